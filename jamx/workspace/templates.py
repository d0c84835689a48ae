"""The workspace's own templates, and which of them take the place of none of jamx's."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMED = re.compile(r"[\"']([^\"'\n]+)[\"']")


def shipped() -> Path:
    """The folder of jamx's own templates: inside an installed package, beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    packaged = package / "_templates"
    return packaged if packaged.is_dir() else package.parent / "templates"


def names(folder: Path) -> tuple[str, ...]:
    """The files below a folder, with `/`, hidden ones left out."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return tuple(sorted(path.as_posix() for path in found if not any(part.startswith(".") for part in path.parts)))


def strangers(root: Path) -> Iterator[str]:
    """Templates of a workspace that override nothing and that none of its other templates names."""
    own = root / "templates"
    if not own.is_dir() or own.resolve() == shipped().resolve():
        return
    known = set(names(shipped()))
    mine = names(own)
    mentioned = {name for file in mine for name in _NAMED.findall((own / file).read_text("utf-8", "replace"))}
    yield from (name for name in mine if name not in known and name not in mentioned)
