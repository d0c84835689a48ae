"""Which meetings fall in the school breaks of those who come, of the host, or of the place's host."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.attendance import coming
from jamx.schedule.distances import bounds_of
from jamx.schedule.holidays import day_off
from jamx.schedule.school_breaks import breaks_on
from jamx.schedule.unusual_days import days_to_come

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from jamx.findings import Place
    from jamx.model.organisation import Organisation
    from jamx.model.school_breaks import Break
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.school_breaks import BreakHit
    from jamx.workspace.workspace import Folder


class MeetingBreak(NamedTuple):
    """A day of a meeting in a break.

    Attributes:
        times: The meeting, alternative or occasion.
        day: The first of its days in these breaks; of a week that is known no better, its Monday.
        at: Where the date is written.
        hits: The breaks, with their counties and municipalities.
    """

    times: Occurrence
    day: date
    at: Place
    hits: tuple[BreakHit, ...]


def meeting_breaks(folder: Folder, times: Sequence[Occurrence]) -> Iterator[MeetingBreak]:
    """Each day once; days off are left out, and whoever can go to another occasion is not concerned.

    Args:
        folder: The programme.
        times: When its meetings are held.
    """
    breaks = folder.workspace.school_breaks
    for one in times if breaks else ():
        hosts = _known(folder, (one.meeting.host, _occasion_host(one)))
        guests = _guests(folder, one)
        others = [other for other in times if other.ref == one.ref and other is not one and one.sort == "occasion"]
        seen: set[tuple[Place, tuple[BreakHit, ...]]] = set()
        for day, at, days in _days(one):
            hits = _hits(breaks, days, hosts)
            hits += tuple(
                hit
                for hit in _hits(breaks, days, guests)
                if hit not in hits and _everywhere(hit, breaks, others, guests)
            )
            if hits and (at, hits) not in seen:
                seen.add((at, hits))
                yield MeetingBreak(one, day, at, hits)


def _days(times: Occurrence) -> Iterator[tuple[date, Place, tuple[date, ...]]]:
    """The working days of a meeting one by one; of a week that is known no better all of them together."""
    for day, at in days_to_come(times):
        if not day_off(day):
            yield day, at, (day,)
    for value, at in times.dates:
        days = bounds_of(value)
        if value.precision == "week" and days is not None:
            yield days[0], at, tuple(days[0] + timedelta(days=number) for number in range(5))


def _hits(breaks: Sequence[Break], days: tuple[date, ...], who: Iterable[Organisation]) -> tuple[BreakHit, ...]:
    """The breaks that all of some days fall in."""
    counties = [one.county for one in who if one.county is not None]
    municipalities = [str(one.name) for one in who]
    first, *others = (breaks_on(breaks, day, counties, municipalities) for day in days)
    return tuple(hit for hit in first if all(hit in other for other in others))


def _everywhere(
    hit: BreakHit, breaks: Sequence[Break], others: Iterable[Occurrence], guests: tuple[Organisation, ...]
) -> bool:
    """Whether every other occasion falls in a break there too."""
    return all(
        any(other.place == hit.place for other in _hits(breaks, days, guests))
        for one in others
        for _, _, days in _days(one)
    )


def _guests(folder: Folder, times: Occurrence) -> tuple[Organisation, ...]:
    invited = coming(folder, times.meeting, times.ref.name)
    ids = () if isinstance(invited, int | None) else tuple(invited)
    return _known(folder, (*ids, times.meeting.mentor))


def _occasion_host(times: Occurrence) -> str | None:
    return times.meeting.occasions[times.number].host if times.sort == "occasion" else None


def _known(folder: Folder, ids: Iterable[str | None]) -> tuple[Organisation, ...]:
    return tuple(found for one in ids if one is not None and (found := folder.organisations.get(one)) is not None)
