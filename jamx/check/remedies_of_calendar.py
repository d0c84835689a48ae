"""Ways out of weekdays that contradict their dates: the weekday as it should be, one of two ways."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy
from jamx.findings import Edit
from jamx.model.date_words import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding

_FORMS = (
    ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    ("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen"),
    ("mån", "tis", "ons", "tor", "fre", "lör", "sön"),
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
)
_SHORT = {"tors": "tor", "tues": "tue", "thur": "thu", "thurs": "thu"}

_WORD = re.compile(r"(?i)\b[a-zåäö]+\b")
_LONGER = re.compile(r"(?i)\btors\b")
"""Thursday, as a file may write it elsewhere."""


def weekday(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The weekday of the date, in the form in which the other stood."""
    span, day = finding.place.span, finding.arguments.get("day")
    if span is None or span.line != span.end_line or not isinstance(day, date):
        return None
    written = sheet.written(span)
    stated = [word for word in _WORD.finditer(written) if WEEKDAYS.get(word[0].lower()) == finding.arguments["number"]]
    beside = next((word for word in stated if _before(written[word.end() :], day)), None)
    word = beside or next(iter(stated), None)
    if word is None:
        return None
    new = _in_the_form_of(word[0], day.weekday())
    if new in {"tor", "Tor"} and _LONGER.search(sheet.text):
        new = f"{new}s"
    return Remedy(
        (Edit(span, f"{written[: word.start()]}{new}{written[word.end() :]}"),),
        certain=False,
        offered=beside is not None,
    )


def _before(rest: str, day: date) -> bool:
    """Whether a date follows at once; elsewhere the word may stand in words of others, which nobody corrects."""
    return rest.lstrip("., \u00a0").startswith(day.isoformat())


def _in_the_form_of(word: str, number: int) -> str:
    """Another weekday, short or long, in Swedish or English, with a capital or without."""
    form = next(form for form in _FORMS if _SHORT.get(word.lower(), word.lower()) in form)
    new = form[number]
    return new.capitalize() if word[0].isupper() else new


CALENDAR: Mapping[str, Callable[[Finding, Sheet], Remedy | None]] = {"calendar/weekday": weekday}
