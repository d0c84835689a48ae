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

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jamx.findings import Path

_FULL = [word for word in WEEKDAYS if word.endswith(("dag", "dagen", "day"))]
_NAMED = re.compile(rf"(?i)\b({'|'.join(sorted(_FULL, key=len, reverse=True))})\b")


class StatedWeekday(NamedTuple):
    """A weekday that contradicts its date.

    Attributes:
        path: Where it is written.
        written: The text it stands in.
        stated: The weekday stated, 0 for Monday.
        day: The day it is stated of.
    """

    path: Path
    written: str
    stated: int
    day: date


def contradicted_weekdays(value: object, path: Path = ()) -> Iterator[StatedWeekday]:
    """Every date in a model, wherever it stands, whose weekday is another than the one stated."""
    if isinstance(value, DateValue):
        for day, stated in stated_days(value):
            if day.weekday() != stated:
                yield StatedWeekday(path, value.text, stated, day)
    elif isinstance(value, Entry):
        if isinstance(value, DatedText | Due):
            yield from _in_words(value, path)
        for name, key in _dated(type(value)):
            child = getattr(value, name)
            if child:
                yield from contradicted_weekdays(child, (*path, key))
    elif isinstance(value, dict | tuple | list):
        for segment, child in value.items() if isinstance(value, dict) else enumerate(value):
            yield from contradicted_weekdays(child, (*path, segment))


@cache
def _dated(model: type[Entry]) -> tuple[tuple[str, str], ...]:
    """The fields of a model below which a date may stand, with their keys; none stands in an agenda."""
    return tuple(
        (name, field.alias or name)
        for name, field in model.model_fields.items()
        if any(_holds_date(one, set()) for one in (field.annotation, *field.metadata))
    )


def _holds_date(annotation: Any, seen: set[type[Entry]]) -> bool:
    """Whether a value of a type may be a date or hold one; of a part that is made later its own class will tell."""
    if annotation is DateValue or isinstance(annotation, Deferred):
        return True
    if not (isinstance(annotation, type) and issubclass(annotation, Entry)):
        return any(_holds_date(one, seen) for one in get_args(annotation))
    if annotation in seen:
        return False
    seen.add(annotation)
    fields = annotation.model_fields.values()
    return any(_holds_date(one, seen) for field in fields for one in (field.annotation, *field.metadata))


def _in_words(dated: DatedText | Due, path: Path) -> Iterator[StatedWeekday]:
    """The words a day was taken from, where they begin with a weekday and name no other."""
    day = dated.on
    if dated.text is None or not isinstance(day, DateValue) or day.precision != "day" or day.earliest is None:
        return
    named = _NAMED.findall(str(dated.text))
    if len(named) == 1 and str(dated.text).lower().startswith(named[0].lower()):
        stated = WEEKDAYS[named[0].lower()]
        if stated != day.earliest.weekday():
            yield StatedWeekday((*path, "text"), str(dated.text), stated, day.earliest)


def contradicts_itself(value: DateValue) -> bool:
    """Whether a date states another weekday than the one it has."""
    return any(day.weekday() != stated for day, stated in stated_days(value))


def stated_days(value: DateValue) -> Iterator[tuple[date, int]]:
    """The days of which a weekday is stated, with it: the first, the last of a pair."""
    for day, stated in ((value.earliest, value.weekday), (value.latest, value.last_weekday)):
        if day is not None and stated is not None:
            yield day, stated
