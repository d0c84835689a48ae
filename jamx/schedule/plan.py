"""One run's computations: each is made once and remembered, so that no two outputs can disagree."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from jamx.model.agenda import PAUSES
from jamx.model.kinds import Kind
from jamx.model.meeting import AgendaFile, Gathering, Meeting
from jamx.schedule.agenda_clock import timeline
from jamx.schedule.agenda_users import all_have, users_of
from jamx.schedule.attendance import attendance
from jamx.schedule.days import days_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator
    from datetime import date

    from jamx.model.agenda import Item
    from jamx.schedule.due_dates import DueDates
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.tasks import TaskDue
    from jamx.schedule.timeline import Timeline
    from jamx.schedule.timetable import TimetableEntry
    from jamx.schedule.turnout import Turnout
    from jamx.schedule.working_days import WorkingCalendar
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Workspace

T = TypeVar("T")


class Plan:
    """The computations over one workspace.

    Args:
        workspace: What the files say.
        attending: As if so many organisations came to every meeting; what the files say when None.
        today: The day it is, where somebody said; what depends on it is silent without.
    """

    def __init__(self, workspace: Workspace, attending: int | None = None, today: date | None = None) -> None:
        self.workspace = workspace
        self.attending = attending
        self.today = today
        self._timelines: dict[tuple[str, bool], Timeline] = {}
        self._occurrences: dict[str, tuple[Occurrence, ...]] = {}
        self._due_dates: dict[str, DueDates] = {}
        self._tasks: dict[str, tuple[TaskDue, ...]] = {}
        self._timetables: dict[str, tuple[TimetableEntry, ...]] = {}
        self._turnouts: dict[str, tuple[Turnout, ...]] = {}
        self._kept: dict[Hashable, Any] = {}
        self._kept_of_programmes: dict[tuple[str, Hashable], Any] = {}

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What several documents are made of, made once: the view of an agenda is wanted by its grid and calendars too.

        Args:
            key: What it is; of the same key only the first is made.
            make: Makes it.
        """
        if key not in self._kept:
            self._kept[key] = make()
        made: T = self._kept[key]
        return made

    def once_of(self, programme: str, key: Hashable, make: Callable[[], T]) -> T:
        """The same for what is made of one programme, and let go of with it; the function that asks is a good key."""
        if (programme, key) not in self._kept_of_programmes:
            self._kept_of_programmes[programme, key] = make()
        made: T = self._kept_of_programmes[programme, key]
        return made

    def forget_programmes(self) -> None:
        """Let go of what was worked out of programmes, and of their files; what is wanted again is made again."""
        self._timelines.clear()
        for kept in (self._occurrences, self._due_dates, self._tasks, self._timetables, self._turnouts):
            kept.clear()
        self._kept_of_programmes.clear()
        self.workspace.forget_programmes()

    @cached_property
    def pauses(self) -> frozenset[str]:
        """The kinds of items that are pauses: jamx's and the workspace's own."""
        own = self.workspace.configuration.kinds
        return frozenset((*PAUSES, *(name for name, kind in own.items() if kind.pause)))

    def timeline(self, ref: FileRef, gathering: Gathering, *, everybody: bool = False) -> Timeline:
        """A meeting or agenda file on the clock; with `everybody`, as if there were a mentor and a host."""
        key = (ref.file, everybody)
        if key not in self._timelines:
            folder = self.workspace.folder(ref.programme)
            coming = attendance(folder, gathering, ref.name, self.attending)
            if everybody:
                coming = replace(coming, mentor=coming.mentor or "mentor", host=coming.host or "host")
            self._timelines[key] = timeline(days_of(folder, ref, gathering, coming), coming, self.pauses)
        return self._timelines[key]

    def cases(self, ref: FileRef, gathering: Gathering) -> tuple[Timeline, ...]:
        """The cases a file must hold in: a meeting's own; for an agenda file without and with all that is optional.

        Where every meeting that uses an agenda file has whoever that hangs on, there is no case without.
        """
        if not isinstance(gathering, AgendaFile):
            return (self.timeline(ref, gathering),)
        roles = {role for item in gathering.items or () for role in _may_have(item)}
        if not roles:
            return (self.timeline(ref, gathering),)
        everybody = self.timeline(ref, gathering, everybody=True)
        if all_have(users_of(self, ref), roles):
            return (everybody,)
        return (self.timeline(ref, gathering), everybody)

    @cached_property
    def calendar(self) -> WorkingCalendar:
        """The days people work."""
        from jamx.schedule.working_days import working_calendar  # noqa: PLC0415 - a day's agenda needs no calendar

        return working_calendar(self.workspace.configuration.calendar)

    def occurrences(self, programme: str) -> tuple[Occurrence, ...]:
        """When the meetings of a programme are held, meeting by meeting in order of name."""
        from jamx.schedule.occurrences import occurrences  # noqa: PLC0415

        if programme not in self._occurrences:
            refs = self.workspace.refs(programme, Kind.MEETING)
            read = ((ref, self.workspace.model(ref, Meeting)) for ref in refs)
            found = (each for ref, meeting in read if meeting is not None for each in occurrences(ref, meeting))
            self._occurrences[programme] = tuple(found)
        return self._occurrences[programme]

    def due_dates(self, programme: str) -> DueDates:
        """When everything of a programme is due."""
        from jamx.schedule.due_dates import DueDates  # noqa: PLC0415

        if programme not in self._due_dates:
            folder, times = self.workspace.folder(programme), self.occurrences(programme)
            self._due_dates[programme] = DueDates(folder, times, lambda: self.calendar)
        return self._due_dates[programme]

    def turnouts(self, programme: str) -> tuple[Turnout, ...]:
        """Who is expected at the meetings of a programme, and who is listed."""
        from jamx.schedule.turnout import turnouts  # noqa: PLC0415

        if programme not in self._turnouts:
            self._turnouts[programme] = turnouts(self.workspace.folder(programme), self.occurrences(programme))
        return self._turnouts[programme]

    def timetable(self, programme: str) -> tuple[TimetableEntry, ...]:
        """Everything of a programme that has a date, in date order."""
        from jamx.schedule.timetable import timetable  # noqa: PLC0415

        if programme not in self._timetables:
            folder = self.workspace.folder(programme)
            found = timetable(folder, self.occurrences(programme), self.due_dates(programme))
            self._timetables[programme] = found
        return self._timetables[programme]

    def tasks(self, programme: str) -> tuple[TaskDue, ...]:
        """Everything somebody has to do in a programme."""
        from jamx.schedule.tasks import tasks_of  # noqa: PLC0415

        if programme not in self._tasks:
            self._tasks[programme] = tasks_of(self.workspace.folder(programme), self.due_dates(programme))
        return self._tasks[programme]


_MAY_BE = {"mentor", "host"}
"""Whom a meeting may have or not; an agenda file knows neither."""


def _may_have(item: Item) -> Iterator[str]:
    """Whom an item, or something in it, is there for only where a meeting has them."""
    for said in (item.optional, *(part.optional for part in item.parts), *item.each):
        if said in _MAY_BE:
            yield said
    for strand in item.strands.listed if item.strands is not None else ():
        for below in strand.items or ():
            yield from _may_have(below)
