"""Keys that repeat in an entry of a list: one finding for each entry that lost its hyphen."""

from __future__ import annotations

import pytest

from jamx.source.document import read

_ITEM = "agenda:\n  - title: A\n    time: 9\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(f"{_ITEM}    title: B\n    time: 10\n", [("entry", 4)], id="two keys"),
        pytest.param(f"{_ITEM}    title: B\n    kind: x\n    time: 10\n", [("entry", 4)], id="a new one between"),
        pytest.param(f"{_ITEM}    title: B\n    time: 1\n    title: C\n    time: 2\n",
                     [("entry", 4), ("entry", 6)], id="two entries"),
        pytest.param(f"{_ITEM}    title: B\n", [("", 4)], id="one key"),
        pytest.param("title: A\ntime: 9\ntitle: B\ntime: 10\n", [("", 3), ("", 4)], id="no list"),
        pytest.param("a:\n  - {title: A, time: 9, title: B, time: 10}\n", [("", 2), ("", 2)], id="braces"),
        pytest.param(f"{_ITEM}    time: 1\n  - title: B\n    time: 2\n    time: 3\n", [("", 4), ("", 7)], id="apart"),
    ],
)  # fmt: skip
def test_lost_hyphens(text: str, told: list[tuple[str, int]]) -> None:
    found = read(text.encode(), "m.yaml").findings

    assert [(one.variant, one.place.span.line) for one in found if one.place.span] == told
