"""A task is due before the invitation that tells of it.

Invitations are milestones of `kind: invitation`. Who is to prepare something has to know of it first.

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
from jamx.rules.dated_meetings import invited
from jamx.rules.far_dates import far_off
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
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
    sent: dict[str, int] = {}
    for one in invited(subject, programme):
        sent.setdefault(one.time.ref.name, one.number)
    if not sent:
        return
    due_dates = subject.plan.due_dates(subject.folder.id)
    goes_out = {number: due_dates.due(programme.milestones[number].date) for number in set(sent.values())}
    seen = set()
    for task in subject.plan.tasks(subject.folder.id):
        number = sent.get(task.meeting or "")
        if number is None or task.written is None or task.due is None or task.due.latest is None:
            continue
        milestone, out = programme.milestones[number], goes_out[number]
        if out is None or out.earliest is None or task.due.latest >= out.earliest:
            continue
        if task.at not in seen and not _known_inside(task) and not far_off(subject, task.due):
            seen.add(task.at)
            days = (out.earliest - task.due.latest).days
            facts = {"title": task.title, "days": days, "invitation": milestone.title}
            related = Related(Place(subject.folder.ref.file, ("milestones", number, "date", "on")), "invitation")
            yield Finding("task/due-before-known", below(task.at, "due", "on"), facts, related=(related,))


def _known_inside(task: TaskDue) -> bool:
    return bool(task.owners) and all(owner.sort in _INSIDE for owner in task.owners)
