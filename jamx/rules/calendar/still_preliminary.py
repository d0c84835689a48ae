"""A meeting is soon, and its date is still preliminary.

Whoever shall come has to know in time. It needs to know what day it is (`--today`), and is silent about programmes
that are closed. Of a date that is not exact, the last day it may be counts. Dates of which one is still to be chosen
are preliminary too.

Options:
    days: how long before it a meeting's date should be settled (30)

Bad:
    # today: 2022-09-01
    title: Meeting
    status: preliminary
    date: 2022-09-15

Good:
    # today: 2022-09-01
    title: Meeting
    status: confirmed
    date: 2022-09-15
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.rule import Scope
from jamx.schedule.order import Between, begins, days_from, iso

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from jamx.model.calendar_date import DateValue
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.occurrences import Occurrence

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME
OPTIONS = {"days": 30}
NEEDS_TODAY = True


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each meeting or occasion that is preliminary inside the notice period, where its status is written."""
    today = subject.plan.today
    if today is None or subject.closed:
        return
    said: set[Place] = set()
    for days, time, when in sorted(_soon(subject.placed, today, options["days"]), key=itemgetter(0)):
        place = _place(time)
        if place is not None and place not in said:
            said.add(place)
            facts = {"title": time.meeting.title, "days": days, "date": iso(when)}
            yield Finding("calendar/still-preliminary", place, facts, _variant(time, when))


def _soon(times: Iterable[Occurrence], today: date, most: int) -> Iterator[tuple[int, Occurrence, DateValue]]:
    """What begins today or within some days for certain, with the days that are left at most and the date."""
    for time in times:
        if time.when is not None:
            days = days_from(Between(today, today), begins(time.when))[1]
            if days is not None and 0 <= days <= most:
                yield days, time, time.when


def _variant(time: Occurrence, when: DateValue) -> str:
    if time.sort == "alternative":
        return "choose"
    first = begins(when)
    return "" if first.earliest == first.latest else "vague"


def _place(time: Occurrence) -> Place | None:
    """Where it says that the date is not settled; None where it is."""
    if time.sort == "alternative":
        return Place(time.ref.file, ("dates", "choose")) if time.status in {"planned", "preliminary"} else None
    if time.status != "preliminary":
        return None
    own = time.sort == "occasion" and time.meeting.occasions[time.number].status is not None
    return Place(time.ref.file, ("occasions", time.number, "status") if own else ("status",))
