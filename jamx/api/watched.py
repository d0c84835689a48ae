"""The files a site is made from, looked at again and again: which there are, and when each was last written."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from jamx.workspace.files import CALENDAR
from jamx.workspace.root import PROGRAMMES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jamx.api.workspace import Workspace

_FOLDERS = (PROGRAMMES, CALENDAR, "templates")

State = frozenset[tuple[str, int, int]]
"""Files by path, with when they were written and their sizes."""


def state(workspace: Workspace) -> State:
    """How the files that documents are made from stand; another one means that something has changed.

    Args:
        workspace: As it was last read: what its settings name is looked at too.
    """
    return frozenset(_all(workspace.root, _logo(workspace)))


def _logo(workspace: Workspace) -> str | None:
    organiser = workspace.files.configuration.organiser
    return organiser.logo if organiser is not None else None


def _all(root: Path, logo: str | None) -> Iterator[tuple[str, int, int]]:
    yield from _files(str(root), deep=False)
    for folder in _FOLDERS:
        yield from _files(str(root / folder), deep=True)
    if logo is not None:
        with suppress(OSError, ValueError):
            found = (root / logo).stat()
            yield logo, found.st_mtime_ns, found.st_size


def _files(folder: str, *, deep: bool) -> Iterator[tuple[str, int, int]]:
    """The files of a folder, hidden ones left out; one that goes while we look is gone."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path, deep=True) if deep else ()
            continue
        try:
            found = entry.stat()
        except OSError:
            continue
        yield entry.path, found.st_mtime_ns, found.st_size
