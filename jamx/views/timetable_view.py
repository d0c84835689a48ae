"""Builds the view of a timetable: of one programme or of all, for an audience, an organisation, a function, a track."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.task import Task
from jamx.schedule.concerns import concerns_function, concerns_organisation, concerns_track
from jamx.views.agenda import FactView
from jamx.views.audience import Audience
from jamx.views.projection import is_for
from jamx.views.said import capital
from jamx.views.timetable import TimetableView
from jamx.views.timetable_line import line_view
from jamx.views.wordings import publisher, wording_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.schedule.plan import Plan
    from jamx.schedule.timetable import TimetableEntry
    from jamx.views.agenda import ContradictionView
    from jamx.views.timetable import TimetableLineView
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder


class TimetableRequest(NamedTuple):
    """What is asked of a timetable: for whom, in which language, for which organisation, function or track."""

    audience: Audience = Audience.PARTICIPANT
    language: str | None = None
    draft: bool = False
    organisation: str | None = None
    function: str | None = None
    track: str | None = None
    contradictions: tuple[ContradictionView, ...] = ()


def timetable_view(plan: Plan, programmes: Sequence[str], request: TimetableRequest, *, several: bool) -> TimetableView:
    """The timetable of some programmes; `several` names each line's programme even where there is but one."""
    folders = [plan.workspace.folder(programme) for programme in programmes]
    language = request.language or language_of_timetable(plan, folders, several=several)
    lines = [line for folder in folders for line in _lines(plan, folder, request, language)]
    if several:
        lines.sort(key=lambda line: (line.earliest or line.latest or "9999", line.latest or "9999"))
    return _Builder(plan, folders, request, language, several).view(lines)


def language_of_timetable(plan: Plan, folders: Sequence[Folder], *, several: bool) -> str:
    """The language a timetable is written in: its one programme's, else the workspace's."""
    programme = folders[0].programme if len(folders) == 1 and not several else None
    own = programme.language if programme is not None else None
    return own or plan.workspace.configuration.language


def _lines(plan: Plan, folder: Folder, request: TimetableRequest, language: str) -> Iterator[TimetableLineView]:
    wording = wording_of(language, plan.workspace, folder)
    for entry in plan.timetable(folder.id):
        if shown(folder, entry, request):
            line = line_view(folder, entry, wording, plan.today)
            yield line if request.track is None else line._replace(track_note="")


def shown(folder: Folder, entry: TimetableEntry, request: TimetableRequest) -> bool:
    """Whether an entry is for those the timetable is for."""
    if getattr(entry.source, "internal", False) and not request.audience.inside:
        return False
    if isinstance(entry.source, Task) and not is_for(entry.source, request.audience):
        return False
    if request.organisation is not None and not concerns_organisation(folder, entry, request.organisation):
        return False
    if request.function is not None and not concerns_function(folder, entry, request.function):
        return False
    return request.track is None or concerns_track(folder, entry, request.track)


class _Builder(NamedTuple):
    plan: Plan
    folders: Sequence[Folder]
    request: TimetableRequest
    language: str
    several: bool

    def view(self, lines: Sequence[TimetableLineView]) -> TimetableView:
        one = None if self.several or not self.folders else self.folders[0]
        wording = wording_of(self.language, self.plan.workspace, *self.folders)
        title = wording.say("timetable.all")
        if one is not None:
            title = wording.text(one.programme.title) if one.programme is not None else one.id
        return TimetableView(
            programme=None if one is None else one.id,
            title=title,
            document=wording.say("timetable"),
            language=self.language,
            draft=self.request.draft,
            audience=self.request.audience.value,
            facts=tuple(self._facts(one, wording)),
            lines=tuple(line for line in lines if line.text),
            undated=tuple(line for line in lines if not line.text),
            several=self.several,
            contradictions=self.request.contradictions,
            organiser=publisher(self.plan.workspace, wording),
        )

    def _facts(self, folder: Folder | None, wording: Wording) -> Iterator[FactView]:
        programme = folder.programme if folder is not None else None
        if programme is not None and programme.period is not None:
            period = wording.dated(programme.period)
            yield FactView(wording.say("period"), capital(period), "period")
        if programme is not None and programme.organiser is not None:
            yield FactView(wording.say("organiser"), wording.lead(programme.organiser), "organiser")
        for key in ("organisation", "function", "track"):
            named = getattr(self.request, key)
            if named is not None:
                yield FactView(wording.say(f"for.{key}"), wording.name(named), key)
