"""Shorthands for the tests of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.source.document import Document, read

if TYPE_CHECKING:
    from jamx.findings import Span


def document(text: str) -> Document:
    return read(text.encode(), "f.yaml")


def where(span: Span | None) -> str:
    """`line:column-line:column`, or only the first half for a place without width."""
    if span is None:
        return ""
    start, end = f"{span.line}:{span.column}", f"{span.end_line}:{span.end_column}"
    return start if start == end else f"{start}-{end}"


def said(document: Document) -> list[str]:
    """`family/offence variant line:column-line:column` for each finding."""
    return [
        " ".join((found.rule, found.variant, where(found.place.span))).replace("  ", " ") for found in document.findings
    ]
