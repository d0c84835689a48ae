"""A task is due before the invitation that tells of it.

Invitations are milestones of `kind: invitation`. Who is to prepare something has to know of it first. Where the
invitation itself goes out too late for the meeting, that is told instead.

Bad:
    # file: programme.yaml
    title: Programme
    milestones:
      - title: Invitation
        kind: invitation
        date: 2 weeks before meeting
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2023-03-14
    tasks:
      - title: Fill in the self-assessment
        owner: each organisation
        due: 3 weeks before

Good:
    # file: programme.yaml
    title: Programme
    milestones:
      - title: Invitation
        kind: invitation
        date: 4 weeks before meeting
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2023-03-14
    tasks:
      - title: Fill in the self-assessment
        owner: each organisation
        due: 3 weeks before
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.dated_meetings import invited, invited_late
from jamx.rules.far_dates import far_off
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.invitations import Invited
    from jamx.schedule.tasks import TaskDue

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


_INSIDE = {"organiser", "host"}
"""Who knows of a meeting before anybody is invited."""


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Tasks that are certainly due before the invitation to their meeting, each at the first such meeting."""
    del options
    programme = subject.folder.programme
    if programme is None:
        return
    sent: dict[str | None, Invited] = {}
    late = invited_late(subject, programme)
    for one in invited(subject, programme):
        if one.time.ref.name not in late:
            sent.setdefault(one.time.ref.name, one)
    seen = set()
    for task in subject.plan.tasks(subject.folder.id):
        invitation = sent.get(task.meeting)
        found = _early(subject, task, invitation) if invitation is not None else None
        if found is not None and task.at not in seen:
            seen.add(task.at)
            yield found


def _early(subject: ProgrammeSubject, task: TaskDue, invitation: Invited) -> Finding | None:
    if task.written is None or task.due is None or task.due.latest is None or _known_inside(task):
        return None
    if getattr(task.source, "when", None) == "after":  # then it contradicts itself
        return None
    sent = invitation.milestone.date
    if any(subject.hangs_astray(one.on, task.meeting) for one in (task.written, sent) if one is not None):
        return None
    out = subject.plan.due_dates(subject.folder.id).due(invitation.milestone.date, task.meeting)
    if out is None or out.earliest is None or task.due.latest >= out.earliest or far_off(subject, task.due):
        return None
    days = (out.earliest - task.due.latest).days
    facts = {"title": task.title, "days": days, "invitation": invitation.milestone.title}
    related = Related(Place(subject.folder.ref.file, ("milestones", invitation.number, "date", "on")), "invitation")
    return Finding("task/due-before-known", below(task.at, "due", "on"), facts, related=(related,))


def _known_inside(task: TaskDue) -> bool:
    return bool(task.owners) and all(owner.sort in _INSIDE for owner in task.owners)
