"""Builds the view of an agenda from a meeting or agenda file, its timeline and its audience."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.meeting import Meeting
from jamx.model.relative_date import RelativeDate
from jamx.schedule.inherited import whole
from jamx.schedule.sittings import sittings
from jamx.views.agenda import AgendaView, ContradictionView, DayView
from jamx.views.audience import Audience
from jamx.views.day_view import DayViews
from jamx.views.head_view import Head
from jamx.views.headcount import headcount
from jamx.views.item_view import ItemViews
from jamx.views.projection import project_gathering, project_timeline
from jamx.views.section_view import expectations, sections
from jamx.views.task_view import task_groups
from jamx.views.wordings import publisher, wording_of
from jamx.words.messages import message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jamx.model.meeting import Gathering
    from jamx.model.task import Task
    from jamx.schedule.belonging import Somebody
    from jamx.schedule.plan import Plan
    from jamx.schedule.timeline import Timeline
    from jamx.views.agenda import FactView
    from jamx.views.wording import Wording
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder


class Request(NamedTuple):
    """What is asked of a document: for whom, in which language, and whether it is a draft.

    `for_programs` adds whether rounds fit, which a program may know for any audience. An organisation or a function, by
    its id, is whom it shall concern.
    """

    audience: Audience = Audience.PARTICIPANT
    language: str | None = None
    draft: bool = False
    for_programs: bool = False
    organisation: str | None = None
    function: str | None = None


def agenda_view(plan: Plan, ref: FileRef, gathering: Gathering, request: Request) -> AgendaView:
    """The agenda of a meeting or agenda file as a document shows it; made once for all that show it."""
    folder = plan.workspace.folder(ref.programme)
    said = whole(folder, gathering)
    asked = request._replace(language=request.language or language_of(folder, said))
    return plan.once((agenda_view, ref, asked), lambda: _made(plan, ref, (gathering, said), asked))


def _made(plan: Plan, ref: FileRef, gatherings: tuple[Gathering, Gathering], request: Request) -> AgendaView:
    """The view of a gathering as its file has it, and with what it takes over."""
    (gathering, said), language = gatherings, request.language or ""
    folder = plan.workspace.folder(ref.programme)
    laid_out = plan.timeline(ref, gathering)
    timeline = project_timeline(laid_out, request.audience, plan.pauses)
    if request.for_programs:
        timeline = _with_fits(timeline, laid_out)
    somebody = somebody_at(plan, ref, gathering, request.organisation, request.function)
    if somebody is None:
        return _Builder(
            folder, ref, project_gathering(said, request.audience), timeline, request, language, plan
        ).view()
    from jamx.views.agenda_concerns import concerned, focused  # noqa: PLC0415 - most agendas are for everybody

    shown = project_gathering(said, request.audience, somebody)
    view = _Builder(folder, ref, shown, focused(timeline, somebody), request, language, plan).view()
    return concerned(view, somebody, wording_of(language, plan.workspace, folder))


def somebody_at(
    plan: Plan, ref: FileRef, gathering: Gathering, organisation: str | None, function: str | None
) -> Somebody | None:
    """Whom an agenda is asked for, at that gathering; None where that is nobody in particular."""
    if organisation is None and function is None:
        return None
    from jamx.schedule.belonging import Somebody  # noqa: PLC0415

    folder = plan.workspace.folder(ref.programme)
    return Somebody(folder, whole(folder, gathering), ref.name, organisation, function)


def language_of(folder: Folder, gathering: Gathering) -> str:
    """The language a document is written in: its own, its programme's, the workspace's."""
    programme = folder.programme
    own = gathering.language or (programme.language if programme is not None else None)
    return own or folder.workspace.configuration.language


def _with_fits(timeline: Timeline, laid_out: Timeline) -> Timeline:
    fits = {slot.place: slot.fit for day in laid_out.days for slot in day.slots}
    days = tuple(
        day._replace(slots=tuple(slot._replace(fit=fits[slot.place]) for slot in day.slots)) for day in timeline.days
    )
    return timeline._replace(days=days)


@dataclass(frozen=True)
class _Builder:
    folder: Folder
    ref: FileRef
    gathering: Gathering
    timeline: Timeline
    request: Request
    language: str
    plan: Plan

    def view(self) -> AgendaView:
        gathering, programme, wording = self.gathering, self.folder.programme, self._wording
        head = Head(gathering, programme, self.timeline, wording)
        return AgendaView(
            programme=self.ref.programme,
            programme_title=wording.text(programme.title) if programme is not None else "",
            id=self.ref.name,
            kind="meeting" if isinstance(gathering, Meeting) else "agenda",
            title=wording.text(gathering.title),
            document=self._document(),
            language=self.language,
            status=gathering.status if isinstance(gathering, Meeting) else None,
            draft=self.request.draft,
            audience=self.request.audience.value,
            organisations=self.timeline.attendance.count,
            date=head.date,
            alternatives=head.alternatives,
            occasions=head.occasions,
            theme=head.theme,
            facts=(*head.facts(), *self._people()),
            sections=tuple(sections(gathering, wording)),
            outcomes=tuple(wording.text(outcome.title) for outcome in gathering.outcomes),
            expects=tuple(expectations(self.folder, gathering, wording)),
            days=self._days(),
            tasks=tuple(task_groups(gathering.tasks, wording, self._due)),
            materials=tuple(wording.text(material) for material in gathering.materials),
            notes=wording.text(gathering.facilitator_notes),
            contradictions=tuple(self._contradictions()),
            ref=gathering.ref,
            organiser=publisher(self.folder.workspace, wording),
        )

    @cached_property
    def _wording(self) -> Wording:
        return wording_of(self.language, self.folder.workspace, self.folder)

    def _due(self, task: Task) -> str:
        """When a task is due: the day it comes to where the meeting has one, else the distance."""
        due = task.due.on if task.due is not None else None
        if not isinstance(due, RelativeDate):
            return self._wording.due(task.due)
        value = self.plan.due_dates(self.ref.programme).when(due, self.ref.name)
        return self._wording.due(task.due) if value is None else self._wording.date(value)

    def _people(self) -> Iterator[FactView]:
        """How many come; not in what is made for somebody in particular."""
        request = self.request
        if isinstance(self.gathering, Meeting) and request.organisation is None and request.function is None:
            yield from headcount(self.plan, self.ref, request.audience, self._wording)

    def _document(self) -> str:
        key = "agenda" if isinstance(self.gathering, Meeting) else "agenda.proposal"
        if self.request.audience is Audience.PARTICIPANT:
            return self._wording.say(key)
        audience = self._wording.say(f"audience.{self.request.audience.value}")
        return self._wording.say(f"{key}.for", audience=audience)

    def _days(self) -> tuple[DayView, ...]:
        outcomes = [outcome.id or "" for outcome in self.gathering.outcomes]
        items = ItemViews(self._wording, self.plan.pauses, outcomes)
        views = DayViews(self._wording, items, several=len(self.timeline.days) > 1, dates=self._dates())
        return tuple(views.day(number, day) for number, day in enumerate(self.timeline.days))

    def _dates(self) -> dict[int, date]:
        """On which day each of several is held; none where the meeting is held, or may be, more than once."""
        lines = self.timeline.days
        if len(lines) < 2 or not isinstance(self.gathering, Meeting):
            return {}
        times = [one for one in self.plan.occurrences(self.ref.programme) if one.ref.name == self.ref.name]
        found = sittings(times[0], lines) if len(times) == 1 else ()
        return {one.line: one.first for one in found if one.line is not None}

    def _contradictions(self) -> Iterator[ContradictionView]:
        for fault in self.timeline.contradictions:
            day, item = self._seen_at(fault.place.file, fault.place.path)
            yield ContradictionView(fault.rule, item, day, message(fault, self.language))

    def _seen_at(self, file: str, path: tuple[str | int, ...]) -> tuple[int, int | None]:
        """The day and the item, counted as they are shown: what is left out in this case or hidden has no number."""
        for number, day in enumerate(self.timeline.days):
            for index, slot in enumerate(day.slots):
                if file == slot.place.file and path[: len(slot.place.path)] == slot.place.path:
                    return number, index
        return 0, None
