"""The line of a value in a text, found by indentation alone: how a person would look for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tests.generated.writer import Path


class _Region(NamedTuple):
    """Lines of a node, counted from 0, the end excluded, and the column it begins in; `flow` if it is on one line."""

    first: int
    last: int
    column: int
    flow: bool = False


def line_of(text: str, path: Path) -> int:
    """The line, counted from 1, on which a key or an entry of a list stands; 1 for the whole file.

    Raises:
        LookupError: There is no such thing.
    """
    lines = text.split("\n")
    region = _node(lines, 0, len(lines))
    line = 0
    for segment in path:
        if region.flow:
            return line + 1  # an entry of a list on one line
        line, region = _entry(lines, region, segment) if isinstance(segment, int) else _key(lines, region, segment)
    return line + 1


def _speaks(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _node(lines: list[str], first: int, last: int) -> _Region:
    start = next((number for number in range(first, last) if _speaks(lines[number])), first)
    return _Region(start, last, _indent(lines[start]))


def _end(lines: list[str], first: int, region: _Region, *, dashes: bool) -> int:
    """Where what begins on a line ends: at the next line no further in; a list may stand as far out as its key."""
    for number in range(first + 1, region.last):
        line = lines[number]
        if _speaks(line) and _indent(line) <= region.column:
            beneath = dashes and _indent(line) == region.column and line.lstrip().startswith("- ")
            if not beneath:
                return number
    return region.last


def _key(lines: list[str], region: _Region, key: str) -> tuple[int, _Region]:
    wanted = re.compile(rf"[\"']?{re.escape(key)}[\"']?:(?: +(?P<rest>[^#\s].*))?(?:\s*#.*)?$")
    for number in range(region.first, region.last):
        at_start = number == region.first or _indent(lines[number]) == region.column
        match = wanted.match(lines[number][region.column :]) if at_start else None
        if match is None:
            continue
        end = _end(lines, number, region, dashes=True)
        if match["rest"]:
            return number, _Region(number, end, region.column, flow=True)
        return number, _node(lines, number + 1, end)
    raise LookupError(key)


def _entry(lines: list[str], region: _Region, index: int) -> tuple[int, _Region]:
    seen = -1
    for number in range(region.first, region.last):
        line = lines[number]
        first_in_entry = number == region.first and line[region.column :].startswith("- ")
        seen += first_in_entry or (_indent(line) == region.column and line.lstrip().startswith("- "))
        if seen == index:
            inner = line[region.column + 1 :]
            column = region.column + 1 + _indent(inner)
            return number, _Region(number, _end(lines, number, region, dashes=False), column)
    raise LookupError(index)
