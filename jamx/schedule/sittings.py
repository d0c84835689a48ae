"""The sittings of a meeting: the days on which people are together, each with its hours where they are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.calendar_date import DateValue
from jamx.model.clock import DAY, ClockSpan
from jamx.schedule.occurrences import LONGEST
from jamx.schedule.promised import seen_hours

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from jamx.model.dates import DatedText
    from jamx.model.text import Text
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.timeline import DayLine


class Sitting(NamedTuple):
    """A day of a meeting, or all of it where it goes on without a known end of the day.

    Attributes:
        number: Which of the meeting's days, from 1.
        first: The day.
        last: The last day, the same for a single one.
        start: When it begins, in minutes after the midnight that begins its first day; None where nobody knows.
        end: When it ends, in minutes after the same midnight.
        line: Which of the meeting's days on the clock it is, from 0; None where that is not known.
        place: The day's own place.
        shifted: Whether it has hours of its own, at which the agenda's clock times are not right.
    """

    number: int
    first: date
    last: date
    start: int | None = None
    end: int | None = None
    line: int | None = None
    place: Text | None = None
    shifted: bool = False


def sittings(time: Occurrence, lines: Sequence[DayLine]) -> tuple[Sitting, ...]:
    """The sittings of a meeting held at a time; none where no day is certain.

    Args:
        time: When it is, or may be, held.
        lines: The meeting's days on the clock.
    """
    days = [day for day, _ in time.held_on]
    if time.meeting.days is not None and len(lines) == len(time.meeting.days):
        return tuple(_listed(time, lines, days))
    if len(days) > LONGEST and time.when is not None and time.when.latest is not None:
        return (Sitting(1, days[0], time.when.latest),)
    if len(days) == 1:
        return (_single(time, lines, days[0]),)
    if len(days) > 1 and len(lines) == 1:
        start, end = hours_of(lines[0])
        if start is not None and end is not None and (end - 1) // DAY == len(days) - 1:
            return (Sitting(1, days[0], days[-1], start, end, 0),)
    return tuple(Sitting(number, day, day) for number, day in enumerate(days, 1))


def _single(time: Occurrence, lines: Sequence[DayLine], day: date) -> Sitting:
    """The one day of a meeting; an occasion's own hours come before those of the agenda."""
    line = 0 if len(lines) == 1 else None
    start, end = (None, None) if line is None else hours_of(lines[line])
    own = time.meeting.occasions[time.number].time if time.sort == "occasion" else None
    if isinstance(own, ClockSpan):
        shifted = start not in {None, own.start}
        known = own.end is not None or shifted
        return Sitting(1, day, day, *_sound(own.start, own.end if known else end), line, None, shifted)
    if start is None and time.time is not None:
        start, end = _sound(time.time.start, time.time.end)
    return Sitting(1, day, day, start, end, line)


def _listed(time: Occurrence, lines: Sequence[DayLine], days: Sequence[date]) -> Iterator[Sitting]:
    """The days that a meeting lists: on their own dates, or on the meeting's one after the other."""
    listed = time.meeting.days or ()
    own = time.at.path[0] == "days"  # then they are the dates of these
    whole = days if len(days) == len(listed) and not own else [None] * len(listed)
    for number, (day, line, meant) in enumerate(zip(listed, lines, whole, strict=True), 1):
        on = _day(day.date) or (meant if day.date is None else None)
        if on is not None:
            yield Sitting(number, on, on, *hours_of(line), number - 1, day.place)


def _day(written: DatedText | None) -> date | None:
    value = written.on if written is not None else None
    single = isinstance(value, DateValue) and value.earliest == value.latest
    return value.earliest if single and isinstance(value, DateValue) else None


def hours_of(line: DayLine) -> tuple[int | None, int | None]:
    """A day's hours: from the earliest start to the latest end of what was promised and what those who come see."""
    first, last = seen_hours(line)
    starts = [start for start in (line.plan.opening, first) if start is not None]
    ends = [end for end in (line.plan.closing, last) if end is not None]
    return _sound(min(starts, default=None), max(ends, default=None))


def _sound(start: int | None, end: int | None) -> tuple[int | None, int | None]:
    """A start, and an end that comes after it."""
    return start, end if start is not None and end is not None and end > start else None
