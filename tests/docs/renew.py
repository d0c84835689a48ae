"""Writes into the pages what their commands print now: `python -m tests.docs.renew [PAGE...]`."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from jamx import __version__
from tests.docs.pages import DOCS, Command, pages, read
from tests.docs.reader import Reader

_WHEEL = re.compile(r"jamx-[0-9.]+-py3")


def renewed(path: Path) -> str:
    """The page with the output of its commands as it is now; how they end is not changed."""
    page = read(path)
    lines = path.read_text(encoding="utf-8").split("\n")
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(page, Path(folder).resolve())
        moved = 0
        for step in page.steps:
            try:
                said = reader.does(step)
            except AssertionError as fault:
                sys.stderr.write(f"{page.name}: {fault}\n")
                continue
            if not isinstance(step, Command) or said is None:
                continue
            old, new = step.output.split("\n")[:-1], said[0].split("\n")[:-1]
            start = step.line + moved
            lines[start : start + len(old)] = new
            moved += len(new) - len(old)
            if said[1] != step.code:
                sys.stderr.write(f"{page.name}:{start}: {step.typed} ends with {said[1]}, not {step.code}\n")
    return _WHEEL.sub(f"jamx-{__version__}-py3", "\n".join(lines))


def main() -> None:
    """Renews some pages, or all."""
    for path in [Path(name).resolve() for name in sys.argv[1:]] or [page.path for page in pages()]:
        text = renewed(path)
        if text != path.read_text(encoding="utf-8"):
            path.write_bytes(text.encode())
            sys.stderr.write(f"{path.relative_to(DOCS)} renewed\n")


if __name__ == "__main__":
    main()
