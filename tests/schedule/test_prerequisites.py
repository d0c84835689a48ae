"""Circles of meetings that need each other, and meetings before what they need."""

from __future__ import annotations

from itertools import pairwise, permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from on_clock import workspace

from jamx.schedule.plan import Plan
from jamx.schedule.prerequisites import circles, too_late

if TYPE_CHECKING:
    from jamx.schedule.occurrences import Occurrence

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


@given(st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), unique=True, max_size=3)))
def test_they_are_the_shortest_from_the_first_by_name(needs: dict[str, list[str]]) -> None:
    expected: list[tuple[str, ...]] = []
    for start in sorted(needs):
        ways = [(start, *rest) for n in range(len(NAMES)) for rest in permutations(NAMES.replace(start, ""), n)]
        back = [
            way
            for way in ways
            if all(other in needs.get(one, ()) for one, other in zip(way, (*way[1:], start), strict=True))
        ]
        lengths = {len(way) for way in back}
        shortest = [way for way in back if len(way) == min(lengths)]
        first = min(shortest, default=(), key=lambda way: [needs[a].index(b) for a, b in pairwise(way)])
        if first and not any(set(first) & set(other) for other in expected):
            expected.append(first)

    assert circles(needs) == tuple(expected)


def late(apart: tuple[tuple[str, ...], ...] = (), **meetings: str) -> list[tuple[str, str]]:
    """Which times of meetings come before what they need, with the first time of that."""
    files = {f"meetings__{name}": f"title: M\n{said}\n" for name, said in meetings.items()}
    times = Plan(workspace(**files)).occurrences("p")

    def called(time: Occurrence) -> str:
        day = time.when.earliest if time.when is not None else None
        return f"{time.ref.name} {day}"

    return [(called(time), called(needed)) for time, needed in too_late(times, apart)]


def test_meetings_before_what_they_need() -> None:
    first, second = "date: 2022-09-15", "date: 2022-10-13"
    needs_b = f"{first}\nprerequisite: [b]"

    assert late(a=needs_b, b=second) == [("a 2022-09-15", "b 2022-10-13")]
    assert late(a=needs_b, b=first) == []
    assert late(a=f"{second}\nprerequisite: [b]", b=first) == []
    assert late(a=needs_b) == []
    # without a date nothing is certain
    assert late(a=needs_b, b="") == []
    assert late(a="prerequisite: [b]", b=second) == []
    assert late(a=needs_b, b="date: 2022-09") == []
    # of several times that are needed, one that is early enough will do
    assert late(a=needs_b, b="occasions: [{date: 2022-10-13}, {date: 2022-09-01}]") == []
    assert late(a=needs_b, b="occasions: [{date: 2022-10-13}, {date: 2022-11-01}]") == [
        ("a 2022-09-15", "b 2022-10-13")
    ]
    assert late(a=needs_b, b="dates: {choose: 1, of: [2022-10-13, undecided]}") == []
    # each time once, whatever else it needs
    both = f"{first}\nprerequisite: [c, b]"
    assert late(a=both, b=second, c="date: 2022-11-01") == [("a 2022-09-15", "c 2022-11-01")]
    assert late(a=both, b=second, c="date: 2022-09-01") == [("a 2022-09-15", "b 2022-10-13")]
    # of the circle itself only the last needs the first
    apart = (("a", "b", "c"),)
    needs_c, third = "date: 2022-09-15\nprerequisite: [c]", "date: 2022-11-10"
    assert late(apart, a=needs_c, c=third) == [("a 2022-09-15", "c 2022-11-10")]
    assert late(apart, c="date: 2022-09-15\nprerequisite: [a]", a=third) == []
    # each of several times
    assert late(
        a="occasions: [{date: 2022-09-15}, {date: 2022-12-01}, {date: 2022-09-16}]\nprerequisite: [b]", b=third
    ) == [
        ("a 2022-09-15", "b 2022-11-10"),
        ("a 2022-09-16", "b 2022-11-10"),
    ]
    # in a circle nobody can keep the order
    assert late((("a", "b"),), a=needs_b, b=f"{second}\nprerequisite: [a]") == []
    assert late((("a", "c"),), a=needs_b, b=second) == [("a 2022-09-15", "b 2022-10-13")]
