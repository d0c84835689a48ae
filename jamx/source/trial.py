"""Where the parser gave up on a text, and whether a corrected line would have got it past that place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml
from yaml.events import StreamEndEvent

from jamx.source.corrections import LONGEST
from jamx.source.edges import Edge, Lines
from jamx.source.pure_parser import PureParser, TooDeepError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jamx.source.screening import Screened

_FARTHEST = 100_000  # characters before a fault beyond which nothing is tried, as each try reads them all again
_LOOK_BACK = 5_000  # characters before a fault in which its bracket is looked for
_BELOW = 3  # lines below the fault that a try reads


class Fault:
    """What the pure parser said; everything counts from 0.

    Attributes:
        problem: In PyYAML's words.
        context: What it was reading, in PyYAML's words; empty if it did not say.
        at: Where it gave up.
        since: Where what it was reading began.
        row: The line to correct.
    """

    def __init__(self, error: Exception, lines: Lines) -> None:
        self.problem = str(getattr(error, "problem", None) or error)
        self.context = str(getattr(error, "context", None) or "")
        at = getattr(error, "problem_mark", None)
        since = getattr(error, "context_mark", None)
        self.at = lines.edge(at.index if at else 0)
        self.since = lines.edge(since.index) if since else self.at
        backwards = self.endless or "simple key" in self.context
        self.row = self.since.line if backwards else self.at.line

    @property
    def endless(self) -> bool:
        """Whether it ran to the end of the file for a quote that is missing."""
        return self.context == "while scanning a quoted scalar"


@dataclass(frozen=True, slots=True)
class Told:
    """What a fault turned out to be: the variant of `rule`, from where to where, and the facts."""

    variant: str
    start: Edge
    end: Edge
    arguments: Mapping[str, object]
    rule: str = "source/syntax"


class Trial:
    """A text with a fault.

    Attributes:
        lines: The text as the parser sees it.
        original: The text as written.
        fault: Where the parser gave up.
    """

    def __init__(self, screen: Screened, error: Exception) -> None:
        self.lines = Lines(screen.text)
        self.original = Lines(screen.original)
        self.fault = Fault(error, self.lines)
        self._text = screen.text

    @property
    def row(self) -> int:
        """The line to correct, counted from 0."""
        return self.fault.row

    @property
    def line(self) -> str:
        """That line as the parser sees it."""
        return self.lines.line(self.row)

    def opened(self, index: int) -> Edge | None:
        """The last bracket before an index that is still open there; brackets in quotes are not told apart."""
        closed = 0
        for at in range(index - 1, max(-1, index - _LOOK_BACK), -1):
            character = self._text[at : at + 1]
            if character and character in "]}":
                closed += 1
            elif character and character in "[{":
                closed -= 1
                if closed < 0:
                    return self.lines.edge(at)
        return None

    def passes(self, row: int, corrected: str) -> bool:
        """Whether the parser gets past the fault, if a line is replaced."""
        start = self.lines.start(row)
        if start > _FARTHEST or len(corrected) > LONGEST:
            return False
        last = max(row, self.row)
        stop = self.lines.start(last + _BELOW) if last + _BELOW < len(self.lines) else len(self._text)
        text = self._text[:start] + corrected + self._text[start + len(self.lines.line(row)) : stop]
        return _reach(text) > last

    def told(self, variant: str, start: int, end: int, corrected: str | None = None, **facts: object) -> Told:
        """A finding about the line to correct, between two columns counted from 0.

        The corrected line becomes a suggestion if the parser gets past the fault with it.
        """
        if corrected is not None and self.passes(self.row, corrected):
            facts["suggestion"] = corrected
        return Told(variant, self.edge(self.row, start), self.edge(self.row, end), facts)

    def edge(self, row: int, column: int) -> Edge:
        """A place in a line, counted from 0, at most its end."""
        column = min(column, len(self.lines.line(row)))
        return Edge(self.lines.start(row) + column, row, column)


def _reach(text: str) -> int:
    """The line of the first fault in a text, counted from 0; the number of lines if there is none."""
    parser = PureParser(text)
    lines = Lines(text)
    try:
        while type(parser.get_event()) is not StreamEndEvent:
            pass
    except TooDeepError:
        return len(lines)
    except yaml.YAMLError as error:
        return Fault(error, lines).row
    return len(lines)
