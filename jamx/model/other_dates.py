"""Dates in other spellings than jamx's own, understood only to suggest the right one; they are never read as dates.

A text becomes a row of tokens, whose kinds form a word such as `nmy` (15 september 2022); a table says what each means.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from jamx.model.date_bounds import days_in, week_of
from jamx.model.date_words import MONTHS, OTHER_SEASONS, PARTS, SEASONS, SHORT_ENGLISH, SHORT_SWEDISH, WEEKDAYS
from jamx.model.plain_text import plain
from jamx.model.short_years import short_year_readings
from jamx.model.unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

_NOISE = ("den", "av", "of", "the", "år", "månad", "e", "a", "st", "nd", "rd", "th", "i", "in", "on", "under", "during")
_WORDS: dict[str, tuple[str, str]] = {
    **{word: ("m", f"{month:02}") for word, month in MONTHS.items()},
    **{word: ("p", part) for word, part in PARTS.items()},
    **{word: ("s", season) for word, season in (SEASONS | OTHER_SEASONS).items()},
    **dict.fromkeys(("v", "vecka", "veckan", "w", "week", "wk"), ("k", "")),
    **dict.fromkeys(("till", "til", "to", "until", "tom"), ("-", "")),
}
_SWEDISH = {*SHORT_SWEDISH, "tors", *(word for word in WEEKDAYS if word.endswith(("dag", "dagen")))}
_TIME = r"[0-9]:[0-9]|[0-9]t[0-9]|\bkl\b|\bklockan\b| [0-9]{1,2}\.[0-9]{2}$"


def other_spelling(text: str) -> Unreadable:
    """Name what a text is that is not a date in jamx's spelling, with that spelling where it is certain."""
    try:
        line = plain(text)
    except Unreadable as error:
        return error
    if re.search(_TIME, line):
        return Unreadable("time-in-date")
    weekday, line = _weekday(line)
    readings = short_year_readings(line)
    if len(readings) > 1:
        return Unreadable("ambiguous", readings=readings)
    tokens = _tokens(line)
    if tokens is None:
        return Unreadable("not-a-date")
    shape = "".join(kind for kind, _ in tokens)
    values = [value for _, value in tokens if value]
    try:
        return _named(shape, values, weekday)
    except Unreadable as error:
        return error


def _weekday(line: str) -> tuple[str | None, str]:
    """The stated weekday in its short form, and the rest; `tors` is short already."""
    word, _, rest = line.partition(" ")
    word = word.rstrip(".,")
    day = WEEKDAYS.get(word)
    if day is None or not rest:
        return None, line
    if word == "tors":
        return word, rest
    return (SHORT_SWEDISH if word in _SWEDISH else SHORT_ENGLISH)[day], rest


def _tokens(line: str) -> list[tuple[str, str]] | None:
    """Kind and value of each piece; None if there is a word that no date has."""
    tokens: list[tuple[str, str]] = []
    for piece in re.findall(r"[0-9]+|[a-zåäö]+|[^\s.,:]", line.replace("t.o.m.", "-").replace("t o m", "-")):
        if piece in _NOISE:
            continue
        if piece in "-/":
            token = (piece, "")
        elif piece.isdigit():
            token = ({4: "y", 8: "d", 6: "x"}.get(len(piece), "n" if len(piece) < 3 else "?"), piece)
        elif piece in _WORDS:
            token = _WORDS[piece]
        else:
            return None
        # "--", "- till" and the like are one dash.
        if token[0] != "-" or not tokens or tokens[-1][0] != "-":
            tokens.append(token)
    return tokens


def _named(shape: str, values: list[str], weekday: str | None) -> Unreadable:
    if shape in _READERS:
        suggestion = _READERS[shape](*values)
        if weekday and suggestion is not None:
            if not re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", suggestion):
                return Unreadable("not-a-date")
            # Kept even if it contradicts the date: a rule says so, and the planner knows which of them is right.
            suggestion = f"{weekday} {suggestion}"
        return Unreadable("other-spelling", suggestion=suggestion)
    if re.fullmatch(r"nm?/nm?y|nmy/nmy|my/my|sy/sy|nm/nmy", shape):
        return Unreadable("alternatives")
    if "y" not in shape and "d" not in shape:
        return _without_year(shape, values)
    return Unreadable("not-a-date")


