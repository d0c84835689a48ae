"""A text with edits made in it; everything outside the edits stays as it is, byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.source.edges import Lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamx.findings import Edit, Span


def amended(text: str, edits: Iterable[Edit]) -> str:
    """The text with each span replaced; spans do not overlap. Line ends are those of the edits themselves."""
    lines = Lines(text)
    for edit in sorted(edits, key=lambda one: one.span, reverse=True):
        start, end = extent(lines, edit.span)
        text = text[:start] + edit.text + text[end:]
    return text


def extent(lines: Lines, span: Span) -> tuple[int, int]:
    """A span as two indexes in the text."""
    return _index(lines, span.line, span.column), _index(lines, span.end_line, span.end_column)


def _index(lines: Lines, line: int, column: int) -> int:
    """A place behind the last line, as a span of whole lines may end, is the end of the text."""
    return lines.start(line - 1) + column - 1 if line <= len(lines) else lines.length
