"""Pieces of Markdown that several pages are made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MADE = "<!-- Made by docs/generate.py: change the source and run it again. -->"


def cell(text: str) -> str:
    """A text as a cell of a table: on one line, and no bar of its own."""
    return " ".join(text.split()).replace("|", "&#124;")


def code(text: str) -> str:
    """A text as code, in a cell too; backticks of its own stand in longer ones."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    inside = f"{fence}{pad}{text}{pad}{fence}"
    return f"<code>{inside.strip('`').replace('|', '&#124;')}</code>" if "|" in text else inside


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table, its cells as they are."""
    names = list(head)
    yield "| " + " | ".join(names) + " |"
    yield "|" + "---|" * len(names)
    for row in rows:
        yield "| " + " | ".join(row) + " |"


def anchor(title: str) -> str:
    """What a heading is called in an address, as MkDocs and GitHub agree where a title is plain."""
    return re.sub(r"[\s]+", "-", re.sub(r"[^\w\s-]", "", title.lower()).strip())
