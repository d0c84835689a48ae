"""First and last day of a month, week, season, term or year, and the refusal of those that do not exist."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeAlias

from jamx.model.unreadable import Unreadable

if TYPE_CHECKING:
    from jamx.model.date_words import Part, Season, Term

Bounds: TypeAlias = tuple[date, date]
"""First and last day, both included."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Outside of these a year is a slip of the keyboard."""

_SEASONS = {
    **dict.fromkeys(("spring", "VT"), ((1, 1), (6, 30))),
    "summer": ((6, 1), (8, 31)),
    **dict.fromkeys(("autumn", "HT"), ((8, 1), (12, 31))),
    "winter": ((11, 1), (3, 31)),
}
"""Month and day of the first and last day."""

_PART_DAYS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}


def check_year(year: int) -> None:
    """Refuse a year that nobody plans in.

    Raises:
        Unreadable: `year-out-of-range`.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Unreadable("year-out-of-range", year=year, first=FIRST_YEAR, last=LAST_YEAR)


def days_in(year: int, month: int) -> int:
    """How many days a month has.

    Raises:
        Unreadable: `year-out-of-range` or `no-such-month`.
    """
    check_year(year)
    if not 1 <= month <= 12:
        raise Unreadable("no-such-month", year=year, month=month)
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days


def day_of(year: int, month: int, day: int) -> date:
    """A day that exists.

    Raises:
        Unreadable: `year-out-of-range`, `no-such-month` or `no-such-day`.
    """
    days = days_in(year, month)
    if not 1 <= day <= days:
        raise Unreadable("no-such-day", year=year, month=month, day=day, days=days)
    return date(year, month, day)


def month_of(year: int, month: int) -> Bounds:
    """A whole month."""
    return day_of(year, month, 1), date(year, month, days_in(year, month))


def part_of(part: Part, year: int, month: int) -> Bounds:
    """Early is day 1-10, mid 11-20, late 21 to the end."""
    days = days_in(year, month)
    first, last = _PART_DAYS[part]
    return date(year, month, first), date(year, month, min(last, days))


def weeks_in(year: int) -> int:
    """How many weeks an ISO year has: 53 if it begins or ends on a Thursday."""
    return 53 if 3 in {date(year, 1, 1).weekday(), date(year, 12, 31).weekday()} else 52


def week_of(year: int, week: int) -> Bounds:
    """An ISO week, Monday to Sunday; the first is the one with 4 January.

    Raises:
        Unreadable: `year-out-of-range` or `no-such-week`.
    """
    check_year(year)
    weeks = weeks_in(year)
    if not 1 <= week <= weeks:
        raise Unreadable("no-such-week", year=year, week=week, weeks=weeks)
    fourth = date(year, 1, 4)
    monday = fourth + timedelta(weeks=week - 1, days=-fourth.weekday())
    return monday, monday + timedelta(days=6)


def season_of(year: int, season: Season | Term) -> Bounds:
    """A season or term, in whole months; winter ends in March of the next year."""
    check_year(year)
    first, last = _SEASONS[season]
    return date(year, *first), date(year + (first > last), *last)


def year_of(year: int) -> Bounds:
    """A whole year."""
    check_year(year)
    return date(year, 1, 1), date(year, 12, 31)
