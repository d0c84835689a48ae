"""Where every key and value of a document stands: its text read a second time, with the marks of the parser."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from jamx.source.edges import Edge
from jamx.source.events import FAULTS, events
from jamx.source.node import Node
from jamx.source.value import NOTHING, SHORT
from jamx.source.values import Lost

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.source.outcome import Document

_HEADER = re.compile(r"[|>][-+0-9]*")


class Tree:
    """Builds the nodes of one document without recursion."""

    def __init__(self, document: Document) -> None:
        self._screen = document.screened
        self._text = document.screened.text
        self._get = events(self._text, fast=document.fast).get_event
        self._plain = not document.screened.careful
        self._stack: list[tuple[Node, Any]] = []
        self._nodes: list[Node] = []
        self._node = Node(None, None, self._nodes)
        self._key: str | Lost | None = None
        self._key_event: Any = None
        self._last: Any = None
        self._handlers: dict[type, Callable[[Any], None]] = {
            ScalarEvent: self._scalar,
            SequenceStartEvent: self._start,
            MappingStartEvent: self._start,
            SequenceEndEvent: self._end,
            MappingEndEvent: self._end,
            AliasEvent: self._alias,
        }

    def read(self) -> Node | None:
        """The tree of the first document, or of as much of it as can be read."""
        with suppress(*FAULTS):
            self._contents()
        return self._nodes[0] if self._nodes else None

    def _contents(self) -> None:
        if type(self._get()) is StreamEndEvent:
            return
        get, handlers = self._get, self._handlers
        while type(event := get()) is not DocumentEndEvent:
            handlers[type(event)](event)

    def _scalar(self, event: Any) -> None:
        children = self._node.children
        if type(children) is dict and self._key is None:
            value = event.value if self._plain else self._screen.clean(event.value)
            self._key = Lost(value) if value in children else value
            self._key_event = event
            return
        start, end = event.start_mark, event.end_mark
        style = event.style
        text = event.value if self._plain else self._screen.clean(event.value)
        if style and style in "|>":
            end = self._block_end(start, end)
        elif not event.value and not style:
            start = end = self._nothing(start)
        self._last = end
        self._put(Node(start, end, None, None if len(text) < SHORT and not style and text in NOTHING else text))

    def _put(self, node: Node) -> None:
        parent = self._node
        key = self._key
        if type(parent.children) is list:
            parent.children.append(node)
        elif type(key) is str:
            parent.children[key] = node  # type: ignore[index, call-overload]
            parent.key_events[key] = self._key_event  # type: ignore[index]
            self._key = None
        else:
            self._lose(parent, node)

    def _lose(self, parent: Node, node: Node) -> None:
        """Keeps a node that has no place in the values: a key that is no scalar, or what belongs to such a key."""
        parent.lost = parent.lost or []
        parent.lost.append(node)
        if self._key is None:
            self._key = Lost()
            return
        if self._key_event is not None:
            parent.lost.append(Node(self._key_event.start_mark, self._key_event.end_mark))
        self._key = None

    def _start(self, event: Any) -> None:
        children: Any = {} if type(event) is MappingStartEvent else []
        node = Node(event.start_mark, event.end_mark, children)
        if type(children) is dict:
            node.key_events = {}
        self._put(node)
        self._stack.append((self._node, self._key))
        self._node, self._key = node, None

    def _end(self, event: Any) -> None:
        """A bracket ends where it stands; a block ends with its last scalar, whatever comments follow."""
        if event.end_mark.index > event.start_mark.index:
            self._last = event.end_mark
        self._node.end = self._last or event.end_mark
        self._node, self._key = self._stack.pop()

    def _alias(self, event: Any) -> None:
        self._last = event.end_mark
        self._put(Node(event.start_mark, event.end_mark))

    def _block_end(self, start: Any, end: Any) -> Edge:
        """Behind the last character of a block scalar that is not blank."""
        header = _HEADER.search(self._text, start.index, end.index)
        body = self._text.find("\n", start.index, end.index) + 1
        index = body + len(self._text[body : end.index].rstrip(" \t\r\n")) if body else start.index
        if header and index <= body:
            return Edge(header.end(), start.line, start.column + header.end() - start.index)
        return self._edge(start, index)

    def _nothing(self, start: Any) -> Any:
        """Where a value is missing: behind the colon of its key, and not on a line below the last one."""
        key_end = self._key_event.end_mark if type(self._key) is str else None
        colon = self._text.find(":", key_end.index, start.index) if key_end else -1
        if colon >= 0:
            return self._edge(key_end, colon + 1)
        return start if start.index < len(self._text) else self._edge(Edge(0, 0, 0), len(self._text))

    def _edge(self, before: Any, index: int) -> Edge:
        """The place of an index that lies behind a known place."""
        line = before.line + self._text.count("\n", before.index, index)
        return Edge(index, line, index - self._text.rfind("\n", 0, index) - 1)
