"""Something is declared and never used.

A kind of item in `jamx.yaml`, a function or a group of a programme that nothing mentions is left over from another
programme, or misspelt where it should be used. A group of which more is said than its name (members, how many, whom it
stands for, what it does) is a record of who governs and needs no mention. As long as a programme has no meetings and no
agendas, nothing is said.

Bad:
    # file: programme.yaml
    title: Programme
    functions:
      chef: Manager
      strateg: Strategist
    # file: meetings/meeting.yaml
    title: Meeting
    expects:
      - any_of: [chef]

Good:
    # file: programme.yaml
    title: Programme
    functions:
      chef: Manager
      strateg: Strategist
    # file: meetings/meeting.yaml
    title: Meeting
    expects:
      - any_of: [chef, strateg]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.rules.rule import Scope
from jamx.workspace.root import CONFIGURATION

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.NOTE
SCOPE = Scope.WORKSPACE

_SITTINGS = (Kind.MEETING, Kind.AGENDA)
_NAMES = re.compile(r"[a-z0-9][a-z0-9-]*")
_PROSE = frozenset(
    {
        *("title", "text", "purpose", "background", "approach", "facilitator_notes", "label", "note", "name", "points"),
        *("remit", "goals", "areas", "contents", "materials", "open", "sources", "reason", "theme", "place", "room"),
        "form",
    }
)
"""Keys whose texts mention nobody by id."""


class Uses(NamedTuple):
    """The kinds of items that a programme's files name, None where one has faults; and what is unused in it."""

    kinds: frozenset[str] | None
    found: tuple[Finding, ...]


def gather(subject: ProgrammeSubject) -> Uses:
    """What a programme uses of what the workspace declares, and what it does not use of its own."""
    folder = subject.folder
    refs = [ref for ref in folder.refs if ref.kind in _SITTINGS]
    kinds: set[str] = set()
    if folder.workspace.configuration.kinds:
        if any(folder.workspace.loaded(ref).model is None for ref in refs):
            return Uses(None, tuple(_declared(folder)))
        values = (folder.workspace.document(ref.file).value for ref in refs)
        kinds.update(said for value in values for key, said in _said(value) if key == "kind")
    return Uses(frozenset(kinds), tuple(_declared(folder)))


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """What is declared and mentioned nowhere; silent where a file that may mention it has faults."""
    del options
    yield from _kinds(subject)
    for uses in subject.gathered:
        yield from uses.found


def _kinds(subject: WorkspaceSubject) -> Iterator[Finding]:
    workspace = subject.plan.workspace
    kinds = workspace.configuration.kinds
    if not kinds or not any(ref.kind in _SITTINGS for ref in workspace.files):
        return
    used = [uses.kinds for uses in subject.gathered]
    for name in kinds if None not in used else ():
        if not any(name in one for one in used if one is not None):
            yield Finding("reference/unused", Place(CONFIGURATION, ("kinds", name), "key"), {"name": name}, "kind")


def _declared(folder: Folder) -> Iterator[Finding]:
    programme = folder.programme
    refs = folder.refs
    if programme is None or not any(ref.kind in _SITTINGS for ref in refs):
        return
    if any(folder.workspace.loaded(ref).model is None for ref in refs):
        return
    used = _used(folder, refs, {*programme.functions, *(group.id for group in programme.groups if group.id)})
    for name in programme.functions:
        if name not in used and "by function" not in used:
            yield Finding(
                "reference/unused", Place(folder.ref.file, ("functions", name), "key"), {"name": name}, "function"
            )
    for number, group in enumerate(programme.groups):
        if group.id not in used and group.model_fields_set <= {"id", "title", "kind"}:
            place = Place(folder.ref.file, ("groups", number, "id"))
            yield Finding("reference/unused", place, {"name": group.id}, "group")


def _used(folder: Folder, refs: Iterable[FileRef], declared: Collection[str]) -> set[str]:
    """The declared names that files mention; looked for until all are found, as they mostly are."""
    used: set[str] = set()
    for ref in refs:
        used.update(_mentioned(folder, ref.file))
        if used.issuperset(declared):
            break
    return used


def _mentioned(folder: Folder, file: str) -> Iterator[str]:
    """Every word of a file that may be an id, wherever it stands but in prose and where it is declared."""
    value: object = folder.workspace.document(file).value
    if file == folder.ref.file and isinstance(value, dict):
        value = [_undeclared(key, child) for key, child in value.items()]
    for key, said in _said(value):
        if key == "strands" and " ".join(said.split()) == "by function":
            yield "by function"
        if key not in _PROSE:
            yield from _NAMES.findall(said)


def _undeclared(key: str, value: object) -> object:
    """A key of a programme with what it mentions, without the ids that it declares."""
    if key == "functions":
        return None
    if key == "groups" and isinstance(value, list):
        return [{**group, "id": None} for group in value if isinstance(group, dict)]
    return {key: value}


def _said(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text in plain values, with the key it stands under."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, child in value.items():
            yield from _said(child, str(name))
    elif isinstance(value, list):
        for child in value:
            yield from _said(child, key)
