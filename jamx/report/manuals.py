"""The manual of a rule as Markdown: its title, its reasons, its examples in fences."""

from __future__ import annotations

import re
from textwrap import dedent

_BLOCK = re.compile(r"^(\w[\w ]*):\n((?:    .*\n|\n)+)", re.MULTILINE)


def markdown(manual: str) -> str:
    """A manual with its indented blocks as code, and its options as a list."""
    return _BLOCK.sub(_fenced, f"{manual}\n").strip() + "\n"


def reasons(manual: str) -> str:
    """What stands between a manual's title and its first block; the title where nothing does."""
    title, _, rest = _BLOCK.split(f"{manual}\n", maxsplit=1)[0].partition("\n")
    return rest.strip() or title


def _fenced(block: re.Match[str]) -> str:
    text = dedent(block[2]).strip("\n")
    if block[1] == "Options":
        lines = (line.partition(": ") for line in text.split("\n"))
        return f"{block[1]}:\n\n" + "".join(f"- `{name}`: {meaning}\n" for name, _, meaning in lines) + "\n"
    return f"{block[1]}:\n\n```yaml\n{text}\n```\n\n"
