"""What has changed since a revision, and what depends on it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from jamx.git import files_at, ignored, is_content
from jamx.workspace.files import CALENDAR
from jamx.workspace.root import CONFIGURATION, PROGRAMMES
from jamx.workspace.workspace import REGISTER

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from jamx.workspace.workspace import Workspace

_TEMPLATES = "templates"
_READ = (".yaml", ".yml")
"""Of other files than these, and templates, it only matters whether they are there."""

EVERYTHING = (".",)


def touched(workspace: Workspace, revision: str, given: Collection[str] = ()) -> tuple[str, ...]:
    """The folders, from the root, in which something may be otherwise than it was at a revision.

    These are programmes in which a file changed, came or went, whether git has it by now or not, and the programmes
    below them; and everything, where something changed that programmes share.

    Args:
        workspace: As it is now.
        revision: As git reads it.
        given: Files that count as changed.

    Raises:
        GitError: There is no git, no repository, or no such revision.
    """
    files = changed(workspace.root, revision) | set(given)
    parts = [file.split("/") for file in files]
    if any(len(names) < 3 or names[0] != PROGRAMMES for names in parts):
        return EVERYTHING
    programmes = {names[1] for names in parts}
    parents = {name: _parent(workspace, name) for name in workspace.programmes}
    while more := {name for name, parent in parents.items() if parent in programmes} - programmes:
        programmes |= more
    return tuple(f"{PROGRAMMES}/{name}" for name in sorted(programmes))


def changed(root: Path, revision: str) -> set[str]:
    """The files that jamx may look at and that are not as they were; contents are compared without asking git.

    Git would run the filters that a repository brings along.

    Raises:
        GitError: There is no git, no repository, or no such revision.
    """
    then = files_at(root, revision)
    now = set(_present(root))
    new = now - then.keys()
    gone = {file for file in then if not ((root / file).is_file() or (root / file).is_symlink())}
    other = {file for file in now & then.keys() if _compared(file) and not _same(root / file, then[file])}
    return other | gone | (new - set(ignored(root)) if new else set())


def _parent(workspace: Workspace, programme: str) -> str | None:
    model = workspace.folder(programme).programme
    return None if model is None else model.parent


def _present(root: Path) -> Iterator[str]:
    for name in (CONFIGURATION, REGISTER):
        if os.path.lexists(root / name):
            yield name
    for top in (PROGRAMMES, CALENDAR, _TEMPLATES):
        for folder, folders, files in os.walk(root / top):
            folders[:] = [name for name in folders if not name.startswith(".")]
            below = os.path.relpath(folder, root).replace(os.sep, "/")
            yield from (f"{below}/{name}" for name in files if not name.startswith("."))


def _compared(file: str) -> bool:
    return file.lower().endswith(_READ) or file.startswith(f"{_TEMPLATES}/")


def _same(path: Path, name: str) -> bool:
    """Whether a file has the content of that name; of a link, where it leads is its content."""
    try:
        data = os.fsencode(path.readlink()) if path.is_symlink() else path.read_bytes()
    except OSError:
        return False
    return is_content(data, name)
