"""Edits of a workspace's files: found, checked, and written only if nobody else has written meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.api.asked import RefusedError, UnknownNameError
from jamx.change.done import known_organisations, marked, meant
from jamx.change.scaffolds import SCHEMAS, modeline
from jamx.findings import Severity
from jamx.model.kinds import Kind
from jamx.output import WriteError, write
from jamx.schedule.follow_ups import follow_up_names
from jamx.source.document import read
from jamx.source.splice import EditError, revised
from jamx.workspace.files import classify
from jamx.workspace.suggestions import closest_names

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from jamx.api.workspace import Workspace
    from jamx.change.done import Mark
    from jamx.findings import Finding
    from jamx.source.operations import Operation


class ChangeError(Exception):
    """A file that cannot be edited as asked; it is as it was.

    Attributes:
        file: Its path from the root.
        reason: `outside` (a link leads out of the workspace), `meanwhile` (somebody else has written it), `unsuited`
            (no edit was found that leaves the rest as it is).
    """

    def __init__(self, file: str, reason: str) -> None:
        self.file, self.reason = file, reason
        super().__init__(f"{file}: {reason}")


class Change(NamedTuple):
    """A file before and after an edit.

    Attributes:
        file: Its path from the root, with `/`.
        before: Its bytes; None where there was no such file.
        after: Its bytes afterwards.
    """

    file: str
    before: bytes | None
    after: bytes

    @property
    def differs(self) -> bool:
        """Whether anything changes."""
        return self.after != (self.before or b"")


def mark_done(workspace: Workspace, programme: str, organisation: str, mark: Mark) -> Change:
    """The change that marks a task as done, or open again, for an organisation; nothing is written.

    Raises:
        UnknownNameError: The programme has no such organisation or task.
        RefusedError: The follow-up has faults.
        ChangeError: It cannot be edited.
    """
    folder = workspace.files.folder(programme)
    organisation = meant(folder, organisation)
    for sort, name, known in (
        ("organisation", organisation, known_organisations(folder)),
        ("task", mark.task, follow_up_names(workspace.plan(), programme)),
    ):
        if name not in known:
            raise UnknownNameError(sort, name, closest_names(name, known))
    file = folder.file_of(Kind.FOLLOW_UP, organisation).file
    data = _current(workspace, file)
    new = beginning(workspace, file, Kind.FOLLOW_UP)
    return changed(file, data, marked(read(data or b"", file).value, mark), new)


def changed(file: str, data: bytes | None, operations: Sequence[Operation], beginning: bytes = b"") -> Change:
    """A file with operations carried out.

    Args:
        file: Its path from the root.
        data: Its bytes; None where there is no such file.
        operations: What to change.
        beginning: What a new file begins with, if anything comes to stand in it.

    Raises:
        ChangeError: They cannot be.
    """
    if data is None and not operations:
        return Change(file, None, b"")
    try:
        return Change(file, data, revised(beginning if data is None else data, file, operations))
    except EditError as error:
        raise ChangeError(file, "unsuited") from error


def beginning(workspace: Workspace, file: str, kind: Kind) -> bytes:
    """What a new file of a workspace begins with: where its schema is, if that lies in the workspace."""
    there = (workspace.root / SCHEMAS / f"{kind.value}.json").is_file()
    return modeline(file, kind).encode() if there else b""


def written(workspace: Workspace, change: Change) -> None:
    """Writes a change, unless the file is not what it was when the change was made.

    Raises:
        ChangeError: Somebody else has written it meanwhile.
        WriteError: It could not be written.
    """
    if not change.differs:
        return
    path = _inside(workspace, change.file)
    if _bytes(path) != change.before:
        raise ChangeError(change.file, "meanwhile")
    write(path, change.after)


def _current(workspace: Workspace, file: str) -> bytes | None:
    """The bytes of a file without faults; None where there is none.

    Raises:
        RefusedError: It has faults.
        ChangeError: It lies elsewhere, or was written while it was looked at.
    """
    path = _inside(workspace, file)
    ref = classify(file)
    if ref is None or not workspace.files.exists(file):
        return None
    loaded = workspace.files.loaded(ref)
    found = _faults(workspace, file)
    if found or loaded.model is None:
        raise RefusedError(found or loaded.findings)
    data = _bytes(path)
    if data is None or read(data, file).text != loaded.document.text:
        raise ChangeError(file, "meanwhile")
    return data


def _faults(workspace: Workspace, file: str) -> list[Finding]:
    found = workspace.run(only={file}).findings
    return [finding for finding in found if finding.severity is Severity.ERROR]


def _inside(workspace: Workspace, file: str) -> Path:
    """Where a file is; a link may lead to another place in the workspace only."""
    path = workspace.root / file
    try:
        inside = path.resolve().is_relative_to(workspace.root.resolve())
    except (OSError, RuntimeError):  # a loop of links
        inside = False
    if not inside or (classify(file) is None):
        raise ChangeError(file, "outside")
    return path


def _bytes(path: Path) -> bytes | None:
    """What stands in a file now; None where there is none."""
    try:
        if path.is_file():
            return path.read_bytes()
    except OSError as error:
        raise WriteError(path, error.strerror or str(error)) from error
    if path.exists():
        raise WriteError(path, "it is no file")
    return None
