"""Another value in the place of an old one: the ways to write it, the least change first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from jamx.source.block_text import Written, flow, lines_of
from jamx.source.scalar_text import DOUBLE, FOLDED, LITERAL, PLAIN, SINGLE, block, inline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.source.surroundings import Spot, Surroundings
    from jamx.source.value import Value


class Patch(NamedTuple):
    """Text in the place of what stands between two indexes."""

    start: int
    end: int
    text: str


Patches: TypeAlias = tuple[Patch, ...]

_HEADER = re.compile(r"[|>][-+0-9]*")


def rewritings(around: Surroundings, spot: Spot, value: Value) -> Iterator[Patches]:
    """Patches that put a value at a spot; some may read otherwise than meant, so each is tried."""
    for written in _ways(around, spot, value):
        yield from _placed(around, spot, written)


def _style(around: Surroundings, spot: Spot) -> str:
    """The sign a scalar begins with, if it is one of a style."""
    if spot.node is None or spot.node.children is not None:
        return PLAIN
    start, end = spot.node.extent
    sign = around.text[start : start + 1] if end > start else ""
    return sign if sign in {SINGLE, DOUBLE, LITERAL, FOLDED} else PLAIN


def _ways(around: Surroundings, spot: Spot, value: Value) -> Iterator[Written]:
    if value is None:
        yield Written("null" if spot.bracketed else "")  # `{a:, b: c}` is not read by everybody
    elif isinstance(value, str):
        yield from _texts(around, spot, value)
    else:
        node = spot.node
        brackets = spot.bracketed or (node is not None and bool(node.children) and around.is_flow(node))
        if not brackets and value:
            yield from (_below(around, spot, value, blocks=blocks) for blocks in (True, False))
        yield Written(flow(value))


def _texts(around: Surroundings, spot: Spot, text: str) -> Iterator[Written]:
    style = _style(around, spot)
    if not spot.bracketed and ("\n" in text or style in {LITERAL, FOLDED}):
        made = block(text, style, _column(around, spot, style))
        if made:
            yield Written(*made)
    yield from (Written(way) for way in inline(text, style, flow=spot.bracketed))


def _below(around: Surroundings, spot: Spot, value: Value, *, blocks: bool) -> Written:
    """A mapping or list: below its key, or beginning behind its dash."""
    column = _column(around, spot, PLAIN, value)
    lines = lines_of(value, column, around.indents, blocks=blocks)
    if spot.parent is not None and spot.parent.key_events is not None:
        return Written("", lines)
    return Written(lines[0].lstrip(" "), lines[1:])


def _column(around: Surroundings, spot: Spot, style: str, value: Value = None) -> int:
    """Where the lines of a value begin: where those of the old one did, if that was of the same sort."""
    node = spot.node
    if node is not None and style in {LITERAL, FOLDED}:
        header = _HEADER.match(around.text, node.extent[0])
        first = around.next_line(node.extent[0])
        if header and first is not None and first < node.extent[1] and not re.search(r"\d", header[0]):
            line = re.compile(r"(?:[ \r]*\n)*( *)").match(around.text, first)
            return len(line[1]) if line else 0
    children = node.children if node is not None and not around.is_flow(node) else None
    if node is not None and children and isinstance(value, dict if isinstance(children, dict) else list):
        return int(node.start.column)
    if spot.parent is None:
        return 2 if isinstance(value, str | None) else 0
    if spot.parent.key_events is None:
        return int(spot.parent.start.column) + 2
    indents = around.indents
    return int(spot.parent.start.column) + (indents.dashes if isinstance(value, list) else indents.mapping)


def _placed(around: Surroundings, spot: Spot, new: Written) -> Iterator[Patches]:
    node = spot.node
    if spot.bracketed and new.body:
        return
    start, end = node.extent if node is not None else (len(around.text), len(around.text))
    if node is None or (spot.parent is None and start == end):
        yield from _at_end(around, (new.head, *new.body), start)
        return
    if node.children and not spot.bracketed and not around.is_flow(node):
        yield from _for_block(around, spot, new)
    elif _style(around, spot) in {LITERAL, FOLDED}:
        yield _for_block_scalar(around, spot, new)
    elif start == end and spot.parent is not None:
        head = f" {new.head}" if new.head else ""
        yield (Patch(start, end, head), *_lines_below(around, start, new, _edge(spot)))
    else:
        first = start if new.head or spot.parent is None else _blank_before(around, around.anchor(spot), start)
        yield (Patch(first, end, new.head), *_lines_below(around, end, new, _edge(spot)))


def _edge(spot: Spot) -> int:
    return int(spot.parent.start.column) if spot.parent is not None else 0


def _blank_before(around: Surroundings, anchor: int, start: int) -> int:
    """Where the blanks before a value begin that stands on the line of its key."""
    return anchor if not around.text[anchor:start].strip(" ") else start


def _lines_below(around: Surroundings, end: int, new: Written, column: int) -> Patches:
    """Whole lines below the line of a key; what is no block scalar goes below comments that are deeper, too."""
    if not new.body:
        return ()
    at = around.line_end(end) if new.head else around.below(end, column)
    return (Patch(at, at, _joined(around, at, new.body)),)


def _joined(around: Surroundings, at: int, lines: tuple[str, ...]) -> str:
    """Lines to follow a place, each with a line end before it."""
    line_break = around.line_break(at)
    return "".join(line_break + line for line in lines)


def _for_block_scalar(around: Surroundings, spot: Spot, new: Written) -> Patches:
    """The header and the lines of a block scalar go; a comment behind the header stays."""
    start, end = spot.node.extent if spot.node is not None else (0, 0)
    header = _HEADER.match(around.text, start)
    behind = header.end() if header else start
    line_end = around.line_end(behind)
    first = start if new.head or spot.parent is None else _blank_before(around, around.anchor(spot), start)
    return (
        Patch(first, behind, new.head),
        Patch(line_end, max(line_end, end), _joined(around, line_end, new.body)),
    )


def _for_block(around: Surroundings, spot: Spot, new: Written) -> Iterator[Patches]:
    """A mapping or list in lines: from its first key or dash to its end; a comment behind that stays if it can."""
    start, end = spot.node.extent if spot.node is not None else (0, 0)
    anchor = around.anchor(spot)
    for last in dict.fromkeys((end, around.line_end(end))):
        if spot.parent is None or around.line_start(anchor) == around.line_start(start):
            yield (Patch(start, last, new.head + _joined(around, anchor, new.body)),)
            continue
        head = Patch(anchor, anchor, f" {new.head}" if new.head else "")
        begin = around.line_start(start)
        if new.body and not new.head:
            yield (head, Patch(begin, last, _joined(around, anchor, new.body).lstrip("\r\n")))
        elif new.body:
            at = around.line_end(anchor)
            yield (head, Patch(at, at, _joined(around, at, new.body)), *cut(around, begin, around.line_end(end)))
        else:
            yield (head, *cut(around, begin, around.line_end(end)))


def cut(around: Surroundings, begin: int, end: int) -> Patches:
    """Whole lines go: with the line end behind them, or at the end of the text with the one before."""
    behind = around.next_line(end)
    if behind is not None:
        return (Patch(begin, behind, ""),)
    above = begin - 1 if around.text[:begin].endswith("\n") else begin
    return (Patch(above - 1 if around.text[:above].endswith("\r") else above, end, ""),)


def _at_end(around: Surroundings, lines: tuple[str, ...], marker: int) -> Iterator[Patches]:
    """Lines of a document that says nothing so far: behind its comments, or above its end."""
    text = around.text
    end = len(text)
    added = _joined(around, end, lines)
    if not text or text.endswith("\n"):
        line_break = around.line_break(end)
        yield (Patch(end, end, added.removeprefix(line_break) + line_break),)
    else:
        yield (Patch(end, end, added),)
    above = around.line_start(marker)  # of what ends the document, where something does
    yield (Patch(above, above, added.removeprefix(around.line_break(end)) + around.line_break(end)),)
