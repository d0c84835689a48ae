"""A meeting's day has passed, and the file says neither that it was held nor that it was cancelled.

Either it is time to write `status: held`, or the meeting was moved and the file does not know. It needs to know what
day it is (`--today`), and is silent about programmes that are closed.

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

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.schedule.order import Between, days_from, ends, iso

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

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
    open_still = {time.ref.file for time in subject.times if time.sort == "alternative" and not _over(time, today)}
    for time in subject.times:
        days = _since(time, today)
        if time.status == "held" or days is None or days <= options["days"]:
            continue
        if time.sort == "alternative" and (time.number or time.ref.file in open_still):
            continue
        facts = {"title": time.meeting.title, "days": days, "date": iso(time.when) if time.when is not None else ""}
        yield Finding("calendar/past-not-held", time.at, facts, "choose" if time.sort == "alternative" else "")


def _since(time: Occurrence, today: date) -> int | None:
    """Days that have passed at least since it ended."""
    return None if time.when is None else days_from(ends(time.when), Between(today, today))[0]


def _over(time: Occurrence, today: date) -> bool:
    days = _since(time, today)
    return days is not None and days > 0
