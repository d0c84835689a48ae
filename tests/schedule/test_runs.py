"""A run of blocks between where it begins and where what follows does: placed one by one, by hand."""

from __future__ import annotations

import pytest

from jamx.schedule.block import Block, Placed
from jamx.schedule.runs import in_a_row, settle

OPEN, SHARE = Block(), Block(share=True)
ELSEWHERE = (Placed(1, 2), Placed(3, 4))
"""What other runs of the day have been given."""


def lasting(minutes: int, most: int | None = None) -> Block:
    return Block(None, None, minutes, minutes if most is None else most)


def content(minutes: int) -> Block:
    return Block(natural=minutes)


def settled(
    run: list[Block], anchor: int | None, limit: int | None
) -> tuple[list[tuple[int | None, int | None]], list[tuple[str, int, tuple[int, ...]]]]:
    """Where the blocks of a run between two others come to stand, and its faults, all numbered within the run."""
    blocks = [lasting(7), *run, lasting(7, 70), OPEN]
    placed = [ELSEWHERE[0], *[Placed()] * len(run), ELSEWHERE[1], ELSEWHERE[1]]
    faults = settle(blocks, range(1, len(run) + 1), anchor, limit, placed)
    assert (blocks[0], blocks[-2:], placed[0]) == (lasting(7), [lasting(7, 70), OPEN], ELSEWHERE[0])
    assert placed[-2:] == [ELSEWHERE[1]] * 2
    told = [(fault.kind, fault.index - 1, tuple(number - 1 for number in fault.others)) for fault in faults]
    return [(one.start, one.end) for one in placed[1:-2]], told


@pytest.mark.parametrize(
    ("run", "ends"),
    [
        ([lasting(10), lasting(0), lasting(5)], [550, 550, 555]),
        ([Block(540, 600, 60, 60), lasting(5)], [600, 605]),
        ([Block(minimum=10), lasting(5)], [550, 555]),  # never longer than its least
        ([lasting(10), lasting(10, 11), lasting(5)], None),
        ([lasting(10), OPEN], None),
        ([SHARE, lasting(10)], None),
    ],
)
def test_lengths_that_are_certain_stand_in_a_row(run: list[Block], ends: list[int] | None) -> None:
    blocks = [lasting(90), *run]
    placed = [ELSEWHERE[0], *[Placed()] * len(run)]

    assert in_a_row(blocks, range(1, len(blocks)), 540, placed) is (ends is not None)
    assert placed[0] == ELSEWHERE[0]
    if ends is not None:
        assert placed[1:] == [Placed(start, end) for start, end in zip([540, *ends[:-1]], ends, strict=True)]


@pytest.mark.parametrize(
    ("run", "limit", "expected"),
    [
        ([OPEN], 600, [(540, 600)]),
        ([OPEN], 540, [(540, 540)]),
        ([OPEN], 539, [(540, None)]),
        ([lasting(20)], 530, [(540, 560)]),
        ([lasting(10), OPEN, lasting(20)], 600, [(540, 550), (550, 580), (580, 600)]),
        ([lasting(10), OPEN, lasting(20)], 565, [(540, 550), (550, 550), (550, 570)]),
        ([SHARE, lasting(10), SHARE], 600, [(540, 565), (565, 575), (575, 600)]),
        ([lasting(10, 40), lasting(20)], 590, [(540, 570), (570, 590)]),
        ([lasting(10, 40), lasting(20)], 700, [(540, 580), (580, 600)]),
        ([lasting(10, 40), OPEN], 600, [(540, 580), (580, 600)]),
        ([Block(minimum=30), OPEN], 600, [(540, 570), (570, 600)]),
        # content counts only where nobody can simply fill what there is
        ([lasting(40), content(30)], 600, [(540, 580), (580, 600)]),
        ([lasting(60), content(30)], 600, [(540, 600), (600, 600)]),
        ([lasting(61), content(30)], 600, [(540, 601), (601, 631)]),
        ([content(20), content(10)], 600, [(540, 560), (560, 570)]),
        ([content(20), OPEN], 600, [(540, 560), (560, 600)]),
        ([content(20), SHARE], 600, [(540, 560), (560, 600)]),
        ([Block(minimum=5, maximum=5, natural=30), content(20), OPEN], 600, [(540, 545), (545, 565), (565, 600)]),
        ([Block(share=True, natural=20), SHARE], 600, [(540, 570), (570, 600)]),
        ([content(20)], None, [(540, 560)]),
        # what ends before it starts says nothing of its length
        ([Block(540, 530)], 600, [(540, None)]),
        ([Block(540, 530), OPEN], 600, [(540, None), (None, None)]),
        ([Block(540, 530)], None, [(540, None)]),
        ([Block(540, 530), lasting(10)], None, [(540, None), (None, None)]),
        ([Block(540, 530), OPEN], None, [(540, None), (None, None)]),
        ([Block(540, 530, 20, 20), OPEN], 600, [(540, 560), (560, 600)]),
    ],
)
def test_run_that_begins_is_placed(
    run: list[Block], limit: int | None, expected: list[tuple[int | None, int | None]]
) -> None:
    assert settled(run, 540, limit) == (expected, [])


