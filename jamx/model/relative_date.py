"""Dates that hang on something else: `2 weeks before`, `5 working days after traff-1`, `end of programme`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from jamx.model.calendar_date import DateValue, parse_date
from jamx.model.plain_text import LONGEST, suggested_id
from jamx.model.unreadable import Unreadable

Unit: TypeAlias = Literal["day", "working day", "week", "month", "year"]
Side: TypeAlias = Literal["before", "after", "on"]
Edge: TypeAlias = Literal["start", "end"]

PROGRAMME = "programme"
"""The anchor that stands for the programme's own period."""

UNITS: dict[str, Unit] = {
    **dict.fromkeys(("day", "days"), "day"),
    **dict.fromkeys(("working day", "working days"), "working day"),
    **dict.fromkeys(("week", "weeks"), "week"),
    **dict.fromkeys(("month", "months"), "month"),
    **dict.fromkeys(("year", "years"), "year"),
}
_ANCHOR = r"[a-z0-9][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)?"
_RELATIVE = (
    rf"(?:(?:(?P<number>[0-9]{{1,3}}) (?P<unit>{'|'.join(sorted(UNITS, key=len, reverse=True))}) )?"
    rf"(?P<side>before|after|on)(?: (?:the )?(?P<far>start|end) of(?= ))?(?: (?P<anchor>{_ANCHOR}))?"
    rf"|(?P<edge>start|end) of (?P<whole>{_ANCHOR}))"
)

_OTHER_UNITS: dict[str, Unit] = {
    **dict.fromkeys(("dag", "dagar", "d"), "day"),
    **dict.fromkeys(("arbetsdag", "arbetsdagar", "vardag", "vardagar", "business day", "business days"), "working day"),
    **dict.fromkeys(("workday", "workdays", "weekday", "weekdays"), "working day"),
    **dict.fromkeys(("vecka", "veckor", "v", "w"), "week"),
    **dict.fromkeys(("månad", "månader"), "month"),
    "år": "year",
}
_OTHER_SIDES: dict[str, Side] = {
    **dict.fromkeys(("före", "innan", "prior to", "in advance", "ahead of", "ahead", "befor", "bevore"), "before"),
    **dict.fromkeys(("efter", "following", "later", "afer", "aftr"), "after"),
}
_COUNTED = {
    **dict.fromkeys(("a", "an", "one", "en", "ett"), 1),
    **{word: count for count, pair in enumerate(("two två", "three tre", "four fyra"), 2) for word in pair.split()},
    **{word: count for count, pair in enumerate(("five fem", "six sex", "seven sju"), 5) for word in pair.split()},
}
_WORDS = (
    r"(?P<number>[0-9]{1,3}|[a-zåäö]+) (?P<unit>[a-zåäö]+(?: days?)?) "
    rf"(?P<side>{'|'.join((*_OTHER_SIDES, 'before', 'after'))})(?: (?P<anchor>.+))?"
)


@dataclass(frozen=True, slots=True)
class RelativeDate:
    """A distance from a meeting, a phase, a milestone, a deadline or the programme's period.

    Attributes:
        side: `before` counts from the anchor's first day, `after` from its last; `on` is the anchor itself.
        number: How many units; 0 with a side alone: some day on that side.
        unit: What is counted; None where no distance is given.
        anchor: The id it hangs on, `programme`, or "" for the meeting it is written in.
        edge: Only the first or only the last day of the anchor counts.
        text: As written.
    """

    side: Side
    number: int = 0
    unit: Unit | None = None
    anchor: str = ""
    edge: Edge | None = None
    text: str = ""


def parse_due(text: str) -> DateValue | RelativeDate:
    """A date, or a distance from something that has one.

    Raises:
        Unreadable: As `parse_date`; of kind `other-spelling` for a distance in other words.
    """
    line = " ".join(text.split()).lower() if len(text) <= LONGEST else text
    match = re.fullmatch(_RELATIVE, line)
    if match is not None:
        return _relative(match, text)
    meant = _meant(line)
    if meant is not None:
        raise Unreadable("other-spelling", suggestion=meant, text=text)
    return parse_date(text)


def _relative(match: re.Match[str], text: str) -> RelativeDate:
    edge: Edge | None = "end" if "end" in {match["edge"], match["far"]} else "start"
    if match["whole"]:
        return RelativeDate("on", anchor=match["whole"], edge=edge, text=text)
    side: Side = "before" if match["side"] == "before" else "after" if match["side"] == "after" else "on"
    if side == "on" and match["unit"]:
        raise Unreadable("not-a-date", text=text)
    return RelativeDate(
        side,
        int(match["number"] or 0),
        UNITS[match["unit"]] if match["unit"] else None,
        match["anchor"] or "",
        edge if match["far"] else None,
        text,
    )


def _meant(line: str) -> str | None:
    """The distance in jamx's own words, where the text says one in others."""
    match = re.fullmatch(_WORDS, line)
    if match is None:
        return None
    unit = UNITS.get(match["unit"]) or _OTHER_UNITS.get(match["unit"])
    number = int(match["number"]) if match["number"].isdigit() else _COUNTED.get(match["number"])
    if unit is None or number is None:
        return None
    side = _OTHER_SIDES.get(match["side"], match["side"])
    said = f"{number} {unit}{'' if number == 1 else 's'} {side}"
    return f"{said} {_id(match['anchor'])}".rstrip() if match["anchor"] else said


def _id(anchor: str) -> str:
    """What something is called, as an id: `träff 1` is `traff-1`."""
    return "/".join(filter(None, map(suggested_id, anchor.split("/"))))
