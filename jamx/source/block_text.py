"""Mappings and lists as lines of YAML, in the indents of the file they are written into."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.source.scalar_text import LITERAL, block, inline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.source.value import Value


class Indents(NamedTuple):
    """How far in a file moves what belongs to a key: a mapping, and the dashes of a list; in characters."""

    mapping: int = 2
    dashes: int = 2


class Written(NamedTuple):
    """A value as text: what stands behind the colon or dash, and the whole lines below."""

    head: str
    body: tuple[str, ...] = ()


def lines_of(value: Value, column: int, indents: Indents, *, blocks: bool = True) -> tuple[str, ...]:
    """A mapping or list with something in it, as lines.

    Args:
        value: What to write.
        column: Where its keys or dashes begin, counted from 0.
        indents: Those of the file.
        blocks: Whether a text of several lines becomes a block; else it is one line with escapes.
    """
    if isinstance(value, dict):
        return tuple(_of_mapping(value, column, indents, blocks))
    return tuple(_of_list(value if isinstance(value, list) else [value], column, indents, blocks))


def flow(value: Value) -> str:
    """A value between brackets, on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key_text(key, flow=True)}: {flow(child)}" for key, child in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return "null" if value is None else next(inline(value, flow=True))


def key_text(key: str, *, flow: bool = False) -> str:
    """A key without its colon."""
    return next(inline(key, flow=flow))


def _of_mapping(value: dict[str, Value], column: int, indents: Indents, blocks: bool) -> Iterator[str]:
    for key, child in value.items():
        below = column + (indents.dashes if isinstance(child, list) else indents.mapping)
        name = " " * column + key_text(key) + ":"
        if isinstance(child, dict | list) and child:
            yield name
            yield from lines_of(child, below, indents, blocks=blocks)
        else:
            written = _scalar(child, below, blocks)
            yield f"{name} {written.head}" if written.head else name
            yield from written.body


def _of_list(value: list[Value], column: int, indents: Indents, blocks: bool) -> Iterator[str]:
    for child in value:
        dash = " " * column + "-"
        if isinstance(child, dict | list) and child:
            first, *more = lines_of(child, column + 2, indents, blocks=blocks)
            yield f"{dash} {first.lstrip(' ')}"
            yield from more
        else:
            written = _scalar(child, column + 2, blocks)
            yield f"{dash} {written.head}" if written.head else dash
            yield from written.body


def _scalar(value: Value, column: int, blocks: bool) -> Written:
    """A text, nothing, or an empty mapping or list."""
    if value is None:
        return Written("")
    if not isinstance(value, str):
        return Written(flow(value))
    made = block(value, LITERAL, column) if blocks and "\n" in value else None
    return Written(*made) if made else Written(next(inline(value)))
