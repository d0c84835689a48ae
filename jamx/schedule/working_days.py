"""Working days: what weekends, holidays, free eves and the workspace's closed days leave; knows no school breaks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.whole_days import bounds
from jamx.schedule.holidays import day_off

if TYPE_CHECKING:
    from datetime import date

    from jamx.model.configuration import Calendar
    from jamx.model.date_bounds import Bounds

_DAY = timedelta(days=1)


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
        step = _DAY if n > 0 else -_DAY
        for _ in range(abs(n)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days it takes from one day to another: without the first, with the last.

        Negative where `end` is earlier; then too the day counted from is left out and the one counted to is not.
        """
        step = _DAY if end > start else -_DAY
        days = (start + step * number for number in range(1, abs((end - start).days) + 1))
        count = sum(map(self.is_working_day, days))
        return count if end > start else -count

    def nearest_working_day(self, day: date) -> date:
        """The day itself or the working day nearest to it; of two equally near, the earlier."""
        if self.is_working_day(day):
            return day
        before, after = self.add_working_days(day, -1), self.add_working_days(day, 1)
        return before if day - before <= after - day else after


def working_calendar(settings: Calendar) -> WorkingCalendar:
    """The working days as `calendar` in `jamx.yaml` has them."""
    return WorkingCalendar(tuple(days for value in settings.closed if (days := bounds(value)) is not None))
