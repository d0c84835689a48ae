"""Small pictures of the workspace, carried inside a document as `data:` addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 100_000
_KINDS = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".svg": "image/svg+xml"}
_BEGINNINGS = {"image/png": b"\x89PNG", "image/jpeg": b"\xff\xd8\xff"}


def picture(root: Path, name: str) -> str:
    """A picture's address; empty where it is not below the root, too large, or not what its name says."""
    kind = _KINDS.get(name[name.rfind(".") :].lower() if "." in name else "")
    path = root / name
    try:
        inside = path.resolve().is_relative_to(root.resolve())
        if kind is None or not inside or path.stat().st_size > MOST_BYTES:
            return ""
        data = path.read_bytes()
    except (OSError, ValueError):
        return ""
    if not (data.startswith(_BEGINNINGS[kind]) if kind in _BEGINNINGS else b"<svg" in data):
        return ""
    from base64 import b64encode  # noqa: PLC0415 - hardly any document carries a picture

    return f"data:{kind};base64,{b64encode(data).decode('ascii')}"
