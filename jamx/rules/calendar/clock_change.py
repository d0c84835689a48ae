"""The clocks are put forward or back while a meeting goes on, or on the day it is held.

In the night before the last Sunday in March an hour is lost, in October one is won. Who travels that day, or goes on
past midnight, should know. Of separate days each is looked at by itself.

Bad:
    title: Course
    date: 2027-10-25/2027-11-05

Good:
    title: Course
    date: 2027-11-01/2027-11-12
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.schedule.clock_changes import clock_change

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from jamx.findings import Place
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.occurrences import Occurrence

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME

_MIDNIGHT = 24 * 60


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each change that a meeting meets, on one of its days or in the night after the last."""
    del options
    zone = subject.plan.workspace.configuration.time_zone
    for times in subject.within:
        for day, at in _days(times) if times.status != "held" else ():
            minutes = clock_change(day, zone)
            if minutes:
                facts = {"title": times.meeting.title, "day": day, "minutes": abs(minutes)}
                yield Finding("calendar/clock-change", at, facts, "forward" if minutes > 0 else "back")


def _days(times: Occurrence) -> Sequence[tuple[date, Place]]:
    """The days of a meeting, and the one that begins while it still goes on."""
    days = times.held_on
    late = times.time is not None and times.time.end is not None and times.time.end > _MIDNIGHT
    return (*days, (days[-1][0] + timedelta(days=1), days[-1][1])) if days and late else days
