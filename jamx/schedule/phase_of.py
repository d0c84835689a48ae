"""Whether a date lies in none of some phases; knows no programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.model.calendar_date import DateValue


def between_phases(value: DateValue, phases: Sequence[DateValue], *, whole: bool) -> tuple[int | None, int | None]:
    """Which phases a date lies between, by number: the one before it, the one after it; twice None if it is in one.

    Args:
        value: The date.
        phases: Periods with both their ends.
        whole: Whether there is nothing before the first phase and after the last; else a date lies between two.
    """
    before = [number for number, phase in enumerate(phases) if _ends_before(phase, value)]
    after = [number for number, phase in enumerate(phases) if _ends_before(value, phase)]
    if len(before) + len(after) < len(phases) or not (whole or (before and after)):
        return None, None
    last = max(before, key=lambda number: str(phases[number].latest), default=None)
    first = min(after, key=lambda number: str(phases[number].earliest), default=None)
    return last, first


def _ends_before(one: DateValue, other: DateValue) -> bool:
    return one.latest is not None and other.earliest is not None and one.latest < other.earliest
