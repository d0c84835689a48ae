"""Programmes hang on each other in a circle.

A programme that is its own parent's parent, or a round of a round of itself, has no beginning.

Bad:
    # file: programme.yaml
    title: Programme
    parent: example

Good:
    # file: programme.yaml
    title: Programme
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import WorkspaceSubject
    from jamx.workspace.workspace import Workspace

SEVERITY = Severity.ERROR
SCOPE = Scope.WORKSPACE


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each circle once, at the first of its programmes by name."""
    del options
    workspace = subject.plan.workspace
    for key in ("parent", "round_of"):
        above = _above(workspace, key)
        seen: set[str] = set()
        for programme in above:
            circle = _circle(programme, above)
            if circle and seen.isdisjoint(circle):
                yield _finding(workspace, key, circle)
            seen.update(circle)


def _above(workspace: Workspace, key: str) -> dict[str, str]:
    """The programme that each one names, in order of name."""
    found: dict[str, str] = {}
    for programme in workspace.programmes:
        model = workspace.folder(programme).programme
        named = getattr(model, key, None)
        if named is not None:
            found[programme] = named
    return found


def _circle(start: str, above: Mapping[str, str]) -> tuple[str, ...]:
    """The programmes from one back to itself; empty if it is in no circle."""
    way = [start]
    while (following := above.get(way[-1])) is not None and following not in way:
        way.append(following)
    return tuple(way) if following == start else ()


def _finding(workspace: Workspace, key: str, circle: tuple[str, ...]) -> Finding:
    places = [Place(workspace.folder(programme).ref.file, (key,)) for programme in circle]
    facts = {"programme": circle[0], "chain": " → ".join((*circle, circle[0])), "count": len(circle)}
    related = tuple(Related(place, "in-loop") for place in places[1:])
    variant = key.replace("_", "-")
    return Finding("reference/loop", places[0], facts, variant if len(circle) > 1 else f"{variant}-itself", related)
