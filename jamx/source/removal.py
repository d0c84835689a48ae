"""A key or an entry taken out, or a key named otherwise: the ways to do it, the least change first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.source.rewriting import Patch, cut, rewritings
from jamx.source.scalar_text import PLAIN, inline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.source.positions import Node
    from jamx.source.rewriting import Patches
    from jamx.source.surroundings import Spot, Surroundings


def removals(around: Surroundings, parent: Spot, step: str | int, *, keeping: bool = False) -> Iterator[Patches]:
    """Patches that take a child from a mapping or list; comments on lines of their own around it stay.

    Args:
        around: The document.
        parent: The mapping or list.
        step: The key or number.
        keeping: Whether comments on the lines that go stay as lines of their own.
    """
    node = parent.node
    if node is None or not node.children:
        return
    if len(node.children) == 1:
        yield from rewritings(around, parent, {} if isinstance(node.children, dict) else [])
        return
    steps: list[str | int] = [*node.children] if isinstance(node.children, dict) else [*range(len(node.children))]
    number = steps.index(step)
    starts = [_start(around, node, one) for one in steps]
    ends = [child.extent[1] for child in _children(node)]
    if parent.bracketed or around.is_flow(node):
        yield from _from_brackets(around, node, starts, ends, number)
    elif number or not _compact(around, starts[0]):
        yield from _lines(around, starts[number], ends[number], keeping=keeping)
    else:
        yield from _behind_dash(around, starts, ends[0], keeping=keeping)


def renamings(around: Surroundings, parent: Spot, old: str, new: str) -> Iterator[Patches]:
    """Patches that give a key another name, in its old quotes if they can carry it."""
    events = (parent.node.key_events if parent.node is not None else None) or {}
    start, end = events[old].start_mark.index, events[old].end_mark.index
    style = around.text[start : start + 1]
    bracketed = parent.bracketed or (parent.node is not None and around.is_flow(parent.node))
    yield from ((Patch(start, end, way),) for way in inline(new, style or PLAIN, flow=bracketed))


def _children(node: Node) -> list[Node]:
    return list(node.children.values()) if isinstance(node.children, dict) else list(node.children or ())


def _start(around: Surroundings, node: Node, step: str | int) -> int:
    """Where a key stands, a dash, or an entry between brackets."""
    if node.key_events is not None:
        return int(node.key_events[str(step)].start_mark.index)
    if around.is_flow(node):
        return _children(node)[int(step)].extent[0]
    return around.dash(node, int(step))


def _compact(around: Surroundings, start: int) -> bool:
    """Whether a dash stands before it on its line."""
    return bool(around.text[around.line_start(start) : start].strip(" "))


def _lines(around: Surroundings, start: int, end: int, *, keeping: bool) -> Iterator[Patches]:
    begin, last = around.line_start(start), around.line_end(end)
    kept = around.comments(start, last) if keeping else ()
    if kept:
        lines = around.line_break(start).join(" " * (start - begin) + comment for comment in kept)
        yield (Patch(begin, last, lines),)
        return
    above = around.text[:begin].rstrip("\r\n").rpartition("\n")[2]
    if around.next_line(last) is not None or not above.isspace():  # not every reader sees blanks at an end alike
        yield cut(around, begin, last)
    if around.next_line(last) is None:  # what is above may need the line end that it has
        yield (Patch(begin, last, ""),)
    yield from _with_what_follows(around, begin, last, start - begin)


def _with_what_follows(around: Surroundings, begin: int, last: int, column: int) -> Iterator[Patches]:
    """Blank lines and comments below would become part of a text above: blank lines go, comments move out."""
    moved = [Patch(begin, around.next_line(last) or last, "")]
    at = around.next_line(last)
    while at is not None and at < len(around.text):
        line = around.text[at : around.line_end(at)]
        if not line.strip():
            moved.append(Patch(at, around.next_line(at) or around.line_end(at), ""))
        elif line.lstrip(" ").startswith("#"):
            moved.append(Patch(at, at + len(line) - len(line.lstrip(" ")), " " * column))
        else:
            break
        yield tuple(moved)
        at = around.next_line(at)


def _behind_dash(around: Surroundings, starts: list[int], end: int, *, keeping: bool) -> Iterator[Patches]:
    """The first key behind a dash: the next takes its place, if no comment stands above that on a line of its own."""
    between = around.text[around.line_end(end) : starts[1]]
    blank_before = len(around.text[: starts[0]].rstrip(" "))
    kept = around.comments(starts[0], end) if keeping else ()
    if kept:
        indent = around.line_break(end) + " " * (starts[0] - around.line_start(starts[0]))
        yield (Patch(blank_before, around.line_end(end), "".join(indent + comment for comment in kept)),)
    elif not between.strip():
        yield (Patch(starts[0], starts[1], ""),)
    else:
        yield (Patch(blank_before, around.line_end(end), ""),)


def _from_brackets(
    around: Surroundings, node: Node, starts: list[int], ends: list[int], number: int
) -> Iterator[Patches]:
    """An entry and the comma behind it; the last without one takes the comma before it along."""
    start, end = starts[number], ends[number]
    behind = around.comma(end, starts[number + 1] if number + 1 < len(starts) else node.extent[1])
    if behind is not None:
        begin, last = around.line_start(start), around.line_end(behind)
        if not around.text[begin:start].strip() and not around.text[behind + 1 : last].strip() and end <= behind:
            yield cut(around, begin, last)
        rest = around.text[behind + 1 :]
        blanks = len(rest) - len(rest.lstrip(" "))
        yield (Patch(start, end, ""), Patch(end, behind + 1 + blanks, around.text[end:behind].rstrip(" ")))
        return
    before = around.comma(ends[number - 1], start)
    if before is not None:
        first = before + 1 if not around.text[before + 1 : start].strip(" ") else start
        yield (Patch(before, before + 1, ""), Patch(first, end, ""))
