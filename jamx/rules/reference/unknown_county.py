"""A county is none of those whose school breaks are known.

Breaks stand in `calendar/` by county: of an organisation whose county is misspelt no break is known, and nobody is told
that a meeting falls in one. A county may be written with `län` or without (`Skåne`, `Västernorrlands län`); where one
is nearly written, the finding says which. What is nothing like a county of Sweden is a note, since organisations of
other countries take part too. Without breaks that stand by county nothing is said.

Bad:
    # file: /calendar/school-breaks.yaml
    breaks:
      - title: Winter sports break
        counties: [Jämtland]
        date: 2027-W10
    # file: organisations.yaml
    ostersund:
      name: Östersunds kommun
      county: Jämtlands

Good:
    # file: /calendar/school-breaks.yaml
    breaks:
      - title: Winter sports break
        counties: [Jämtland]
        date: 2027-W10
    # file: organisations.yaml
    ostersund:
      name: Östersunds kommun
      county: Jämtlands län
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.counties import COUNTIES, county
from jamx.model.plain_text import suggested_id
from jamx.model.scalars import acknowledged
from jamx.rules.rule import Scope
from jamx.workspace.workspace import REGISTER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.organisation import Organisation
    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject
    from jamx.workspace.workspace import Workspace

SEVERITY = Severity.WARNING
SCOPE = Scope.WORKSPACE

_LIKENESS = 0.85
"""How much a text and a county have in common where one is taken for the other: Åland is not Halland misspelt."""


def gather(subject: ProgrammeSubject) -> tuple[Finding, ...]:
    """What is found in a programme's own list of organisations."""
    folder = subject.folder
    return tuple(_unknown(folder.workspace, folder.organisations_file, folder.own_organisations))


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Counties in the lists of organisations, the shared one first, where breaks stand by county."""
    del options
    workspace = subject.plan.workspace
    yield from _unknown(workspace, REGISTER, workspace.register)
    for found in subject.gathered:
        yield from found


def _unknown(workspace: Workspace, file: str, organisations: Mapping[str, Organisation]) -> Iterator[Finding]:
    for name, entry in organisations.items():
        said = entry.county
        if said is None or county(said) is not None or acknowledged(said) is not None:
            continue
        if any(each.counties for each in workspace.school_breaks):
            yield _finding(Place(file, (name, "county")), said)


def _finding(place: Place, said: str) -> Finding:
    match _meant(said):
        case (meant,):
            return Finding("reference/unknown-county", place, {"name": said, "meant": meant}, "meant")
        case _:
            return Finding("reference/unknown-county", place, {"name": said}, severity=Severity.NOTE)


def _meant(said: str) -> tuple[str, ...]:
    """The counties that a text names among other words (`Region Skåne`), or else those that it nearly is."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a county that is none pays for it

    words = said.replace(",", " ").split()
    named = dict.fromkeys(found for word in words for each in (word, f"{word} län") if (found := county(each)))
    close = get_close_matches(suggested_id(said), COUNTIES, cutoff=_LIKENESS)
    return tuple(named) or tuple(COUNTIES[one] for one in close)
