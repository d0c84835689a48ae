"""Clock times as people type them in agendas, read into minutes; knows nothing of durations' or meetings' rules.

What can mean two things is refused: a time that is read wrongly is printed wrongly, and nobody looks twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from jamx.model.clock_side import Side, read_side, refusal
from jamx.model.plain_text import ascii_digits, plain
from jamx.model.unreadable import Unreadable

_REMEMBERED = 512
"""Times of day; most agendas have them in steps of five minutes."""

NOON = 12 * 60
DAY = 24 * 60

# Most times of most files; the patterns of the rest are compiled when the first one is met.
_TIME = r"((?:[01]?[0-9]|2[0-3])[.:][0-5][0-9])"
_USUAL = re.compile(rf"(?:[Kk]l\. )?{_TIME}(?: ?[-\u2013] ?{_TIME})?")

_BETWEEN = r"(?:kl\.? )?(?:mellan|between|mellom|mellem) (?P<start>.+?)(?: (?:och|and|og) |-)(?P<end>.+)"
_UNTIL = r" ?(?:-{1,3}>?|\u2192) ?| (?:till?|tills|to|until|bis|t\.?o\.?m\.?|t o m) "
# Two columns of a table, pasted: nothing but a blank is left between a start and an end written alike.
_COLUMNS = r"([0-9]{1,2}[.:][0-9]{2}) ([0-9]{1,2}[.:][0-9]{2})"
_OPEN = r"(.+?) ?(?:-| onwards?| och framåt| og utover)"
_INNER = r"[(\[]([^()\[\]]+(?:\(\+ ?1[^()\[\]]*\))?)[)\]]"


@dataclass(frozen=True, slots=True)
class ClockSpan:
    """A start and perhaps an end, in minutes after midnight of the meeting's day; 01.00 on the next day is 1500."""

    start: int
    end: int | None


def write_clock(minutes: int) -> str:
    """A time in jamx's own form: `09.30`; `24.00` ends the day and `01.00 +1` is on the next."""
    # A day ends at 24.00, it does not begin there.
    day = max(minutes - 1, 0) // DAY
    hour, minute = divmod(minutes - day * DAY, 60)
    return f"{hour:02}.{minute:02}" + (f" +{day}" if day else "")


def write_span(span: ClockSpan) -> str:
    """A span in jamx's own form: `09.30–10.00`, or only its start."""
    return write_clock(span.start) + (f"\u2013{write_clock(span.end)}" if span.end is not None else "")


def parse_clock(text: str) -> int:
    """One time, in minutes after midnight of the meeting's day.

    Raises:
        Unreadable: The text is not one time; for kinds see `parse_span`, and `one-time-expected` for a range.
    """
    span = parse_span(text)
    if span.end is not None:
        raise Unreadable("one-time-expected", text=text)
    return span.start


def parse_span(text: str) -> ClockSpan:
    """One time or a range. An end before the start is returned as it stands: only `+1` passes midnight.

    Raises:
        Unreadable: Of kind `empty`, `too-long`, `foreign-digits`, `hour-out-of-range`, `minute-out-of-range`,
            `past-24`, `minutes-incomplete`, `seconds`, `too-many-times`, `date`, `duration`, `time-zone`,
            `duration-or-time`, `year-or-time`, `half-of-day-contradicts`, `half-of-day-ambiguous`, `not-a-time`.
    """
    usual = _USUAL.fullmatch(text)
    if usual:
        start, end = usual.groups()
        return ClockSpan(_usual(start), None if end is None else _usual(end))
    try:
        return _read(plain(text))
    except Unreadable as error:
        error.arguments.setdefault("text", text)
        if error.kind == "foreign-digits":
            error.suggestion = _suggestion(ascii_digits(text))
        raise


@lru_cache(_REMEMBERED)
def _usual(time: str) -> int:
    return int(time[:-3]) * 60 + int(time[-2:])


def _suggestion(text: str) -> str | None:
    try:
        return write_span(parse_span(text))
    except Unreadable:
        return None


def _read(line: str) -> ClockSpan:
    sides, is_open = _sides(line)
    if len(sides) > 2 or not all(sides):
        raise refusal(line, "too-many-times" if len(sides) > 2 else "not-a-time")
    first = read_side(sides[0], line)
    if len(sides) == 1:
        _certain_alone(first, line)
        return ClockSpan(_literal(first), None)
    last = read_side(sides[1], line)
    if is_open:
        raise refusal(line, "too-many-times")
    _certain_together(first, last, line)
    return ClockSpan(*_halves(first, last))


