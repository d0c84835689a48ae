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
    from collections.abc import Iterator, Mapping, Sequence

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
    files = {one.id: one.file for one in subject.gathered if one.named}
    for key in _KEYS:
        above = {one.id: one.named[key] for one in subject.gathered if key in one.named}
        for circle in _circles(dict(sorted(above.items()))):
            places = [Place(files[programme], (key,)) for programme in circle]
            yield _finding(circle, places, key.replace("_", "-"), "programme")
    yield from _successors(REGISTER, subject.plan.workspace.register)
    for one in subject.gathered:
        yield from one.found


def _dates(anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """Due dates that hang on each other: each circle once, at the first of them by place."""
    values = {name: anchors[name].value for name in sorted(anchors, key=lambda one: anchors[one].at)}
    above = {name: value.anchor for name, value in values.items() if isinstance(value, RelativeDate)}
    for circle in _circles(above):
        yield _finding(circle, [anchors[one].at for one in circle], "due", "name")


def _successors(file: str, organisations: Mapping[str, Organisation]) -> Iterator[Finding]:
    """Organisations of one file that have each other's tasks now: each circle once, at the first of them."""
    for circle in _circles({name: one.succeeded_by for name, one in organisations.items()}):
        yield _finding(circle, [Place(file, (one, "succeeded_by")) for one in circle], "successor", "name")


def _circles(above: Mapping[str, str | None]) -> Iterator[tuple[str, ...]]:
    """The circles among what hangs on something of the same kind, each once, from the first of its names on."""
    seen: set[str] = set()
    for name in above:
        circle = _circle(name, above)
        if not seen.issuperset(circle):
            yield circle
        seen.update(circle)


def _circle(start: str, above: Mapping[str, str | None]) -> tuple[str, ...]:
    """The names from one back to itself; empty if it is in no circle."""
    last, way = start, {start: None}
    while (following := above.get(last)) is not None and following not in way:
        last = following
        way[last] = None
    return tuple(way) if following == start else ()


def _finding(circle: Sequence[str], places: Sequence[Place], variant: str, fact: str) -> Finding:
    facts = {fact: circle[0], "chain": " → ".join((*circle, circle[0])), "count": len(circle)}
    related = tuple(Related(place, "in-loop") for place in places[1:])
    return Finding("reference/loop", places[0], facts, variant if related else f"{variant}-itself", related)
