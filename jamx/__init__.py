"""jamx: plain-text planning for learning programmes.

The Python face is `jamx.load(root)`, `Workspace.check()` and `jamx.render(workspace, address)`; see `jamx.api`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jamx.api import (
        Audience,
        Document,
        Finding,
        RefusedError,
        Severity,
        UnknownAddressError,
        UnknownNameError,
        Workspace,
        load,
        render,
    )

__version__ = "0.1.0"

__all__ = [
    "Audience",
    "Document",
    "Finding",
    "RefusedError",
    "Severity",
    "UnknownAddressError",
    "UnknownNameError",
    "Workspace",
    "__version__",
    "load",
    "render",
]

if not TYPE_CHECKING:  # else every name would be one of the face to whoever checks types

    def __getattr__(name: str) -> Any:
        """The face, imported when it is first asked for: `jamx --version` needs none of it."""
        if name in __all__:
            from jamx import api  # noqa: PLC0415

            return getattr(api, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
