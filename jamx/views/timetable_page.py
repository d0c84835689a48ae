"""A timetable on a page: year by year, a long year month by month, every line with its number."""

from __future__ import annotations

from datetime import date
from itertools import count, groupby
from typing import TYPE_CHECKING, NamedTuple

from jamx.views.said import capital
from jamx.views.timetable_dates import date_pieces
from jamx.words.catalogue import catalogue
from jamx.words.dates import month_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.views.timetable import TimetableLineView, TimetableView
    from jamx.views.timetable_dates import DatePiece

MANY = 12
"""A year with more lines than this is parted into months."""


class NumberedLine(NamedTuple):
    """A line with the number it has on its page, and its date without the year above it."""

    number: int
    line: TimetableLineView
    when: tuple[DatePiece, ...]


class GroupView(NamedTuple):
    """Some lines of a year, with the month they are in; what no month holds comes first."""

    heading: str
    lines: tuple[NumberedLine, ...]


class YearView(NamedTuple):
    """A year and what begins in it (or ends, where nobody knows when it began)."""

    number: int
    heading: str
    groups: tuple[GroupView, ...]


def years_of(view: TimetableView) -> tuple[YearView, ...]:
    """The lines with dates, in the order of the page."""
    numbers = count(1)
    return tuple(_year(year, tuple(lines), view.language, numbers) for year, lines in groupby(view.lines, key=_year_of))


def _year_of(line: TimetableLineView) -> int:
    return _first(line).year


def _first(line: TimetableLineView) -> date:
    return date.fromisoformat(line.earliest or line.latest or "0001-01-01")


def _year(year: int, lines: Sequence[TimetableLineView], language: str, numbers: Iterator[int]) -> YearView:
    if len(lines) <= MANY:
        groups = [("", lines)]
    else:
        by_month = sorted(lines, key=_month)  # keeps the order within a month
        groups = [(_heading(month, year, language), tuple(found)) for month, found in groupby(by_month, key=_month)]
    found = (
        GroupView(heading, tuple(NumberedLine(next(numbers), one, date_pieces(one, language)) for one in group))
        for heading, group in groups
    )
    return YearView(year, str(year), tuple(found))


def _month(line: TimetableLineView) -> int:
    """The month a line is in, or lasts from; 0 where it may be in several."""
    first, last = _first(line), line.latest
    known = line.meaning == "lasts" and line.precision in {"day", "range"}
    return first.month if known or (last is not None and last[:7] == first.isoformat()[:7]) else 0


def _heading(month: int, year: int, language: str) -> str:
    if month == 0:
        return catalogue(language).say("during the year")
    return capital(month_name(date(year, month, 1), language))
