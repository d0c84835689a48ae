"""Days on which nobody minds to meet, worked out here and not asked of jamx: an independent second opinion."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

BREAK_WEEKS = {7, 8, 9, 10, 44}
"""ISO weeks in which schools somewhere in Sweden have their winter or autumn break."""


def easter(year: int) -> date:
    """Easter Sunday, by the rule of Gauss in Butcher's form."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _saturday_from(day: date) -> date:
    return day + timedelta(days=(5 - day.weekday()) % 7)


@cache
def holidays(year: int) -> frozenset[date]:
    """The public holidays of a year, Sundays left out unless they have a name."""
    fixed = {(1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26)}
    moving = {easter(year) + timedelta(days=days) for days in (-2, 0, 1, 39, 49)}
    moving |= {_saturday_from(date(year, 6, 20)), _saturday_from(date(year, 10, 31))}
    return frozenset(moving | {date(year, month, day) for month, day in fixed})


def is_holiday(day: date) -> bool:
    """Whether it is a public holiday."""
    return day in holidays(day.year)


def is_working_day(day: date) -> bool:
    """Whether nearly everybody works: no weekend, no holiday, and not the day before one."""
    return day.weekday() < 5 and not is_holiday(day) and not is_holiday(day + timedelta(days=1))


def is_good(day: date) -> bool:
    """Whether it is an ordinary working day well away from holidays, breaks and the change of the clocks."""
    if day.weekday() > 4 or day.isocalendar().week in BREAK_WEEKS:
        return False
    if (day.month, day.day) > (12, 15) or (day.month, day.day) < (1, 10) or day.month == 7:
        return False
    if date(day.year, 6, 14) < day < date(day.year, 8, 20) or abs((day - easter(day.year)).days) < 10:
        return False
    return not any(is_holiday(day + timedelta(days=days)) for days in range(-2, 3))


def good_days(first: date, last: date, rng: Random, length: int = 1) -> Iterator[date]:
    """Days in a stretch of time, in any order, from which on so many days in a row are good."""
    numbers = list(range((last - first).days + 1))
    rng.shuffle(numbers)
    for number in numbers:
        day = first + timedelta(days=number)
        if all(is_good(day + timedelta(days=more)) for more in range(length)):
            yield day


def month_after(day: date, months: int) -> date:
    """The first day of the month so many months later."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(years, month + 1, 1)


def last_of_month(day: date) -> date:
    """The last day of its month."""
    return month_after(day, 1) - timedelta(days=1)
