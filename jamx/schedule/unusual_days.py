"""The days people have to come on, and what makes some of them unusual; knows no county and no break."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from jamx.findings import Place
from jamx.model.calendar_date import DateValue
from jamx.schedule.holidays import eve, holiday, is_eve_off, squeeze_day
from jamx.schedule.stated_weekdays import contradicts_itself

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jamx.schedule.occurrences import Occurrence

LONGEST = 7
"""Days of which each counts; of what lasts longer, a course of some weeks, only the first and the last do."""

_DAYS = 4096
"""Days remembered: a decade."""

Sort = Literal["weekend", "holiday", "holiday-eve", "squeeze-day"]


class Unusual(NamedTuple):
    """What a day is: one thing, the one that weighs most.

    Attributes:
        sort: A holiday, a Saturday or Sunday, the eve of a holiday, or a working day alone between days off.
        name: The holiday behind it; None for an ordinary weekend.
        free: Whether hardly anybody works.
    """

    sort: Sort
    name: str | None
    free: bool


@lru_cache(_DAYS)
def unusual(day: date) -> Unusual | None:
    """What sets a day apart; None for an ordinary working day, and for a weekday beyond the holiday table."""
    name = holiday(day)
    if name is not None:
        return Unusual("holiday", name, free=True)
    if day.weekday() >= 5:
        return Unusual("weekend", eve(day), free=True)
    if is_eve_off(day):
        return Unusual("holiday-eve", eve(day), free=True)
    name = squeeze_day(day)
    if name is not None:
        return Unusual("squeeze-day", name, free=False)
    name = eve(day)
    return None if name is None else Unusual("holiday-eve", name, free=False)


def days_to_come(times: Occurrence) -> Iterator[tuple[date, Place]]:
    """The days that a meeting asks people to come on, each once.

    None of a date that is not known to the day, or that states another weekday than its own: that comes first.
    """
    found: dict[date, Place] = {}
    for day, at in (*_listed(times), *_written(times)):
        found.setdefault(day, at)
    yield from found.items()


def _written(times: Occurrence) -> Iterator[tuple[date, Place]]:
    """The days that the meeting's own dates have."""
    for value, at in times.dates:
        first, last = value.earliest, value.latest
        if value.meaning != "lasts" or first is None or last is None or contradicts_itself(value):
            continue
        length = (last - first).days
        for number in range(length + 1) if length < LONGEST else (0, length):
            yield first + timedelta(days=number), at


def _listed(times: Occurrence) -> Iterator[tuple[date, Place]]:
    """The days that are listed one by one beside a date for all of them."""
    if times.sort != "meeting":
        return
    for number, entry in enumerate(times.meeting.days or ()):
        value = entry.date.on if entry.date is not None else None
        if not isinstance(value, DateValue) or value.meaning != "lasts" or contradicts_itself(value):
            continue
        if value.earliest is not None:
            yield value.earliest, Place(times.ref.file, ("days", number, "date", "on"))
