"""The days of a meeting and its date do not agree.

The date says when the meeting begins and ends, the list says what is done on each day. If a day lies outside, or the
list is longer than the date, one of the two was not changed when the meeting was, and calendars show the wrong days. A
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

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.dates import date_of
from jamx.rules.rule import Scope
from jamx.schedule.order import iso

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
    """Days that are certainly not among those of the meeting's one date."""
    when = time.when
    if time.sort != "meeting" or when is None:
        return
    for number, day in enumerate(days, 1):
        on = _own(day)
        if on is None:
            continue
        if (when.earliest is not None and on < when.earliest) or (when.latest is not None and on > when.latest):
            facts = {"title": time.meeting.title, "number": number, "day": on, "date": iso(when)}
            yield Finding("calendar/days-differ", _at(time, number), facts, "outside", (_date(time),))


def _disordered(time: Occurrence, days: Sequence[Day]) -> Iterator[Finding]:
    """Days that are not after the one before them in the list."""
    last: tuple[int, date] | None = None
    for number, day in enumerate(days, 1):
        on = _own(day)
        if on is None:
            continue
        if last is not None and on <= last[1]:
            facts = {"title": time.meeting.title, "number": number, "day": on, "before": last[0], "other": last[1]}
            related = Related(_at(time, last[0]), "other-day", {"number": last[0]})
            variant = "same" if on == last[1] else "order"
            yield Finding("calendar/days-differ", _at(time, number), facts, variant, (related,))
        else:
            last = number, on


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
