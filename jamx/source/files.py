"""Reading a file from disk: the only input of this package. A bad file is a finding, never an exception."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place
from jamx.source.document import Document, read
from jamx.source.encoding import UNREADABLE

if TYPE_CHECKING:
    import pathlib

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


def load(path: pathlib.Path, file: str, root: pathlib.Path) -> Document:
    """Reads one file.

    Args:
        path: Where it is.
        file: Its name in findings.
        root: The workspace; a link that leads out of it is not followed.
    """
    try:
        found = path.resolve(strict=True)
        if not found.is_relative_to(root.resolve()):
            return _refused(file, "outside-root", target=path.name)
        data = _content(found, file)
    except FileNotFoundError:
        return _refused(file, "missing")
    except PermissionError:
        return _refused(file, "no-permission")
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links, a disk that fails, a null in the name
        return _refused(file, "system", reason=getattr(error, "strerror", None) or type(error).__name__)
    return data if isinstance(data, Document) else read(data, file)


def _content(path: pathlib.Path, file: str) -> bytes | Document:
    before = path.stat()
    if not stat.S_ISREG(before.st_mode):
        return _not_a_file(before.st_mode, file)
    with os.fdopen(os.open(path, _FLAGS), "rb") as stream:
        mode = os.fstat(stream.fileno()).st_mode  # again: it may have been swapped meanwhile
        if not stat.S_ISREG(mode):
            return _not_a_file(mode, file)
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        return _refused(file, "too-large", size=max(before.st_size, len(data)), limit=LARGEST)
    return data


def _not_a_file(mode: int, file: str) -> Document:
    kind = next((name for test, name in _KINDS if test(mode)), "other")
    return _refused(file, "not-a-file", kind=kind)


def _refused(file: str, variant: str, **arguments: object) -> Document:
    return Document(file, "", None, (Finding(UNREADABLE, Place(file), arguments, variant),), readable=False)
