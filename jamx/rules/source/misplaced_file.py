"""A YAML file stands where jamx never reads it.

What it says would be in no document, and nobody would notice. Only what stands below `programmes/` is looked at: other
folders of a repository are nobody's business.

Bad:
    # file: agenda/day-1.yaml
    title: Day 1

Good:
    # file: agendas/day-1.yaml
    title: Day 1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity, Span
from jamx.rules.rule import Scope
from jamx.workspace.files import FOLDERS, classify
from jamx.workspace.root import PROGRAMMES
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import WorkspaceSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.WORKSPACE

_FILES = ("programme", "organisations", "participants")


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Every name below `programmes/` that stands for no file jamx reads."""
    del options
    for file in subject.plan.workspace.names:
        if file.startswith(f"{PROGRAMMES}/") and classify(file) is None:
            yield _misplaced(file)


def _misplaced(file: str) -> Finding:
    place = Place(file, span=Span(1, 1, 1, 1))
    if file.lower().endswith(".txt") and (meant := _as_yaml(file[: -len(".txt")])) is not None:
        return Finding("source/misplaced-file", place, {"file": file, "meant": meant}, "ending")
    stem, _, ending = file.rpartition(".")
    if ending != "yaml" and classify(f"{stem}.yaml") is not None:
        return Finding("source/misplaced-file", place, {"file": file, "meant": f"{stem}.yaml"}, "ending")
    meant = _meant(stem.split("/"))
    if meant is None:
        return Finding("source/misplaced-file", place, {"file": file, "folders": tuple(FOLDERS.values())})
    return Finding("source/misplaced-file", place, {"file": file, "meant": meant}, "meant")


def _as_yaml(file: str) -> str | None:
    """A file's name with the ending that jamx reads, if it is read there."""
    name = f"{file.rpartition('.')[0]}.yaml"
    return name if classify(name) is not None else None


def _meant(parts: list[str]) -> str | None:
    """Where the file would be read, if it is near such a place: `agenda/` for `agendas/`, `program` for `programme`."""
    match parts:
        case [top, name]:
            return f"{top}/{name}/programme.yaml"
        case [top, programme, name]:
            near = nearest(name, _FILES)
            return f"{top}/{programme}/{near[0]}.yaml" if near else None
        case [top, programme, folder, *_, name]:
            known = nearest(folder, FOLDERS.values())
            return f"{top}/{programme}/{known[0]}/{name}.yaml" if known else None
    return None
