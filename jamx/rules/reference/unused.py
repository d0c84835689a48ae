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
from jamx.rules.signs import may_say
from jamx.workspace.root import CONFIGURATION

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.NOTE
SCOPE = Scope.WORKSPACE

_SITTINGS = (Kind.MEETING, Kind.AGENDA)
_BY_FUNCTION = "by function"
"""Strands that mention every function."""
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
            return Uses(None, tuple(_declared(subject)))
        values = (folder.workspace.document(ref.file).value for ref in refs)
        kinds.update(said for value in values for key, said in _said(value) if key == "kind")
    return Uses(frozenset(kinds), tuple(_declared(subject)))


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


def _declared(subject: ProgrammeSubject) -> Iterator[Finding]:
    folder, programme = subject.folder, subject.folder.programme
    refs = folder.refs
    if programme is None or not any(ref.kind in _SITTINGS for ref in refs):
        return
    if any(folder.workspace.loaded(ref).model is None for ref in refs):
        return
    groups = {
        number: group.id
        for number, group in enumerate(programme.groups)
        if group.model_fields_set <= {"id", "title", "kind"}
    }
    used = _used(subject, {*programme.functions, *groups.values()})
    for name in programme.functions:
        if name not in used and _BY_FUNCTION not in used:
            yield Finding(
                "reference/unused", Place(folder.ref.file, ("functions", name), "key"), {"name": name}, "function"
            )
    for number, name in groups.items():
        if name not in used:
            place = Place(folder.ref.file, ("groups", number, "id"))
            yield Finding("reference/unused", place, {"name": name}, "group")


def _used(subject: ProgrammeSubject, declared: Collection[str]) -> set[str]:
    """The declared names that files mention; looked for until all are found, as they mostly are.

    First among what is looked up as a name anyway, then in the files whose text has one of those still looked for.
    """
    used = _looked_up(subject)
    for ref in subject.folder.refs:
        missing = {*declared} - used
        if not missing:
            break
        if may_say(subject.folder.workspace.document(ref.file), (*missing, "function")):
            used.update(_mentioned(subject.folder, ref.file))
    return used


def _looked_up(subject: ProgrammeSubject) -> set[str]:
    """What is named where names are to stand, as far as other rules look there too."""
    found: set[str] = set()
    for sitting in subject.sittings:
        found.update([one.name for one in sitting.around_items], sitting.named.meant, *sitting.named.names.values())
    for participant in subject.folder.participants:
        found.update(participant.functions, participant.groups)
    programme = subject.folder.programme
    for expectation in programme.expects if programme is not None else ():
        found.update(expectation.any_of, expectation.all_of)
    return found


def _mentioned(folder: Folder, file: str) -> Iterator[str]:
    """Every word of a file that may be an id, wherever it stands but in prose and where it is declared."""
    value: object = folder.workspace.document(file).value
    if file == folder.ref.file and isinstance(value, dict):
        value = [_undeclared(key, child) for key, child in value.items()]
    for key, said in _said(value):
        if key == "strands" and " ".join(said.split()) == _BY_FUNCTION:
            yield _BY_FUNCTION
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
