"""By how many days something lies outside a period, where that is certain; knows no programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.schedule.order import begins, ends

if TYPE_CHECKING:
    from jamx.model.calendar_date import DateValue
    from jamx.schedule.order import Between


def date_outside(value: DateValue, period: DateValue | Between) -> int:
    """The same for a date, however uncertain: nearly all lie within from their first possible day to their last."""
    begun = period.earliest is not None and value.earliest is not None and period.earliest <= value.earliest
    if begun and period.latest is not None and value.latest is not None and value.latest <= period.latest:
        return 0
    return outside(begins(value), ends(value), period)


def outside(start: Between, end: Between, period: DateValue | Between) -> int:
    """The days from where something begins to the period, negative, or from the period to where it ends; else 0.

    Args:
        start: Between which days it begins.
        end: Between which days it ends.
        period: All of it is meant, from its first possible day to its last.
    """
    if period.earliest is not None and start.latest is not None and start.latest < period.earliest:
        return (start.latest - period.earliest).days
    if period.latest is not None and end.earliest is not None and end.earliest > period.latest:
        return (end.earliest - period.latest).days
    return 0
