"""Nothing says what a programme is for.

Whoever is asked to take part wants to know what it is good for, and so does whoever evaluates it. A `purpose` or
`goals` say so; for a round, its concept does. As long as a programme has no meetings, or is no more than a title,
nothing is said.

Bad:
    # file: programme.yaml
    title: Programme
    period: 2026
    # file: meetings/meeting.yaml
    title: Meeting

Good:
    # file: programme.yaml
    title: Programme
    period: 2026
    purpose: The municipalities learn from each other.
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

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME

_BARE = {"title", "status", "language"}
"""What a programme that has only just been made says."""


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """A programme with meetings that says neither purpose nor goals."""
    del options
    folder = subject.folder
    programme = folder.programme
    if programme is None or programme.purpose is not None or programme.goals or programme.round_of is not None:
        return
    if not programme.model_fields_set <= _BARE and folder.workspace.refs(folder.id, Kind.MEETING):
        yield Finding("programme/no-purpose", Place(folder.ref.file, ("title",)), {"title": programme.title})
