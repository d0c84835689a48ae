"""Builds the view of checklists: of a programme, a meeting or a checklist file, for an audience or an organisation."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.kinds import Kind
from jamx.schedule.checklists import (
    NOBODY,
    Listed,
    OwnedList,
    checklist_files,
    coming,
    last_day,
    meeting_of,
    owned_lists,
)
from jamx.schedule.owners import Owner, belongs
from jamx.views.agenda import FactView
from jamx.views.audience import Audience
from jamx.views.checklist import ChecklistsView, ChecklistView
from jamx.views.checklist_entry import EntryViews
from jamx.views.wordings import publisher, wording_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jamx.model.checklist import Checklist
    from jamx.model.meeting import Meeting
    from jamx.schedule.plan import Plan
    from jamx.schedule.tasks import TaskDue
    from jamx.views.agenda import ContradictionView
    from jamx.views.wording import Wording
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder


class ChecklistRequest(NamedTuple):
    """What is asked of checklists.

    Attributes:
        audience: For whom; only the organiser sees everybody's state and what is internal.
        organisation: Only the list of one organisation, with how far it has come.
        function: Only the list of one function.
        within: Only what is due in so many days from today, and not done.
    """

    audience: Audience = Audience.PARTICIPANT
    language: str | None = None
    draft: bool = False
    organisation: str | None = None
    function: str | None = None
    within: int | None = None
    contradictions: tuple[ContradictionView, ...] = ()


def checklists_view(plan: Plan, ref: FileRef, request: ChecklistRequest) -> ChecklistsView:
    """The lists of a programme, a meeting or a checklist file."""
    folder = plan.workspace.folder(ref.programme)
    programme = folder.programme
    own = programme.language if programme is not None else None
    language = request.language or own or plan.workspace.configuration.language
    wording = wording_of(language, plan.workspace, folder)
    return _Builder(plan, folder, ref, request, wording).view()


class _Builder(NamedTuple):
    plan: Plan
    folder: Folder
    ref: FileRef
    request: ChecklistRequest
    wording: Wording

    def view(self) -> ChecklistsView:
        wording = self.wording
        return ChecklistsView(
            programme=self.folder.id,
            title=self._title(),
            document=wording.say("checklist"),
            language=wording.language,
            draft=self.request.draft,
            audience=self.request.audience.value,
            facts=tuple(self._facts()),
            lists=tuple(one for one in (*self._tasks(), *self._files()) if one.groups),
            contradictions=self.request.contradictions,
            organiser=publisher(self.plan.workspace, wording),
        )

    def _title(self) -> str:
        """What the lists are of: the meeting, the checklist file, or the programme."""
        programme = self.folder.programme
        about = self._meeting if self.ref.kind is Kind.MEETING else programme
        if self.ref.kind is Kind.CHECKLIST:
            checklist = self.folder.checklist(self.ref.name)
            return self.wording.text(checklist.title) if checklist is not None else self.ref.name
        return self.wording.text(about.title) if about is not None else self.folder.id

    @property
    def _meeting(self) -> Meeting | None:
        return self.folder.meeting(self.ref.name) if self.ref.kind is Kind.MEETING else None

    def _facts(self) -> Iterator[FactView]:
        programme = self.folder.programme
        if self.ref.kind is not Kind.PROGRAMME and programme is not None:
            yield FactView(self.wording.say("programme"), self.wording.text(programme.title), "programme")
        if self._meeting is not None and self._meeting.date is not None:
            yield FactView(self.wording.say("date"), self.wording.dated(self._meeting.date), "date")
        for key in ("organisation", "function"):
            named = getattr(self.request, key)
            if named is not None:
                yield FactView(self.wording.say(f"for.{key}"), self.wording.name(named), key)
        if self.plan.today is not None and self.request.within is not None:
            until = self.plan.today + timedelta(days=self.request.within)
            yield FactView(self.wording.say("due within"), self.wording.day(until), "within")

    def _tasks(self) -> Iterator[ChecklistView]:
        if self.ref.kind is Kind.CHECKLIST:
            return
        wanted = [task for task in self.plan.tasks(self.folder.id) if self._wanted(task)]
        views = EntryViews(self.plan, self.folder, self.wording, alone=self.ref.kind is Kind.MEETING)
        for listed in self._lists(wanted):
            owner = listed.owner
            name = self.wording.owner(owner)
            entries = [one for one in listed.entries if self._soon(one)]
            stateful = self._knows_state(owner)
            groups = views.groups([one if stateful else one._replace(progress=None) for one in entries], state=stateful)
            title = self.wording.say("tasks.of", owner=name) if owner != NOBODY else self.wording.say("tasks.nobody")
            yield ChecklistView(owner.name, name, None, title, "", groups)

    def _wanted(self, task: TaskDue) -> bool:
        """Whether a task belongs in the document; the deliverables of a programme do not hang on a meeting."""
        if self.ref.kind is Kind.MEETING and task.meeting != self.ref.name:
            return False
        return self.request.audience.inside or not task.source.internal

    def _lists(self, tasks: Sequence[TaskDue]) -> Iterable[OwnedList]:
        lists = owned_lists(self.folder, tasks)
        if self.request.organisation is not None:
            return self._of_organisation(lists, self.request.organisation)
        if self.request.function is not None:
            return [one for one in lists if one.owner == Owner("function", self.request.function)]
        if self.request.audience.inside:
            return lists
        return [one for one in _generic(lists) if self._may_see(one.owner)]

    def _may_see(self, owner: Owner) -> bool:
        """Whose tasks are shown to all: not those behind the scenes, except a host's own to a host."""
        if owner.sort == "host":
            return self.request.audience.receives
        return owner.sort not in {"organiser", "mentor"} and owner != NOBODY

    def _of_organisation(self, lists: Iterable[OwnedList], organisation: str) -> list[OwnedList]:
        """One list for an organisation: its own tasks, and those it has as host, mentor or member of a group."""
        mine: list[Listed] = []
        for one in lists:
            for entry in one.entries:
                meeting, known = meeting_of(self.folder, entry.task), coming(self.folder, entry.task)
                if belongs(self.folder, one.owner, meeting, known, organisation):
                    own = entry.progress or self.folder.follow_up(organisation).get(entry.task.id)
                    mine.append(Listed(entry.task, own))
        mine.sort(key=lambda one: (last_day(one.task) is None, str(last_day(one.task) or "")))
        return [OwnedList(Owner("organisation", organisation), tuple(mine))] if mine else []

    def _knows_state(self, owner: Owner) -> bool:
        """How far others have come only the organiser sees; an organisation sees its own state."""
        own = owner == Owner("organisation", self.request.organisation or "")
        return own or (self.request.audience.inside and owner.sort != "each")

    def _soon(self, one: Listed) -> bool:
        """Whether something is due within the days asked for, and not done."""
        if self.request.within is None or self.plan.today is None:
            return True
        latest = last_day(one.task)
        open_ = one.progress is None or one.progress.status not in {"done", "dropped"}
        return open_ and latest is not None and latest <= self.plan.today + timedelta(days=self.request.within)

    def _files(self) -> Iterator[ChecklistView]:
        """The programme's checklist files; with a date to look at, they have none and are left out."""
        if self.ref.kind is Kind.MEETING or self.request.within is not None or self.request.function is not None:
            return
        views = EntryViews(self.plan, self.folder, self.wording)
        for name, checklist in checklist_files(self.folder):
            if self.ref.kind is not Kind.CHECKLIST or self.ref.name == name:
                yield from self._file(name, checklist, views)

    def _file(self, name: str, checklist: Checklist, views: EntryViews) -> Iterator[ChecklistView]:
        from jamx.schedule.owners import owners_of  # noqa: PLC0415 - one of two

        owner = next(iter(owners_of(checklist.owner, self.folder)), Owner("each", "each organisation"))
        asked_for = self.ref.kind is Kind.CHECKLIST or self.request.audience.inside
        if not (asked_for or self._may_see(owner)):
            return
        organisation = self.request.organisation
        progress = self.folder.follow_up(organisation) if organisation is not None else {}
        groups = views.questions(name, checklist, progress, state=organisation is not None)
        text = self.wording.text(checklist.text)
        title = self.wording.text(checklist.title) if self.ref.kind is Kind.PROGRAMME else ""
        yield ChecklistView(owner.name, self.wording.owner(owner), name, title, text, groups)


def _generic(lists: Iterable[OwnedList]) -> Iterator[OwnedList]:
    """The organisations' lists as one, for whoever may not see how far each has come."""
    shared: dict[str, Listed] = {}
    others: list[OwnedList] = []
    for one in lists:
        if one.owner.sort in {"organisation", "each"} and any(_of_each(entry.task) for entry in one.entries):
            shared |= {entry.task.id: entry for entry in one.entries if _of_each(entry.task)}
            rest = tuple(entry for entry in one.entries if not _of_each(entry.task))
            others += [OwnedList(one.owner, rest)] if rest else []
        else:
            others.append(one)
    if shared:
        yield OwnedList(Owner("each", "each organisation"), tuple(shared.values()))
    yield from others


def _of_each(task: TaskDue) -> bool:
    return any(owner.sort == "each" for owner in task.owners)
