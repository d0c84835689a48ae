"""How long a period is; from its shortest to its longest where its ends are known only by season, term or year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.schedule.order import Between, closing, opening

if TYPE_CHECKING:
    from datetime import date

    from jamx.model.calendar_date import DateValue

MONTH = 365.25 / 12
"""Days of a month."""

_WHOLE = {"day", "range", "month"}
"""What is named to be meant from its first day, or until its last."""


def lengths(period: DateValue) -> tuple[int, int] | None:
    """Days of a period at least and at most, both ends included; None where it is open.

    Months are counted whole: `2011-09/2013-12` is 28 months. Of coarser ends each day is possible.
    """
    if period.earliest is None or period.latest is None:
        return None
    most = (period.latest - period.earliest).days + 1
    start, end = opening(period), closing(period)
    first = _edge(start, period.ends[0] or period.precision, last=True)
    last = _edge(end, period.ends[1] or period.precision, last=False)
    least = most if first is None or last is None else (last - first).days + 1
    return max(0, min(least, most)), most


def _edge(between: Between, precision: str, *, last: bool) -> date | None:
    """The day of an end that makes the period shortest."""
    shortest = between.latest if last else between.earliest
    longest = between.earliest if last else between.latest
    return longest if precision in _WHOLE else shortest
