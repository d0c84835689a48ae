"""A file as corrections see it: lines, values with their places, and edits made from them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, Protocol

from jamx.findings import Edit, Span
from jamx.source.amend import amended
from jamx.source.corrections import quoted
from jamx.source.document import read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jamx.findings import Finding, Path
    from jamx.source.document import Document
    from jamx.source.positions import Node

_UNSAFE_START = re.compile(r"[-?:](?:\s|$)|[\[\]{},#&*!|>'\"%@`]")
_UNSAFE = re.compile(r":(?:\s|$)|\s#")


class Remedy(NamedTuple):
    """A way out of a finding.

    Attributes:
        edits: What to change.
        certain: Whether nothing else can have been meant.
        safe: Whether nobody would want the old text back; a word that was only nearly right may have been another.
        offered: Whether it is a fix, though never a safe one, even if something else can have been meant.
        variant: Which of the rule's sentences says it better than its own.
        meant: The word that was meant, where that is the question.
        span: A better place for the finding, where the fault lies before the place at which it was noticed.
    """

    edits: tuple[Edit, ...]
    certain: bool = True
    safe: bool = True
    offered: bool = False
    variant: str | None = None
    meant: str | None = None
    span: Span | None = None


class Passes(Protocol):
    """Tries edits out."""

    def __call__(self, edits: Sequence[Edit], below: Path | None = None) -> bool:
        """Whether the file is better with them, and nowhere worse but below a path."""


class Sheet:
    """One file.

    Attributes:
        file: Its path from the root.
        lines: Its lines without their ends.
        passes: Whether the file is better, and nowhere worse, after some edits.
        organisations: The ids of the organisations that may be named here, by name.
        language: The language of the file's texts.
    """

    def __init__(
        self,
        document: Document,
        tree: Node | None,
        passes: Passes,
        organisations: Callable[[], Mapping[str, str]],
        language: Callable[[], str],
    ) -> None:
        self.file = document.file
        self.text = document.text
        self.lines = [line.removesuffix("\r") for line in document.text.split("\n")]
        self.passes = passes
        self.organisations = organisations
        self.language = language
        self._tree = tree

    def line(self, number: int) -> str:
        """A line, counted from 1; empty where there is none."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def indent(self, number: int) -> int:
        """How many blanks a line begins with."""
        return len(self.line(number)) - len(self.line(number).lstrip(" "))

    def node(self, path: Path) -> Node | None:
        """The node at a path."""
        node = self._tree
        for segment in path:
            children = node.children if node is not None else None
            if isinstance(children, dict) and isinstance(segment, str):
                node = children.get(segment)
            elif isinstance(children, list) and isinstance(segment, int) and segment < len(children):
                node = children[segment]
            else:
                return None
        return node

    def keys(self, path: Path) -> dict[str, str | None]:
        """The keys of a mapping with what stands behind those that have a text."""
        node = self.node(path)
        children = node.children if node is not None else None
        return {key: child.text for key, child in children.items()} if isinstance(children, dict) else {}

    def key_span(self, path: Path) -> Span | None:
        """Where the last key of a path stands."""
        node = self.node(path[:-1])
        keys = node.keys if node is not None else None
        return keys.get(str(path[-1])) if keys else None

    def written(self, span: Span) -> str:
        """What stands in a span of one line."""
        return self.line(span.line)[span.column - 1 : span.end_column - 1]

    def rewritten(self, first: int, last: int, new: Sequence[str]) -> tuple[Edit, ...]:
        """Edits that put lines in the place of others, the fewest characters of each."""
        if len(new) != last - first + 1:
            return (Edit(Span(first, 1, last, len(self.line(last)) + 1), "\n".join(new)),)
        changed = ((number, text) for number, text in enumerate(new, first) if text != self.line(number))
        return tuple(_trimmed(number, self.line(number), text) for number, text in changed)

    def speaking(self, number: int, step: int) -> int:
        """The nearest line above (-1) or below (1) a line that says something; 0 where there is none."""
        number += step
        while 0 < number <= len(self.lines):
            said = self.line(number).lstrip(" ")
            if said and not said.startswith("#"):
                return number
            number += step
        return 0

    def readable(self, edits: Sequence[Edit]) -> bool:
        """Whether the file is YAML after some edits, whatever it then says."""
        return read(amended(self.text, edits).encode(), self.file).readable

    def without(self, first: int, last: int) -> Edit:
        """Takes whole lines away."""
        if last < len(self.lines):
            return Edit(Span(first, 1, last + 1, 1), "")
        before = max(1, first - 1)
        start = len(self.line(before)) + 1 if first > 1 else 1
        return Edit(Span(before, start, last, len(self.line(last)) + 1), "")

    def entry(self, path: Path) -> tuple[int, int] | None:
        """The lines of a key with its value, where they hold nothing else; counted from 1, both included."""
        key, node = self.key_span(path), self.node(path)
        if key is None or node is None or self.line(key.line)[: key.column - 1].strip():
            return None
        return key.line, max(key.line, node.span.end_line)


def plain(text: str) -> str:
    """A text as it may stand behind a colon: in quotes where it has to be."""
    return quoted(text) if not text or _UNSAFE_START.match(text) or _UNSAFE.search(text) else text


def _trimmed(number: int, old: str, new: str) -> Edit:
    """The edit of a line without what stays the same at its start and at its end."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
        end += 1
    return Edit(Span(number, start + 1, number, len(old) - end + 1), new[start : len(new) - end])


def line_of(finding: Finding) -> int:
    """The line a finding stands on, from 1."""
    return finding.place.span.line if finding.place.span else 1
