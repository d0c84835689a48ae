"""Compiled templates kept between runs, in the user's cache folder; compiling them costs more than filling them.

The folder holds nothing but what can be made again. Where it cannot be read or written, templates are compiled anew.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import BytecodeCache

from jamx import __version__
from jamx.output import WriteError, write

if TYPE_CHECKING:
    from jinja2.bccache import Bucket


class CompiledTemplates(BytecodeCache):
    """One file for each template and version of jamx; Jinja checks that its source and Python are the same."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _file(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}-{__version__}.jinja"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take what was kept, unless it is unreadable or somebody else could have put it there."""
        with suppress(OSError, ValueError, EOFError, TypeError), self._file(bucket).open("rb") as file:
            if _own(os.fstat(file.fileno())):
                bucket.load_bytecode(file)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep it for the next run, where that is possible."""
        with suppress(WriteError):
            write(self._file(bucket), bucket.bytecode_to_string())


def _own(status: os.stat_result) -> bool:
    """Whether a file belongs to whoever runs this and nobody else may write to it; not asked on Windows."""
    if sys.platform == "win32":
        return True
    return status.st_uid == os.getuid() and not status.st_mode & 0o022


def cache_folder() -> Path | None:
    """The user's cache folder for jamx; None where nobody has a home, or `JAMX_CACHE` is empty."""
    named = os.environ.get("JAMX_CACHE")
    if named is not None:
        return Path(named) if named else None
    for variable, below in (("XDG_CACHE_HOME", ""), ("LOCALAPPDATA", ""), ("HOME", ".cache")):
        base = os.environ.get(variable, "")
        if base and Path(base).is_absolute():
            return Path(base) / below / "jamx" / "templates"
    return None
