"""Where every key and value of a document stands; made by reading its text a second time, only when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.source.node import Node, find

if TYPE_CHECKING:
    from jamx.source.outcome import Document

__all__ = ["Node", "find", "positions"]


def positions(document: Document) -> Node | None:
    """The tree of nodes of a readable document, parallel to its values; None if it has no value."""
    if not document.readable:
        return None
    from jamx.source.tree import Tree  # noqa: PLC0415 - what has no finding needs no places, and perhaps no parser

    return Tree(document).read()
