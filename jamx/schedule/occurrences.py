"""When meetings are held: each date, each alternative that is still open, each occasion to choose from."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple

from jamx.findings import Place
from jamx.model.calendar_date import DateValue
from jamx.model.clock import ClockSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from jamx.model.dates import DatedText
    from jamx.model.meeting import Meeting
    from jamx.model.text import Text
    from jamx.workspace.files import FileRef

LONGEST = 62
"""Days that are looked at one by one; what lasts longer than two months is no meeting."""


class Occurrence(NamedTuple):
    """A time at which a meeting is held, or may be.

    Attributes:
        ref: The meeting's file.
        meeting: What it says.
        sort: The meeting's only date, one of several alternatives of which some will be chosen, or one of several
            occasions that are all held.
        number: Among alternatives or occasions, from 0.
        when: The date; None when nobody has said.
        at: Where that is written; the title where nothing is.
        dates: The date of each day; more than one only where days have dates of their own.
        location: The place, where it has one.
        time: The hours promised, where it has its own.
        status: The occasion's own status, else the meeting's.
        held_on: The days it is certainly held on if it is held then, with where each is written; none where unsure.
    """

    ref: FileRef
    meeting: Meeting
    sort: Literal["meeting", "alternative", "occasion"]
    number: int
    when: DateValue | None
    at: Place
    dates: tuple[tuple[DateValue, Place], ...]
    location: Text | None
    time: ClockSpan | None
    status: str
    held_on: tuple[tuple[date, Place], ...]


def occurrences(ref: FileRef, meeting: Meeting) -> tuple[Occurrence, ...]:
    """The times of a meeting, as the file has them: always at least one, which may have no date."""
    if meeting.occasions:
        return tuple(_occasions(ref, meeting))
    if meeting.dates is not None and meeting.dates.of and meeting.date is None:
        written = [(each, Place(ref.file, ("dates", "of", n, "on"))) for n, each in enumerate(meeting.dates.of)]
        return tuple(
            _occurrence(ref, meeting, (_dated(each, at),), at, ("alternative", number))
            for number, (each, at) in enumerate(written)
        )
    if meeting.date is None and meeting.days is not None:
        days = [_dated(day.date, Place(ref.file, ("days", n, "date", "on"))) for n, day in enumerate(meeting.days)]
        at = next((place for value, place in days if value is not None), Place(ref.file, ("title",)))
        return (_occurrence(ref, meeting, days, at, ("meeting", 0)),)
    at = Place(ref.file, ("title",) if meeting.date is None else ("date", "on"))
    return (_occurrence(ref, meeting, (_dated(meeting.date, at),), at, ("meeting", 0)),)


def _occasions(ref: FileRef, meeting: Meeting) -> Iterator[Occurrence]:
    for number, occasion in enumerate(meeting.occasions):
        at = Place(ref.file, ("occasions", number, "date", "on"))
        one = _occurrence(ref, meeting, (_dated(occasion.date, at),), at, ("occasion", number))
        time = occasion.time if isinstance(occasion.time, ClockSpan) else one.time
        location = occasion.place or one.location
        yield one._replace(location=location, time=time, status=occasion.status or one.status)


def _occurrence(
    ref: FileRef,
    meeting: Meeting,
    dates: Iterable[tuple[DateValue | None, Place]],
    at: Place,
    which: tuple[Literal["meeting", "alternative", "occasion"], int],
) -> Occurrence:
    known = tuple((value, place) for value, place in dates if value is not None)
    sort, number = which
    time = meeting.time if isinstance(meeting.time, ClockSpan) else None
    hull = _hull([value for value, _ in known])
    held_on = tuple([(day, place) for value, place in known for day in _days(value)])
    return Occurrence(ref, meeting, sort, number, hull, at, known, meeting.place, time, meeting.status, held_on)


def _dated(written: DatedText | None, at: Place) -> tuple[DateValue | None, Place]:
    value = written.on if written is not None else None
    return (value if isinstance(value, DateValue) else None), at


def _hull(values: list[DateValue]) -> DateValue | None:
    """From the first of several days to the last."""
    if len(values) < 2:
        return values[0] if values else None
    first = min((value.earliest for value in values if value.earliest is not None), default=None)
    last = max((value.latest for value in values if value.latest is not None), default=None)
    certain = all(value.meaning == "lasts" for value in values)
    return DateValue(first, last, "lasts" if certain else "within", "range" if certain else "span", values[0].text)


def _days(value: DateValue) -> Sequence[date]:
    first, last = value.earliest, value.latest
    if value.meaning != "lasts" or first is None or last is None:
        return ()
    if first == last:
        return (first,)
    length = min((last - first).days, LONGEST)
    return [first + timedelta(days=number) for number in range(length + 1)]


def span_of(times: Iterable[Occurrence]) -> DateValue | None:
    """One interval for a meeting: its date, or everything between the first and the last of several."""
    dates = [each.when for each in times if each.when is not None]
    if len(dates) < 2:
        return dates[0] if dates else None
    first = min((value.earliest for value in dates if value.earliest is not None), default=None)
    last = max((value.latest for value in dates if value.latest is not None), default=None)
    return DateValue(first, last, "within", "span", dates[0].text)
