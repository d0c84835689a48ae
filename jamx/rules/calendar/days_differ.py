"""The days of a meeting and its date do not agree.

The date says when the meeting begins and ends, the list says what is done on each day. If a day lies outside, or the
list is longer than the date, one of the two was not changed when the meeting was, and calendars show the wrong days; if
no day of several lies within, that is told once, at the date. Of days in a wrong order as few are told as explain it. A
list that is shorter leaves open which days it means: a warning, until each day has a date of its own. A date that is
not exact is compared with the days that have dates, and alternatives and occasions only by how many days they are.

Bad:
    title: Residential
    date: 2027-03-09/2027-03-10
    days:
      - title: The first day
      - title: The second day
      - title: The third day

Good:
    title: Residential
    date: 2027-03-09/2027-03-11
    days:
      - title: The first day
      - title: The second day
      - title: The third day
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.dates import date_of
from jamx.rules.rule import Scope
from jamx.schedule.order import iso
from jamx.schedule.series import fewest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from jamx.model.meeting import Day
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.occurrences import Occurrence

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Days outside the date of their meeting, too many or too few for it, or not in their order; each told once."""
    del options
    told: set[Place] = set()
    for time in subject.placed:
        days = time.meeting.days or ()
        for found in (*_outside(time, days), *_disordered(time, days), *_counted(time, days)):
            if found.place not in told:
                told.add(found.place)
                yield found


def _outside(time: Occurrence, days: Sequence[Day]) -> Iterator[Finding]:
    """Days that are certainly not among those of the meeting's one date; where none of several is, the date itself."""
    beyond = _beyond(time, days)
    when = time.when
    if when is None or not beyond:
        return
    if len(beyond) > 1 and len(beyond) == len(list(_dated(days))):
        (first, _), (last, _) = beyond[0], beyond[-1]
        days_on = [on for _, on in beyond]
        facts = {"title": time.meeting.title, "first": min(days_on), "last": max(days_on), "date": iso(when)}
        related = tuple(Related(_at(time, number), "other-day", {"number": number}) for number in (first, last))
        yield Finding("calendar/days-differ", time.at, facts, "moved", related)
        return
    for number, on in beyond:
        facts = {"title": time.meeting.title, "number": number, "day": on, "date": iso(when)}
        yield Finding("calendar/days-differ", _at(time, number), facts, "outside", (_date(time),))


def _beyond(time: Occurrence, days: Sequence[Day]) -> list[tuple[int, date]]:
    """The days, by number from 1, that lie outside the meeting's date."""
    when = time.when
    if time.sort != "meeting" or when is None:
        return []
    first, last = when.earliest, when.latest
    return [
        (number, on)
        for number, on in _dated(days)
        if (first is not None and on < first) or (last is not None and on > last)
    ]


def _disordered(time: Occurrence, days: Sequence[Day]) -> Iterator[Finding]:
    """As few days as stand in the way of the order, each with one that it contradicts, besides those told already."""
    beyond = _beyond(time, days)
    listed = dict(one for one in _dated(days) if one not in beyond)
    wrong = [(one, other) for one, other in combinations(listed, 2) if listed[other] <= listed[one]]
    for number, other in sorted(fewest(wrong, int)):
        on = listed[number]
        facts = {"title": time.meeting.title, "number": number, "day": on, "before": other, "other": listed[other]}
        related = Related(_at(time, other), "other-day", {"number": other})
        variant = "same" if on == listed[other] else "order" if number > other else "late"
        yield Finding("calendar/days-differ", _at(time, number), facts, variant, (related,))


def _dated(days: Sequence[Day]) -> Iterator[tuple[int, date]]:
    """The days that are each one day, by number from 1."""
    found = ((number, _own(day)) for number, day in enumerate(days, 1))
    return ((number, on) for number, on in found if on is not None)


def _counted(time: Occurrence, days: Sequence[Day]) -> Iterator[Finding]:
    """More or fewer days in the list than the date has, where it is exact and no day has one of its own."""
    when, listed = time.when, len(days)
    if not days or when is None or when.meaning != "lasts" or when.earliest is None or when.latest is None:
        return
    if any(day.date is not None for day in days):
        return
    dated = (when.latest - when.earliest).days + 1
    facts = {"title": time.meeting.title, "listed": listed, "dated": dated, "date": iso(when)}
    if listed > dated:
        yield Finding("calendar/days-differ", Place(time.ref.file, ("days", dated)), facts, "more", (_date(time),))
    elif listed < dated:
        at = Place(time.ref.file, ("days",), "key")
        yield Finding("calendar/days-differ", at, facts, "fewer", (_date(time),), severity=Severity.WARNING)


def _own(day: Day) -> date | None:
    """The one day that a day says it is."""
    value = date_of(day.date)
    return value.earliest if value is not None and value.earliest == value.latest else None


def _at(time: Occurrence, number: int) -> Place:
    return Place(time.ref.file, ("days", number - 1, "date", "on"))


def _date(time: Occurrence) -> Related:
    return Related(time.at, "meeting")
