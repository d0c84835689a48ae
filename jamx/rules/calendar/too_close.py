"""Two meetings are so close that the work in between cannot be done.

Counted are the working days after the one meeting and before the next of the same people, and the effort of whoever
has most to do: the earlier meeting's tasks with `when: between`, the later one's that come before it, and the
programme's own `each: meeting`; what is due before the earlier meeting, or after the later one, is not counted. A
working day is eight hours. Holidays and the days in `calendar.closed` are none.

Bad:
    # file: meetings/first.yaml
    title: First meeting
    date: 2022-09-15
    tasks:
      - title: Interview the heads of units
        owner: each organisation
        when: between
        effort: 5 days
    # file: meetings/second.yaml
    title: Second meeting
    date: 2022-09-20

Good:
    # file: meetings/first.yaml
    title: First meeting
    date: 2022-09-15
    tasks:
      - title: Interview the heads of units
        owner: each organisation
        when: between
        effort: 5 days
    # file: meetings/second.yaml
    title: Second meeting
    date: 2022-11-16
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Related, Severity
from jamx.model.duration import DAY
from jamx.rules.dated_meetings import dated_meetings
from jamx.rules.rule import Scope
from jamx.schedule.homework import between_meetings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Meetings with more work before them than there are working days since the one before."""
    del options
    plan, folder = subject.plan, subject.folder
    for found in between_meetings(folder, dated_meetings(subject), plan.due_dates(folder.id), plan.calendar):
        if found.minutes > found.working_days * DAY:
            facts = {
                "title": found.later.meeting.title,
                "other": found.earlier.meeting.title,
                "needed": found.needed,
                "there": found.working_days,
            }
            related = Related(found.earlier.times[0].at, "held", {"title": found.earlier.meeting.title})
            yield Finding("calendar/too-close", found.later.times[0].at, facts, related=(related,))