def _without_year(shape: str, values: list[str]) -> Unreadable:
    """A date without a year, or with one of two digits."""
    if shape in {"nm", "mn"}:
        day, month = values if shape == "nm" else values[::-1]
        # 2024 has a 29 February: what no leap year has either, no year has.
        days = days_in(2024, int(month))
        if not 1 <= int(day) <= days:
            return Unreadable("no-such-day", month=int(month), day=int(day), days=days)
        return Unreadable("no-year")
    if shape in {
        "n/n-n",
        "n/nn",
        "n/n/n",
        "nnn",
        "n-n-n",
        "nmn",
        "mnn",
        "kn/n",
        "sn",
        "s-n",
        "mn-n",
        "sn/n",
        "x",
        "x-x",
    }:
        return Unreadable("two-digit-year")
    without = r"n?[-/]?n?m|mn?-n?|mn-mn|nm[-/]nm|mn[-/]mn|m[-/]m|n/n|nn|n/n-n/n|kn|kn-n|s|p?m|p-m"
    return Unreadable("no-year" if re.fullmatch(without, shape) else "not-a-date")


def _two(digits: str) -> str:
    return digits.zfill(2)


def _ymd(year: str, month: str, day: str) -> str:
    return f"{year}-{_two(month)}-{_two(day)}"


def _dmy(day: str, month: str, year: str) -> str:
    return _ymd(year, month, day)


def _mdy(month: str, day: str, year: str) -> str:
    return _ymd(year, month, day)


def _either(one: str, other: str, year: str) -> str:
    """`15/9 2022`: day before month in Swedish, after it in American English; a number over 12 tells."""
    if max(int(one), int(other)) <= 12 and int(one) != int(other):
        raise Unreadable("ambiguous", readings=(_dmy(one, other, year), _mdy(one, other, year)))
    return _dmy(one, other, year) if int(other) <= 12 else _mdy(one, other, year)


def _either_range(one: str, other: str, third: str, fourth: str, year: str) -> str:
    return f"{_either(one, other, year)}/{_either(third, fourth, year)}"


def _compact(digits: str) -> str:
    return _ymd(digits[:4], digits[4:6], digits[6:])


def _week_day(year: str, week: str, day: str) -> str | None:
    """`2013-W11-4` is the Thursday of that week."""
    monday, sunday = week_of(int(year), int(week))
    date = monday + timedelta(days=int(day) - 1)
    return date.isoformat() if monday <= date <= sunday else None


def _year_and_number(year: str, number: str) -> str:
    """`2012/13` are two years, `2012/09` is a month, `2010/11` may be either."""
    month, later = f"{year}-{_two(number)}", f"{year}/{year[:2]}{number}"
    is_month, is_year = 1 <= int(number) <= 12, len(number) == 2 and int(number) > int(year[2:])
    if is_month and is_year:
        raise Unreadable("ambiguous", readings=(month, later))
    return month if is_month else later


def _winter(season: str, year: str, later: str) -> str | None:
    following = int(later) == (int(year) + 1 if len(later) == 4 else (int(year) + 1) % 100)
    return f"{year}-{season}" if season == "winter" and following else None


def _season(season: str, year: str) -> str:
    """In everyday use `vintern 2022` ends or begins in that year."""
    if season == "winter":
        raise Unreadable("ambiguous", readings=(f"{int(year) - 1}-winter", f"{year}-winter"))
    return f"{year}-{season}"


def _crossing(first: str, last: str) -> str | None:
    """A range whose year is only written at its end, unless it must have begun in the year before."""
    return f"{first}/{last}" if first <= last else None


