"""Working days: what weekends, holidays, free eves and the workspace's closed days leave; knows no school breaks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.whole_days import bounds
from jamx.schedule.holidays import day_off

if TYPE_CHECKING:
    from jamx.model.configuration import Calendar
    from jamx.model.date_bounds import Bounds

_DAY = timedelta(days=1)

_YEARS = 64
"""Years remembered, each with its working days."""


class WorkingCalendar(NamedTuple):
    """The days people work.

    Beyond the years of the holiday table only weekends and closed days are off. Nothing here goes past the year 9999:
    Python raises `OverflowError` there.

    Attributes:
        closed: First and last day of each of the workspace's own times off.
    """

    closed: tuple[Bounds, ...] = ()

    def is_working_day(self, day: date) -> bool:
        """Whether people work that day."""
        return not day_off(day) and not any(first <= day <= last for first, last in self.closed)

    def add_working_days(self, day: date, n: int) -> date:
        """The nth working day after a day, or before it where n is negative; the day itself is not counted.

        With n = 0 it is the day as given, whether people work that day or not.
        """
        if n == 0:
            return day
        year = day.year
        days = _working_days(self.closed, year)
        at = bisect_right(days, day) + n - 1 if n > 0 else bisect_left(days, day) + n
        while at >= len(days):  # on in the years after it
            at -= len(days)
            year += 1
            days = _working_days(self.closed, _possible(year))
        while at < 0:  # back in those before
            year -= 1
            days = _working_days(self.closed, _possible(year))
            at += len(days)
        return days[at]

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days it takes from one day to another: without the first, with the last.

        Negative where `end` is earlier; then too the day counted from is left out and the one counted to is not.
        """
        if start < end:
            return self._from_to(start + _DAY, end)
        return -self._from_to(end, start - _DAY) if end < start else 0

    def _from_to(self, first: date, last: date) -> int:
        """How many working days there are from one day to another, both included."""
        years = [_working_days(self.closed, year) for year in range(first.year, last.year + 1)]
        before, after = bisect_left(years[0], first), len(years[-1]) - bisect_right(years[-1], last)
        return sum(map(len, years)) - before - after

    def nearest_working_day(self, day: date) -> date:
        """The day itself or the working day nearest to it; of two equally near, the earlier."""
        if self.is_working_day(day):
            return day
        before, after = self.add_working_days(day, -1), self.add_working_days(day, 1)
        return before if day - before <= after - day else after


def _possible(year: int) -> int:
    """A year, where Python knows it."""
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError
    return year


@lru_cache(_YEARS)
def _working_days(closed: tuple[Bounds, ...], year: int) -> tuple[date, ...]:
    """The working days of a year, in order: who counts days of several months looks two of them up."""
    calendar = WorkingCalendar(closed)
    ordinals = range(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal() + 1)
    return tuple(filter(calendar.is_working_day, map(date.fromordinal, ordinals)))


def working_calendar(settings: Calendar) -> WorkingCalendar:
    """The working days as `calendar` in `jamx.yaml` has them."""
    return WorkingCalendar(tuple(days for value in settings.closed if (days := bounds(value)) is not None))
