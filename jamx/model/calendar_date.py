"""Dates of programme files, read into intervals; knows nothing of time zones, holidays or today.

One spelling for each kind of date. Others are refused with jamx's own as the suggestion, so that files stay alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date  # noqa: TC003  # pydantic looks up what the fields are
from typing import Literal, TypeAlias

from jamx.model.date_bounds import Bounds, day_of, month_of, part_of, season_of, week_of, year_of
from jamx.model.date_words import PARTS, SEASONS, WEEKDAYS
from jamx.model.plain_text import LONGEST, ascii_digits
from jamx.model.unreadable import Unreadable

Precision: TypeAlias = Literal["day", "range", "part", "month", "week", "season", "term", "year", "span"]

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")

_ONE = (
    r"(?:(?P<part>early|mid|late) (?=[0-9]{4}-[0-9]{2}$)|(?P<weekday>[a-zåäö]+)[.,]? )?(?P<year>[0-9]{4})"
    rf"(?:-(?P<month>[0-9]{{2}})(?:-(?P<day>[0-9]{{2}}))?|-w(?P<week>[0-9]{{2}})|-(?P<season>{'|'.join(SEASONS)}))?"
)


@dataclass(frozen=True, slots=True)
class DateValue:
    """An interval of days, and how exactly it was meant.

    Attributes:
        earliest: First day; None where the beginning is open (`/2016`).
        latest: Last day, included; None where the end is open (`2016/`).
        meaning: Whether it `lasts` for all of these days or lies somewhere `within` them.
        precision: What was named. `range` are days that last, `span` every other pair.
        text: As written.
        weekday: The weekday that was stated of the first day, 0 for Monday; it may contradict the date.
        ends: What each end of a pair named; None for an open end, and for what is no pair.
        last_weekday: The weekday that was stated of the last day of a pair.
    """

    earliest: date | None
    latest: date | None
    meaning: Literal["lasts", "within"]
    precision: Precision
    text: str
    weekday: int | None = None
    ends: tuple[Precision | None, Precision | None] = (None, None)
    last_weekday: int | None = None


_Point: TypeAlias = tuple[Bounds, Precision, int | None]
"""First and last day of one end of a date, what was named, and the weekday."""


def parse_date(text: str) -> DateValue:
    """A date, a range or an open range, in jamx's own spelling.

    Raises:
        Unreadable: Of kind `empty`, `too-long`, `foreign-digits`, `no-such-day`, `no-such-week`, `no-such-month`,
            `year-out-of-range`, `range-reversed`, `other-spelling`, `ambiguous`, `no-year`, `two-digit-year`,
            `alternatives`, `time-in-date` or `not-a-date`.
    """
    try:
        usual = _DAY.fullmatch(text)
        if usual is None:
            return _read(text)
        day = day_of(*map(int, usual.groups()))
        return DateValue(day, day, "lasts", "day", text)
    except Unreadable as error:
        error.arguments["text"] = text[:LONGEST]
        raise


def _read(text: str) -> DateValue:
    if len(text) > LONGEST:
        raise Unreadable("too-long", longest=LONGEST)
    line = " ".join(text.split()).lower()
    if not line:
        raise Unreadable("empty")
    within = line.startswith("within ")
    sides = [side.strip() for side in line.removeprefix("within ").split("/")]
    points = [_point(side) if side else None for side in sides]
    # An empty side is an open one, an unreadable one makes the whole a date of another kind.
    if len(sides) > 2 or not any(sides) or any(side and not point for side, point in zip(sides, points, strict=True)):
        raise _other(text)
    if len(points) == 1 and points[0]:
        return _alone(points[0], text, within=within)
    return _pair(points[0], points[1], text, within=within)


def _alone(point: _Point, text: str, *, within: bool) -> DateValue:
    (first, last), precision, weekday = point
    meaning: Literal["lasts", "within"] = "lasts" if precision == "day" and not within else "within"
    return DateValue(first, last, meaning, precision, text, weekday)


def _pair(start: _Point | None, end: _Point | None, text: str, *, within: bool) -> DateValue:
    first, last = start[0] if start else None, end[0] if end else None
    if first and last and first[0] > last[0] and first[1] > last[1]:
        raise Unreadable("range-reversed", first=first[0], last=last[1])
    days = not within and all(point is None or point[1] == "day" for point in (start, end))
    return DateValue(
        earliest=first[0] if first else None,
        latest=last[1] if last else None,
        meaning="lasts" if days else "within",
        precision="range" if days and first and last else "span",
        text=text,
        weekday=start[2] if start else None,
        ends=(start[1] if start else None, end[1] if end else None),
        last_weekday=end[2] if end else None,
    )


def _point(side: str) -> _Point | None:
    """One end of a date; None if it is not in jamx's spelling."""
    match = re.fullmatch(_ONE, side)
    if match is None or (match["weekday"] and match["weekday"] not in WEEKDAYS):
        return None
    year, month = int(match["year"]), int(match["month"] or 0)
    if match["day"]:
        day = day_of(year, month, int(match["day"]))
        return (day, day), "day", WEEKDAYS.get(match["weekday"])
    if match["weekday"]:
        return None
    if match["month"]:
        part = PARTS.get(match["part"])
        return (part_of(part, year, month), "part", None) if part else (month_of(year, month), "month", None)
    return _coarse(year, match["week"], match["season"])


def _coarse(year: int, week: str | None, word: str | None) -> _Point:
    if week:
        return week_of(year, int(week)), "week", None
    if word:
        season = SEASONS[word]
        return season_of(year, season), "term" if season in {"HT", "VT"} else "season", None
    return year_of(year), "year", None


def _other(text: str) -> Unreadable:
    """What the text is instead; a suggestion stands only if it can be read itself."""
    from jamx.model.other_dates import other_spelling  # noqa: PLC0415 - most dates are in the one there is

    ascii_text = ascii_digits(text)
    error = Unreadable("foreign-digits", suggestion=ascii_text) if ascii_text != text else other_spelling(text)
    if error.suggestion is not None:
        try:
            parse_date(error.suggestion)
        except Unreadable as fault:
            return fault if error.kind == "other-spelling" else Unreadable(error.kind)
    return error
