"""What YAML allows and a planner's file must not contain, met while events become values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from yaml.events import DocumentStartEvent

from jamx.findings import Place
from jamx.source.complaints import DUPLICATE, SECOND_DOCUMENT, SYNTAX, UNSUPPORTED
from jamx.source.corrections import LONGEST, joined
from jamx.source.edges import Lines, span

if TYPE_CHECKING:
    from jamx.findings import Path, Span
    from jamx.source.complaints import Complaints

_EXPLICIT = re.compile(r"\?[ \n]*\Z")
_LOOK_BACK = 100  # characters
_PROPERTY = re.compile(r"[ \n]*(?:(?P<tag>!(?:<[^>\s]*>|[^\s,\[\]{}]*))|&(?P<anchor>[^\s,\[\]{}]*))")


class Refusals:
    """Turns events into findings about one file."""

    def __init__(self, text: str, complaints: Complaints) -> None:
        self._text = text
        self._lines: Lines | None = None
        self._complaints = complaints

    def document(self, event: Any) -> None:
        """Directives before the first document."""
        start, end = event.start_mark.index, event.end_mark.index
        if not self._text.startswith("%", start):
            return
        lines = self._line_starts()
        for match in re.finditer(r"^%.*", self._text[start:end], re.MULTILINE):
            where = lines.span(start + match.start(), start + len(match[0].rstrip()) + match.start())
            self._unsupported("directive", where, (), directive=match[0].rstrip())

    def end(self, event: Any) -> None:
        """The event after the first document."""
        if type(event) is DocumentStartEvent:
            self._unsupported(SECOND_DOCUMENT, _span(event), ())

    def properties(self, event: Any, path: Path) -> None:
        """The tag and the anchor in front of a node."""
        lines = self._line_starts()
        at = event.start_mark.index
        while (match := _PROPERTY.match(self._text, at)) and match.end() > at:
            name = "tag" if match["tag"] is not None else "anchor"
            start = match.start(name) - (name == "anchor")
            self._unsupported(name, lines.span(start, match.end()), path, name=match[name])
            at = match.end()
            if event.tag is None or event.anchor is None:
                break

    def alias(self, event: Any, path: Path) -> None:
        """`*name` in the place of a value; the values lack what it stands for."""
        self._complaints.unsound = True
        self._unsupported("alias", _span(event), path, name=event.anchor)

    def complex_key(self, event: Any, path: Path) -> None:
        """A list or mapping as a key."""
        self._complaints.unsound = True
        self._unsupported("complex-key", _span(event), path)

    def explicit_key(self, event: Any, path: Path) -> None:
        """A key after a question mark."""
        self._unsupported("complex-key", _span(event), (*path, event.value))

    def odd_key(self, event: Any, path: Path) -> None:
        """`<<` or no key at all."""
        self._complaints.unsound = True
        variant = "merge-key" if event.value else "null-key"
        self._unsupported(variant, _span(event), path)

    def duplicate(self, event: Any, path: Path) -> None:
        """A key that the mapping has already; the other end of it is found later, with marks."""
        place = Place(self._complaints.file, path, "key", _span(event))
        self._complaints.add(DUPLICATE, place, {"key": path[-1]})

    def without_colon(self, key: Any, event: Any, path: Path) -> bool:
        """Whether a key has no colon, as `b` in `{a: 1, b}`; that was meant as text."""
        start, end = key.start_mark, key.end_mark
        if self._text.find(":", end.index, event.start_mark.index) >= 0 or self.explicit(key):
            return False
        line = self._line_starts().line(start.line)[:LONGEST]
        corrected = joined(line, start.column, end.column)
        facts = {"line": line, "text": key.value} | ({} if corrected is None else {"suggestion": corrected})
        variant = "missing-space-after-colon" if ":" in key.value else "comma-in-flow"
        self._complaints.add(SYNTAX, Place(self._complaints.file, path, "key", _span(key)), facts, variant)
        return True

    def explicit(self, key: Any) -> bool:
        """Whether a question mark makes a scalar a key."""
        start = key.start_mark.index
        return _EXPLICIT.search(self._text, max(0, start - _LOOK_BACK), start) is not None

    def _line_starts(self) -> Lines:
        self._lines = self._lines or Lines(self._text)
        return self._lines

    def _unsupported(self, variant: str, where: Span, path: Path, **arguments: str) -> None:
        self._complaints.doubtful = True
        self._complaints.add(UNSUPPORTED, Place(self._complaints.file, path, span=where), arguments, variant)


def _span(event: Any) -> Span:
    return span(event.start_mark, event.end_mark)
