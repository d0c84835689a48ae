"""When the clocks of a time zone change, put as calendars have it: one yearly rule each way where that is true."""

from __future__ import annotations

from bisect import bisect_left
from calendar import monthrange
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

EARLIEST, AHEAD, STEP = 1970, 28, timedelta(days=5)
"""The year before which no rule is looked for, the years after it that a rule had better hold too (the weekdays of a
date come round in 28), and a time in which no zone changes its clocks and back."""


class Yearly(NamedTuple):
    """A day of every year: the month, the weekday (0 for Monday), which one of the month (-1 for the last)."""

    month: int
    weekday: int
    which: int


class Observance(NamedTuple):
    """A time by the clock that begins with a change.

    Attributes:
        begins: The first change, by the clock as it was before it.
        before: What the clock was ahead of UTC until then.
        after: What it is ahead from then on.
        name: What that time is called, such as CEST.
        yearly: When the change comes again; None where it comes once.
    """

    begins: datetime
    before: timedelta
    after: timedelta
    name: str
    yearly: Yearly | None = None

    @property
    def daylight(self) -> bool:
        """Whether the clocks are put forward."""
        return self.after > self.before


def known_zone(name: str) -> ZoneInfo | None:
    """A time zone by its name; None where this computer does not know it."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # not found, no name of a zone, a folder
        return None


@lru_cache(maxsize=64)
def observances(zone: ZoneInfo, first: int, last: int) -> tuple[Observance, ...]:
    """Observances that tell every time of some years as the zone has it.

    Two yearly rules, as Outlook wants them, where all these years and the one before follow them; else every change
    by itself, after what was in force before.
    """
    start = min(EARLIEST, first - 1)
    changes = list(_changes(zone, start, last + AHEAD))
    if all(not first - 1 <= one.begins.year <= last for one in changes):
        return (_base(zone, start, first),)
    for until in (last + AHEAD, last):
        for since in range(start, first):
            found = _rules([one for one in changes if since <= one.begins.year <= until], since, until)
            if found is not None:
                return found
    once = [one for one in changes if first - 1 <= one.begins.year <= last]
    return (_base(zone, first - 1, first - 1), *once)


def _base(zone: ZoneInfo, since: int, year: int) -> Observance:
    """What is in force at the beginning of a year, as if it had been so since another."""
    local = datetime(year, 1, 1, tzinfo=zone)
    ahead = _ahead(local)
    return Observance(datetime(since, 1, 1), ahead, ahead, local.strftime("%Z"))  # noqa: DTZ001 - wall clock


def _ahead(local: datetime) -> timedelta:
    """What a clock is ahead of UTC."""
    return local.replace(tzinfo=UTC) - local


def _changes(zone: ZoneInfo, first: int, last: int) -> Iterator[Observance]:
    """The changes of some years, and those of the days before them: somewhere it is the next year already."""
    at, end = datetime(first, 1, 1, tzinfo=UTC) - STEP, datetime(last + 1, 1, 1, tzinfo=UTC)
    before = _ahead(at.astimezone(zone))
    while at < end:
        if (at + STEP).astimezone(zone).utcoffset() != before:
            local = _changed(zone, at, before)
            begins, after = (local.astimezone(UTC) + before).replace(tzinfo=None), _ahead(local)
            yield Observance(begins, before, after, local.strftime("%Z"))
            before = after
        at += STEP


def _changed(zone: ZoneInfo, low: datetime, before: timedelta) -> datetime:
    """The second at which a clock leaves what it was, within a step, as it shows it then."""

    def left(second: int) -> bool:
        return (low + timedelta(seconds=second)).astimezone(zone).utcoffset() != before

    seconds = bisect_left(range(int(STEP.total_seconds())), True, key=left)
    return (low + timedelta(seconds=seconds)).astimezone(zone)


def _rules(changes: Sequence[Observance], first: int, last: int) -> tuple[Observance, ...] | None:
    """The two yearly rules that some years follow; None where they don't."""
    found = []
    for same in ([one for one in changes if one.daylight], [one for one in changes if not one.daylight]):
        yearly = _yearly(same)
        if yearly is None or [one.begins.year for one in same] != list(range(first, last + 1)):
            return None
        found.append(same[0]._replace(yearly=yearly))
    return tuple(sorted(found))


def _yearly(changes: Sequence[Observance]) -> Yearly | None:
    kinds = {
        (one.begins.month, one.begins.weekday(), one.begins.time(), one.before, one.after, one.name) for one in changes
    }
    if len(kinds) != 1:
        return None
    first = changes[0].begins
    if all(one.begins.day + 7 > monthrange(one.begins.year, one.begins.month)[1] for one in changes):
        return Yearly(first.month, first.weekday(), -1)
    which = {(one.begins.day - 1) // 7 + 1 for one in changes}
    return Yearly(first.month, first.weekday(), which.pop()) if len(which) == 1 else None


def unclear(wall: datetime, zone: ZoneInfo) -> bool:
    """Whether clocks show a time twice or never."""
    local = wall.replace(tzinfo=zone)
    return local.utcoffset() != local.replace(fold=1).utcoffset()


def instant(wall: datetime, zone: ZoneInfo) -> datetime:
    """A time by the clock in UTC; one that is shown twice is the first, one that never is as before the change."""
    return wall.replace(tzinfo=zone).astimezone(UTC)
