"""Before and after between dates that may be uncertain: what is certain, and what only may be."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.date_bounds import part_of, season_of, week_of
from jamx.schedule.distances import first_day, last_day

if TYPE_CHECKING:
    from datetime import date

    from jamx.model.calendar_date import DateValue
    from jamx.model.date_words import Part, Season


class Between(NamedTuple):
    """One day that lies between two others, or on one of them; None where that side is open."""

    earliest: date | None
    latest: date | None


def begins(value: DateValue) -> Between:
    """Between which days something begins."""
    return Between(*first_day(value))


def ends(value: DateValue) -> Between:
    """Between which days something ends."""
    return Between(*last_day(value))


def certainly_before(one: Between, other: Between) -> bool:
    """Whether a day is before another, whichever days they are."""
    return one.latest is not None and other.earliest is not None and one.latest < other.earliest


def days_from(one: Between, other: Between) -> tuple[int | None, int | None]:
    """Least and most days from one day to another; negative where the other is first, None where nobody can tell."""
    least = None if one.latest is None or other.earliest is None else (other.earliest - one.latest).days
    most = None if one.earliest is None or other.latest is None else (other.latest - one.earliest).days
    return least, most


def opening(period: DateValue) -> Between:
    """Between which days a period begins: `2022-autumn/...` somewhere in that autumn."""
    first = period.earliest
    return Between(first, None if first is None else _last_of(first, period.ends[0] or period.precision))


def closing(period: DateValue) -> Between:
    """Between which days a period ends: `.../2023-summer` somewhere in that summer."""
    last = period.latest
    return Between(None if last is None else _first_of(last, period.ends[1] or period.precision), last)


def _last_of(first: date, precision: str) -> date:
    """The last day of what is named by its first."""
    match precision:
        case "week":
            return week_of(*first.isocalendar()[:2])[1]
        case "part":
            return part_of(_part(first), first.year, first.month)[1]
        case "month":
            return part_of("late", first.year, first.month)[1]
        case "season" | "term":
            return season_of(first.year, _SEASON_FROM.get(first.month, "winter"))[1]
        case "year":
            return first.replace(month=12, day=31)
    return first


def _first_of(last: date, precision: str) -> date:
    """The first day of what is named by its last."""
    match precision:
        case "week":
            return last - timedelta(days=6)
        case "part":
            return part_of(_part(last), last.year, last.month)[0]
        case "month":
            return last.replace(day=1)
        case "season" | "term":
            season = _SEASON_UNTIL.get(last.month, "winter")
            return season_of(last.year - (season == "winter"), season)[0]
        case "year":
            return last.replace(month=1, day=1)
    return last


_SEASON_FROM: dict[int, Season] = {1: "spring", 6: "summer", 8: "autumn"}
_SEASON_UNTIL: dict[int, Season] = {6: "spring", 8: "summer", 12: "autumn"}


def _part(day: date) -> Part:
    return "early" if day.day <= 10 else "mid" if day.day <= 20 else "late"


def iso(value: DateValue | Between) -> str:
    """A date in digits, from the first day it may be to the last."""
    first, last = (None if day is None else day.isoformat() for day in (value.earliest, value.latest))
    return first or "" if first == last else f"{first or ''}/{last or ''}"