@pytest.mark.parametrize(
    ("run", "expected", "fault"),
    [
        ([OPEN], [(540, None)], ("missing-end", 0, ())),
        ([lasting(10), OPEN], [(540, 550), (550, None)], ("missing-end", 1, ())),
        ([SHARE], [(540, None)], ("undetermined", 0, ())),
        ([OPEN, lasting(10)], [(540, None), (None, None)], ("undetermined", 0, ())),
        ([OPEN, OPEN], [(540, None), (None, None)], ("undetermined", 1, (0,))),
        ([OPEN, lasting(5), SHARE, OPEN], [(540, None), *[(None, None)] * 3], ("undetermined", 2, (0, 3))),
    ],
)
def test_run_that_nothing_ends_lacks_lengths(
    run: list[Block], expected: list[tuple[int | None, int | None]], fault: tuple[str, int, tuple[int, ...]]
) -> None:
    assert settled(run, 540, None) == (expected, [fault])
    assert settled(run, 540, 530) == (expected, [])  # what follows is out of order, and said to be so


@pytest.mark.parametrize(
    ("run", "expected", "fault"),
    [
        ([OPEN, OPEN], [(540, None), (None, None)], ("undetermined", 1, (0,))),
        ([SHARE, OPEN], [(540, None), (None, None)], ("undetermined", 1, (0,))),
        ([OPEN, SHARE], [(540, None), (None, None)], ("undetermined", 0, (1,))),
        ([lasting(5), SHARE, OPEN, SHARE], [(540, 545), (545, None), *[(None, None)] * 2], ("undetermined", 2, (1, 3))),
        ([OPEN, OPEN, OPEN, SHARE], [(540, None), *[(None, None)] * 3], ("undetermined", 1, (0, 2, 3))),
    ],
)
def test_only_one_may_fill_what_is_left(
    run: list[Block], expected: list[tuple[int | None, int | None]], fault: tuple[str, int, tuple[int, ...]]
) -> None:
    assert settled(run, 540, 600) == (expected, [fault])


@pytest.mark.parametrize(
    ("run", "limit", "expected"),
    [
        ([lasting(10), lasting(20)], 600, [(570, 580), (580, 600)]),
        ([lasting(10), content(20)], 600, [(570, 580), (580, 600)]),
        ([lasting(10), lasting(20)], 30, [(0, 10), (10, 30)]),
        ([lasting(10), lasting(20)], 29, None),
        ([lasting(10), lasting(20, 21)], 600, None),
        ([lasting(10), OPEN], 600, None),
        ([SHARE, lasting(10)], 600, None),
        ([lasting(10)], None, None),
    ],
)
def test_run_that_nothing_begins_counts_back(
    run: list[Block], limit: int | None, expected: list[tuple[int, int]] | None
) -> None:
    placed, faults = settled(run, None, limit)

    assert faults == ([] if expected is not None else [("no-start", 0, ())])
    if expected is not None:
        assert placed == expected
    else:
        assert placed[0][0] == 0


def test_how_times_are_known() -> None:
    placed = [Placed()] * 4
    settle([lasting(10), lasting(5, 6), lasting(1), OPEN], range(4), None, None, placed)
    assert placed == [
        Placed(0, 10, floating=True),
        Placed(10, 15, about=True, floating=True),
        Placed(15, 16, about=True, floating=True),
        Placed(16, None, about=True, floating=True),
    ]
    settle([lasting(10), lasting(5, 6), lasting(1), lasting(2)], range(4), 540, None, placed)
    assert placed == [
        Placed(540, 550),
        Placed(550, 555, about=True),
        Placed(555, 556, about=True),
        Placed(556, 558, about=True),
    ]
    settle([lasting(10, 12), OPEN, lasting(1), lasting(2)], range(4), 540, 600, placed)
    assert placed == [Placed(540, 552), Placed(552, 597, filled=True), Placed(597, 598), Placed(598, 600)]
    settle([lasting(10), SHARE, lasting(1), lasting(2)], range(4), 540, 600, placed)
    assert placed == [Placed(540, 550), Placed(550, 597), Placed(597, 598), Placed(598, 600)]
