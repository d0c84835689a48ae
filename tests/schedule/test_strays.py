"""Times that start too late for where they stand, held against every choice of what is right."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.schedule.block import Block, Fault
from jamx.schedule.blocks import arrange
from jamx.schedule.strays import strays

if TYPE_CHECKING:
    from jamx.schedule.strays import Promise

HOURS = st.none() | st.integers(0, 6)


def at(*starts: int | None) -> list[Block]:
    return [Block(start, None, 5, 5) for start in starts]


@pytest.mark.parametrize(
    ("starts", "found"),
    [
        ((), {}),
        ((540, 600, 600, 660), {}),
        ((1260, 570, 600), {0: 1}),
        ((540, 1340, None, 660, 720), {1: 3}),
        ((540, 660, 600, 720), {}),  # of two that have changed places the later is wrong
        ((540, 600, 480, 660), {}),  # too early, and so for others to tell
        ((1260, 1200, 570, 600, 630), {0: 2, 1: 2}),
        ((660, None), {}),
        ((0, 1, 1, 0, 0), {}),  # of three that are right the first three, not those that go on the furthest
        ((1, 0, 0), {0: 1}),  # in the first minutes of a day, and at many places of it
        ((3, 3, 1, 1, 1), {0: 2, 1: 2}),
        ((0, 1, 2, 3, 3, 2), {}),
    ],
)
def test_what_starts_too_late(starts: tuple[int | None, ...], found: dict[int, int]) -> None:
    assert dict(strays(at(*starts))) == found


def test_promised_hours_decide_between_two() -> None:
    assert dict(strays(at(1260, 570))) == {}
    assert dict(strays(at(1260, 570), (540, 720))) == {0: 1}
    assert dict(strays(at(1260, 570), (None, 720))) == {0: 1}
    assert dict(strays(at(570, 60), (540, 720))) == {}
    assert dict(strays([Block(540, 600), Block(660, 675), Block(615, 660)], (540, 660))) == {1: 2}


def test_an_end_before_its_start_decides_nothing() -> None:
    assert dict(strays([Block(1260, 1200), *at(570, 600)])) == {}


@given(st.lists(st.integers(0, 6), max_size=9))
def test_the_rest_is_the_longest_in_order(starts: list[int]) -> None:
    found = strays(at(*starts))
    longest = max(
        size
        for size in range(len(starts) + 1)
        for chosen in combinations(starts, size)
        if all(one <= other for one, other in pairwise(chosen))
    )

    rest = [start for index, start in enumerate(starts) if index not in found]
    assert len(rest) >= longest
    assert len(starts) - len(found) >= longest
    for index, other in found.items():
        assert index < other not in found
        assert starts[index] > starts[other]


def by_all_choices(blocks: list[Block], promise: Promise) -> dict[int, int]:
    """The same by looking at every choice of what is right."""
    opening, closing = promise
    pins = {
        number: block.start
        for number, block in enumerate(blocks)
        if block.start is not None and (block.end is None or block.end >= block.start)
    }
    promised = {
        number
        for number, start in pins.items()
        if (opening is None or start >= opening) and (closing is None or start < closing)
    }
    choices = (chosen for size in range(len(pins) + 1) for chosen in combinations(pins, size))
    ordered = [chosen for chosen in choices if all(pins[one] <= pins[other] for one, other in pairwise(chosen))]
    right = min(ordered, key=lambda chosen: (-len(chosen), -len(promised.intersection(chosen)), chosen))
    found = {}
    for number, start in pins.items():
        too_early = any(above < number and pins[above] > start for above in right)
        earlier = [below for below in right if below > number and pins[below] < start]
        if earlier and not too_early:
            found[number] = earlier[0]
    return found


BLOCKS = st.builds(Block, HOURS, HOURS)


@given(st.lists(BLOCKS, max_size=8), st.tuples(HOURS, HOURS))
def test_right_is_the_longest_then_what_was_promised_then_the_first(blocks: list[Block], promise: Promise) -> None:
    assert dict(strays(blocks, promise)) == by_all_choices(blocks, promise)


@pytest.mark.parametrize(
    ("starts", "promise", "found"),
    [
        ((700, 600), (600, 700), {0: 1}),  # a day's last minute is the one before its end
        ((700, 600), (600, 701), {}),
        ((700, 600), (601, 700), {}),  # none of both is promised
        ((700, 600), (600, None), {}),
        ((700, 600), (None, 700), {0: 1}),
        ((700, 600), (None, 600), {}),
        ((60, 0), (0, 30), {0: 1}),  # midnight is an hour like any other
        ((60, 0), (0, 0), {}),
        ((0, 0, 0), (0, 0), {}),
    ],
)
def test_the_ends_of_the_promised_hours(starts: tuple[int, ...], promise: Promise, found: dict[int, int]) -> None:
    assert dict(strays(at(*starts), promise)) == found


def test_days_made_by_programs_are_not_looked_at() -> None:
    starts = [1400, *range(399)]

    assert strays(at(*starts)) == {0: 1}
    assert strays(at(*starts, None)) == {0: 1}
    assert strays(at(*starts, 500)) == {}


def test_what_goes_on_below_is_as_if_it_were_not_there() -> None:
    row = arrange([Block(1260, 1290), Block(570, 600), Block(600, 630), Block(630, 720)], 540, 720)

    assert row.faults == (Fault("out-of-order", 0, others=(1,)),)


def test_what_comes_before_is_not_drawn_out_to_it() -> None:
    row = arrange([Block(540), Block(1260, 1290), Block(600, 660), Block(660, 720)], 540, 720)

    assert row.placed[0][:2] == (540, 600)
    assert row.faults == (Fault("out-of-order", 1, others=(2,)),)


def test_the_hole_of_one_that_stands_too_late_is_told_with_it() -> None:
    row = arrange([Block(540, 600), Block(600, 660), Block(60, 120), Block(720, 780)])
    assert row.faults == (Fault("out-of-order", 2, others=(1,)),)

    row = arrange([Block(540, 600), Block(600, 660), Block(60, 110), Block(720, 780)])
    assert row.faults == (Fault("out-of-order", 2, others=(1,)), Fault("gap", 3, 60, (1,)))
