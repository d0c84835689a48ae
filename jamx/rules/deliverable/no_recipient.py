"""Nobody is said to receive a plan or a report.

Whoever writes it has to know for whom, and somebody has to be told that it is due. `recipient: unknown` is a gap that
is admitted. What is internal, or nobody has decided to make, needs no recipient.

Bad:
    # file: programme.yaml
    title: Programme
    deliverables:
      - title: Final report
        due: 2027-03-01

Good:
    # file: programme.yaml
    title: Programme
    deliverables:
      - title: Final report
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

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Deliverables that will be made and go to nobody."""
    del options
    programme = subject.folder.programme
    for number, each in enumerate(programme.deliverables if programme is not None else ()):
        if each.recipient is None and each.status in {"planned", "delivered"} and not each.internal:
            place = Place(subject.folder.ref.file, ("deliverables", number, "title"))
            yield Finding("deliverable/no-recipient", place, {"title": each.title})
