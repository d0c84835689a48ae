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

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.rule import Scope
from jamx.schedule.order import certainly_before, closing, iso, opening

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.calendar_date import DateValue
    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.WORKSPACE


class Nested(NamedTuple):
    """A programme, the file it stands in, the one above it and its period."""

    id: str
    file: str
    parent: str | None
    period: DateValue | None


def gather(subject: ProgrammeSubject) -> Nested:
    """Where a programme belongs, and when it is."""
    programme = subject.folder.programme
    parent = programme.parent if programme is not None else None
    return Nested(subject.folder.id, subject.folder.ref.file, parent, subject.period)


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Periods that certainly begin before the parent's or end after it, once for each programme."""
    del options
    above = {one.id: one.parent for one in subject.gathered if one.parent is not None}
    parents = set(above.values())
    wholes: dict[str | None, Nested] = {one.id: one for one in subject.gathered if one.id in parents}
    for one in subject.gathered:
        parent = wholes.get(one.parent)
        if parent is None or one.period is None or parent.period is None or _above_itself(one.id, above):
            continue
        own, whole = one.period, parent.period
        before = certainly_before(opening(own), opening(whole))
        after = certainly_before(closing(whole), closing(own))
        if not before and not after:
            continue
        facts = {"parent": parent.id, "period": iso(own), "whole": iso(whole)}
        related = Related(Place(parent.file, ("period", "on")), "whole-period", {"period": iso(whole)})
        variant = "both" if before and after else "before" if before else "after"
        yield Finding("calendar/outside-parent", Place(one.file, ("period", "on")), facts, variant, (related,))


def _above_itself(programme: str, above: Mapping[str, str]) -> bool:
    """Whether a programme is its own parent, or its parent's: that is told by itself, and no period is the whole."""
    seen: set[str] = set()
    current = above.get(programme)
    while current is not None and current not in {programme, *seen}:
        seen.add(current)
        current = above.get(current)
    return current == programme
