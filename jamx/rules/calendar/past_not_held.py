"""A meeting's day has passed without `status: held`, or is still to come with it.

Either it is time to write `status: held`, or the meeting was moved and the file does not know. It needs to know what
day it is (`--today`), and is silent about programmes that are closed. The other way round, a meeting with
`status: held` that certainly lies after today has the wrong date, or was not held yet.

Options:
    days: how many days may have passed (0)

Bad:
    # today: 2022-10-01
    title: Meeting
    status: confirmed
    date: 2022-09-15

Good:
    # today: 2022-10-01
    title: Meeting
    status: held
    date: 2022-09-15
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.rule import Scope
from jamx.schedule.order import Between, begins, days_from, ends, iso

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from jamx.model.calendar_date import DateValue
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.occurrences import Occurrence

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME
OPTIONS = {"days": 0}
NEEDS_TODAY = True


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each meeting or occasion whose last day is over; alternatives once, when the last of them is."""
    today = subject.plan.today
    if today is None or subject.closed:
        return
    yield from _held_too_early(subject.placed, today)
    open_still = {time.ref.file for time in subject.times if time.when is None or _since(time.when, today) <= 0}
    for time in subject.placed:
        if time.when is None or time.status == "held":
            continue
        days = _since(time.when, today)
        if days <= options["days"] or (time.sort == "alternative" and (time.number or time.ref.file in open_still)):
            continue
        facts = {"title": time.meeting.title, "days": days, "date": iso(time.when)}
        yield Finding("calendar/past-not-held", time.at, facts, "choose" if time.sort == "alternative" else "")


def _held_too_early(times: Iterable[Occurrence], today: date) -> Iterator[Finding]:
    """What was held and certainly begins after today: told where that is said."""
    told = set()
    for time in times:
        if time.status != "held" or time.when is None or time.sort == "alternative":
            continue
        days = days_from(Between(today, today), begins(time.when))[0]
        place = Place(time.ref.file, _said(time))
        if days is not None and days > 0 and place not in told:
            told.add(place)
            facts = {"title": time.meeting.title, "days": days, "date": iso(time.when)}
            related = (Related(time.at, "held", {"title": time.meeting.title}),)
            yield Finding("calendar/past-not-held", place, facts, "early", related)


def _said(time: Occurrence) -> tuple[str | int, ...]:
    """Where its status stands: an occasion's own, else the meeting's."""
    own = time.sort == "occasion" and time.meeting.occasions[time.number].status is not None
    return ("occasions", time.number, "status") if own else ("status",)


def _since(when: DateValue, today: date) -> int:
    """Days that have passed at least since it ended; negative before that, 0 where nobody can tell."""
    return days_from(ends(when), Between(today, today))[0] or 0
