"""A preparation is due after the meeting it prepares.

Only what is certain is told: the first day it may be due lies after the last day of the meeting. So is the reverse:
what is done after the meeting (`when: after`) and due before it begins.

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
    from datetime import date

    from jamx.findings import Place
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.tasks import TaskDue

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME

_BEFORE = "before"
"""The variant for what is due before the meeting that it comes after."""


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Tasks certainly due on the other side of the meeting than they say, each at the first where that is so."""
    del options
    by_place: dict[Place, list[TaskDue]] = {}
    for task in subject.plan.tasks(subject.folder.id):
        by_place.setdefault(task.at, []).append(task)
    for tasks in by_place.values():
        found = [late for task in tasks if (late := _late(subject, task)) is not None]
        if found and (found[0].variant != _BEFORE or len(found) == len(tasks)):  # a day after one may be before others
            yield found[0]


def _late(subject: ProgrammeSubject, task: TaskDue) -> Finding | None:
    side = getattr(task.source, "when", None)
    if side not in {"before", "after"} or task.meeting is None:
        return None
    if task.meeting in subject.astray or subject.hangs_astray(task.said, task.meeting):
        return None
    due_dates = subject.plan.due_dates(subject.folder.id)
    anchor, meeting = due_dates.anchors[task.meeting], due_dates.of(task.meeting)
    if task.due is None or meeting is None:
        return None
    days = _days(meeting.latest, task.due.earliest) if side == "before" else _days(task.due.latest, meeting.earliest)
    if days <= 0:
        return None
    facts = {"title": task.title, "days": days}
    variant, related = "" if side == "before" else _BEFORE, (Related(anchor.at, "meeting"),)
    return Finding("task/due-after-meeting", below(task.at, "due", "on"), facts, variant, related)


def _days(one: date | None, other: date | None) -> int:
    """How many days one day is before another; 0 where nobody knows."""
    return (other - one).days if one is not None and other is not None else 0
