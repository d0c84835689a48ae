"""Days and months that words say, as far as all of a text is a date; knows no rule and no meeting."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.model.calendar_date import DateValue, parse_date
from jamx.model.unreadable import Unreadable

if TYPE_CHECKING:
    from datetime import date

_KINDS = {"day", "month"}
_LETTERS = re.compile(r"[^\W\d]{3}")


def said_otherwise(text: str, value: DateValue) -> DateValue | None:
    """The day or the month that a text says, if a date certainly is another; None for a text that is more than that.

    Args:
        text: The words that the date was taken from; a year that they do not say is that of the date.
        value: A day, or some day of a month; of others nothing is known.
    """
    first, last = value.earliest, value.latest
    if value.precision not in _KINDS or first is None or last is None:
        return None
    said = _read(text, first)
    if said is None or said.precision not in _KINDS or said.earliest is None or said.latest is None:
        return None
    return said if said.latest < first or last < said.earliest else None


def _read(text: str, day: date) -> DateValue | None:
    """What a text says by itself or, where it has a month in letters but no year, in the year of a day."""
    try:
        return parse_date(text)
    except Unreadable as error:
        suggestion, kind = error.suggestion, error.kind
    if kind == "no-year" and _LETTERS.search(text) and not re.search(r"[0-9]{3}", text):
        return _read(f"{text.rstrip(' .')} {day.year}", day)
    return parse_date(suggestion) if kind == "other-spelling" and suggestion is not None else None
