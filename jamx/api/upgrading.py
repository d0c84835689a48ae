"""A workspace's files brought to the format this jamx reads: all of them worked out before the first is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.api.asked import RefusedError
from jamx.api.changes import Change, ChangeError, beginning, written
from jamx.api.fixing import stands_there
from jamx.change.upgrading import upgraded
from jamx.findings import Severity
from jamx.model.configuration import FORMAT
from jamx.model.kinds import Kind
from jamx.output import WriteError
from jamx.source.operations import EditError
from jamx.workspace.files import FileRef
from jamx.workspace.format import KEY, stated_format
from jamx.workspace.root import CONFIGURATION

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.api.workspace import Workspace
    from jamx.findings import Finding


class Upgraded(NamedTuple):
    """What an upgrade did, or would do.

    Attributes:
        stated: The format the workspace stated before; None where it stated none.
        format: The format it is in now.
        changes: The files that change, in the order they are written: `jamx.yaml`, which states the format, last.
    """

    stated: int | None
    format: int
    changes: tuple[Change, ...]


def upgrade(workspace: Workspace, *, dry_run: bool = False) -> Upgraded:
    """Brings the files of a workspace to the format this jamx reads; no byte changes but those concerned.

    A workspace that states no format may be as old as any, and is taken through every step. What is written twice
    changes once: an upgrade that was broken off is finished by the next.

    Args:
        workspace: Which; it has to be loaded anew afterwards.
        dry_run: Whether nothing is written.

    Raises:
        RefusedError: A newer jamx made the files, or one of them cannot be read as YAML; nothing is written.
        ChangeError: A file cannot be edited, or somebody else has written one meanwhile.
        WriteError: A file could not be written.
    """
    files = workspace.files
    stated = stated_format(files.document(CONFIGURATION).value) if files.exists(CONFIGURATION) else None
    refs = [ref for ref in files.files if stands_there(workspace.root, ref.file)]
    found = list(_hindrances(workspace, stated, refs))
    if found:
        raise RefusedError([one._replace(severity=Severity.ERROR) for one in found])
    changes = tuple(change for change in _changes(workspace, stated, refs) if change.differs)
    if not dry_run:
        for change in changes:
            written(workspace, change)
    return Upgraded(stated, FORMAT, changes)


def _hindrances(workspace: Workspace, stated: int | None, refs: Sequence[FileRef]) -> Iterator[Finding]:
    """What has to be put right first: a newer format, one that is no number, a file that is no YAML."""
    if stated is not None and stated > FORMAT:
        fault = workspace.other_format
        yield from () if fault is None else (fault,)
        return
    for ref in refs:
        document = workspace.files.document(ref.file)
        yield from () if document.readable else document.findings
    if stated is None:
        yield from (one for one in workspace.run(only={CONFIGURATION}).findings if one.place.path == (KEY,))


def _changes(workspace: Workspace, stated: int | None, refs: Sequence[FileRef]) -> Iterator[Change]:
    """Each file as it was and as it will be; what states the format comes when all others are written."""
    for ref in refs:
        if ref.kind is not Kind.CONFIGURATION:
            yield _change(workspace, ref, stated)
    yield _change(workspace, FileRef(CONFIGURATION, Kind.CONFIGURATION), stated)


def _change(workspace: Workspace, ref: FileRef, stated: int | None) -> Change:
    path = workspace.root / ref.file
    try:
        before = path.read_bytes() if path.exists() else None
    except OSError as error:
        raise WriteError(path, error.strerror or str(error)) from error
    try:
        data = beginning(workspace, ref.file, ref.kind) if before is None else before
        return Change(ref.file, before, upgraded(data, ref.file, ref.kind, stated))
    except EditError as error:
        raise ChangeError(ref.file, "unsuited") from error
