"""What stands around a place in a text: its key or dash, the ends of its lines, comments, indents."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from jamx.source.block_text import Indents
from jamx.source.comments import comments
from jamx.source.edges import Lines
from jamx.source.positions import positions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Path
    from jamx.source.document import Document
    from jamx.source.positions import Node

_COMMENT_LINE = re.compile(r"( *)#")
_COMMA = re.compile(r"(?:[^,#]|#[^\n]*)*?,")


class Spot(NamedTuple):
    """A node and the way it hangs in the tree.

    Attributes:
        node: The node; None for the top of a document that says nothing.
        parent: The mapping or list it is in.
        step: Its key or number there.
        bracketed: Whether it stands between brackets.
    """

    node: Node | None
    parent: Node | None = None
    step: str | int = ""
    bracketed: bool = False


class Surroundings:
    """A readable document, asked about places in its text; places are indexes.

    Attributes:
        text: The text, without byte-order mark.
        root: Its tree; None where it says nothing.
    """

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.root = positions(document)
        self._document = document

    def spot(self, path: Path) -> Spot | None:
        """The node at a path; None where there is none."""
        found = Spot(self.root)
        for step in path:
            node = found.node
            child: Node | None = None
            if node is not None and isinstance(node.children, dict) and isinstance(step, str):
                child = node.children.get(step)
            elif node is not None and isinstance(node.children, list) and isinstance(step, int):
                child = node.children[step] if step < len(node.children) else None
            if child is None or node is None:
                return None
            found = Spot(child, node, step, found.bracketed or self.is_flow(node))
        return found

    def is_flow(self, node: Node) -> bool:
        """Whether a mapping or list begins with a bracket."""
        return node.children is not None and self.text[node.extent[0] : node.extent[0] + 1] in ("{", "[")

    def anchor(self, spot: Spot) -> int:
        """The index behind the colon or the dash of a value; where the value begins if it has neither."""
        parent, node = spot.parent, spot.node
        if parent is None or node is None:
            return 0 if node is None else node.extent[0]
        if parent.key_events is not None:
            return self.text.index(":", parent.key_events[str(spot.step)].end_mark.index) + 1
        return node.extent[0] if spot.bracketed else self.dash(parent, int(spot.step)) + 1

    def dash(self, parent: Node, number: int) -> int:
        """The index of the dash of an entry of a block list.

        Raises:
            IndexError: It has no such entry.
        """
        entries = parent.children if isinstance(parent.children, list) else []
        if not number:
            return parent.extent[0]
        column = parent.start.column
        at = self.next_line(entries[number - 1].extent[1])
        while at is not None:
            if self.text[at : at + column + 1] == " " * column + "-":
                return at + int(column)
            at = self.next_line(at)
        raise IndexError(number)

    def line_start(self, index: int) -> int:
        """Where the line begins that an index is in."""
        return self.text.rfind("\n", 0, index) + 1

    def line_end(self, index: int) -> int:
        """Behind the last character of the line that an index is in, its line end left out."""
        end = self.text.find("\n", index)
        if end < 0:
            return len(self.text)
        return end - 1 if end > index and self.text[end - 1] == "\r" else end

    def next_line(self, index: int) -> int | None:
        """Where the next line begins; None behind the last."""
        end = self.text.find("\n", index)
        return end + 1 if end >= 0 else None

    def line_break(self, index: int) -> str:
        """The line end to use at a place: that of its line, or else of the first line."""
        end = self.text.find("\n", index)
        end = self.text.find("\n") if end < 0 else end
        return "\r\n" if end > 0 and self.text[end - 1] == "\r" else "\n"

    def below(self, index: int, column: int) -> int:
        """The end of the last line that belongs to what ends at an index: comments deeper than a column follow it."""
        end = self.line_end(index)
        at = self.next_line(index)
        while at is not None:
            comment = _COMMENT_LINE.match(self.text, at)
            if comment and len(comment[1]) > column:
                end = self.line_end(at)
            elif self.text[at : self.line_end(at)].strip():
                break
            at = self.next_line(at)
        return end

    def comments(self, start: int, end: int) -> tuple[str, ...]:
        """The comments between two places."""
        lines = Lines(self.text)
        first, last = lines.edge(start).line + 1, lines.edge(end).line + 1
        return tuple(one.text for one in comments(self._document, self.root) if first <= one.line <= last)

    def comma(self, start: int, end: int) -> int | None:
        """The index of the comma between two entries of brackets; None where there is none. A comment has none."""
        found = _COMMA.match(self.text, start, end)
        return found.end() - 1 if found else None

    @cached_property
    def indents(self) -> Indents:
        """How the file indents: by its first nested mapping and its first list that show it."""
        mapping = dashes = None
        for above, node in self._nested():
            step = node.start.column - above.start.column
            if isinstance(node.children, dict):
                mapping = mapping or step
            elif dashes is None:
                dashes = step
        return Indents(mapping or 2, 2 if dashes is None else dashes)

    def _nested(self) -> Iterator[tuple[Node, Node]]:
        """Block mappings and the block mappings and lists that are values of theirs, in order."""
        waiting = [self.root] if self.root is not None else []
        while waiting:
            node = waiting.pop()
            children = node.children
            if children is None or self.is_flow(node):
                continue
            below = list(children.values() if isinstance(children, dict) else children)
            waiting += reversed(below)
            if isinstance(children, dict):
                yield from ((node, child) for child in below if child.children is not None and not self.is_flow(child))
