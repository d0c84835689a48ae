"""Times, dates, lengths and numbers written the way jamx reads them: facts to text, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

from jamx.model.calendar_date import parse_date
from jamx.model.short_years import short_year_readings
from jamx.model.unreadable import Unreadable

Facts: TypeAlias = Mapping[str, object]
Rewrite: TypeAlias = Callable[[Facts], str | None]

_DIGIT_BEHIND = re.compile(r"(?<=\d[.:])\d(?!\d)")
_SIDES = re.compile(r"\s*[–—-]\s*")
_SECONDS = re.compile(r"([.:]\d{2})[.:]\d{2}")
_ZONE = re.compile(r"\s*(?:[A-Z]{2,5}|Z|[+-]\d{2}:?\d{2})\s*$")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_SHORT_YEAR = re.compile(r"\d{2}$")
_NUMBER = re.compile(r"\s*(\d{1,6})\s*[^\W\d_]*\.?\s*")
_LENGTH = re.compile(r"(\d+)\s*([^\W\d_]+)\.?")
_FRACTION = re.compile(r"(\d+)[.,](\d{1,2})")
_SMALL_HOURS = re.compile(r"0?([0-4])[.:]([0-5]\d)")
_WORDS = (
    ("noll", "zero"),
    ("en", "ett", "one"),
    ("två", "two"),
    ("tre", "three"),
    ("fyra", "four"),
    ("fem", "five"),
    ("sex", "six"),
    ("sju", "seven"),
    ("åtta", "eight"),
    ("nio", "nine"),
    ("tio", "ten"),
    ("elva", "eleven"),
    ("tolv", "twelve"),
)


def _value(facts: Facts) -> str:
    return str(facts["value"])


def _number(facts: Facts, name: str) -> int:
    value = facts[name]
    return value if isinstance(value, int) else 0


def _hour(facts: Facts) -> str | None:
    """25:30 has most likely a digit too high: 15:30."""
    hour = _number(facts, "hour")
    return _value(facts).replace(str(hour), str(hour - 10), 1) if 25 <= hour <= 33 else None


def _minute(facts: Facts) -> str | None:
    """10.70 counted on: 11.10."""
    minute = _number(facts, "minute")

    def carried(match: re.Match[str]) -> str:
        return f"{int(match[1]) + 1:02d}{match[2]}{minute - 60:02d}"

    return re.sub(rf"(\d{{1,2}})([.:]){minute}(?!\d)", carried, _value(facts), count=1)


def _two_digits(facts: Facts) -> str:
    return _DIGIT_BEHIND.sub(lambda found: f"{found[0]}0", _value(facts))


def _first_two(facts: Facts) -> str:
    return "–".join(_SIDES.split(_value(facts))[:2])


def _dotted(facts: Facts) -> str:
    value = _value(facts)
    return f"{value[:2]}.{value[2:]}"


TIMES: Mapping[str, Rewrite] = {
    "hour-out-of-range": _hour,
    "minute-out-of-range": _minute,
    "minutes-incomplete": _two_digits,
    "seconds": lambda facts: _SECONDS.sub(r"\1", _value(facts)),
    "too-many-times": _first_two,
    "one-time-expected": lambda facts: _SIDES.split(_value(facts))[0],
    "time-zone": lambda facts: _ZONE.sub("", _value(facts)),
    "year-or-time": _dotted,
}


def _last_day(facts: Facts) -> str:
    return f"{_number(facts, 'year')}-{_number(facts, 'month'):02d}-{_number(facts, 'days'):02d}"


def _swapped(facts: Facts) -> str | None:
    """2027-13-01 with day and month the other way round."""
    year, month = _number(facts, "year"), _number(facts, "month")
    match = re.fullmatch(rf"{year}-{month}-(\d{{2}})", _value(facts))
    return f"{year}-{match[1]}-{month:02d}" if match and int(match[1]) <= 12 else None


def _sides_swapped(facts: Facts) -> str | None:
    sides = _value(facts).split("/")
    return "/".join(reversed(sides)) if len(sides) == 2 else None


def _with_year(facts: Facts) -> str | None:
    return _iso(f"{_value(facts)} {facts.get('year_near', 2027)}")


def _long_year(facts: Facts) -> str | None:
    readings = short_year_readings(_value(facts).strip())
    return readings[0] if readings else _iso(_SHORT_YEAR.sub(lambda found: f"20{found[0]}", _value(facts)))


def _iso(text: str) -> str | None:
    """The ISO form of a date that is spelt otherwise, if it is certain."""
    try:
        parse_date(text)
    except Unreadable as error:
        return error.suggestion
    return text


def _first_reading(facts: Facts) -> str | None:
    readings = facts.get("readings")
    return str(readings[0]) if isinstance(readings, (list, tuple)) and readings else None


def _day_only(facts: Facts) -> str | None:
    match = _ISO.search(_value(facts))
    return match[0] if match else None


DATES: Mapping[str, Rewrite] = {
    "no-such-day": _last_day,
    "no-such-month": _swapped,
    "no-such-week": lambda facts: f"{facts['year']}-W{facts['weeks']}",
    "range-reversed": _sides_swapped,
    "ambiguous": _first_reading,
    "no-year": _with_year,
    "two-digit-year": _long_year,
    "time-in-date": _day_only,
}


_WHAT_IS_LEFT = frozenset(
    (
        *("resten", "rest", "resterande", "resterande tid", "återstoden", "det som är kvar", "tiden som är kvar"),
        *("the rest", "remaining", "remaining time", "remainder", "what is left", "whatever is left"),
    )
)


def _known_unit(facts: Facts) -> str | None:
    """`10 minns`: the number with the unit that is spelt nearly so; `resten`: a share of what is left."""
    if _value(facts).strip().casefold() in _WHAT_IS_LEFT:
        return "share"
    match = _LENGTH.fullmatch(_value(facts).strip())
    if match is None:
        return None
    unit = match[2].casefold()
    units = (("min", "min"), ("h", "h"), ("tim", "h"), ("hour", "h"))
    meant = next((said for begins, said in units if unit.startswith(begins)), None)
    return f"{match[1]} {meant}" if meant else None


def _fraction(facts: Facts) -> str | None:
    match = _FRACTION.match(_value(facts))
    return f"{match[1]} h {int(match[2].ljust(2, '0'))} min" if match else None


def _carried(facts: Facts) -> str | None:
    match = re.match(r"\d+", _value(facts))
    hours, minute = divmod(_number(facts, "minute"), 60)
    return f"{int(match[0]) + hours} h {minute} min" if match else None


def _hours_and_minutes(facts: Facts) -> str | None:
    """`0:15` and `1:30` as a length: no meeting is held in the small hours."""
    match = _SMALL_HOURS.fullmatch(_value(facts).strip())
    if match is None:
        return None
    hours, minutes = int(match[1]), int(match[2])
    said = (f"{hours} h" if hours else "", f"{minutes} min" if minutes else "")
    return " ".join(part for part in said if part) or None


DURATIONS: Mapping[str, Rewrite] = {
    "clock-time": _hours_and_minutes,
    "not-a-duration": _known_unit,
    "unit-missing": lambda facts: f"{_value(facts)} h",
    "ambiguous-fraction": _fraction,
    "minute-out-of-range": _carried,
    "range-reversed": lambda facts: f"{facts['maximum']}–{facts['minimum']} min",
    "negative": lambda facts: _value(facts).lstrip("-−– "),
}


def _count(facts: Facts, otherwise: str) -> tuple[str, bool]:
    """The number in a text such as `3 st` or `tre`, and whether it is one."""
    value = _value(facts)
    match = _NUMBER.fullmatch(value)
    if match:
        return match[1], True
    number = number_in_words(value)
    return (otherwise, False) if number is None else (number, True)


def number_in_words(text: str) -> str | None:
    """`tre` and `three` as a figure."""
    word = text.strip().casefold()
    return next((str(number) for number, words in enumerate(_WORDS) if word in words), None)


NUMBERS: Mapping[str, Callable[[Facts], tuple[str, bool]]] = {
    "count": lambda facts: _count(facts, "unknown"),
    "organisations": lambda facts: _count(facts, "unknown"),
    "at-once": lambda facts: _count(facts, "all"),
    "strands": lambda _: ("by function", False),
}
