"""The front page of a site: every programme, how it stands, and what comes next where it is known which day it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.kinds import Kind
from jamx.views.said import capital, joined
from jamx.views.site import ComingView, FrontGroupView, FrontView, LinkView, ProgrammeEntryView, leading
from jamx.views.site_map import Spot
from jamx.views.wordings import publisher, wording_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from jamx.schedule.plan import Plan
    from jamx.views.site_map import SiteMap
    from jamx.views.timetable import TimetableLineView, TimetableView
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder

MOST_COMING = 3
"""How much of what comes next a programme shows."""
_HERE = Spot("front")
_STATUSES = ("running", "closed")


class FrontRequest(NamedTuple):
    """What the front page is made of.

    Attributes:
        timetables: The timetable of each programme, in the language of the page.
        drafts: The programmes of which some page is a draft.
    """

    timetables: Mapping[str, TimetableView]
    drafts: Collection[str]


def front_view(plan: Plan, site: SiteMap, request: FrontRequest) -> FrontView:
    """The front page, in the workspace's language."""
    workspace = plan.workspace
    language = workspace.configuration.language
    wording = wording_of(language, workspace)
    organiser = publisher(workspace, wording)
    return FrontView(
        title=wording.say("timetable.all"),
        document=organiser.name if organiser is not None else "",
        language=language,
        draft=bool(request.drafts),
        contradictions=(),
        facts=(),
        organiser=organiser,
        timetable=LinkView(wording.say("site.timetable"), leading(_HERE.path, Spot("timetables").path)),
        groups=tuple(_Builder(plan, site, request, wording).groups()),
    )


class _Builder(NamedTuple):
    plan: Plan
    site: SiteMap
    request: FrontRequest
    wording: Wording

    def groups(self) -> Iterator[FrontGroupView]:
        folders = [self.plan.workspace.folder(name) for name in self.plan.workspace.programmes]
        for status in _STATUSES:
            found = tuple(self._entry(folder, status) for folder in folders if _status(folder) == status)
            if found:
                yield FrontGroupView(self.wording.say(f"site.{status}"), found)

    def _entry(self, folder: Folder, status: str) -> ProgrammeEntryView:
        wording = wording_of(self.wording.language, self.plan.workspace, folder)
        title = self.site.programme_title(folder.id, wording)
        return ProgrammeEntryView(
            link=LinkView(title, leading(_HERE.path, Spot("programme", folder.id).path)),
            about=tuple(self._about(folder, wording)),
            draft=folder.id in self.request.drafts,
            coming=tuple(self._coming(folder.id)) if status == "running" else (),
        )

    def _about(self, folder: Folder, wording: Wording) -> Iterator[str]:
        programme = folder.programme
        if programme is not None and programme.period is not None:
            yield capital(wording.dated(programme.period))
        meetings = len(self.plan.workspace.refs(folder.id, Kind.MEETING))
        if meetings:
            yield wording.words.counted("meetings", meetings)
        if programme is not None and programme.parent in self.plan.workspace.programmes:
            parent = self.plan.workspace.folder(programme.parent)
            title = self.site.programme_title(parent.id, wording_of(wording.language, self.plan.workspace, parent))
            yield joined(" ", (wording.say("site.part of"), title))

    def _coming(self, programme: str) -> Iterator[ComingView]:
        for line in coming(self.request.timetables[programme].lines, self._today)[:MOST_COMING]:
            link = self.site.meeting(_HERE, programme, line.id, line.title)
            yield ComingView(line.when, line.day or "", link)

    @property
    def _today(self) -> str | None:
        return None if self.plan.today is None else self.plan.today.isoformat()


def coming(lines: Sequence[TimetableLineView], today: str | None) -> Sequence[TimetableLineView]:
    """What lies ahead of a day, in order; nothing where nobody knows which day it is. Phases are no dates."""
    if today is None:
        return ()
    ahead = [line for line in lines if (line.latest or line.earliest or "") >= today]
    return [line for line in ahead if line.kind != "phase" and line.status != "cancelled"]


def _status(folder: Folder) -> str:
    return folder.programme.status if folder.programme is not None else "running"
