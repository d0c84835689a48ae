"""Plain values as YAML, written as different people write it: quotes, blocks, indentation, comments, order of keys.

What is chosen for a value depends on its path only, so that a change in one place leaves the rest of a file as it was.
"""

from __future__ import annotations

import re
import textwrap
import zlib
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Path: TypeAlias = tuple[str | int, ...]
Value: TypeAlias = "str | list[Value] | dict[str, Value]"

_PLAIN = re.compile(r"[^\W_][\w åäöÅÄÖ.,()/–—+%&?!’;:-]*")
_LONG = {"text", "purpose", "background", "facilitator_notes", "approach"}
_COMMENTS = (
    "Enligt beslutet.",
    "Agreed by mail.",
    "Från inbjudan",
    "to be checked in spring",
    "Se protokollet: § 4",
    "—",
)


class Writer:
    """One person's hand."""

    def __init__(self, seed: int, file: str) -> None:
        self._salt = f"{seed} {file}"
        self._below = self._pick("below", 0, 2)  # how much further in a list stands than its key
        self._step = self._pick("step", 2, 2, 4)
        self._busy = self._pick("comments", 0, 0, 6, 12)  # per cent of lines with a comment

    def text(self, value: Value) -> str:
        """A whole file."""
        head = [f"# {self._pick('head', *_COMMENTS)}"] if self._pick("top", 0, 0, 1) else []
        return "\n".join([*head, *self._lines(value, 0, ())]) + "\n"

    def _pick(self, what: object, *choices: int | str) -> int:
        picked = choices[zlib.crc32(f"{self._salt} {what}".encode()) % len(choices)]
        return picked if isinstance(picked, int) else choices.index(picked)

    def _chance(self, what: str, path: Path, per_cent: int) -> bool:
        return zlib.crc32(f"{self._salt} {what} {path}".encode()) % 100 < per_cent

    def _lines(self, value: Value, indent: int, path: Path) -> Iterator[str]:
        if isinstance(value, dict):
            yield from self._mapping(value, indent, path)
        elif isinstance(value, list):
            yield from self._list(value, indent, path)
        else:
            yield " " * indent + self._scalar(value, path)

    def _mapping(self, value: dict[str, Value], indent: int, path: Path) -> Iterator[str]:
        pad = " " * indent
        for number, key in enumerate(self._ordered(value, path)):
            here = (*path, key)
            if (number or not path) and self._chance("comment", here, self._busy):
                yield f"{pad}# {_COMMENTS[len(str(here)) % len(_COMMENTS)]}"
            child = value[key]
            name = f'"{key}"' if self._chance("key", here, 2) else key
            if isinstance(child, str):
                first, *more = self._text(child, key, indent, here)
                yield f"{pad}{name}: {first}{self._behind(here, more)}"
                yield from more
            elif not child:
                yield f"{pad}{name}: {'[]' if isinstance(child, list) else '{}'}"
            elif isinstance(child, list) and self._flows(child, here):
                yield f"{pad}{name}: [{', '.join(map(str, child))}]"
            else:
                yield f"{pad}{name}:"
                more_in = self._below if isinstance(child, list) else self._step
                yield from self._lines(child, indent + more_in, here)

    def _behind(self, path: Path, more: list[str]) -> str:
        return "" if more or not self._chance("behind", path, self._busy) else "  # så"

    def _ordered(self, value: dict[str, Value], path: Path) -> list[str]:
        keys = list(value)
        if self._chance("order", path, 25):
            keys.sort(key=lambda key: (key != "title", zlib.crc32(f"{self._salt} {path} {key}".encode())))
        return keys

    def _flows(self, value: list[Value], path: Path) -> bool:
        short = all(isinstance(one, str) and re.fullmatch(r"[\w /åäö.-]+", one) for one in value)
        return short and sum(map(len, value)) < 70 and self._chance("flow", path, 70)

    def _list(self, value: list[Value], indent: int, path: Path) -> Iterator[str]:
        pad = " " * indent
        apart = self._chance("apart", path, 15)
        for number, child in enumerate(value):
            if number and apart and isinstance(child, dict):
                yield ""
            if isinstance(child, str):
                yield f"{pad}- {self._scalar(child, (*path, number))}"
                continue
            inner = list(self._lines(child, indent + 2, (*path, number)))
            yield f"{pad}- {inner[0].lstrip()}"
            yield from inner[1:]

    def _text(self, value: str, key: str, indent: int, path: Path) -> list[str]:
        pad = " " * (indent + 2)
        if "\n" in value:
            return ["|-", *(f"{pad}{line}" if line else "" for line in value.split("\n"))]
        if (key in _LONG or (path[-2:-1] and path[-2] in _LONG)) and self._chance("folded", path, 60):
            return [">-", *(pad + line for line in textwrap.wrap(value, 60, break_on_hyphens=False))]
        return [self._scalar(value, path)]

    def _scalar(self, value: str, path: Path) -> str:
        plain = bool(_PLAIN.fullmatch(value)) and ": " not in value and " #" not in value and value[-1] not in ": "
        style = zlib.crc32(f"{self._salt} quotes {path}".encode()) % 10
        if plain and style < 7:
            return str(value)
        if style % 2:
            return "'" + value.replace("'", "''") + "'"
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
