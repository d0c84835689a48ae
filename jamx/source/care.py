"""Scalars of a text with unusual characters: what they say, and which characters must not be where they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jamx.findings import Place
from jamx.source.corrections import respaced
from jamx.source.edges import Lines
from jamx.source.screening import BIDI, BULLETS, CHARACTER, CONTROL, LINE_SEPARATORS, SPACES, code_point, kind

if TYPE_CHECKING:
    from jamx.source.complaints import Complaints
    from jamx.source.refusals import Refusals
    from jamx.source.screening import Screened
    from jamx.source.values import Values

_ODD = f"[{SPACES}{LINE_SEPARATORS}]"
_EXPLICIT = re.compile(r"^[^#\n]*\?[ \n]*\Z", re.MULTILINE)
_IN_KEY = re.compile(f"{_ODD}+")
_IN_QUOTED_KEY = re.compile(f"[{LINE_SEPARATORS}]+")
# `title:` or a dash with such a space behind it, which makes a text of what was meant as a key or an entry.
_MARKER = re.compile(rf"(?:-|[a-z_][a-z0-9_-]*:)({_ODD}+)")
_TIGHT_HYPHEN = re.compile(r"-[^\W\d_]")
_BULLETED = re.compile(rf"(?:-(?=[^\W\d_])|[{BULLETS}] )[^\n]*(?:\n *(?:-(?=[^\W\d_])|[{BULLETS}] )[^\n]*)*")
_RUN = rf"(?:(?!\r\n){_ODD})++"  # the \r of a line's end is none of these
_LEADING = re.compile(rf"^ *+({_RUN})", re.MULTILINE)
_TRAILING = re.compile(rf"(?<!{_ODD})({_RUN}) *+(?=\r?\n|\Z)")  # the look-behind: a long run is read once
_STRIPPED = " " + LINE_SEPARATORS + SPACES.replace("\u2000-\u200b", "".join(map(chr, range(0x2000, 0x200C))))

_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.DOTALL)
_NAMED = {"0": 0, "a": 7, "b": 8, "v": 11, "f": 12, "r": 13, "e": 27}
_WRONG = re.compile(f"[{CONTROL}{BIDI}\r\ufeff\ud800-\udfff]")


class Care:
    """Gives the text of each scalar of one screened file, and findings about the characters in it."""

    def __init__(self, screen: Screened, complaints: Complaints, refusals: Refusals) -> None:
        self._screen = screen
        self._lines = Lines(screen.original)
        self._complaints = complaints
        self._refusals = refusals
        self._asks = "?" in screen.text
        self._hyphens = False
        self._last = 0  # where the scalar before ended

    def __call__(self, event: Any, values: Values) -> str:
        """The text of a scalar as it belongs in the values."""
        start = event.start_mark.index
        gap = self._screen.text[self._last : start] if self._asks else ""
        self._last = event.end_mark.index
        written = self._screen.original[start : self._last]
        value = self._screen.clean(event.value)
        if event.style == '"' and "\\" in written:
            self._escapes(start, written, values)
        if values.expects_key:
            if written and _EXPLICIT.search(gap):
                self._refusals.explicit_key(event, values.path)
            self._key(event, start, written, values)
        elif not event.style and self._plain(start, written, values):
            return value.strip(_STRIPPED)
        return value

    def _key(self, event: Any, start: int, written: str, values: Values) -> None:
        if not event.style and _TIGHT_HYPHEN.match(written):
            self._hyphen(start, values)
        for match in (_IN_QUOTED_KEY if event.style else _IN_KEY).finditer(written):
            self._complaints.unsound = True
            self._structural(start + match.start(), start + match.end(), values)

    def _list(self, start: int, written: str, values: Values) -> None:
        """Entries of a list that are one text to YAML, as no hyphen with a space stands before them."""
        if not _BULLETED.fullmatch(written):
            return
        edge = self._lines.edge(start)
        if not self._lines.line(edge.line)[: edge.column].strip(" "):
            self._hyphen(start, values)

    def _hyphen(self, start: int, values: Values) -> None:
        """Told once, as who writes one entry so writes them all."""
        self._complaints.unsound = True
        if not self._hyphens:
            place = Place(self._complaints.file, values.path, span=self._lines.span(start, start + 1))
            line = self._lines.line(self._lines.edge(start).line)
            self._complaints.add("source/syntax", place, {"line": line}, "dash")
        self._hyphens = True

    def _plain(self, start: int, written: str, values: Values) -> bool:
        """Whether a plain value has such spaces around it; a key or an entry that became a value is worse."""
        self._list(start, written, values)
        if written.isprintable():
            return False
        marker = None if values.in_mapping else _MARKER.match(written)
        if marker:
            self._complaints.unsound = True
            self._structural(start + marker.start(1), start + marker.end(1), values)
        around = [*_LEADING.finditer(written), *_TRAILING.finditer(written)]
        for match in around:
            self._structural(start + match.start(1), start + match.end(1), values)
        return bool(around)

    def _structural(self, start: int, end: int, values: Values) -> None:
        """A space or line separator that only looks like structure."""
        character = self._screen.original[start]
        edge = self._lines.edge(start)
        separator = character in LINE_SEPARATORS
        facts = {"character": code_point(character)}
        if not separator:
            line = self._lines.line(edge.line)
            facts["suggestion"] = respaced(line, edge.column, edge.column + end - start)
        place = Place(self._complaints.file, values.path, span=self._lines.span(start, end))
        self._complaints.add(CHARACTER, place, facts, "line-separator" if separator else "no-break-space")

    def _escapes(self, start: int, written: str, values: Values) -> None:
        for match in _ESCAPE.finditer(written):
            digits = match[1] or match[2] or match[3]
            code = int(digits, 16) if digits else _NAMED.get(match[4])
            if code is None or not _WRONG.fullmatch(chr(code)):
                continue
            place = Place(
                self._complaints.file,
                values.path,
                span=self._lines.span(start + match.start(), start + match.end()),
            )
            facts = {"character": code_point(chr(code)), "escape": match[0]}
            self._complaints.add(CHARACTER, place, facts, kind(chr(code)))
