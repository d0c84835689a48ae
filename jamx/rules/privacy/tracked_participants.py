"""Participants with names are kept by git.

Git cannot forget: whoever gets a copy of the repository gets every name that was ever in it. An organisation and its
functions are enough for jamx; where names are needed, keep `participants.yaml` out of git (`.gitignore`), as
`jamx init` does. Without git, or in a folder that git does not trust, nothing is said.

Bad:
    # file: participants.yaml
    # in git
    - organisation: lund
      functions: [controller]
      name: Test Person
    # file: organisations.yaml
    lund:
      name: Lund

Good:
    # file: participants.yaml
    # in git
    - organisation: lund
      functions: [controller]
    # file: organisations.yaml
    lund:
      name: Lund
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.git import tracked
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """The first name of a list that git keeps; git is asked only where there is one."""
    del options
    folder = subject.folder
    file = folder.participants_ref.file
    named = [number for number, one in enumerate(folder.participants) if one.name is not None]
    if named and tracked(subject.plan.workspace.root, [file]):
        yield Finding("privacy/tracked-participants", Place(file, (named[0], "name")), {"count": len(named)})
