"""The one place that writes files, whole or not at all and only if their bytes change, and that takes them away."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class WriteError(Exception):
    """A file could not be written; what stood there before still does.

    Attributes:
        path: The file.
        reason: What the system said.
    """

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"{path}: {reason}")


def write(path: Path, data: bytes) -> bool:
    """Put bytes in a file through a temporary one beside it, so that a crash leaves the old or the new.

    Folders on the way are made. A link is followed: what it leads to gets the bytes and keeps its mode. What is no
    file but a device or a pipe (`/dev/stdout`) gets the bytes as they are and stays what it is.

    Returns:
        Whether anything changed.

    Raises:
        WriteError: It could not be written.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return True
        target = path.resolve()
        if target.is_file() and target.read_bytes() == data:
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, data)
    except OSError as error:
        raise WriteError(path, error.strerror or str(error)) from error
    except RuntimeError as error:
        raise WriteError(path, "a loop of links") from error
    return True


def remove(path: Path) -> None:
    """Take a file away; one that is gone already is no fault.

    Raises:
        WriteError: It could not be taken away.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise WriteError(path, error.strerror or str(error)) from error


def remove_empty(folder: Path) -> bool:
    """Take a folder away if there is nothing in it; whether it is gone."""
    try:
        folder.rmdir()
    except OSError:
        return False
    return True


def _replace(target: Path, data: bytes) -> None:
    import tempfile  # noqa: PLC0415 - most runs write nothing

    if target.is_symlink():  # a loop, which Python 3.13 leaves as it stands and earlier ones raise
        raise OSError(errno.ELOOP, "a loop of links")
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".jamx-tmp", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, mode)  # noqa: PTH101 - the name stays a text until it is replaced
        os.replace(name, target)  # noqa: PTH105
    except BaseException:
        if os.path.lexists(name):
            os.unlink(name)  # noqa: PTH108
        raise


def _umask() -> int:
    """The process's mask; the system tells it only by changing it, so it is put back at once."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
