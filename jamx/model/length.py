"""How long a programme is said to be: whole or half years, months, weeks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from jamx.model.plain_text import plain
from jamx.model.unreadable import Unreadable

UNITS: dict[str, Literal["week", "month", "year"]] = {
    **dict.fromkeys(("week", "weeks", "vecka", "veckor"), "week"),
    **dict.fromkeys(("month", "months", "månad", "månader"), "month"),
    **dict.fromkeys(("year", "years", "år"), "year"),
}
_WORDS = {
    **dict.fromkeys(("a", "an", "one", "en", "ett"), 1),
    **{word: count for count, pair in enumerate(("two två", "three tre", "four fyra"), 2) for word in pair.split()},
    **{word: count for count, pair in enumerate(("five fem", "six sex", "seven sju"), 5) for word in pair.split()},
}
_LENGTH = (  # compiled when the first one is met
    r"(?:(?:about|approximately|ca|cirka|ungefär) )?"
    r"(?P<number>[0-9]{1,3}|[a-zåäö]+)(?P<half>[.,]5)? ?(?P<unit>[a-zåäö]+)(?P<and> and a half| och ett halvt)?"
)


@dataclass(frozen=True, slots=True)
class Length:
    """A number of weeks, months or years; `halves` counts half units, so that 1.5 years are three."""

    halves: int
    unit: Literal["week", "month", "year"]
    text: str

    @property
    def months(self) -> float:
        """The same in months, a week being 12/52 of one."""
        return self.halves / 2 * {"week": 12 / 52, "month": 1, "year": 12}[self.unit]


def parse_length(text: str) -> Length:
    """A length such as `2 years`, `1.5 years`, `28 months`.

    Raises:
        Unreadable: Of kind `too-long`, `empty` or `not-a-length`.
    """
    match = re.fullmatch(_LENGTH, plain(text))
    if match is None or match["unit"] not in UNITS:
        raise Unreadable("not-a-length", text=text)
    number = int(match["number"]) if match["number"].isdigit() else _WORDS.get(match["number"])
    if number is None:
        raise Unreadable("not-a-length", text=text)
    return Length(2 * number + bool(match["half"] or match["and"]), UNITS[match["unit"]], text)
