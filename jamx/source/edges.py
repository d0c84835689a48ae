"""From an index in a text to the line and column that an editor shows."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Any

from jamx.findings import Span


@dataclass(frozen=True, slots=True)
class Edge:
    """A place that was worked out by us, with the names and the counting of a parser's mark: from 0, in characters."""

    index: int
    line: int
    column: int


def span(start: Any, end: Any) -> Span:
    """The stretch between two marks of a parser or edges, counted from 1."""
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


class Lines:
    """Where the lines of a text begin; only a line feed ends one, with or without a return before it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def edge(self, index: int) -> Edge:
        """The place of a character, counted from 0."""
        line = bisect_right(self._starts, index) - 1
        return Edge(index, line, index - self._starts[line])

    def span(self, start: int, end: int) -> Span:
        """The stretch between two indexes, the end exclusive."""
        return span(self.edge(start), self.edge(end))

    def start(self, line: int) -> int:
        """The index at which a line begins that is counted from 0."""
        return self._starts[line]

    def line(self, line: int) -> str:
        """The text of a line that is counted from 0, without its end."""
        end = self._starts[line + 1] if line + 1 < len(self._starts) else len(self._text)
        return self._text[self._starts[line] : end].rstrip("\n").removesuffix("\r")

    @property
    def length(self) -> int:
        """How many characters the text has."""
        return len(self._text)

    def __len__(self) -> int:
        return len(self._starts)
