"""Lengths of time as people type them, read into minutes; knows nothing of when they begin."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jamx.model.plain_text import plain
from jamx.model.unreadable import Unreadable

HOUR = 60
DAY = 8 * HOUR
"""A working day, as effort is planned at Swedish agencies: half a day is four hours."""

LONGEST = 7 * DAY
"""More than this is a phase with dates of its own, or a slip of the keyboard."""

LONGEST_EFFORT = 250 * DAY
"""A year's work: more effort than this is no promise to anybody."""

_USUAL = re.compile(r"([0-9]{1,3})(?: min)?")

UNITS = {
    **dict.fromkeys(("m", "min", "mins", "minut", "minuter", "minutter", "minute", "minutes", "'", "\u2032"), 1),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "t", "tim", "timme", "timmar", "time", "timer"), HOUR),
    **dict.fromkeys(("d", "day", "days", "dag", "dagar", "dager", "dage"), DAY),
}
_MIXED = 0
"""The unit of what has two, or is said in words."""

PHRASES = {
    **dict.fromkeys(("kvart", "en kvart", "a quarter of an hour", "quarter of an hour"), 15),
    **dict.fromkeys(("half an hour", "a half hour", "half hour", "half-hour", "halvtimme", "en halvtimme"), 30),
    **dict.fromkeys(("en halv timme", "halv timme"), 30),
    **dict.fromkeys(("tre kvart", "three quarters of an hour"), 45),
    **dict.fromkeys(("one and a half hours", "an hour and a half", "en och en halv timme", "halvannan timme"), 90),
    **dict.fromkeys(("half a day", "a half day", "half day", "half-day", "en halv dag", "halv dag"), DAY // 2),
    **dict.fromkeys(("halvdag", "en halvdag"), DAY // 2),
    **dict.fromkeys(("full day", "a full day", "full-day", "whole day", "a whole day", "all day", "hel dag"), DAY),
    **dict.fromkeys(("heldag", "en heldag", "en hel dag"), DAY),
}
COUNTED = {
    **dict.fromkeys(("a", "an", "one", "en", "ett"), 1),
    **{word: count for count, pair in enumerate(("two två", "three tre", "four fyra"), 2) for word in pair.split()},
    **{word: count for count, pair in enumerate(("five fem", "six sex", "seven sju"), 5) for word in pair.split()},
}
_PARTS = {"¼": 25, "½": 50, "¾": 75}
"""Hundredths, as everything that may have decimals."""

_LETTERS = "a-zåäö"
_ABOUT = r"(?:(?:ca|cirka|circa|c:a|approx|approximately|about|ungefär|omkring)\b\.? ?|~ ?)"
_TO = r" ?-{1,3} ?| (?:to|till?) "
_BETWEEN = r"(?:mellan|between) (.+?)(?: (?:och|and) |-)(.+)"
_NUMBER = r"(?P<whole>[0-9]{1,4})(?:[.,](?P<decimals>[0-9]{1,2}))? ?(?P<part>[¼½¾])?|(?P<alone>[¼½¾])"
_ONE = rf"(?:{_NUMBER}|(?P<word>[{_LETTERS}]+)(?= )) ?(?P<unit>[{_LETTERS}'\u2032]*)\.?"
_BOTH = (
    rf"(?P<hours>[0-9]{{1,3}}|[{_LETTERS}]+(?= )) ?(?P<hour>[{_LETTERS}]+)[.,]? ?(?:och |and )?"
    rf"(?P<minutes>[0-9]{{1,2}}) ?(?P<minute>[{_LETTERS}'\u2032]*)\.?"
)


@dataclass(frozen=True, slots=True)
class Duration:
    """Minutes, from `minimum` to `maximum`; elastic when they differ. `share` takes what is left, and has neither."""

    minimum: int
    maximum: int
    share: bool = False


def parse_effort(text: str) -> Duration:
    """How much work something is: a length that may take weeks.

    Raises:
        Unreadable: As `parse_duration`.
    """
    return parse_duration(text, LONGEST_EFFORT)


def parse_duration(text: str, longest: int = LONGEST) -> Duration:
    """A length or a range of lengths. A bare number is minutes; a day is a working day of eight hours.

    Args:
        text: As a person writes it.
        longest: The most it may be, in minutes.

    Raises:
        Unreadable: Of kind `empty`, `too-long`, `foreign-digits`, `negative`, `clock-time`, `not-whole-minutes`,
            `ambiguous-fraction`, `unit-missing`, `minute-out-of-range`, `range-reversed`, `longer-than-week`,
            `longer-than-year`, `not-a-duration`.
    """
    usual = _USUAL.fullmatch(text)
    if usual:
        return Duration(int(usual[1]), int(usual[1]))
    try:
        return _bounded(_read(plain(text)), longest)
    except Unreadable as error:
        error.arguments.setdefault("text", text)
        raise


def _read(line: str) -> Duration:
    if line == "share":
        return Duration(0, 0, share=True)
    if re.match(r"- ?[0-9]", line):
        raise Unreadable("negative")
    if re.search(r"[0-9][.:][0-9]{2}(?![0-9]) ?(?:-|$)|[0-9]:[0-9]|\b0[0-9]{3}\b", line):
        raise Unreadable("clock-time")
    line = re.sub(rf"^{_ABOUT}", "", line)
    sides = _sides(line)
    if len(sides) > 2:
        raise Unreadable("not-a-duration")
    last, unit = _minutes(sides[-1], None)
    if len(sides) == 1:
        return Duration(last, last)
    first, first_unit = _minutes(sides[0], unit)
    # "1-1h30" and "1 h - 2" say hours, but not where they stop doing so.
    if (first_unit is None and unit == _MIXED) or (unit is None and first_unit not in {None, 1}):
        raise Unreadable("unit-missing")
    if first > last:
        raise Unreadable("range-reversed", minimum=first, maximum=last)
    return Duration(first, last)


def _sides(line: str) -> list[str]:
    """One length, or the two ends of a range; a hyphen inside a word (`half-day`) ends nothing."""
    if line in PHRASES:
        return [line]
    between = re.fullmatch(_BETWEEN, line)
    if between:
        return [between[1].strip(), between[2].strip()]
    return [re.sub(rf"^{_ABOUT}", "", side) for side in re.split(_TO, line)]


def _bounded(read: Duration, longest: int) -> Duration:
    if read.maximum > longest:
        kind = "longer-than-week" if longest == LONGEST else "longer-than-year"
        raise Unreadable(kind, minutes=read.maximum, longest=longest)
    return read


def _minutes(side: str, unit: int | None) -> tuple[int, int | None]:
    """Minutes of one length, and its unit, None if bare; a bare number takes `unit`, that of the number after it."""
    if side in PHRASES:
        return PHRASES[side], _MIXED
    both = re.fullmatch(_BOTH, side)
    if both and UNITS.get(both["hour"]) == HOUR and UNITS.get(both["minute"] or "m") == 1:
        return _hours_and_minutes(both), _MIXED
    one = re.fullmatch(_ONE, side)
    if one is None or (one["unit"] and one["unit"] not in UNITS):
        raise Unreadable("not-a-duration")
    own = UNITS.get(one["unit"])
    hundredths = _hundredths(one)
    # A bare number is minutes only as people write minutes: 1.5 is hours, and 1030 is half past ten.
    if (own or unit) is None and (not one["whole"] or len(one["whole"]) > 3 or one["part"] or one["decimals"]):
        raise Unreadable("unit-missing")
    minutes, rest = divmod(hundredths * (own or unit or 1), 100)
    if rest:
        raise Unreadable("not-whole-minutes")
    return minutes, own


def _hours_and_minutes(both: re.Match[str]) -> int:
    hours = int(both["hours"]) if both["hours"].isdigit() else COUNTED.get(both["hours"])
    if hours is None:
        raise Unreadable("not-a-duration")
    if int(both["minutes"]) >= HOUR:
        raise Unreadable("minute-out-of-range", minute=int(both["minutes"]))
    return hours * HOUR + int(both["minutes"])


def _hundredths(one: re.Match[str]) -> int:
    """The number of a length, times a hundred."""
    if one["word"]:
        if one["word"] not in COUNTED:
            raise Unreadable("not-a-duration")
        return COUNTED[one["word"]] * 100
    if one["alone"]:
        return _PARTS[one["alone"]]
    decimals = one["decimals"] or "0"
    if one["part"] and one["decimals"]:
        raise Unreadable("not-a-duration")
    # "1.30 h" is an hour and thirty minutes to most who write it, and 78 minutes to arithmetic.
    if len(decimals) == 2 and decimals not in {"00", "25", "50", "75"}:
        raise Unreadable("ambiguous-fraction")
    return int(one["whole"]) * 100 + int(decimals.ljust(2, "0")) + _PARTS.get(one["part"], 0)
