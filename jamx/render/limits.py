"""How much a workspace's own template may do before it is stopped; knows nothing of documents.

The sandbox keeps templates from reaching out; loops without end and texts without measure it lets pass.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2.exceptions import SecurityError
from jinja2.sandbox import safe_range

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_STEPS = 2_000_000
"""Calls and rounds of counted loops in one document; two hundred items take some ten thousand."""
MOST_CHARACTERS = 5_000_000
"""More than any document has."""
MOST_POWER = 100
MOST_MEMORY = 500_000_000
"""Bytes beyond what the process has already: one filter can ask for all there is."""


@contextmanager
def memory() -> Iterator[None]:
    """Let what is filled inside take only so much memory, where the system lets itself be asked for that."""
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


class Budget:
    """What is left of the steps a document may take."""

    def __init__(self) -> None:
        self.left = MOST_STEPS

    def spend(self, steps: int) -> None:
        """Take steps from what is left.

        Raises:
            SecurityError: There are not so many.
        """
        self.left -= steps
        if self.left < 0:
            raise SecurityError("it does not come to an end")

    def range(self, *bounds: int) -> range:
        """A range whose rounds are counted."""
        counted = safe_range(*bounds)
        self.spend(len(counted))
        return counted


def power(base: object, exponent: object) -> object:
    """A power that can be worked out while somebody waits.

    Raises:
        TypeError: Something is no number.
        SecurityError: It cannot.
    """
    if not isinstance(base, int | float) or not isinstance(exponent, int | float):
        raise TypeError("only numbers have powers")
    if abs(base) > 10**MOST_POWER or abs(exponent) > MOST_POWER:
        raise SecurityError("a power beyond all measure")
    return base**exponent


def product(one: object, other: object) -> object:
    """A product; of a text, one that a document has room for.

    Raises:
        SecurityError: No document has.
    """
    for text, times in ((one, other), (other, one)):
        if isinstance(text, str | list | tuple) and isinstance(times, int) and len(text) * times > MOST_CHARACTERS:
            raise SecurityError("too much output")
    return one * other  # type: ignore[operator]  # what cannot be multiplied says so itself
