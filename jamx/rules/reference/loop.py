"""Programmes, or due dates, hang on each other in a circle.

A programme that is its own parent's parent, or a round of a round of itself, has no beginning; a task that is due a
week before another that is due a week after it has no day.

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
from jamx.model.relative_date import RelativeDate
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import WorkspaceSubject
    from jamx.schedule.due_dates import Anchor
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
    for programme in workspace.programmes:
        yield from _dates(subject.plan.due_dates(programme).anchors)


def _dates(anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """Due dates that hang on each other: each circle once, at the first of them by place."""
    above = {
        name: anchor.value.anchor or anchor.own or ""
        for name, anchor in anchors.items()
        if isinstance(anchor.value, RelativeDate)
    }
    seen: set[str] = set()
    for name in sorted(above, key=lambda one: tuple(map(str, (anchors[one].at.file, *anchors[one].at.path)))):
        circle = _circle(name, above)
        if circle and seen.isdisjoint(circle):
            places = [anchors[one].at for one in circle]
            facts = {"name": circle[0], "chain": " → ".join((*circle, circle[0])), "count": len(circle)}
            related = tuple(Related(place, "in-loop") for place in places[1:])
            yield Finding("reference/loop", places[0], facts, "due" if len(circle) > 1 else "due-itself", related)
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
