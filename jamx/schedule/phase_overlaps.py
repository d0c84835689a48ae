"""Whether two periods go on at the same time, however coarsely their ends are known; knows no programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.schedule.order import Between, closing, opening

if TYPE_CHECKING:
    from jamx.model.calendar_date import DateValue

_WHOLE = "year"
"""What is meant from its first day to its last, as days are: a phase of `2012/2013` takes both years."""


def overlap(one: DateValue, other: DateValue) -> int:
    """The days that two periods have in common; 0 where one may end before the other begins, or nobody knows its end.

    Periods that meet in the same month, term or year do not overlap: `2022/2023` and `2023/2024` share no day for
    certain. What is named alone, such as a term, takes at least the middle of it.
    """
    if closing(one) == opening(other) or closing(other) == opening(one):
        return 0
    if not (_reaches(one, other) and _reaches(other, one)):
        return 0
    first = max(day for day in (one.earliest, other.earliest) if day is not None)
    last = min(day for day in (one.latest, other.latest) if day is not None)
    return (last - first).days + 1


def _reaches(one: DateValue, other: DateValue) -> bool:
    """Whether a period goes on when another has begun, whenever that is."""
    end, begin = _closing(one).earliest, _opening(other).latest
    return end is not None and begin is not None and end >= begin


def _opening(period: DateValue) -> Between:
    named = period.ends[0] or period.precision
    if named == _WHOLE:
        return Between(period.earliest, period.earliest)
    return _half(period, first=True) if period.ends == (None, None) else opening(period)


def _closing(period: DateValue) -> Between:
    named = period.ends[1] or period.precision
    if named == _WHOLE:
        return Between(period.latest, period.latest)
    return _half(period, first=False) if period.ends == (None, None) else closing(period)


def _half(period: DateValue, *, first: bool) -> Between:
    """The first or the second half of what is named alone."""
    if period.earliest is None or period.latest is None:
        return Between(None, None)
    middle = period.earliest + (period.latest - period.earliest) / 2
    return Between(period.earliest, middle) if first else Between(middle, period.latest)
