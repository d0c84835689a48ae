"""The folder a site is written to: what jamx has put there stands in a list, and nothing else is touched."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from jamx.output import WriteError, remove, remove_empty, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

LIST = ".jamx-site"
"""The name of the list: a line for each file, the hash of its bytes and where it stands."""
_HEAD = "jamx site 1"

Entries = frozenset[tuple[str, str]]
"""What jamx wrote: hashes and places. While a site is written, a place may have two hashes: before and after."""


class FolderRefusedError(Exception):
    """A folder that no site is written to.

    Attributes:
        reason: `foreign` (it holds something, and no site), `file` (it is none), `list` (the list cannot be read),
            `taken` (a file of somebody else's stands where a page would go), `name` (no file is called so everywhere).
        path: The folder, or the file that is in the way.
    """

    def __init__(self, reason: str, path: Path) -> None:
        self.reason = reason
        self.path = path
        super().__init__(f"{path}: {reason}")


class Published(NamedTuple):
    """What was done, each file by where it stands in the folder.

    Attributes:
        written: New, or different from what was there.
        removed: No longer part of the site.
        left: The same, but changed by somebody since jamx wrote them.
    """

    written: tuple[str, ...]
    removed: tuple[str, ...]
    left: tuple[str, ...]


def publish(folder: Path, files: Mapping[str, bytes], tell: Callable[[int, int], None]) -> Published:
    """Make a folder hold a site, and take away what an earlier one has left behind.

    Only files whose bytes differ are written. What jamx did not write, or somebody changed since, is never removed. A
    run that is broken off is finished by the next one: the list names what was there and what was to come.

    Args:
        folder: Where; it is made if it is not there.
        files: The site.
        tell: Is told how many files of how many are done.

    Raises:
        FolderRefusedError: It is not for us to write there; nothing has been written.
        WriteError: A file could not be written or removed.
    """
    _refuse_names(folder, files)
    before = _known(folder)
    _refuse_taken(folder, files, {place for _, place in before})
    after: Entries = frozenset((sha256(data).hexdigest(), place) for place, data in files.items())
    write(folder / LIST, _list(before | after))
    written = []
    for number, (place, data) in enumerate(files.items()):
        tell(number, len(files))
        if write(folder / place, data):
            written.append(place)
    removed, left = _clear(folder, (entry for entry in before if entry[1] not in files))
    write(folder / LIST, _list(after))
    return Published(tuple(written), removed, left)


def _known(folder: Path) -> Entries:
    """What an earlier run wrote here; nothing in a new or empty folder."""
    try:
        if not folder.exists():
            return frozenset()
        if not folder.is_dir():
            raise FolderRefusedError("file", folder)
        if (folder / LIST).is_symlink():
            raise FolderRefusedError("list", folder / LIST)
        if (folder / LIST).is_file():
            return _read(folder / LIST)
        if any(folder.iterdir()):
            raise FolderRefusedError("foreign", folder)
    except OSError as error:
        raise WriteError(folder, error.strerror or str(error)) from error
    return frozenset()


def _read(path: Path) -> Entries:
    """The list; one that somebody has put a way out of the folder in is not believed."""
    head, *lines = path.read_bytes().decode(errors="replace").split("\n")
    entries = frozenset((digest, place) for digest, _, place in (line.partition(" ") for line in lines if line))
    if head != _HEAD or not all(_inside(place) for _, place in entries):
        raise FolderRefusedError("list", path)
    return entries


def _inside(place: str) -> bool:
    parts = place.split("/")
    return not set(parts) & {"", ".", ".."} and "\\" not in place and ":" not in parts[0] and place != LIST


def _refuse_names(folder: Path, files: Iterable[str]) -> None:
    """Refuse names that would lead out of the folder somewhere, or be two lines of the list."""
    for place in files:
        if not _inside(place) or not place.isprintable():
            raise FolderRefusedError("name", folder / place)


def _list(entries: Entries) -> bytes:
    lines = [f"{digest} {place}" for digest, place in sorted(entries, key=lambda entry: entry[::-1])]
    return "".join(f"{line}\n" for line in [_HEAD, *lines]).encode()


def _refuse_taken(folder: Path, files: Iterable[str], ours: set[str]) -> None:
    """Refuse where somebody else's file has the place of a page, or a link leads a page out of the folder."""
    inside = folder.resolve()
    for place in files:
        path = folder / place
        if (place not in ours and (path.exists() or path.is_symlink())) or not path.resolve().is_relative_to(inside):
            raise FolderRefusedError("taken", path)


def _clear(folder: Path, stale: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Remove what is no longer part of the site, as far as it is what jamx wrote; returns what went and what stays."""
    hashes: dict[str, set[str]] = {}
    for digest, place in stale:
        hashes.setdefault(place, set()).add(digest)
    removed: list[str] = []
    left: list[str] = []
    for place, known in sorted(hashes.items()):
        path = folder / place
        if path.is_symlink() or not path.resolve().is_relative_to(folder.resolve()):
            left.append(place)
        elif path.is_file():
            ours = sha256(path.read_bytes()).hexdigest() in known
            (removed if ours else left).append(place)
            if ours:
                remove(path)
                _remove_empty_folders(folder, path.parent)
    return tuple(removed), tuple(left)


def _remove_empty_folders(top: Path, folder: Path) -> None:
    while folder != top and remove_empty(folder):
        folder = folder.parent
