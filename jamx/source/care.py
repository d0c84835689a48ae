"""Scalars of a text with unusual characters: what they say, and which characters must not be where they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jamx.findings import Place
from jamx.source.edges import Lines
from jamx.source.screening import BIDI, CHARACTER, CONTROL, LINE_SEPARATORS, SPACES, code_point, kind

if TYPE_CHECKING:
    from jamx.source.complaints import Complaints
    from jamx.source.refusals import Refusals
    from jamx.source.screening import Screened
    from jamx.source.values import Values

_ODD = f"[{SPACES}{LINE_SEPARATORS}]"
_STRUCTURAL = re.compile(rf"(?:^|(?<=[:-])|(?<=\n))(?: *)(?P<odd>{_ODD}+)|(?P<last>{_ODD}+) *(?=\r?\n|\Z)")
_EXPLICIT = re.compile(r"\?[ \n]*\Z")
_LOOK_BACK = 200  # characters
_SEPARATOR = re.compile(f"[{LINE_SEPARATORS}]+")
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

    def __call__(self, event: Any, values: Values) -> str:
        """The text of a scalar as it belongs in the values."""
        start = event.start_mark.index
        written = self._screen.original[start : event.end_mark.index]
        if values.expects_key:
            self._key(event, values, written)
        if not event.style:
            self._plain(start, written, values)
        elif event.style == '"' and "\\" in written:
            self._escapes(start, written, values)
        return self._screen.clean(event.value)

    def _key(self, event: Any, values: Values, written: str) -> None:
        if self._asks and _EXPLICIT.search(
            self._screen.text, max(0, event.start_mark.index - _LOOK_BACK), event.start_mark.index
        ):
            self._refusals.explicit_key(event, values.path)
        if event.style and (match := _SEPARATOR.search(written)):
            self._structural(event.start_mark.index, match.start(), match.end(), values)

    def _plain(self, start: int, written: str, values: Values) -> None:
        pattern = re.compile(f"{_ODD}+") if values.expects_key else _STRUCTURAL
        for match in pattern.finditer(written):
            group = (match.lastgroup or 0) if values.path is not None else 0
            self._structural(start, match.start(group), match.end(group), values)

    def _structural(self, offset: int, start: int, end: int, values: Values) -> None:
        """A space or line separator that only looks like structure: the values are not what the author sees."""
        self._complaints.unsound = True
        begin, stop = offset + start, offset + end
        character = self._screen.original[begin]
        edge = self._lines.edge(begin)
        line = self._lines.line(edge.line)
        separator = character in LINE_SEPARATORS
        arguments = {"character": code_point(character)}
        if not separator:
            arguments["suggestion"] = _spaced(line, edge.column, edge.column + end - start)
        place = Place(self._complaints.file, values.path, span=self._lines.span(begin, stop))
        self._complaints.add(CHARACTER, place, arguments, "line-separator" if separator else "no-break-space")

    def _escapes(self, start: int, written: str, values: Values) -> None:
        for match in _ESCAPE.finditer(written):
            digits = match[1] or match[2] or match[3]
            code = int(digits, 16) if digits else _NAMED.get(match[4], ord(match[4]))
            character = chr(code) if code <= 0x10FFFF else ""
            if (digits or match[4] in _NAMED) and _WRONG.fullmatch(character):
                where = self._lines.span(start + match.start(), start + match.end())
                arguments = {"character": code_point(character), "escape": match[0]}
                place = Place(self._complaints.file, values.path, span=where)
                self._complaints.add(CHARACTER, place, arguments, kind(character))


def _spaced(line: str, start: int, end: int) -> str:
    """The line with ordinary spaces from one column to another, counted from 0."""
    return line[:start] + " " * (end - start) + line[end:]
