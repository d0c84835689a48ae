"""How long and how large a workspace's own template may get before it is stopped; knows nothing of documents.

The sandbox keeps templates from reaching out; loops without end and strings without measure it lets pass.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2.exceptions import SecurityError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType
    from typing import Any

MOST_LINES = 2_000_000
"""Lines of templates carried out for one document; two hundred items take some ten thousand."""
MOST_MEMORY = 500_000_000
"""Bytes beyond what the process has already, where the system lets itself be asked for that."""
MOST_POWER = 100


@contextmanager
def bounded() -> Iterator[None]:
    """Stop what is filled inside after so many lines, or with so much memory taken."""
    lines = 0

    def counted(frame: FrameType, event: str, _: object) -> Any:
        nonlocal lines
        if frame.f_code.co_filename.endswith(".py"):
            return None
        if event == "line":
            lines += 1
            if lines > MOST_LINES:
                raise SecurityError("it does not come to an end")
        return counted

    before = sys.gettrace()
    sys.settrace(counted)
    try:
        with _memory():
            yield
    finally:
        sys.settrace(before)


@contextmanager
def _memory() -> Iterator[None]:
    try:
        import resource  # noqa: PLC0415 - not on every system

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        least = pages * resource.getpagesize() + MOST_MEMORY
        if soft == resource.RLIM_INFINITY or soft > least:
            resource.setrlimit(resource.RLIMIT_AS, (least, hard))
    except (ImportError, OSError, ValueError):
        yield
        return
    try:
        yield
    finally:
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def power(base: object, exponent: object) -> object:
    """A power that can be worked out while somebody waits."""
    if not isinstance(base, int | float) or not isinstance(exponent, int | float):
        raise TypeError("only numbers have powers")
    if abs(base) > 10**MOST_POWER or abs(exponent) > MOST_POWER:
        raise SecurityError("a power beyond all measure")
    return base**exponent
