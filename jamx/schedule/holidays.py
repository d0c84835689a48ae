"""Swedish holidays, eves and squeeze days of a day; knows no breaks, no working hours and no words.

The years it knows are those of the table. Of any other year it says nothing: `known` tells the difference between
"no holiday" and "nobody knows".
"""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from jamx.schedule.holiday_table import HOLIDAYS, YEARS

if TYPE_CHECKING:
    from datetime import date

NEW_YEAR = "new-years-day"

EVES_OFF = frozenset({"midsummer-day", "christmas-day", NEW_YEAR, "easter-sunday", "whit-sunday"})
"""The holidays whose eve nobody works: the law on leave counts three as Sundays, the other two are Saturdays."""

_WIDTH = 5
"""Characters of one holiday in a year's row: month, day and a blank."""

_DAY = timedelta(days=1)

_DAYS = 4096
"""Days remembered: a decade, of which every meeting and every task asks again."""


def known(day: date) -> bool:
    """Whether the table has the year, so that `None` means that the day is nothing special."""
    return day.year in YEARS


@lru_cache(_DAYS)
def holiday(day: date) -> str | None:
    """The id of the holiday a day is: one of `HOLIDAYS`, the first where two coincide; ordinary Sundays are none."""
    at = YEARS.get(day.year, "").find(f"{day.month:02}{day.day:02}")
    return None if at < 0 else HOLIDAYS[at // _WIDTH]


@lru_cache(_DAYS)
def eve(day: date) -> str | None:
    """The id of the holiday whose eve a day is, off or short; None for a day that is a holiday itself."""
    if not known(day) or holiday(day) is not None:
        return None
    if (day.month, day.day) == (12, 31):  # the last one's morrow is no longer in the table
        return NEW_YEAR
    return holiday(day + _DAY)


def is_eve_off(day: date) -> bool:
    """Whether a day is an eve that nobody works; on the other eves many go home early."""
    return eve(day) in EVES_OFF


@lru_cache(_DAYS)
def day_off(day: date) -> bool:
    """Whether hardly anybody works: Saturday, Sunday, holiday, or an eve that is off."""
    return day.weekday() >= 5 or _free(day) is not None


def squeeze_day(day: date) -> str | None:
    """The id of the holiday that leaves a working day alone between days off; None for any other day.

    The holiday is the one before or after that takes a weekday, or whose eve does; of two, the one before.
    """
    if not known(day) or day_off(day):
        return None
    before, after = day - _DAY, day + _DAY
    if not (day_off(before) and day_off(after)):
        return None
    return next(name for beside in (before, after) if beside.weekday() < 5 and (name := _free(beside)) is not None)


def _free(day: date) -> str | None:
    """The holiday that a day is, or is the free eve of."""
    name = eve(day)
    return name if name in EVES_OFF else holiday(day)
