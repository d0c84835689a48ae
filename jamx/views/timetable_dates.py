"""The dates of a timetable's lines as pieces of text: what programs can read of them stands beside the words."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from jamx.views.said import capital
from jamx.words.catalogue import catalogue
from jamx.words.clock import EN_DASH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.views.timetable import TimetableLineView

_DASH = re.compile(rf"\s?{EN_DASH}\s?")


class DatePiece(NamedTuple):
    """A stretch of a date in words, and the same for programs (as in HTML's `datetime`) where there is such a thing."""

    text: str
    machine: str | None = None


def date_pieces(line: TimetableLineView, language: str) -> tuple[DatePiece, ...]:
    """A line's date as documents write it, always with its year: `Senast`, `tisdag`, `8 maj 2012`, `, 09.30–16.00`."""
    if not line.text:
        return ()
    say = catalogue(language).say
    by = line.kind == "deadline" and line.precision == "day"
    key = "when.by" if by else f"when.year.{line.meaning}" if line.precision == "year" else "when.on"
    before, after = say(key, date="\0").split("\0")
    weekday = f"{line.weekday} " if line.weekday else ""
    dated = tuple(_dated(line, line.text))
    hours = f", {line.time}" if line.time else ""
    pieces = [piece for piece in (DatePiece(before + weekday), *dated, DatePiece(after + hours)) if piece.text]
    return (pieces[0]._replace(text=capital(pieces[0].text)), *pieces[1:])


def _dated(line: TimetableLineView, text: str) -> Iterator[DatePiece]:
    """The words of the date itself; a pair as two dates and what stands between them."""
    first, last = (None if day is None else date.fromisoformat(day) for day in (line.earliest, line.latest))
    dash = _DASH.search(text)
    if first is None or last is None:
        yield DatePiece(text)
    elif dash is not None and line.precision in {"range", "span"}:
        whole = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
        length = 7 if whole and line.precision == "span" else 10
        yield DatePiece(text[: dash.start()], first.isoformat()[:length])
        yield DatePiece(dash[0])
        yield DatePiece(text[dash.end() :], last.isoformat()[:length])
    else:
        yield DatePiece(text, _machine(first, last, line.precision))


def _machine(first: date, last: date, precision: str | None) -> str | None:
    """What of a named date programs can read: a day, a week, a month, or the year it is in."""
    if first == last:
        return first.isoformat()
    if precision == "week":
        year, week, _ = first.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if (first.year, first.month) == (last.year, last.month):
        return first.isoformat()[:7]
    return first.isoformat()[:4] if first.year == last.year else None
