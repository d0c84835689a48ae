"""How long a period is; from its shortest to its longest where its ends are known only by season, term or year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.schedule.order import closing, opening

if TYPE_CHECKING:
    from jamx.model.calendar_date import DateValue

MONTH = 365.25 / 12
"""Days of a month."""


def lengths(period: DateValue) -> tuple[int, int] | None:
    """Days of a period at least and at most, both ends included; None where it is open.

    Months are counted whole: `2011-09/2013-12` is 28 months. Of coarser ends each day is possible.
    """
    if period.earliest is None or period.latest is None:
        return None
    start, end = (end or period.precision for end in period.ends)
    first = period.earliest if start == "month" else opening(period).latest or period.earliest
    last = period.latest if end == "month" else closing(period).earliest or period.latest
    return max(0, (last - first).days + 1), (period.latest - period.earliest).days + 1
