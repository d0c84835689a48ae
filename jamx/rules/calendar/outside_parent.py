"""A programme goes on outside the period of the programme it is a part of.

The money, the mandate and the staff are the parent's. Only what is certain is reported: a programme that begins in
autumn 2022 may begin on any day of it.

Bad:
    # file: programme.yaml
    title: Programme
    period: 2020/2025
    # file: /programmes/round/programme.yaml
    title: Round
    parent: example
    period: 2025-09/2026-06

Good:
    # file: programme.yaml
    title: Programme
    period: 2020/2025
    # file: /programmes/round/programme.yaml
    title: Round
    parent: example
    period: 2024-09/2025-06
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.calendar_date import DateValue
from jamx.rules.rule import Scope
from jamx.schedule.order import certainly_before, closing, iso, opening

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import WorkspaceSubject
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.WARNING
SCOPE = Scope.WORKSPACE


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Periods that certainly begin before the parent's or end after it, once for each programme."""
    del options
    folders = {one.folder.id: one.folder for one in subject.programmes}
    for folder in folders.values():
        parent = folders.get(folder.programme.parent or "") if folder.programme is not None else None
        own, whole = _period(folder), _period(parent) if parent is not None else None
        if parent is None or own is None or whole is None or _above_itself(folder, folders):
            continue
        before = certainly_before(opening(own), opening(whole))
        after = certainly_before(closing(whole), closing(own))
        if not before and not after:
            continue
        facts = {"parent": parent.id, "period": iso(own), "whole": iso(whole)}
        related = Related(Place(parent.ref.file, ("period", "on")), "whole-period", {"period": iso(whole)})
        variant = "both" if before and after else "before" if before else "after"
        yield Finding("calendar/outside-parent", Place(folder.ref.file, ("period", "on")), facts, variant, (related,))


def _above_itself(folder: Folder, folders: Mapping[str, Folder]) -> bool:
    """Whether a programme is its own parent, or its parent's: that is told by itself, and no period is the whole."""
    seen: set[str] = set()
    current: Folder | None = folder
    while current is not None and current.id not in seen:
        seen.add(current.id)
        current = folders.get(current.programme.parent or "") if current.programme is not None else None
    return current is not None and current.id == folder.id


def _period(folder: Folder) -> DateValue | None:
    written = folder.programme.period if folder.programme is not None else None
    return written.on if written is not None and isinstance(written.on, DateValue) else None
