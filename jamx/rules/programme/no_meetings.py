"""A programme that speaks of meetings has none.

It says who is expected, how many meetings there will be or what to do before each of them, and no file in `meetings/`
says when. A programme above others has its meetings there; one that others are rounds of, or build on, is a concept;
agendas alone are a concept too. One that says nothing of meetings, or is closed, needs none.

Bad:
    # file: programme.yaml
    title: Programme
    stated:
      meetings: 5

Good:
    # file: programme.yaml
    title: Programme
    stated:
      meetings: 1
    # file: meetings/meeting.yaml
    title: Meeting
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.programme import Programme
    from jamx.rules.subjects import WorkspaceSubject
    from jamx.workspace.workspace import Workspace

SEVERITY = Severity.WARNING
SCOPE = Scope.WORKSPACE


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Programmes that promise meetings, and neither have any nor hand them on to others."""
    del options
    workspace = subject.plan.workspace
    concepts = _concepts(workspace)
    for name in workspace.programmes:
        folder = workspace.folder(name)
        programme = folder.programme
        if programme is None or programme.status == "closed" or name in concepts or not _promises(programme):
            continue
        if not any(workspace.refs(name, kind) for kind in (Kind.MEETING, Kind.AGENDA)):
            yield Finding("programme/no-meetings", Place(folder.ref.file, ("title",)), {"title": programme.title})


def _concepts(workspace: Workspace) -> set[str]:
    """The programmes that others belong to, are rounds of, or build on."""
    found: set[str] = set()
    for name in workspace.programmes:
        programme = workspace.folder(name).programme
        if programme is not None:
            found |= {programme.parent or "", programme.round_of or "", *map(str, programme.based_on)}
    return found


def _promises(programme: Programme) -> bool:
    """Whether it says something that only meetings can keep."""
    stated = programme.stated
    announced = stated is not None and any(stated.total(of) for of in ("meetings", "days"))
    at_each = "meeting" in {*(task.each for task in programme.tasks), *(one.each for one in programme.workload)}
    return bool(announced or at_each or programme.expects or programme.choices)
