"""The days of a meeting: where each day's items stand, and between which times they were promised."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place
from jamx.model.clock import ClockSpan
from jamx.model.kinds import Kind
from jamx.model.meeting import AgendaFile, Meeting
from jamx.schedule.attendance import Attendance
from jamx.schedule.blocks import arrange
from jamx.schedule.item_blocks import block_of, filling_of

if TYPE_CHECKING:
    from jamx.model.agenda import AgendaSource, Item
    from jamx.model.dates import DatedText
    from jamx.model.meeting import Gathering
    from jamx.model.scalars import Acknowledged
    from jamx.model.text import Text
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder


class DayPlan(NamedTuple):
    """One day before the clock has run.

    Attributes:
        items: What happens.
        place: The list of items; its file may be an agenda's that the meeting uses.
        title: What to point at when something is missing.
        opening: The promised start, minutes after midnight.
        closing: The promised end, in minutes after midnight.
        promise: Where that was promised.
        shift: Minutes to add to every time of the items, when a meeting uses an agenda at another hour.
        date: The day's own date.
        location: The day's own place.
        heading: The day's own title.
        floats: Whether it begins at another hour each time it is held.
        inverted: Whether the promise ends before it starts, and so says nothing of the end.
    """

    items: tuple[Item, ...]
    place: Place
    title: Place
    opening: int | None = None
    closing: int | None = None
    promise: Place | None = None
    shift: int = 0
    date: DatedText | None = None
    location: Text | None = None
    heading: Text | None = None
    floats: bool = False
    inverted: bool = False


def days_of(
    folder: Folder, ref: FileRef, gathering: Gathering, attendance: Attendance | None = None
) -> tuple[DayPlan, ...]:
    """The days of a meeting or an agenda file, in file order; none when nothing is planned yet.

    Args:
        folder: The programme.
        ref: The file.
        gathering: What it says.
        attendance: Who comes, for an agenda that is moved by where it begins with them.
    """
    return tuple(_trusting(day) for day in _days(folder, ref, gathering, attendance or Attendance()))


def _trusting(day: DayPlan) -> DayPlan:
    """The day without a promise that ends before it starts, where its first item says itself when it begins."""
    inverted = day.closing is not None and day.opening is not None and day.closing < day.opening
    if not inverted:
        return day
    pinned = bool(day.items) and isinstance(day.items[0].time, ClockSpan)
    return day._replace(opening=None if pinned else day.opening, closing=None, inverted=True)


def _days(folder: Folder, ref: FileRef, gathering: Gathering, attendance: Attendance) -> tuple[DayPlan, ...]:
    title = Place(ref.file, ("title",))
    if isinstance(gathering, AgendaFile):
        opening, closing = _promised(gathering.time)
        items = gathering.items or ()
        promise = Place(ref.file, ("time",)) if gathering.time is not None else None
        return (DayPlan(items, Place(ref.file, ("items",)), title, opening, closing, promise),)
    if not isinstance(gathering, Meeting):
        return ()
    if gathering.days is None:
        found = _day(folder, ref, gathering.agenda, gathering.time, (), title, attendance)
        return tuple(_on_occasions(plan, gathering, ref) if plan.opening is None else plan for plan in found)
    plans: list[DayPlan] = []
    for number, day in enumerate(gathering.days):
        own = Place(ref.file, ("days", number) if day.title is None else ("days", number, "title"))
        found = _day(folder, ref, day.agenda, day.time, ("days", number), own, attendance)
        empty = DayPlan((), Place(ref.file, ("days", number)), title)
        plans += [plan._replace(date=day.date, location=day.place, heading=day.title) for plan in found or (empty,)]
    return tuple(plans)


def _on_occasions(day: DayPlan, meeting: Meeting, ref: FileRef) -> DayPlan:
    """The day with the hours that all occasions have; where they begin at different hours, it has a start on each."""
    spans = [one.time for one in meeting.occasions if isinstance(one.time, ClockSpan)]
    if not spans or len(spans) < len(meeting.occasions):
        return day
    starts, ends = {span.start for span in spans}, {span.end for span in spans}
    if len(starts) > 1:
        return day._replace(floats=True)
    closing = spans[0].end if len(ends) == 1 else None
    return day._replace(opening=spans[0].start, closing=closing, promise=Place(ref.file, ("occasions", 0, "time")))


def _day(  # noqa: PLR0917 - what a meeting and a day of it have in common, without a class for it
    folder: Folder,
    ref: FileRef,
    source: AgendaSource | None,
    time: ClockSpan | Acknowledged | None,
    base: tuple[str | int, ...],
    title: Place,
    attendance: Attendance,
) -> tuple[DayPlan, ...]:
    opening, closing = _promised(time)
    promise = Place(ref.file, (*base, "time")) if time is not None else None
    if source is None:
        if opening is None:
            return ()
        return (DayPlan((), Place(ref.file, base), title, opening, closing, promise),)
    if source.use is None:
        return (DayPlan(source.items or (), Place(ref.file, (*base, "agenda")), title, opening, closing, promise),)
    agenda = folder.agenda(source.use)
    if agenda is None:
        return ()
    used = folder.file_of(Kind.AGENDA, source.use)
    own_opening, own_closing = _promised(agenda.time)
    shift = 0
    if isinstance(source.start, int):
        begins = own_opening if own_opening is not None else _beginning(agenda.items or (), attendance)
        shift = source.start - begins if begins is not None else 0
    if opening is None and own_opening is not None:
        opening, closing = own_opening + shift, None if own_closing is None else own_closing + shift
        promise = Place(used.file, ("time",))
    elif opening is None and isinstance(source.start, int):
        opening, promise = source.start, Place(ref.file, (*base, "agenda", "start"))
    return (DayPlan(agenda.items or (), Place(used.file, ("items",)), title, opening, closing, promise, shift),)


def _promised(time: ClockSpan | Acknowledged | None) -> tuple[int | None, int | None]:
    if not isinstance(time, ClockSpan):
        return None, None
    return time.start, time.end


def _beginning(items: tuple[Item, ...], attendance: Attendance) -> int | None:
    """Where an agenda begins by itself: at its first pin, less what stands before that."""
    there = (item for item in items if attendance.has(item.optional))
    row = arrange([block_of(item, filling_of(item, attendance), attendance) for item in there])
    return row.placed[0].start if row.placed and not row.placed[0].floating else None
