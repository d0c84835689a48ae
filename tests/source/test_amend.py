"""Edits change what they name and nothing else."""

from __future__ import annotations

import pytest

from jamx.findings import Edit, Span
from jamx.source.amend import amended


@pytest.mark.parametrize(
    ("text", "edits", "expected"),
    [
        ("a: b\nc: d\n", [], "a: b\nc: d\n"),
        ("a: b\nc: d\n", [Edit(Span(2, 4, 2, 5), "e")], "a: b\nc: e\n"),
        ("å: ö\r\nc: d\r\n", [Edit(Span(1, 4, 1, 5), "ä")], "å: ä\r\nc: d\r\n"),
        ("a: b\nc: d\n", [Edit(Span(1, 1, 2, 1), "")], "c: d\n"),
        ("a: b\nc: d", [Edit(Span(1, 5, 2, 5), "")], "a: b"),
        ("a: b\nc: d\n", [Edit(Span(1, 4, 1, 5), "x"), Edit(Span(2, 4, 2, 5), "y")], "a: x\nc: y\n"),
        ("a: b", [Edit(Span(1, 5, 2, 1), "\n")], "a: b\n"),
    ],
)
def test_only_spans_are_replaced(text: str, edits: list[Edit], expected: str) -> None:
    assert amended(text, edits) == expected
    assert amended(text, reversed(edits)) == expected
