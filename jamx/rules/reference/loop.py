"""Programmes, due dates or organisations hang on each other in a circle.

A programme that is its own parent's parent, or a round of a round of itself, has no beginning; a task that is due a
week before another that is due a week after it has no day. An organisation that is `succeeded_by` itself, or by one
that it has succeeded, has its tasks nowhere.

Bad:
    # file: programme.yaml
    title: Programme
    parent: example

Good:
    # file: programme.yaml
    title: Programme
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.relative_date import RelativeDate
from jamx.rules.rule import Scope
from jamx.workspace.workspace import REGISTER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.organisation import Organisation
    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject
    from jamx.schedule.due_dates import Anchor

SEVERITY = Severity.ERROR
SCOPE = Scope.WORKSPACE

_KEYS = ("parent", "round_of")
"""What one programme names another by."""


class Above(NamedTuple):
    """A programme with its file, the programmes it names by key, and the circles among its own."""

    id: str
    file: str
    named: Mapping[str, str]
    found: tuple[Finding, ...]


def gather(subject: ProgrammeSubject) -> Above:
    """What a programme hangs on, what its dates do, and its organisations."""
    folder = subject.folder
    named = {key: name for key in _KEYS if (name := getattr(folder.programme, key, None)) is not None}
    own = folder.organisations_file
    found = (*_dates(subject.plan.due_dates(folder.id).anchors), *_successors(own, folder.own_organisations))
    return Above(folder.id, folder.ref.file, named, found)


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each circle once, at the first of its programmes by name."""
    del options
    files = {one.id: one.file for one in subject.gathered}
    for key in _KEYS:
        above = {one.id: one.named[key] for one in subject.gathered if key in one.named}
        seen: set[str] = set()
        for programme in sorted(above):
            circle = _circle(programme, above)
            if circle and seen.isdisjoint(circle):
                yield _finding(files, key, circle)
            seen.update(circle)
    yield from _successors(REGISTER, subject.plan.workspace.register)
    for one in subject.gathered:
        yield from one.found


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


def _successors(file: str, organisations: Mapping[str, Organisation]) -> Iterator[Finding]:
    """Organisations of one file that have each other's tasks now: each circle once, at the first of them."""
    above = {name: one.succeeded_by for name, one in organisations.items() if one.succeeded_by is not None}
    seen: set[str] = set()
    for name in above:
        circle = _circle(name, above)
        if circle and seen.isdisjoint(circle):
            places = [Place(file, (one, "succeeded_by")) for one in circle]
            facts = {"name": name, "chain": " → ".join((*circle, name)), "count": len(circle)}
            related = tuple(Related(place, "in-loop") for place in places[1:])
            variant = "successor" if len(circle) > 1 else "successor-itself"
            yield Finding("reference/loop", places[0], facts, variant, related)
        seen.update(circle)


def _circle(start: str, above: Mapping[str, str]) -> tuple[str, ...]:
    """The programmes from one back to itself; empty if it is in no circle."""
    way = [start]
    while (following := above.get(way[-1])) is not None and following not in way:
        way.append(following)
    return tuple(way) if following == start else ()


def _finding(files: Mapping[str, str], key: str, circle: tuple[str, ...]) -> Finding:
    places = [Place(files[programme], (key,)) for programme in circle]
    facts = {"programme": circle[0], "chain": " → ".join((*circle, circle[0])), "count": len(circle)}
    related = tuple(Related(place, "in-loop") for place in places[1:])
    variant = key.replace("_", "-")
    return Finding("reference/loop", places[0], facts, variant if len(circle) > 1 else f"{variant}-itself", related)
