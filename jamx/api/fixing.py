"""Fixes made in a workspace's files: all of them checked before the first is written."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, NamedTuple

from jamx.api.changes import Change, ChangeError, written
from jamx.check.fixing import mended
from jamx.check.mending import Wish
from jamx.findings import below

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from jamx.api.workspace import Workspace
    from jamx.check.selection import Selection


class Fixed(NamedTuple):
    """What fixes did, or would do.

    Attributes:
        changes: The files that change, in order of name.
        applied: How many fixes were made in them.
        left_out: How many would have added a finding.
        unsafe: How many more there are that only a wish for unsafe ones makes.
    """

    changes: tuple[Change, ...]
    applied: int
    left_out: int
    unsafe: int


def fixed(workspace: Workspace, selection: Selection, within: Sequence[str] | None, *, unsafe: bool) -> Fixed:
    """What the fixes of a run make of the files; nothing is written.

    Args:
        workspace: Where; bytes that stand in the place of a file of it are fixed like a file.
        selection: The rules wanted.
        within: Files or folders of the root to change; None for all.
        unsafe: Whether fixes are wanted too whose old text somebody may want back.

    Raises:
        ChangeError: A file was written by somebody else meanwhile.
    """

    def may_change(file: str) -> bool:
        asked = within is None or below(file, within)
        return asked and (file in workspace.overlay or stands_there(workspace.root, file))

    made = mended(workspace.files, Wish(may_change, selection, unsafe, workspace.today))
    changes = tuple(_change(workspace, file, text) for file, text in sorted(made.texts.items()))
    return Fixed(changes, sum(made.applied.values()), made.left_out, made.unsafe)


def write_all(workspace: Workspace, changes: Sequence[Change]) -> None:
    """Writes changes, none of them if a file is not what it was when they were made.

    Raises:
        ChangeError: Somebody else has written one meanwhile.
        WriteError: One could not be written.
    """
    for change in changes:
        if _bytes(workspace.root / change.file) != change.before:
            raise ChangeError(change.file, "meanwhile")
    for change in changes:
        written(workspace, change)


def stands_there(root: Path, file: str) -> bool:
    """Whether a file stands where its name says: what links lead to is changed under its own name or not at all."""
    try:
        return (root / file).resolve(strict=True) == root.resolve() / file
    except (OSError, RuntimeError):  # it is gone, or a loop of links
        return False


def _change(workspace: Workspace, file: str, text: str) -> Change:
    """A new text as bytes, with the byte-order mark that the file has.

    Raises:
        ChangeError: The file is not what was read.
    """
    before = workspace.overlay[file] if file in workspace.overlay else _bytes(workspace.root / file)
    mark = codecs.BOM_UTF8 if (before or b"").startswith(codecs.BOM_UTF8) else b""
    if before != mark + workspace.files.document(file).text.encode():
        raise ChangeError(file, "meanwhile")
    return Change(file, before, mark + text.encode())


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
