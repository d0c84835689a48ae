"""Everything of a programme that has, or should have, a date: in date order, what nobody has dated last."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from jamx.findings import Place
from jamx.model.dates import date_of
from jamx.schedule.distances import as_period
from jamx.schedule.recurrences import recurrences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.model.calendar_date import DateValue
    from jamx.model.clock import ClockSpan
    from jamx.model.dates import DatedText, Due
    from jamx.model.meeting import Meeting
    from jamx.model.programme import Programme
    from jamx.model.text import Text
    from jamx.schedule.due_dates import DueDates
    from jamx.schedule.occurrences import Occurrence
    from jamx.workspace.workspace import Folder

EntryKind = Literal["meeting", "occasion", "milestone", "deadline", "phase"]


class Choosing(NamedTuple):
    """Some of several will be, or are to be, chosen: how many (at most) of how many, by whom, and how many at least."""

    n: int | None
    of: int
    by: str
    least: int | None = None


class TimetableEntry(NamedTuple):
    """A line of a timetable.

    Attributes:
        kind: What it is.
        id: Its id; for what has none, where it stands.
        title: As written; None for an application's last day and the like, which have words of their own (`label`).
        label: The name of those words.
        status: Of a meeting or a milestone; None where it says nothing.
        date: None where nobody has dated it.
        written: The words the date was taken from.
        at: Where it is written.
        place: Where it is held.
        source: The meeting, milestone, deliverable, phase or task itself.
    """

    kind: EntryKind
    id: str
    title: Text | None
    at: Place
    date: DateValue | None = None
    label: str = ""
    status: str | None = None
    written: DatedText | Due | None = None
    place: Text | None = None
    time: ClockSpan | None = None
    mode: str | None = None
    track: str | None = None
    number: int | None = None
    choose: Choosing | None = None
    source: Any = None


def timetable(folder: Folder, times: Sequence[Occurrence], due_dates: DueDates) -> tuple[TimetableEntry, ...]:
    """The entries of one programme in date order: what begins earlier first, what is undated last."""
    programme, file = folder.programme, folder.ref.file
    found = list(_meetings(programme, times))
    if programme is not None:
        others = (*_milestones(programme, file, due_dates), *_deadlines(programme, file, due_dates))
        found = [*_phases(programme, file), *found, *others]
    return tuple(sorted(found, key=_order))


_KINDS = ("phase", "milestone", "deadline", "meeting", "occasion")


def _order(entry: TimetableEntry) -> tuple[date, int, date]:
    """By first day, then by last; a phase before what happens in it."""
    value = entry.date
    if value is None:
        return date.max, 0, date.max
    return value.earliest or value.latest or date.max, _KINDS.index(entry.kind), value.latest or date.max


_STARTS = ("start-up", "start-up meeting")


def turn(meeting: Meeting) -> tuple[int, int]:
    """Where a meeting without a date stands among others: what starts the programme, then by numbers, then the rest."""
    if isinstance(meeting.number, int):
        return 1, meeting.number
    return (0, 0) if meeting.kind in _STARTS else (2, 0)


def _phases(programme: Programme, file: str) -> Iterator[TimetableEntry]:
    for number, phase in enumerate(programme.phases):
        value = date_of(phase.period)
        period = None if value is None else as_period(value)
        at = Place(file, ("phases", number, "period" if period is not None else "title"))
        yield TimetableEntry(
            "phase", phase.id or f"phase-{number + 1}", phase.title, at, period,
            written=phase.period, track=phase.track, source=phase,
        )  # fmt: skip


def _meetings(programme: Programme | None, times: Sequence[Occurrence]) -> Iterator[TimetableEntry]:
    for time in sorted(times, key=lambda time: () if time.when is not None else turn(time.meeting)):
        meeting = time.meeting
        mode = meeting.mode or (programme.mode if programme is not None else None)
        yield TimetableEntry(
            "occasion" if time.sort == "occasion" else "meeting", time.ref.name, meeting.title, time.at, time.when,
            status=time.status, written=_written(time), place=time.location, time=time.time, mode=mode,
            track=meeting.track, number=meeting.number if isinstance(meeting.number, int) else None,
            choose=_choice(programme, time), source=meeting,
        )  # fmt: skip


def _written(time: Occurrence) -> DatedText | None:
    """The date as somebody wrote it, where the meeting has one of its own."""
    if time.sort == "occasion":
        return time.meeting.occasions[time.number].date
    if time.sort == "alternative" and time.meeting.dates is not None:
        return time.meeting.dates.of[time.number]
    return time.meeting.date


def _choice(programme: Programme | None, time: Occurrence) -> Choosing | None:
    """What is to be chosen: a date, an occasion, or meetings of a series."""
    if time.sort == "alternative" and time.meeting.dates is not None:
        wanted = time.meeting.dates.choose
        return Choosing(wanted if isinstance(wanted, int) else None, len(time.meeting.dates.of), "organiser")
    if len(time.meeting.occasions) > 1:
        return Choosing(1, len(time.meeting.occasions), "participant")
    for choice in programme.choices if programme is not None else ():
        if time.ref.name in choice.of:
            least, most = (said if isinstance(said, int) else None for said in (choice.min, choice.max))
            return Choosing(most, len(choice.of), choice.by, least)
    return None


def _milestones(programme: Programme, file: str, due_dates: DueDates) -> Iterator[TimetableEntry]:
    for number, milestone in enumerate(programme.milestones):
        base = ("milestones", number)
        entry = TimetableEntry(
            "milestone", milestone.id or f"milestone-{number + 1}", milestone.title,
            Place(file, (*base, "title")), status=milestone.status, track=milestone.track, source=milestone,
        )  # fmt: skip
        if milestone.dates is not None and milestone.date is None:
            wanted = milestone.dates.choose
            choose = Choosing(wanted if isinstance(wanted, int) else None, len(milestone.dates.of), "organiser")
            for which, each in enumerate(milestone.dates.of):
                at = Place(file, (*base, "dates", "of", which, "on"))
                yield entry._replace(date=date_of(each), at=at, written=each, choose=choose)
            continue
        value = due_dates.due(milestone.date)
        at = Place(file, (*base, "date", "on")) if milestone.date is not None else entry.at
        yield entry._replace(date=value, at=at, written=milestone.date)


def _deadlines(programme: Programme, file: str, due_dates: DueDates) -> Iterator[TimetableEntry]:
    """Until when what must be handed in, done or applied for."""
    selection = programme.selection
    if selection is not None and selection.apply_until is not None:
        at = Place(file, ("selection", "apply_until", "on"))
        until = selection.apply_until
        yield TimetableEntry(
            "deadline", "apply-until", None, at, date_of(until), "apply-until", written=until, source=selection
        )
    for number, deliverable in enumerate(programme.deliverables):
        base = ("deliverables", number)
        for at, value in recurrences(deliverable, due_dates, Place(file, base)):
            yield TimetableEntry(
                "deadline", deliverable.id or f"deliverable-{number + 1}", deliverable.title, at, value,
                status=deliverable.status, written=deliverable.due, track=deliverable.track, source=deliverable,
            )  # fmt: skip
    for number, task in enumerate(programme.tasks):
        if task.each != "meeting" and task.due is not None:
            yield TimetableEntry(
                "deadline", task.id or f"task-{number + 1}", task.title, Place(file, ("tasks", number, "due", "on")),
                due_dates.due(task.due), written=task.due, source=task,
            )  # fmt: skip
