"""A preparation is due after the meeting it prepares.

Only what is certain is told: the first day it may be due lies after the last day of the meeting.

Bad:
    title: Meeting
    date: 2023-03-14
    tasks:
      - title: Fill in the self-assessment
        owner: each organisation
        when: before
        due: 2023-03-21

Good:
    title: Meeting
    date: 2023-03-14
    tasks:
      - title: Fill in the self-assessment
        owner: each organisation
        when: before
        due: 2023-03-07
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Related, Severity
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.tasks import TaskDue

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Tasks that say `when: before` and are certainly due later, each at the first meeting where that is so."""
    del options
    seen = set()
    for task in subject.plan.tasks(subject.folder.id):
        found = _late(subject, task)
        if found is not None and task.at not in seen:
            seen.add(task.at)
            yield found


def _late(subject: ProgrammeSubject, task: TaskDue) -> Finding | None:
    if getattr(task.source, "when", None) != "before" or task.meeting is None:
        return None
    if task.meeting in subject.astray or subject.hangs_astray(task.said, task.meeting):
        return None
    due_dates = subject.plan.due_dates(subject.folder.id)
    anchor, meeting = due_dates.anchors[task.meeting], due_dates.of(task.meeting)
    if task.due is None or task.due.earliest is None or meeting is None or meeting.latest is None:
        return None
    if task.due.earliest <= meeting.latest:
        return None
    facts = {"title": task.title, "days": (task.due.earliest - meeting.latest).days}
    return Finding(
        "task/due-after-meeting", below(task.at, "due", "on"), facts, related=(Related(anchor.at, "meeting"),)
    )
