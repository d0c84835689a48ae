"""Files with Windows line ends that need careful reading: their \r is part of no text."""

from __future__ import annotations

import pytest

from jamx.source.document import read


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('a: x\n  y\nb: "\\u00e5"\n', {"a": "x y", "b": "å"}),
        ('a: x\n\n  y\nb: "\\u00e5"\n', {"a": "x\ny", "b": "å"}),
        ('a: |\n  x\n\n  y\nb: "\\u00e5"\n', {"a": "x\n\ny\n", "b": "å"}),
        ("a: 'x\n  y'\nb: \"\\u00e5\"\n", {"a": "x y", "b": "å"}),
    ],
)
def test_texts_of_several_lines(text: str, value: dict[str, str], ends: str) -> None:
    document = read(text.replace("\n", ends).encode(), "a.yaml")
    assert document.value == value
    assert document.findings == ()
