"""The days on which the clocks are put forward or back; knows no meeting."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_DAYS = 4096
"""Days remembered: a decade."""


@lru_cache(_DAYS)
def clock_change(day: date, time_zone: str) -> int:
    """By how many minutes the clocks are put forward on a day; negative where they are put back, 0 on most days.

    A zone that this computer does not know has no changes.
    """
    try:
        zone = ZoneInfo(time_zone)
    except (KeyError, ValueError, OSError):  # not found, no name of a zone, a folder
        return 0
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    end = start.replace(hour=23, minute=59, second=59)
    before, after = start.utcoffset(), end.utcoffset()
    return 0 if before is None or after is None else int((after - before) / timedelta(minutes=1))
