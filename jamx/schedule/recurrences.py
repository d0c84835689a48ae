"""Deliverables that are due again and again: the first time as written, then every year, quarter or month."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from jamx.findings import Place
from jamx.model.calendar_date import DateValue
from jamx.model.relative_date import PROGRAMME
from jamx.schedule.distances import shifted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.model.deliverable import Deliverable
    from jamx.schedule.due_dates import DueDates

MOST = 60
"""Times that are listed; whoever reports every month for longer knows how it goes on."""

_MONTHS = {"year": 12, "half-year": 6, "quarter": 3, "month": 1}


def recurrences(
    deliverable: Deliverable, due_dates: DueDates, place: Place
) -> Iterator[tuple[Place, DateValue | None]]:
    """Each time a deliverable is due, with where that is written; once without a date where nobody has said.

    It goes on until its own `until`, else the end of the programme; where neither is known, only the first is listed.
    """
    at = Place(place.file, (*place.path, "due", "on") if deliverable.due is not None else (*place.path, "title"))
    first = due_dates.due(deliverable.due)
    yield at, first
    if first is None or deliverable.every is None:
        return
    end = _end(deliverable, due_dates)
    for number in range(1, MOST):
        moved = _later(first, number * _MONTHS[deliverable.every])
        begins = moved.earliest or moved.latest
        if end is None or begins is None or begins > end:
            return
        yield at, moved


def _end(deliverable: Deliverable, due_dates: DueDates) -> date | None:
    until = deliverable.until.on if deliverable.until is not None else None
    last = until if isinstance(until, DateValue) else due_dates.of(PROGRAMME)
    return last.latest if last is not None else None


def _later(value: DateValue, months: int) -> DateValue:
    """The same part of a later month or year; an end of a month stays one, and a week is the one of that day."""
    first, last = value.earliest, value.latest
    if first is not None and first == last:
        first = last = _shifted_end(first, months)
    elif value.precision == "week" and first is not None:
        first = shifted(first, months, "month")
        first -= timedelta(days=first.weekday())
        last = first + timedelta(days=6)
    else:
        first = shifted(first, months, "month") if first is not None else None
        last = _shifted_end(last, months) if last is not None else None
    return DateValue(first, last, value.meaning, value.precision, value.text)


def _shifted_end(day: date, months: int) -> date:
    """The day so many months later; of the last day of a month the last."""
    behind = day + timedelta(days=1)
    if behind.day == 1:
        return shifted(behind, months, "month") - timedelta(days=1)
    return shifted(day, months, "month")
