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

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.programme import Programme
    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.WORKSPACE


class Promise(NamedTuple):
    """A programme, those it names as its origin, and what is to be found if nobody names it."""

    id: str
    origins: frozenset[str | None]
    found: Finding | None


def gather(subject: ProgrammeSubject) -> Promise:
    """Whether a programme promises meetings and has none, and on which others it is built."""
    folder, programme = subject.folder, subject.folder.programme
    if programme is None:
        return Promise(folder.id, frozenset(), None)
    origins = frozenset((programme.parent, programme.round_of, *map(str, programme.based_on)))
    held = any(folder.workspace.refs(folder.id, kind) for kind in (Kind.MEETING, Kind.AGENDA))
    if held or programme.status == "closed" or not _promises(programme):
        return Promise(folder.id, origins, None)
    place = Place(folder.ref.file, ("title",))
    return Promise(folder.id, origins, Finding("programme/no-meetings", place, {"title": programme.title}))


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Programmes that promise meetings, and neither have any nor hand them on to others."""
    del options
    concepts = frozenset().union(*(one.origins for one in subject.gathered))
    yield from (one.found for one in subject.gathered if one.found is not None and one.id not in concepts)


def _promises(programme: Programme) -> bool:
    """Whether it says something that only meetings can keep."""
    stated = programme.stated
    announced = stated is not None and any(stated.total(of) for of in ("meetings", "days"))
    at_each = "meeting" in {*(task.each for task in programme.tasks), *(one.each for one in programme.workload)}
    return bool(announced or at_each or programme.expects or programme.choices)
