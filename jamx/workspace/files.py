"""Which files a workspace has and what each is, told by where it stands."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.kinds import Kind
from jamx.workspace.root import CONFIGURATION, PROGRAMMES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


CALENDAR = "calendar"
"""The folder of what is known of school breaks."""

_FIXED = {
    "programme.yaml": Kind.PROGRAMME,
    "organisations.yaml": Kind.ORGANISATIONS,
    "participants.yaml": Kind.PARTICIPANTS,
}
_FOLDERS = {
    "meetings": Kind.MEETING,
    "agendas": Kind.AGENDA,
    "checklists": Kind.CHECKLIST,
    "follow-up": Kind.FOLLOW_UP,
}
FOLDERS = {kind: folder for folder, kind in _FOLDERS.items()}
"""The folder inside a programme in which files of a kind stand."""


class FileRef(NamedTuple):
    """A file of the workspace: its path from the root with `/`, what it is, of which programme, and its id."""

    file: str
    kind: Kind
    programme: str = ""
    name: str = ""


def classify(file: str) -> FileRef | None:
    """What a file is by its path from the root; None for one that jamx never reads."""
    if file == CONFIGURATION:
        return FileRef(file, Kind.CONFIGURATION)
    if file == "organisations.yaml":
        return FileRef(file, Kind.ORGANISATIONS)
    match file.split("/"):
        case [top, name] if top == CALENDAR and name.endswith(".yaml"):
            return FileRef(file, Kind.BREAKS, name=name.removesuffix(".yaml"))
        case [top, programme, name] if top == PROGRAMMES and name in _FIXED:
            return FileRef(file, _FIXED[name], programme, programme)
        case [top, programme, folder, name] if top == PROGRAMMES and folder in _FOLDERS and name.endswith(".yaml"):
            return FileRef(file, _FOLDERS[folder], programme, name.removesuffix(".yaml"))
    return None


def listing(root: Path) -> Iterator[str]:
    """Every YAML file that stands where jamx looks, in order of name; hidden ones and other folders left out."""
    yield from _under(root / CALENDAR, f"{CALENDAR}/")
    yield from (name for name in (CONFIGURATION, "organisations.yaml") if os.path.lexists(root / name))
    yield from _under(root / PROGRAMMES, f"{PROGRAMMES}/")


def _under(folder: Path, prefix: str) -> Iterator[str]:
    """YAML files below a folder; a folder that is a link is listed as if it were a file, and never entered."""
    try:
        entries = sorted(map(_shown, os.scandir(folder)))
    except OSError:
        return
    for name in entries:
        if name.startswith("."):
            continue
        if name.endswith("/"):
            yield from _under(folder / name, f"{prefix}{name}")
        elif name.lower().endswith((".yaml", ".yml", ".yaml.txt", ".yml.txt")):  # editors add an ending unseen
            yield f"{prefix}{name}"


def _shown(entry: os.DirEntry[str]) -> str:
    """The name of an entry, a folder's with a slash: so it comes where the names of its files do."""
    return f"{entry.name}/" if entry.is_dir(follow_symlinks=False) else entry.name
