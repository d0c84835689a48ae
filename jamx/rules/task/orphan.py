"""A follow-up tells of a task that is not there.

The task was renamed or taken away after somebody had done it, or the name is misspelt. The key is the meeting and the
task (`traff-1/self-assessment`), the id of a programme's task or deliverable, a checklist and its entry, or a
precondition (`mandate`, `preconditions/mandate`).

Bad:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: meetings/first.yaml
    title: Meeting
    date: 2023-03-14
    tasks:
      - id: assessment
        title: Fill in the self-assessment
        owner: each organisation
        due: 1 week before
    # file: follow-up/lund.yaml
    first/assesment:
      status: done

Good:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: meetings/first.yaml
    title: Meeting
    date: 2023-03-14
    tasks:
      - id: assessment
        title: Fill in the self-assessment
        owner: each organisation
        due: 1 week before
    # file: follow-up/lund.yaml
    first/assessment:
      status: done
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.rules.rule import Scope
from jamx.schedule.follow_ups import follow_up_names, preconditions
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Keys that no task has; silent while a file that may declare the task has faults."""
    del options
    folder = subject.folder
    for ref in folder.workspace.refs(folder.id, Kind.FOLLOW_UP):
        known = subject.plan.once_of(folder.id, _known, lambda: _known(subject))
        for name in folder.follow_up(ref.name):
            if known is not None and name not in known:
                meant = next(iter(nearest(name, known)), None)
                place = Place(ref.file, (name,), "key")
                yield Finding("task/orphan", place, {"name": name, "meant": meant}, "meant" if meant else "")


def _known(subject: ProgrammeSubject) -> set[str] | None:
    """Every name that a follow-up may tell of; None where nobody can tell: a file that may declare one has faults."""
    folder = subject.folder
    declaring = (ref for ref in folder.refs if ref.kind is not Kind.FOLLOW_UP)
    if any(folder.workspace.loaded(ref).model is None for ref in declaring):
        return None
    alone = (name.partition("/")[2] for name in preconditions(folder))
    return {*follow_up_names(subject.plan, folder.id), *alone}
