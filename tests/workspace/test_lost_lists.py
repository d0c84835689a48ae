"""Entries in the list above as the key of their own is missing: one finding, or what was said before."""

from __future__ import annotations

import pytest

from jamx.model.meeting import Meeting
from jamx.workspace.lost_lists import LostList, lost_list

_ITEM = {"title": "A", "time": "9–10", "kind": "talk"}


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        pytest.param({"outcomes": ["a", _ITEM, _ITEM]}, ("outcomes", 1), id="below texts"),
        pytest.param({"outcomes": ["a", {"title": "A"}, _ITEM]}, ("outcomes", 1), id="a title is strange to texts"),
        pytest.param({"tasks": [{"title": "T"}, _ITEM]}, ("tasks", 1), id="below entries"),
        pytest.param({"tasks": [_ITEM, _ITEM]}, None, id="nothing above them"),
        pytest.param({"tasks": [{"title": "T"}, {"title": "A", "time": "9–10"}]}, None, id="one strange key"),
        pytest.param({"tasks": [{"title": "T"}, _ITEM], "agenda": []}, None, id="the list is there"),
        pytest.param({"tasks": [{"title": "T"}, _ITEM, {"due": "2027", "a": "b"}]}, None, id="entries of neither"),
    ],
)
def test_lost_list(above: dict[str, list[object]], expected: tuple[str, int] | None) -> None:
    known = {"title", "due"}
    unknown = [
        (name, row, key)
        for name, entries in above.items()
        for row, entry in enumerate(entries)
        if isinstance(entry, dict)
        for key in entry
        if key not in known
    ]

    assert lost_list(Meeting, above, unknown) == (LostList(expected, "agenda") if expected else None)
