"""What only some formats need and not everybody installs: asked for when it is used, and told how to get it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PANGO = (
    "Debian, Ubuntu: sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "macOS: brew install pango",
    "or write the page with --to html, and let the browser print it to a PDF",
)
"""How to get the library that sets a PDF's text."""


class ExtraMissingError(Exception):
    """A format cannot be made here, for want of something that can be installed.

    Attributes:
        remedies: Lines that say how to install it.
    """

    def __init__(self, reason: str, remedies: Sequence[str]) -> None:
        self.remedies = tuple(remedies)
        super().__init__(reason)


def need(module: str, package: str, extra: str) -> None:
    """Make sure that a library is there.

    Args:
        module: As it is imported.
        package: As it is installed.
        extra: The extra of jamx that has it.

    Raises:
        ExtraMissingError: It is not.
    """
    try:
        import_module(module)
    except ImportError:
        raise missing(package, extra) from None


def missing(package: str, extra: str) -> ExtraMissingError:
    """What to say where a package is not installed."""
    return ExtraMissingError(f"needs {package}, which is not installed", (f'pip install "jamx[{extra}]"',))
