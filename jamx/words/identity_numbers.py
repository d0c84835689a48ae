"""Swedish personal identity numbers in text: where they stand, how certain that is, and the text without them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = re.compile(
    r"(?<![0-9])(?P<century>[0-9]{2})?(?P<year>[0-9]{2})(?P<month>[0-9]{2})(?P<day>[0-9]{2})"
    r"(?P<sign>[-+‐‑–−]| (?=[0-9]))?(?P<last>[0-9]{4})(?![0-9])"
)
_PERHAPS = tuple(re.compile(rf"{month}(?<=[0-9]{{2}}{month})[0-9]{{3}}[-+‐‑–− ]?[0-9]{{4}}") for month in ("0", "1"))
"""A quick look that most texts do not pass, from the first digit of the month on.

It begins with one fixed character: the search then runs at the speed of memchr.
"""

_COORDINATION = 60
"""What is added to the day of a coordination number."""

_OLDEST, _YOUNGEST = 1890, 2099
_RECENT = 8
"""From 2008 on such a date may be that of a meeting, and the four digits behind it a time of day."""


class IdentityNumber(NamedTuple):
    """A number in a text: from `start` to before `end`, counted in characters; certain, or only likely."""

    start: int
    end: int
    certain: bool


def identity_numbers(text: str) -> Iterator[IdentityNumber]:
    """The identity numbers and coordination numbers of a text, in order.

    Certain are those of twelve digits and those with a sign before the last four, with a date that exists and a
    checksum that is right. Ten digits in a row may be something else (a phone number, when the first is 0), as may a
    recent day with a time of day behind it.
    An organisation number has no date: its third digit is at least 2.
    """
    for found in _NUMBER.finditer(text) if any(look.search(text) for look in _PERHAPS) else ():
        year, month, day = (int(found[part]) for part in ("year", "month", "day"))
        digits = f"{found['year']}{found['month']}{found['day']}{found['last']}"
        if not _checked(digits) or not _dated(found["century"], year, month, day):
            continue
        sign = found["sign"] or ""
        written = (found["century"] is not None and sign != " ") or sign.strip() != ""
        certain = written and not _moment(found["century"], year, found["last"])
        if certain or not (_in_address(text, found.start()) or found[0].startswith("0")):
            yield IdentityNumber(found.start(), found.end(), certain)


def has_identity_number(text: str) -> bool:
    """Whether there is one in a text."""
    return any(True for _ in identity_numbers(text))


def masked(text: str) -> str:
    """The text with identity numbers made unreadable, as long as before: `1981****-****`."""
    for found in identity_numbers(text):
        shown, hidden = text[found.start : found.start + 4], text[found.start + 4 : found.end]
        text = text[: found.start] + shown + re.sub(r"[0-9]", "*", hidden) + text[found.end :]
    return text


def _checked(digits: str) -> bool:
    """Whether the last of ten digits is the checksum of the others (Luhn)."""
    doubled = [int(digit) * (2 - number % 2) for number, digit in enumerate(digits)]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def _dated(century: str | None, year: int, month: int, day: int) -> bool:
    """Whether there is such a day, in the century that is written or in one that may be meant."""
    day -= _COORDINATION if day > _COORDINATION else 0
    years = (int(century) * 100 + year,) if century is not None else (1900 + year, 2000 + year)
    return any(_OLDEST <= each <= _YOUNGEST and _is_day(each, month, day) for each in years)


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _moment(century: str | None, year: int, last: str) -> bool:
    """Whether it may be a day of our time and a time of day: `20220915-0930`."""
    return century == "20" and year >= _RECENT and int(last[:2]) < 24 and int(last[2:]) < 60


def _in_address(text: str, start: int) -> bool:
    """Whether a place in a text is inside a link, where long numbers are names of pages."""
    word = text[text.rfind(" ", 0, start) + 1 : start]
    return "://" in word