_READERS: dict[str, Callable[..., str | None]] = {
    **dict.fromkeys(("nmy", "n-m-y", "nm-y"), _dmy),
    **dict.fromkeys(("mny", "m-n-y"), _mdy),
    **dict.fromkeys(("y-n-n", "y/n/n", "ynn", "ymn", "y-m-n"), _ymd),
    **dict.fromkeys(("n/ny", "n/n-y", "n/n/y", "n-n-y", "nny"), _either),
    "n/n-n/ny": _either_range,
    "d": _compact,
    **dict.fromkeys(("d-d", "d/d"), lambda a, b: f"{_compact(a)}/{_compact(b)}"),
    # Ranges of days.
    "n-nmy": lambda a, b, m, y: _crossing(_dmy(a, m, y), _dmy(b, m, y)),
    "mn-ny": lambda m, a, b, y: _crossing(_dmy(a, m, y), _dmy(b, m, y)),
    "nm-nmy": lambda a, m, b, n, y: _crossing(_dmy(a, m, y), _dmy(b, n, y)),
    "mn-mny": lambda m, a, n, b, y: _crossing(_dmy(a, m, y), _dmy(b, n, y)),
    "nmy-nmy": lambda a, m, y, b, n, z: f"{_dmy(a, m, y)}/{_dmy(b, n, z)}",
    "mny-mny": lambda m, a, y, n, b, z: f"{_dmy(a, m, y)}/{_dmy(b, n, z)}",
    **dict.fromkeys(("y-n-n-y-n-n", "y-n-n/y-n-n"), lambda y, m, a, z, n, b: f"{_ymd(y, m, a)}/{_ymd(z, n, b)}"),
    **dict.fromkeys(("y-n-n/n", "y-n-n-n"), lambda y, m, a, b: f"{_ymd(y, m, a)}/{_ymd(y, m, b)}"),
    **dict.fromkeys(("y-n-n/n-n", "y-n-n-n-n"), lambda y, m, a, n, b: f"{_ymd(y, m, a)}/{_ymd(y, n, b)}"),
    # Months, weeks and what is less exact.
    **dict.fromkeys(("my", "m-y"), lambda m, y: f"{y}-{m}"),
    **dict.fromkeys(("ym", "y-m", "y-n"), lambda y, m: f"{y}-{_two(m)}"),
    **dict.fromkeys(("n/y", "n-y"), lambda m, y: f"{y}-{_two(m)}"),
    "m-my": lambda m, n, y: _crossing(f"{y}-{m}", f"{y}-{n}"),
    "my-my": lambda m, y, n, z: f"{y}-{m}/{z}-{n}",
    "y-n-y-n": lambda y, m, z, n: f"{y}-{_two(m)}/{z}-{_two(n)}",
    "y/n": _year_and_number,
    **dict.fromkeys(("pmy", "p-my", "p-m-y"), lambda p, m, y: f"{p} {y}-{m}"),
    **dict.fromkeys(("py-n", "p-y-n"), lambda p, y, m: f"{p} {y}-{_two(m)}"),
    **dict.fromkeys(("kny", "kn-y"), lambda k, y: f"{y}-W{_two(k)}"),
    **dict.fromkeys(("ykn", "y-kn"), lambda y, k: f"{y}-W{_two(k)}"),
    "kn-ny": lambda a, b, y: _crossing(f"{y}-W{_two(a)}", f"{y}-W{_two(b)}"),
    "ykn-n": lambda y, a, b: _crossing(f"{y}-W{_two(a)}", f"{y}-W{_two(b)}"),
    "y-kn-n": _week_day,
    **dict.fromkeys(("sy", "s-y"), _season),
    **dict.fromkeys(("ys", "y-s"), lambda y, s: f"{y}-{s}"),
    **dict.fromkeys(("sy/y", "sy-y", "sy/n", "sy-n"), _winter),
    "y-y": lambda y, z: f"{y}/{z}",
    "y": lambda y: y,
    "y-": lambda y: f"{y}/",
}
