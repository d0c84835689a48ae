"""Circles of meetings that need each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.schedule.prerequisites import circles

NAMES = "abcdef"


@pytest.mark.parametrize(
    ("needs", "expected"),
    [
        ({"a": "b", "b": "c", "c": ""}, ()),
        ({"a": "a"}, (("a",),)),
        ({"a": "b", "b": "a"}, (("a", "b"),)),
        ({"a": "b", "b": "c", "c": "ab"}, (("a", "b", "c"),)),
        ({"c": "d", "d": "c", "a": "b", "b": "a"}, (("a", "b"), ("c", "d"))),
        ({"a": "b", "b": "cd", "c": "b", "d": ""}, (("b", "c"),)),
        ({"a": "z"}, ()),
    ],
)
def test_circles(needs: dict[str, str], expected: tuple[tuple[str, ...], ...]) -> None:
    assert circles(needs) == expected


@given(st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), unique=True)))
def test_there_is_one_where_no_order_is_left(needs: dict[str, list[str]]) -> None:
    left = dict(needs)
    while free := [name for name in left if not any(other in left for other in left[name])]:
        for name in free:
            del left[name]
    found = circles(needs)

    assert bool(found) is bool(left)
    for circle in found:
        assert all(other in needs[one] for one, other in zip(circle, (*circle[1:], circle[0]), strict=True))
    assert len({name for circle in found for name in circle}) == sum(map(len, found))
