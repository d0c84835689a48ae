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
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.model.text import is_text
from jamx.rules.mentions import Sort
from jamx.rules.rule import Scope
from jamx.rules.signs import may_say
from jamx.workspace.root import CONFIGURATION

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Set

    from jamx.model.programme import Programme
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
        *("remit", "goals", "areas", "contents", "materials", "open", "sources", "theme", "place", "room"),
        *("form", "id"),
    }
)
"""Keys whose texts mention nobody by id; an id of something else is no mention either."""


class Uses(NamedTuple):
    """The kinds of items that a programme's files may name, every one where a file has faults; and what is unused."""

    kinds: frozenset[str]
    found: tuple[Finding, ...]


def gather(subject: ProgrammeSubject) -> Uses:
    """What a programme uses of what the workspace declares, and what it does not use of its own."""
    folder = subject.folder
    kinds = frozenset(folder.workspace.configuration.kinds)
    if all(folder.workspace.loaded(ref).model is not None for ref in folder.refs if ref.kind in _SITTINGS):
        kinds &= {name for sitting in subject.sittings for name in sitting.named.names[Sort.KIND]}
    return Uses(kinds, tuple(_declared(subject, folder.programme)) if folder.programme is not None else ())


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """What is declared and mentioned nowhere; silent where a file that may mention it has faults."""
    del options
    used: set[str] = set()
    for uses in subject.gathered:
        used |= uses.kinds
        yield from uses.found
    workspace = subject.plan.workspace
    if any(ref.kind in _SITTINGS for ref in workspace.files):
        for name in workspace.configuration.kinds:
            if name not in used:
                yield Finding("reference/unused", Place(CONFIGURATION, ("kinds", name), "key"), {"name": name}, "kind")


def _declared(subject: ProgrammeSubject, programme: Programme) -> Iterator[Finding]:
    folder = subject.folder
    if not any(ref.kind in _SITTINGS for ref in folder.refs):
        return
    if any(folder.workspace.loaded(ref).model is None for ref in folder.refs):
        return
    by_function = any("function" in sitting.named.strands_by for sitting in subject.sittings)
    functions = () if by_function else tuple(programme.functions)
    groups = {
        number: group.id
        for number, group in enumerate(programme.groups)
        if group.model_fields_set <= {"id", "title", "kind"}
    }
    used = _used(subject, programme, {*functions, *groups.values()})
    for name in functions:
        if name not in used:
            place = Place(folder.ref.file, ("functions", name), "key")
            yield Finding("reference/unused", place, {"name": name}, "function")
    for number, name in groups.items():
        if name not in used:
            place = Place(folder.ref.file, ("groups", number, "id"))
            yield Finding("reference/unused", place, {"name": name}, "group")


def _used(subject: ProgrammeSubject, programme: Programme, declared: Set[str]) -> set[str]:
    """The declared names that files mention, and others.

    First what is looked up as a name anyway, mostly all; then what stands in files whose text has one of those still
    looked for.
    """
    used = {*_looked_up(subject, programme)}
    for ref in subject.folder.refs:
        if may_say(subject.folder.workspace.document(ref.file), declared - used):
            used.update(_mentioned(subject.folder, ref))
    return used


def _looked_up(subject: ProgrammeSubject, programme: Programme) -> Iterator[str]:
    """What is named where names are to stand, as far as other rules look there too."""
    return chain.from_iterable(
        (
            *([one.name for one in sitting.around_items] for sitting in subject.sittings),
            *(sitting.named.meant for sitting in subject.sittings),
            *(names for sitting in subject.sittings for names in sitting.named.names.values()),
            *(participant.functions for participant in subject.folder.participants),
            *(participant.groups for participant in subject.folder.participants),
            *(expectation.any_of for expectation in programme.expects),
            *(expectation.all_of for expectation in programme.expects),
        )
    )


def _mentioned(folder: Folder, ref: FileRef) -> Iterator[str]:
    """Every word of a file that may be an id, wherever it stands but in prose and where functions are declared."""
    declaring = ("functions",) if ref.kind is Kind.PROGRAMME else ()
    for key, said in _said(folder.workspace.document(ref.file).value, without=declaring):
        if key not in _PROSE:
            yield from _NAMES.findall(said)


def _said(value: object, key: str = "", without: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """Every text in plain values, with the key it stands under; its language is none."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for child in value:
            yield from _said(child, key)
    elif isinstance(value, dict):
        for name, child in value.items():
            if name not in without:
                yield from _said(child, key if is_text(value) else name)
