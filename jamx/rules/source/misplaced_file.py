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

import re
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
_ENDING = re.compile(r"\.ya?ml(\.txt)?$", re.IGNORECASE)


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Every name below `programmes/` that stands for no file jamx reads."""
    del options
    for file in subject.plan.workspace.names:
        if file.startswith(f"{PROGRAMMES}/") and classify(file) is None:
            yield _misplaced(file)


def _misplaced(file: str) -> Finding:
    place = Place(file, span=Span(1, 1, 1, 1))
    stem = _ENDING.sub("", file)
    if classify(f"{stem}.yaml") is not None:
        return Finding("source/misplaced-file", place, {"file": file, "meant": f"{stem}.yaml"}, "ending")
    meant = _meant(*stem.split("/"))
    if meant is None:
        return Finding("source/misplaced-file", place, {"file": file, "folders": tuple(FOLDERS.values())})
    return Finding("source/misplaced-file", place, {"file": file, "meant": meant}, "meant")


def _meant(top: str, first: str, *parts: str) -> str | None:
    """Where the file would be read, if it is near such a place: `agenda/` for `agendas/`, `program` for `programme`."""
    if not parts:
        return f"{top}/{first}/programme.yaml"
    *folders, name = parts
    near = next(iter(nearest(folders[0], FOLDERS.values()) if folders else nearest(name, _FILES)), None)
    inner = f"/{name}" if folders else ""
    return f"{top}/{first}/{near}{inner}.yaml" if near else None
