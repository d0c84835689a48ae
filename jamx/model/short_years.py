"""Dates with a year of two digits, such as `27-03-09`: in which orders of year, month and day they can be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.model.date_bounds import day_of
from jamx.model.unreadable import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_THREE = re.compile(r"([0-9]{1,2})([-./ ])([0-9]{1,2})\2([0-9]{1,2})\.?")
_SIX = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{2})")
_CENTURY = 2000
"""Nobody plans in another one."""


def short_year_readings(text: str) -> tuple[str, ...]:
    """The dates in ISO form that a text of three numbers can mean, the likeliest first; none for other texts.

    Six digits without anything between them are always year, month and day. A year has two digits. With hyphens and
    a month of two digits the year stands first, as in the civic registration number; otherwise the day does.
    """
    if six := _SIX.fullmatch(text):
        return tuple(_days([six.groups()]))
    three = _THREE.fullmatch(text)
    if three is None:
        return ()
    one, between, two, last = three.groups()
    year_first, day_first, month_first = (one, two, last), (last, two, one), (last, one, two)
    orders = [year_first, day_first] if between == "-" and len(two) == 2 else [day_first, year_first]
    if between == "/":
        orders.insert(1, month_first)
    elif between != "-" and len(two) == 1:
        # 15.9.22: nobody who writes points and single figures begins with the year.
        orders.remove(year_first)
    return tuple(dict.fromkeys(_days(orders)))


def _days(orders: Iterable[tuple[str, ...]]) -> Iterator[str]:
    for year, month, day in orders:
        if len(year) != 2:
            continue
        try:
            yield day_of(_CENTURY + int(year), int(month), int(day)).isoformat()
        except Unreadable:
            continue