def _sides(line: str) -> tuple[list[str], bool]:
    """The one or two times of a line, and whether it says that there is an end without saying which."""
    inner = re.fullmatch(_INNER, line)
    line = (inner[1] if inner else line).strip()
    # "9." and "9:" are numbers of a list, or times cut short.
    if re.fullmatch(r"[0-9]{1,2} ?[.:,;]", line):
        raise Unreadable("minutes-incomplete")
    line = line.rstrip(" .:,;")
    # Both mean "about"; the hyphen would part them.
    line = line.replace("+/-", "~").replace("\u00b1", "~")
    between = re.fullmatch(_BETWEEN, line)
    if between:
        return [between["start"].strip(), between["end"].strip()], False
    columns = re.fullmatch(_COLUMNS, line)
    if columns:
        return [columns[1], columns[2]], False
    is_open = re.fullmatch(_OPEN, line)
    if is_open:
        line = is_open[1]
    return re.split(_UNTIL, line), is_open is not None


def _certain_alone(side: Side, line: str) -> None:
    if side.form == "blank" and not side.named:
        raise refusal(line)
    # An agenda has years in it more often than times at which the day is over.
    if side.form == "year" and not side.named:
        raise Unreadable("year-or-time")
    if side.form == "three":
        raise refusal(line)
    _not_a_duration((side,))


def _certain_together(first: Side, last: Side, line: str) -> None:
    forms = {first.form, last.form}
    named = first.named or last.named
    if ("blank" in forms and len(forms) > 1) or ("three" in forms and not forms <= {"three", "four", "year"}):
        raise refusal(line)
    if first.form == "year" and not named and (last.form in {"year", "bare"} or _literal(last) <= _literal(first)):
        raise Unreadable("year-or-time")
    if first.form == "four" and last.form == "bare" and _literal(last) <= _literal(first):
        raise refusal(line)
    # "5 to 12" is also five minutes to twelve.
    minutes_to = {first.form, last.form} == {"bare"} and first.hour in {5, 20} and re.search(r"[0-9] to [0-9]", line)
    if minutes_to and not (named or first.half or last.half):
        raise refusal(line)
    _not_a_duration((first, last))


def _not_a_duration(sides: tuple[Side, ...]) -> None:
    """`2 h` and `1h30` are lengths, `9 h`, `9h30` and `06h30` are hours of the day."""
    if any(side.named or side.form in {"four", "year"} for side in sides):
        return
    hours = any(side.unit == "hours" and side.form == "bare" for side in sides)
    if hours or (any(side.unit for side in sides) and any(side.hour < 7 and not side.padded for side in sides)):
        raise Unreadable("duration-or-time")


def _literal(side: Side) -> int:
    """Minutes after midnight of a time that stands for itself, or says which half of the day it means."""
    hour = side.hour
    if side.half and hour <= 12:
        hour = hour % 12 + (12 if side.half == "pm" else 0)
    return hour * 60 + side.minute + (DAY if side.next_day else 0)


def _halves(first: Side, last: Side) -> tuple[int, int]:
    """Start and end where one of them may leave to the other which half of the day it is in."""
    start, end = _literal(first), _literal(last)
    if last.half == "am" and end == 0:
        # Twelve at night ends a day that is known to have reached its second half, and nothing else for certain.
        if not (first.half == "pm" or first.by_24):
            raise Unreadable("half-of-day-ambiguous")
        return start, DAY
    if first.next_day or last.next_day:
        if (first.half is None) != (last.half is None) and not (first.by_24 or last.by_24):
            raise Unreadable("half-of-day-ambiguous")
        return start, end
    if last.half and not first.half and not (first.by_24 or last.by_24):
        return _borrowed_start(first, last, end), end
    if first.half and not last.half and not last.by_24:
        return start, _borrowed_end(last, start)
    return start, end


def _borrowed_start(first: Side, last: Side, end: int) -> int:
    """`9-10 am`, `8-9 pm` share the half that is written; in `11-1pm` that would end before it starts."""
    early = first.hour % 12 * 60 + first.minute
    for start in (early + NOON, early) if last.half == "pm" else (early,):
        if start < end:
            return start
    raise Unreadable("half-of-day-ambiguous")


def _borrowed_end(last: Side, start: int) -> int:
    """`9am-10`, `11am-1`: the first time of that name after the start."""
    early = last.hour % 12 * 60 + last.minute
    for end in (early, early + NOON):
        if end > start:
            return end
    raise Unreadable("half-of-day-ambiguous")
