"""The comments of a file, which no parser keeps: what lies between its scalars and begins with `#`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jamx.source.complaints import SECOND_DOCUMENT
from jamx.source.edges import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Span
    from jamx.source.document import Document
    from jamx.source.positions import Node

_COMMENT = re.compile(r"(?<![^\s\"'\[\]{},|>])#[^\n]*")  # PyYAML wants no space before it where a token has ended
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment from `#` to the end of its line.

    Attributes:
        line: Counted from 1.
        column: Of the `#`, counted from 1 in characters.
        text: With the `#`, without blanks at the end.
        own_line: Whether nothing stands before it on its line.
    """

    line: int
    column: int
    text: str
    own_line: bool


def comments(document: Document, root: Node | None) -> tuple[Comment, ...]:
    """All comments of a readable document in order; none of one that could not be read."""
    if not document.readable or "#" not in document.text:
        return ()
    lines = Lines(document.text)
    found = []
    for start, end in _gaps(_end(document, lines), document.text, root):
        for match in _COMMENT.finditer(document.text, start, end):
            edge = lines.edge(match.start())
            own = not lines.line(edge.line)[: edge.column].strip()
            found.append(Comment(edge.line + 1, edge.column + 1, match[0].rstrip(), own))
    return tuple(found)


def node_below(root: Node, line: int) -> Span | None:
    """The whole entry or key with its value that begins next below a line, counted from 1.

    Of several that begin on the same line it is the outermost: `- title: x` is the entry, not the title.
    """
    waiting = [iter(root.parts())]
    while waiting:
        part = next(waiting[-1], None)
        if part is None:
            waiting.pop()
            continue
        whole, node = part
        if whole.line > line:
            return whole
        if whole.end_line > line:
            waiting.append(iter(node.parts()))
    return None


def _end(document: Document, lines: Lines) -> int:
    """The index behind the first document, which is the only one that is read."""
    for finding in document.findings:
        if finding.variant == SECOND_DOCUMENT and finding.place.span:
            return lines.start(finding.place.span.line - 1)
    return len(document.text)


def _gaps(end: int, text: str, root: Node | None) -> Iterator[tuple[int, int]]:
    """The stretches that belong to no scalar; the header of a block scalar is one of them."""
    at = 0
    for start, stop in sorted(root.leaves()) if root else ():
        header = _BLOCK_HEADER.match(text, start)
        yield at, start
        if header:
            body = text.find("\n", start, stop)
            yield header.end(), body if body >= 0 else stop
        at = stop
    yield at, end
