"""Slips of one line in files that are right: a lost colon or blank, a line or an entry in another column."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEY = re.compile(r"(?P<lead> *(?:- )*)(?P<key>[\w-]+):(?= |$)")
_COLUMNS = (-4, -2, -1, 1, 2, 4)


class Slip(NamedTuple):
    """A text with one slip.

    Attributes:
        kind: Which.
        line: Where, counted from 1.
        text: The whole text with it.
    """

    kind: str
    line: int
    text: str


def colons(text: str) -> Iterator[Slip]:
    """Each key without its colon."""
    for row, line in enumerate(text.split("\n")):
        if match := _KEY.match(line):
            yield _with("colon", text, row, [line[: match.end() - 1] + line[match.end() :]])


def blanks(text: str) -> Iterator[Slip]:
    """Each hyphen without its blank, and what belongs to it where it was or in line with it."""
    lines = text.split("\n")
    for row, line in enumerate(lines):
        if _is_entry(line) and _KEY.match(line):
            tight = line.replace("- ", "-", 1)
            below = lines[row + 1 : _end(lines, row)]
            yield _with("blank", text, row, [tight])
            yield _with("blank and column", text, row, [tight, *(one[1:] for one in below)])


def columns(text: str) -> Iterator[Slip]:
    """Each line, and each line with what belongs to it, some columns further in or out."""
    lines = text.split("\n")
    for row, line in enumerate(lines):
        for shift in _COLUMNS:
            if line.strip() and _indent(line) + shift >= 0:
                yield _with(f"line {shift:+}", text, row, [_shifted(line, shift)])
                whole = [_shifted(one, shift) for one in lines[row : _end(lines, row)]]
                if len(whole) > 1:
                    yield _with(f"all {shift:+}", text, row, whole)


def _with(kind: str, text: str, row: int, new: list[str]) -> Slip:
    lines = text.split("\n")
    return Slip(kind, row + 1, "\n".join([*lines[:row], *new, *lines[row + len(new) :]]))


def _end(lines: list[str], row: int) -> int:
    end = row + 1
    while lines[end].strip() and _indent(lines[end]) > _indent(lines[row]):
        end += 1
    return end


def _shifted(line: str, shift: int) -> str:
    return " " * (_indent(line) + shift) + line.lstrip(" ")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _is_entry(line: str) -> bool:
    return line.lstrip(" ").startswith("- ")
