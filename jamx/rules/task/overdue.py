"""The last day of a task has passed, and nobody has said that it is done.

What is done stands in `follow-up/`, one file for each organisation, by hand or by `jamx checklist done`; what belongs
to the organiser in that of the organiser. What nobody has a follow-up for (functions, groups, organisations
that are not listed) is not told. The rule needs to know what day it is (`--today`). A programme that is closed is
history.

Bad:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: meetings/meeting.yaml
    # today: 2023-03-10
    title: Meeting
    date: 2023-03-14
    tasks:
      - id: assessment
        title: Fill in the self-assessment
        owner: each organisation
        due: 1 week before

Good:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: meetings/meeting.yaml
    # today: 2023-03-06
    title: Meeting
    date: 2023-03-14
    tasks:
      - id: assessment
        title: Fill in the self-assessment
        owner: each organisation
        due: 1 week before
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.model.kinds import Kind
from jamx.rules.far_dates import far_off
from jamx.rules.rule import Scope
from jamx.schedule.checklists import carrier, is_open, owned_lists
from jamx.schedule.contradictions import below
from jamx.workspace.files import FileRef
from jamx.workspace.workspace import REGISTER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.checklist import Progress
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.tasks import TaskDue
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME
NEEDS_TODAY = True


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each task once, with how many have not done it."""
    del options
    today = subject.plan.today
    if today is None or subject.closed or _nobody_known(subject):
        return
    for task in subject.plan.tasks(subject.folder.id):
        due = task.due
        if due is None or due.latest is None or due.latest >= today or far_off(subject, due):
            continue
        if subject.hangs_astray(task.said, task.meeting) or (task.written is None and task.meeting in subject.astray):
            continue
        told = list(_told(subject.folder, task))
        late = sum(map(is_open, told))
        if late:
            facts = {"title": task.title, "days": (today - due.latest).days, "late": late, "all": len(told)}
            place = below(task.at, "due", "on") if task.written is not None else below(task.at, "title")
            yield Finding("task/overdue", place, facts, "several" if len(told) > 1 else "")


def _told(folder: Folder, task: TaskDue) -> Iterator[Progress | None]:
    """What each says who has it to do; of functions, groups and anybody else no follow-up could tell."""
    for one in owned_lists(folder, (task,)):
        if carrier(folder, one.owner, task):
            yield from (entry.progress for entry in one.entries)


def _nobody_known(subject: ProgrammeSubject) -> bool:
    """Whether a list of organisations has faults: nobody can tell then whose follow-up tells of a task."""
    workspace = subject.plan.workspace
    files = (REGISTER, subject.folder.organisations_file)
    refs = (FileRef(file, Kind.ORGANISATIONS) for file in files if workspace.exists(file))
    return any(workspace.loaded(ref).model is None for ref in refs)
