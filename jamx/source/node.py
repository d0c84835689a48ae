"""A value of a document with the place where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from jamx.findings import Span
from jamx.source.edges import span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Path
    from jamx.source.value import Value


class Node:
    """A value in the text; spans are worked out when asked for.

    Attributes:
        start: Where it begins, as a parser's mark or an edge.
        end: Behind its last character, likewise.
        key_events: The events of the keys of a mapping.
        children: The nodes below, by key or in order; None for a scalar.
        lost: Nodes that are in the text but not in the values, such as the second value of a double key.
        text: What a scalar says; None where it says nothing, and for mappings and lists.
    """

    __slots__ = ("children", "end", "key_events", "lost", "start", "text")

    def __init__(
        self, start: Any, end: Any, children: dict[str, Node] | list[Node] | None = None, text: str | None = None
    ) -> None:
        self.start = start
        self.end = end
        self.key_events: dict[str, Any] | None = None
        self.children = children
        self.lost: list[Node] | None = None
        self.text = text

    @property
    def value(self) -> Value:
        """The plain value, as the document has it."""
        if isinstance(self.children, dict):
            return {key: node.value for key, node in self.children.items()}
        if self.children is not None:
            return [node.value for node in self.children]
        return self.text

    @property
    def span(self) -> Span:
        """The value: from its first character to behind its last."""
        return span(self.start, self.end)

    @property
    def keys(self) -> dict[str, Span] | None:
        """The keys of a mapping; None for a list or scalar."""
        if self.key_events is None:
            return None
        return {key: span(event.start_mark, event.end_mark) for key, event in self.key_events.items()}

    def key(self, name: str) -> Span:
        """The key of that name, which is there."""
        event = (self.key_events or {})[name]
        return span(event.start_mark, event.end_mark)

    @property
    def extent(self) -> tuple[int, int]:
        """The same as `span` as indexes in the text."""
        return self.start.index, self.end.index

    def parts(self) -> Iterator[tuple[Span, Node]]:
        """The entries of a list, or the keys of a mapping each with its value, in order."""
        if isinstance(self.children, dict):
            for key, node in self.children.items():
                start, end = self.key(key), node.span
                yield Span(start.line, start.column, end.end_line, end.end_column), node
        else:
            for node in self.children or ():
                yield node.span, node

    def leaves(self) -> Iterator[tuple[int, int]]:
        """The extents of all keys and scalars below, as indexes in the text, in no order."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            waiting.extend(node.lost or ())
            if node.children is None:
                yield node.extent
                continue
            for event in (node.key_events or {}).values():
                yield event.start_mark.index, event.end_mark.index
            waiting.extend(node.children.values() if isinstance(node.children, dict) else node.children)


def find(root: Node, path: Path, on: Literal["value", "key"] = "value") -> Span:
    """The place that a path names.

    A segment that leads nowhere is passed over: pydantic puts the tags of unions into its paths. What is not in
    the text is placed at its nearest ancestor.
    """
    node, where = root, root.span
    for segment in path:
        children = node.children
        if isinstance(children, dict) and isinstance(segment, str) and segment in children:
            where = node.key(segment)
            node = children[segment]
        elif isinstance(children, list) and isinstance(segment, int) and 0 <= segment < len(children):
            node = children[segment]
            where = node.span
    return where if on == "key" else node.span
