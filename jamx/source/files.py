"""Reading a file from disk: the only input of this package. A bad file is a finding, never an exception."""

from __future__ import annotations

import os
import pathlib
import stat

from jamx.findings import Finding, Place
from jamx.source.document import Document, read
from jamx.source.encoding import UNREADABLE

LARGEST = 2_000_000
"""Bytes that one file may have; the largest programme known has 70 000."""

_KINDS = (
    (stat.S_ISDIR, "directory"),
    (stat.S_ISFIFO, "pipe"),
    (stat.S_ISSOCK, "socket"),
    (stat.S_ISCHR, "device"),
    (stat.S_ISBLK, "device"),
)
# Not waiting for the writer of a pipe; bytes as they are on Windows.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_TELLS_LINKS = hasattr(os, "O_NOFOLLOW")  # Windows has other kinds of links, which `lstat` does not tell as such
_DETOURS = frozenset({"", ".", ".."})


def load(path: str | os.PathLike[str], file: str, root: str | os.PathLike[str]) -> Document:
    """Reads one file.

    Args:
        path: Where it is.
        file: Its name in findings.
        root: The workspace; a link that leads out of it is not followed.
    """
    path, root = os.fspath(path), os.fspath(root)
    try:
        found = _without_links(path, root) or _behind_links(path, root)
        data = _content(*found, file) if found else _refused(file, "outside-root", target=pathlib.Path(path).name)
    except FileNotFoundError:
        return _refused(file, "missing")
    except PermissionError:
        return _refused(file, "no-permission")
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links, a disk that fails, a null in the name
        return _refused(file, "system", reason=getattr(error, "strerror", None) or type(error).__name__)
    return data if isinstance(data, Document) else read(data, file)


def _without_links(path: str, root: str) -> tuple[str, os.stat_result] | None:
    """A path with what stands there, if no step below the root is a link: so it is with nearly every file."""
    steps = path[len(root) :].split("/")
    if not _TELLS_LINKS or not path.startswith(root) or steps[0] or not _DETOURS.isdisjoint(steps[1:] or _DETOURS):
        return None
    here = root
    for step in steps[1:]:
        here = f"{here}/{step}"
        state = os.lstat(here)
        if stat.S_ISLNK(state.st_mode):
            return None
    return path, state


def _behind_links(path: str, root: str) -> tuple[str, os.stat_result] | None:
    """Where links lead to, with what stands there, if that is below the root."""
    real = pathlib.Path(path).resolve(strict=True)
    return (str(real), real.stat()) if real.is_relative_to(pathlib.Path(root).resolve()) else None


def _content(path: str, before: os.stat_result, file: str) -> bytes | Document:
    if not stat.S_ISREG(before.st_mode):
        return _not_a_file(before.st_mode, file)
    with os.fdopen(os.open(path, _FLAGS), "rb", buffering=0) as stream:
        state = os.fstat(stream.fileno())  # again: it may have been swapped meanwhile
        if not stat.S_ISREG(state.st_mode):
            return _not_a_file(state.st_mode, file)
        data = stream.read(min(state.st_size, LARGEST) + 1)
        if len(data) != state.st_size:  # it changes, its size is not told, or a disk far away gives a part
            while len(data) <= LARGEST and (more := stream.read(LARGEST + 1 - len(data))):
                data += more
    if len(data) > LARGEST:
        return _refused(file, "too-large", size=max(before.st_size, len(data)), limit=LARGEST)
    return data


def _not_a_file(mode: int, file: str) -> Document:
    kind = next((name for test, name in _KINDS if test(mode)), "other")
    return _refused(file, "not-a-file", kind=kind)


def _refused(file: str, variant: str, **arguments: object) -> Document:
    return Document(file, "", None, (Finding(UNREADABLE, Place(file), arguments, variant),), readable=False)
