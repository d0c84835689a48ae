"""Two files or folders have names that differ only by case or accents.

On a colleague's computer the two may be one and the same file, and people mix them up when they speak of them.

Bad:
    # file: meetings/traff-1.yaml
    title: Meeting 1
    # file: meetings/träff-1.yaml
    title: Meeting 1

Good:
    # file: meetings/traff-1.yaml
    title: Meeting 1
    # file: meetings/traff-2.yaml
    title: Meeting 2
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity, Span
from jamx.rules.rule import Scope
from jamx.workspace.root import PROGRAMMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import WorkspaceSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.WORKSPACE

_TOP = Span(1, 1, 1, 1)


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each later one of such a pair: folders of programmes, and files in the same folder of a programme."""
    del options
    first: dict[tuple[str, str], tuple[str, str]] = {}
    for folder, name, file in _named(subject):
        known, other = first.setdefault((folder, _alike(name)), (name, file))
        if known != name:
            facts = {"name": name, "other": known}
            related = Related(Place(other, span=_TOP), "same-name", {"name": known})
            variant = "" if file.endswith(f"/{name}") else "programme"
            yield Finding("reference/same-name", Place(file, span=_TOP), facts, variant, (related,))


def _named(subject: WorkspaceSubject) -> Iterator[tuple[str, str, str]]:
    """The folder, the name and the file that shows it, of every programme and every file in a programme."""
    seen: set[str] = set()
    names = set(subject.plan.workspace.names)
    for file in subject.plan.workspace.names:
        top, _, rest = file.partition("/")
        if top != PROGRAMMES or "/" not in rest:
            continue
        programme = rest.split("/")[0]
        if programme not in seen:
            seen.add(programme)
            own = f"{top}/{programme}/programme.yaml"
            yield top, programme, own if own in names else file
        folder, _, name = file.rpartition("/")
        yield folder, name, file


def _alike(name: str) -> str:
    """A name without case and marks."""
    parts = unicodedata.normalize("NFKD", name.casefold())
    return "".join(character for character in parts if not unicodedata.combining(character))
