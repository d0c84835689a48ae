from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.schedule.spread import spread

Lengths: TypeAlias = list[int]

BY_WIDTH = [
    # minima, maxima, room -> lengths, left
    ([20, 30], [20, 30], 50, [20, 30], 0),
    ([20, 30], [20, 30], 60, [20, 30], 10),
    ([20, 30], [20, 30], 45, [20, 30], -5),
    ([20], [40], 20, [20], 0),
    ([20], [40], 33, [33], 0),
    ([20], [40], 40, [40], 0),
    ([20], [40], 47, [40], 7),
    ([20, 10], [40, 20], 45, [30, 15], 0),  # 15 left: two thirds to the wider
    ([20, 10], [40, 20], 46, [31, 15], 0),  # 10.67 and 5.33: whole minutes, the remainder to the first
    ([10, 20], [20, 40], 46, [16, 30], 0),
    ([10, 10, 10], [20, 20, 20], 35, [13, 11, 11], 0),
    ([10, 10, 10, 10], [11, 13, 13, 13], 48, [11, 13, 12, 12], 0),  # two remain, the first has room for one
    ([30, 10], [30, 20], 45, [30, 15], 0),  # a fixed one gets nothing
    ([30, 10], [30, 20], 46, [30, 16], 0),
    ([0, 0], [0, 0], 10, [0, 0], 10),
    ([], [], 10, [], 10),
]


@pytest.mark.parametrize("case", BY_WIDTH)
def test_elastic_neighbours_get_what_is_left_by_width(case: tuple[Lengths, Lengths, int, Lengths, int]) -> None:
    minima, maxima, room, lengths, left = case
    assert spread(minima, maxima, [], room) == (lengths, left)


SHARED = [
    # minima, maxima, sharing, room -> lengths, left
    ([0, 0], [0, 0], [0, 1], 60, [30, 30], 0),
    ([0, 0, 0], [0, 0, 0], [0, 1, 2], 50, [18, 16, 16], 0),
    ([0, 20, 0], [0, 20, 0], [0, 2], 60, [20, 20, 20], 0),
    ([0, 20], [0, 40], [0], 60, [20, 40], 0),  # the elastic one first, to its most
    ([0, 20], [0, 40], [0], 30, [0, 30], 0),
    ([0, 20], [0, 40], [0], 10, [0, 20], -10),
    ([0, 0], [0, 0], [0, 1], 0, [0, 0], 0),
]


@pytest.mark.parametrize("case", SHARED)
def test_sharing_neighbours_get_the_rest_equally(case: tuple[Lengths, Lengths, Lengths, int, Lengths, int]) -> None:
    minima, maxima, sharing, room, lengths, left = case
    assert spread(minima, maxima, sharing, room) == (lengths, left)


REPEATED = [
    # minima, maxima, sharing, room, times -> lengths, left
    ([10, 5], [10, 5], [], 50, [3, 1], [10, 5], 15),
    ([10, 5], [15, 5], [], 50, [3, 1], [15, 5], 0),
    ([10, 5], [15, 5], [], 45, [3, 1], [13, 5], 1),  # ten minutes over three: one is left
    ([10, 5], [15, 15], [], 48, [3, 1], [12, 12], 0),  # widths 15 and 10, thirteen minutes over
    ([10, 5], [30, 15], [], 66, [2, 3], [19, 9], 1),  # widths 40 and 30, 31 minutes over
    ([0, 10], [0, 10], [0], 60, [3, 1], [16, 10], 2),
    ([0, 0], [0, 0], [0, 1], 60, [3, 1], [15, 15], 0),
    ([10], [10], [], 25, [3], [10], -5),
]


@pytest.mark.parametrize("case", REPEATED)
def test_every_standing_of_one_gets_the_same_length(
    case: tuple[Lengths, Lengths, Lengths, int, Lengths, Lengths, int],
) -> None:
    minima, maxima, sharing, room, times, lengths, left = case
    assert spread(minima, maxima, sharing, room, times) == (lengths, left)


def test_one_that_never_stands_takes_nothing_of_the_room() -> None:
    assert spread([0], [0], [0], 60, [0]) == ([0], 60)
    assert spread([5, 10], [9, 20], [], 12, [0, 1]) == ([5, 12], 0)
    assert spread([0, 0], [0, 0], [0, 1], 30, [0, 1]) == ([0, 30], 0)


def test_what_is_just_enough_or_not() -> None:
    assert spread([10, 20], [10, 40], [], 30) == ([10, 20], 0)
    assert spread([10, 20], [10, 40], [], 29) == ([10, 20], -1)
    assert spread([10, 20], [10, 40], [], 31) == ([10, 21], 0)
    assert spread([10, 20], [10, 40], [], 50) == ([10, 40], 0)
    assert spread([10, 20], [10, 40], [], 51) == ([10, 40], 1)
    assert spread([10, 0], [10, 0], [1], 10) == ([10, 0], 0)
    assert spread([10, 0], [10, 0], [1], 11) == ([10, 1], 0)
    assert spread([], [], [], 5) == ([], 5)


def test_the_remainder_goes_to_the_first_that_has_room() -> None:
    assert spread([0, 0], [10, 10], [], 3) == ([2, 1], 0)
    assert spread([0, 0, 0], [0, 0, 0], [0, 1, 2], 8) == ([4, 2, 2], 0)
    assert spread([0, 0], [0, 0], [0, 1], 7, [2, 1]) == ([2, 3], 0)
    assert spread([0], [0], [0], 7, [2]) == ([3], 1)
    assert spread([0, 5], [0, 5], [0], 7, [0, 1]) == ([0, 5], 2)


ROWS = st.lists(
    st.tuples(st.integers(0, 20), st.integers(0, 15), st.booleans(), st.integers(0, 3)), min_size=1, max_size=4
)


@given(ROWS, st.integers(0, 200))
def test_as_it_is_counted_in_fractions(rows: list[tuple[int, int, bool, int]], room: int) -> None:
    lengths = [least for least, *_ in rows]
    left = room - sum(least * often for least, _, _, often in rows)
    total = sum(width * often for _, width, _, often in rows)
    if left > 0 and total:
        part = min(Fraction(1), Fraction(left, total))
        left -= sum(int(width * part) * often for _, width, _, often in rows)
        lengths = [least + int(width * part) * (often > 0 or part == 1) for least, width, _, often in rows]
        for index, (least, width, _, often) in enumerate(rows):  # the remainder, minute by minute
            while often and left >= often and lengths[index] < least + width:
                lengths[index] += 1
                left -= often
    elif left > 0:
        lengths = [least + width for least, width, *_ in rows]
    sharers = [index for index, row in enumerate(rows) if row[2] and row[3]]
    while left > 0 and sharers and left >= sum(rows[index][3] for index in sharers):
        lengths = [length + (index in sharers) for index, length in enumerate(lengths)]
        left -= sum(rows[index][3] for index in sharers)
    for index in sharers:
        while left >= rows[index][3]:
            lengths[index] += 1
            left -= rows[index][3]

    minima, maxima = [least for least, *_ in rows], [least + width for least, width, *_ in rows]
    sharing = [index for index, row in enumerate(rows) if row[2]]
    assert spread(minima, maxima, sharing, room, [row[3] for row in rows]) == (lengths, left)
