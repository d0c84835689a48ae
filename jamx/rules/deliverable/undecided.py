"""Nobody has decided yet whether a plan or a report will be made.

`status: undecided` keeps a plan with a question mark from being forgotten; this note keeps the question mark from being
forgotten. In a programme that is closed nothing is to be decided any more.

Bad:
    # file: programme.yaml
    title: Programme
    deliverables:
      - title: Evaluation
        status: undecided

Good:
    # file: programme.yaml
    title: Programme
    deliverables:
      - title: Evaluation
        due: 2027-03-01
        recipient: Regeringen
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Deliverables with a question mark, as long as somebody can answer it."""
    del options
    programme = subject.folder.programme
    for number, each in enumerate(programme.deliverables if programme is not None and not subject.closed else ()):
        if each.status == "undecided":
            place = Place(subject.folder.ref.file, ("deliverables", number, "status"))
            yield Finding("deliverable/undecided", place, {"title": each.title})
