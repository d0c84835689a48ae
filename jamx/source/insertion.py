"""A new key or entry among others: the ways to put it there, the least change first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.source.block_text import flow, lines_of
from jamx.source.operations import Insert
from jamx.source.rewriting import Patch, rewritings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.source.operations import Append
    from jamx.source.positions import Node
    from jamx.source.rewriting import Patches
    from jamx.source.surroundings import Spot, Surroundings
    from jamx.source.value import Value

_HEADER = re.compile(r"[|>][0-9]*(\+?)")


def insertions(around: Surroundings, spot: Spot, operation: Insert | Append) -> Iterator[Patches]:
    """Patches that put a key into a mapping or an entry into a list; some may read otherwise, so each is tried."""
    new: Value = {operation.key: operation.value} if isinstance(operation, Insert) else [operation.value]
    after = operation.after if isinstance(operation, Insert) else None
    node = spot.node
    if node is None or not node.children:
        yield from rewritings(around, spot, new)
        return
    child = _neighbour(node, after)
    if spot.bracketed or around.is_flow(node):
        yield from _between_brackets(around, node, child, new)
        return
    for blocks in (True, False):
        lines = lines_of(new, int(node.start.column), around.indents, blocks=blocks)
        yield from _below(around, node, child, lines)


def _neighbour(node: Node, after: str | None) -> Node:
    """The child behind which the new one goes."""
    if isinstance(node.children, dict):
        return node.children[after] if after is not None else list(node.children.values())[-1]
    return (node.children or [node])[-1]


def _between_brackets(around: Surroundings, node: Node, child: Node, new: Value) -> Iterator[Patches]:
    text = f", {flow(new)[1:-1]}"
    start, end = child.extent
    blank = " " if start == end else ""  # `{a:, b: c}` is not read by everybody
    if around.is_flow(node):
        yield (Patch(end, end, blank + text),)
        return
    start = node.extent[0]  # `[a: 1]` is a mapping without brackets of its own
    yield (Patch(start, start, "{"), Patch(end, end, text + "}"))


def _below(around: Surroundings, node: Node, child: Node, lines: tuple[str, ...]) -> Iterator[Patches]:
    """Whole lines below those of a child and its comments; blank lines may belong to a block scalar at its end."""
    at = around.below(child.extent[1], int(node.start.column))
    line_break = around.line_break(at)
    patch = Patch(at, at, "".join(line_break + line for line in lines))
    yield (patch,)
    behind = _behind_blanks(around, at)
    if behind > at:
        yield (Patch(behind, behind, "".join(line + line_break for line in lines)),)
    if around.next_line(at) is None:
        yield from ((stripped, patch) for stripped in _without_last_break(around, child))


def _behind_blanks(around: Surroundings, at: int) -> int:
    """Where the next line begins that is not blank; the end of the text if none is, and it ends a line."""
    line = around.next_line(at)
    while line is not None and line < len(around.text) and not around.text[line : around.line_end(line)].strip():
        below = around.next_line(line)
        if below is None:
            return at
        line = below
    return at if line is None else line


def _without_last_break(around: Surroundings, child: Node) -> Iterator[Patch]:
    """A block scalar that ends the text without a line end must say so, as it will not be the last any more."""
    start, end = max(child.leaves())
    header = _HEADER.match(around.text, start, end)
    if header:
        yield Patch(header.start(1), header.end(1), "-")
