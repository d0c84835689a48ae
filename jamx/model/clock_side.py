"""One side of a span of time, taken apart into what it says; knows nothing of the other side."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

from jamx.model.unreadable import Unreadable

Form: TypeAlias = Literal["usual", "bare", "blank", "three", "four", "year", "word"]
"""How the digits stand: 9.30, 9, 09 30, 930, 0930, 2013, noon."""

_NAMES = r"kl|klo|klockan?|kello|at|@|vid|from|från|frå|frá|fra|fr\.?o\.?m|von|ab"
_ABOUT = r"ca|cirka|circa|c:a|approx|approximately|about|around|omkring|runt|ungefär|omtrent|noin"
_LETTER = "a-zåäöæø"
_LEAD = rf"(?:(?:(?P<name>{_NAMES})|(?:{_ABOUT}|tid|time))(?![{_LETTER}])[.:]? ?|~ ?)*"
_DIGITS = (
    r"(?:(?P<hour>[0-9]{1,2})(?:(?: ?: ?|[.,\u00b7])(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
    r"|h(?P<h_minute>[0-9]{2})| (?P<blank>[0-9]{2}))?|(?P<compact>[0-9]{3,4})|(?P<word>noon|midday|midnight|midnatt))"
)
_HALF = r"(?P<half>a\.? ?m|p\.? ?m|f\.? ?m|e\.? ?m)\.?"
_UNIT = r"h|hr|hrs|hours|uhr|o'clock"
_TAIL = (
    rf"(?: ?{_HALF})?(?: ?(?P<twelve>noon|midday|midnight))?(?: ?(?P<unit>{_UNIT})\.?)?"
    rf"(?: \(?(?:{_ABOUT})\.?\)?)?(?P<next> ?\(?\+ ?1(?: ?d| ?day| ?dag| ?dygn)?\)?)?"
)
_SIDE = rf"{_LEAD}{_DIGITS}{_TAIL}"

_ZONES = r"(?:z|\b(?:[cew]es?t|[ecmp][sd]t|[bi]st|utc|gmt|msk)|(?:tid|time))\b"
_DATE = (
    r"[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]|[0-9]{1,2}[-.][0-9]{1,2}[-.][0-9]{4}|(?<![0-9.:])[0-9]{1,2}/[0-9]|"
    r"\b[0-9]{1,2}\.? ?(?:jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[cs])"
)
_LENGTH = r"[0-9½] ?(?:m|min|mins|minut|minuter|minutter|minutes|t|tim|timme|timmar|timer|hour)\b"


class Side(NamedTuple):
    """What one time says.

    Attributes:
        hour: 0-24 as written.
        minute: 0-59.
        half: Half of the day, if it is written.
        form: How the digits stand.
        named: Something beside the digits says that this is a clock time.
        padded: The hour has a leading zero.
        unit: `h` or `hours` where an hour is marked by a word that also marks lengths, otherwise empty.
        next_day: `+1` is written.
    """

    hour: int
    minute: int
    half: Literal["am", "pm"] | None
    form: Form
    named: bool
    padded: bool
    unit: Literal["", "h", "hours"]
    next_day: bool

    @property
    def by_24(self) -> bool:
        """Whether the hour can only be one of twenty-four."""
        return self.hour > 12 or (self.hour == 0 and self.form != "word")


def read_side(text: str, line: str) -> Side:
    """Take one time apart. `line` is what it stands in, for naming what is wrong.

    Raises:
        Unreadable: It is no time, or none that exists.
    """
    match = re.fullmatch(_SIDE, text)
    if match is None:
        raise refusal(line)
    hour, minute, form = _numbers(match, line)
    half = _half(match, hour, minute)
    written = match["unit"] or ("h" if match["h_minute"] else "")
    return Side(
        hour=hour,
        minute=minute,
        half=half,
        form=form,
        named=bool(match["name"] or half or written in {"uhr", "o'clock"} or (written and match["compact"])),
        padded=(match["hour"] or "").startswith("0"),
        unit="h" if written == "h" else "hours" if written in {"hr", "hrs", "hours"} else "",
        next_day=match["next"] is not None,
    )


def _numbers(match: re.Match[str], line: str) -> tuple[int, int, Form]:
    if match["word"]:
        return 12, 0, "word"
    compact = match["compact"]
    # An area code, not minutes after midnight.
    if compact and len(compact) == 3 and compact[0] == "0":
        raise refusal(line)
    form: Form = "bare"
    if compact:
        hour, minute = int(compact[:-2]), int(compact[-2:])
        form = "three" if len(compact) == 3 else "year" if hour == 20 else "four"
    else:
        digits = match["minute"] or match["h_minute"] or match["blank"]
        hour, minute = int(match["hour"]), int(digits or 0)
        form = "blank" if match["blank"] else "usual" if digits else "bare"
    if hour > 24:
        raise Unreadable("hour-out-of-range", hour=hour)
    if minute > 59:
        raise Unreadable("minute-out-of-range", minute=minute)
    if hour == 24 and minute:
        raise Unreadable("past-24", hour=hour, minute=minute)
    if (match["second"] or "00") != "00":
        raise Unreadable("seconds", second=int(match["second"]))
    return hour, minute, form


def _half(match: re.Match[str], hour: int, minute: int) -> Literal["am", "pm"] | None:
    """The half of the day. Twelve in the day is pm, twelve at night am, as clocks in English show them."""
    word = match["word"] or match["twelve"]
    if match["half"] and (word or (hour > 12 and match["half"][0] in "af") or (hour == 0 and match["half"][0] in "pe")):
        raise Unreadable("half-of-day-contradicts")
    if word:
        if (hour, minute) != (12, 0):
            raise Unreadable("half-of-day-contradicts")
        return "am" if word.startswith("midn") else "pm"
    if not match["half"]:
        return None
    return "am" if match["half"][0] in "af" else "pm"


def refusal(line: str, otherwise: str = "not-a-time") -> Unreadable:
    """Name what the line is instead of a time."""
    if re.search(_DATE, line):
        return Unreadable("date")
    if re.search(_LENGTH, line):
        return Unreadable("duration")
    if re.search(r"[0-9].*" + _ZONES, line):
        return Unreadable("time-zone")
    if re.search(r"(?<![0-9.:,])[0-9]{1,2}[.:,][0-9](?![0-9])", line):
        return Unreadable("minutes-incomplete")
    return Unreadable(otherwise)
