"""Weekdays that a file states, and what they should be; knows no rule and no meeting."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from jamx.model.calendar_date import DateValue
from jamx.model.date_words import WEEKDAYS
from jamx.model.dates import DatedText, Due
from jamx.model.deferred import Deferred
from jamx.model.entry import Entry
from jamx.schedule.worded_dates import said_otherwise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from jamx.findings import Path

_FULL = [word for word in WEEKDAYS if word.endswith(("dag", "dagen", "day"))]
_NAMED = re.compile(rf"\b({'|'.join(sorted(_FULL, key=len, reverse=True))})\b")


_WORDED, _ROWS = (DatedText, Due), (list, tuple)


class StatedWeekday(NamedTuple):
    """A weekday that contradicts its date.

    Attributes:
        path: Where it is written.
        written: The text it stands in.
        stated: The weekday stated, 0 for Monday.
        day: The day it is stated of.
        instead: Of words that say another day or month than their date does, that date.
    """

    path: Path
    written: str
    stated: int
    day: date
    instead: DateValue | None = None


def contradicted_weekdays(value: object, path: Path = ()) -> list[StatedWeekday]:
    """Every date in a model, wherever it stands, whose weekday is another than the one stated."""
    if isinstance(value, DateValue):
        wrong = ((day, stated) for day, stated in stated_days(value) if day.weekday() != stated)
        return [StatedWeekday(path, value.text, stated, day) for day, stated in wrong]
    found: list[StatedWeekday] = []
    if isinstance(value, Entry):
        if isinstance(value, _WORDED) and value.text is not None:
            found += _in_words(value, path)
        for name, key in _dated(type(value)):
            child = getattr(value, name)
            if child:  # most is not there, and every model of every file is asked
                found += contradicted_weekdays(child, (*path, key))
    elif isinstance(value, dict):
        for key, child in value.items():
            found += contradicted_weekdays(child, (*path, key))
    elif isinstance(value, _ROWS):
        for number, child in enumerate(value):
            found += contradicted_weekdays(child, (*path, number))
    return found


@cache
def _dated(model: type[Entry]) -> tuple[tuple[str, str], ...]:
    """The fields of a model below which a date may stand, with their keys; none stands in an agenda."""
    fields = model.model_fields
    return tuple((name, fields[name].alias or name) for name, parts in _parts(model).items() if _hold_date(parts))


def _hold_date(parts: Iterable[Any]) -> bool:
    """Whether a date may stand in one of some parts; of one that is made later its own class will tell."""
    seen = dict.fromkeys(parts)
    todo = list(seen)
    for part in todo:  # grows while it is gone through
        if part is DateValue or isinstance(part, Deferred):
            return True
        further = [one for inner in _parts(part).values() for one in inner if one not in seen]
        seen |= dict.fromkeys(further)
        todo += further
    return False


@cache
def _parts(model: type[Entry]) -> dict[str, tuple[Any, ...]]:
    """What each field of a model is made of, as far as it matters here: dates, other models, and what is made later."""
    fields = model.model_fields.items()
    return {
        name: tuple(one for said in (field.annotation, *field.metadata) for one in _in(said)) for name, field in fields
    }


def _in(annotation: Any) -> Iterator[Any]:
    entry = isinstance(annotation, type) and issubclass(annotation, Entry)
    if entry or annotation is DateValue or isinstance(annotation, Deferred):
        yield annotation
    for one in get_args(annotation):
        yield from _in(one)


def _in_words(dated: DatedText | Due, path: Path) -> Iterator[StatedWeekday]:
    """The words a date was taken from: all of them another date, or a weekday at their beginning and no other."""
    text, value = str(dated.text), dated.on
    if isinstance(value, DateValue) and dated.derived != "all":
        said = said_otherwise(text, value)
        if said is not None and said.earliest is not None:
            yield StatedWeekday((*path, "text"), text, said.earliest.weekday(), said.earliest, value)
            return
    day = value.earliest if isinstance(value, DateValue) and value.precision == "day" else None
    match _NAMED.findall(text.lower()):
        case [word] if day is not None and text.lower().startswith(word) and WEEKDAYS[word] != day.weekday():
            yield StatedWeekday((*path, "text"), text, WEEKDAYS[word], day)


def contradicts_itself(value: DateValue) -> bool:
    """Whether a date states another weekday than the one it has."""
    return any(day.weekday() != stated for day, stated in stated_days(value))


def stated_days(value: DateValue) -> Iterator[tuple[date, int]]:
    """The days of which a weekday is stated, with it: the first, the last of a pair."""
    for day, stated in ((value.earliest, value.weekday), (value.latest, value.last_weekday)):
        if day is not None and stated is not None:
            yield day, stated
