"""Where a workspace begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CONFIGURATION = "jamx.yaml"
PROGRAMMES = "programmes"


def find_root(start: Path) -> Path | None:
    """The nearest folder upwards that holds `jamx.yaml` or `programmes/`."""
    here = start.resolve()
    for folder in (here, *here.parents):
        if (folder / CONFIGURATION).is_file() or (folder / PROGRAMMES).is_dir():
            return folder
    return None
