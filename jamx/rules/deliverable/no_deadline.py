"""Nobody is said by when a plan or a report is due.

Without a deadline nothing can be planned backwards from it. A day, `mid 2013-09`, `2 months after end of programme` all
do; `due: unknown` is a gap that is admitted. What is delivered already, or nobody has decided to make, needs none.

Bad:
    # file: programme.yaml
    title: Programme
    deliverables:
      - title: Final report
        recipient: Regeringen

Good:
    # file: programme.yaml
    title: Programme
    deliverables:
      - title: Final report
        recipient: Regeringen
        due: 2027-03-01
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
    """Deliverables that will be made some day."""
    del options
    programme = subject.folder.programme
    for number, each in enumerate(programme.deliverables if programme is not None else ()):
        if each.due is None and each.status == "planned":
            place = Place(subject.folder.ref.file, ("deliverables", number, "title"))
            yield Finding("deliverable/no-deadline", place, {"title": each.title})
