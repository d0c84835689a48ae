"""A value is not one that can stand there.

A key wants a text, a list, a number, a yes or no, or one of a few words. Ids are made of small letters a–z, digits and
hyphens, because they are file names and stand in addresses; `organiser`, `host`, `mentor` and `all` have a meaning
of their own and are no ids.

A meeting says in one way when it is: `date` where that is decided, `dates` where some are to be chosen, `occasions`
where it is held several times. Beside a month, a season, `undecided` or `unknown` the others may stand. Its agenda
stands at the meeting or at its days, not at both.

A `time_zone` has the name of a city's, such as `Europe/Stockholm`. One that the computer does not know is a warning.

Bad:
    title: Meeting
    status: maybe

Good:
    title: Meeting
    status: preliminary
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity, Span
from jamx.model.kinds import Kind
from jamx.model.plain_text import suggested_id
from jamx.model.scalars import RESERVED
from jamx.rules.rule import Scope
from jamx.views.organiser import harmless
from jamx.workspace.files import FOLDERS
from jamx.workspace.pictures import MOST_BYTES, picture
from jamx.workspace.root import CONFIGURATION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder, Workspace

SEVERITY = Severity.ERROR
SCOPE = Scope.WORKSPACE
"""Most are found while files are read; the check adds names of files, taken names, and what no page can use."""

_USUAL_ZONE = "Europe/Stockholm"
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


def gather(subject: ProgrammeSubject) -> tuple[Finding, ...]:
    """Reserved names that a programme declares."""
    return tuple(_declared(subject.folder))


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Names of files and folders that are no ids, reserved ids, a time zone, an organiser's files of no use."""
    del options
    workspace = subject.plan.workspace
    yield from _unusable(workspace)
    if workspace.configuration.time_zone != _USUAL_ZONE:
        yield from _no_zone(workspace.configuration.time_zone)
    yield from _names(workspace)
    yield from _taken("organisations.yaml", (), workspace.register)
    for found in subject.gathered:
        yield from found


def _unusable(workspace: Workspace) -> Iterator[Finding]:
    organiser = workspace.configuration.organiser
    if organiser is None:
        return
    if organiser.logo and not picture(workspace.root, organiser.logo):
        place = Place(CONFIGURATION, ("organiser", "logo"))
        yield Finding("schema/invalid-value", place, {"value": organiser.logo, "most": MOST_BYTES // 1000}, "logo")
    if organiser.docx:
        yield from _no_base(workspace, organiser.docx)
    statement = organiser.accessibility_statement
    if statement and not harmless(statement):
        place = Place(CONFIGURATION, ("organiser", "accessibility_statement"))
        yield Finding("schema/invalid-value", place, {"value": statement}, "link")


def _no_base(workspace: Workspace, name: str) -> Iterator[Finding]:
    from jamx.workspace.base_document import MOST_BYTES, base_document  # noqa: PLC0415 - few have one

    if not base_document(workspace.root, name):
        facts = {"value": name, "most": MOST_BYTES // 1_000_000}
        yield Finding("schema/invalid-value", Place(CONFIGURATION, ("organiser", "docx")), facts, "docx")


def _no_zone(name: str) -> Iterator[Finding]:
    """A warning: a computer may know fewer zones than there are."""
    from jamx.schedule.zone_names import unknown_zone  # noqa: PLC0415 - few say where they are

    found = unknown_zone(name)
    if found is not None:
        variant = "zone-meant" if found.meant else "zone"
        place = Place(CONFIGURATION, ("time_zone",))
        yield Finding("schema/invalid-value", place, found._asdict(), variant, severity=Severity.WARNING)


def _names(workspace: Workspace) -> Iterator[Finding]:
    seen = {""}  # what programmes share
    for ref in workspace.files:
        if ref.programme not in seen:
            seen.add(ref.programme)
            yield from _name(ref, ref.programme, "folder-name")
        if ref.kind in FOLDERS and (ref.kind, ref.name) != (Kind.FOLLOW_UP, "organiser"):  # who may be no organisation
            yield from _name(ref, ref.name, "file-name")


def _name(ref: FileRef, name: str, variant: str) -> Iterator[Finding]:
    place = Place(ref.file, span=Span(1, 1, 1, 1))
    if name in RESERVED:
        yield Finding("schema/invalid-value", place, {"value": name}, "reserved")
    elif not _ID.fullmatch(name):
        suggestion = suggested_id(name)
        facts = {"value": name, "suggestion": suggestion}
        yield Finding("schema/invalid-value", place, facts, variant if suggestion else f"{variant}-lost")


def _declared(folder: Folder) -> Iterator[Finding]:
    yield from _taken(folder.organisations_file, (), folder.own_organisations)
    if folder.programme is not None:
        yield from _taken(folder.ref.file, ("functions",), folder.programme.functions)
        for number, group in enumerate(folder.programme.groups):
            if group.id in RESERVED:
                place = Place(folder.ref.file, ("groups", number, "id"))
                yield Finding("schema/invalid-value", place, {"value": group.id}, "reserved")


def _taken(file: str, path: tuple[str, ...], ids: Mapping[str, object]) -> Iterator[Finding]:
    for one in ids:
        if one in RESERVED:
            yield Finding("schema/invalid-value", Place(file, (*path, one), "key"), {"value": one}, "reserved")
