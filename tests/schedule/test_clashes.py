"""Clashes: the pins that are not looked at closely have nothing wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamx.schedule.block import Block, Fault
from jamx.schedule.blocks import arrange
from jamx.schedule.clashes import Scene, clashes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

PINS = st.integers(96, 132).map(lambda fives: fives * 5)
"""From 8 to 11, in steps of five so that pins meet ends."""


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    length = draw(st.integers(0, 6)) * 5
    start = draw(st.none() | PINS)
    after = None if start is None else start + length
    before = None if start is None else start - length
    forms = [
        Block(start, None, length, length),
        Block(start, None, length, length + 15),
        Block(start, after),
        Block(start, before),
        Block(start),
        Block(start, share=True),
        Block(start, natural=length),
    ]
    return draw(st.sampled_from(forms))


@settings(deadline=None)
@given(st.lists(blocks(), max_size=7), st.booleans(), st.none() | PINS, st.none() | PINS)
def test_whatever_is_wrong_is_at_a_pin_that_was_suspected(
    row: list[Block], in_order: bool, opening: int | None, closing: int | None
) -> None:
    if in_order:
        row.sort(key=lambda block: block.start or 0)

    def of_every_pin(scene: Scene) -> list[object]:
        found = clashes(scene)
        suspects = scene.suspects
        pins = [(index, block.start) for index, block in enumerate(scene.blocks) if scene.begun(index)]
        scene.suspects = [(index, pin) for index, pin in pins if pin is not None]
        assert set(suspects) <= set(scene.suspects)
        assert clashes(scene) == found
        return [*found]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("jamx.schedule.blocks.clashes", of_every_pin)
        arrange(row, opening, closing)


def test_pins_where_the_blocks_before_them_end_are_not_suspected() -> None:
    row = [Block(540, None, 60, 60), Block(600, None, 20, 20), Block(None, None, 10, 10), Block(630, None, 30, 30)]
    placed = arrange(row).placed

    assert Scene(row, placed, [0, 1, 1, 3]).suspects == []
    assert Scene([*row[:3], Block(640, None, 30, 30)], placed, [0, 1, 1, 3]).suspects == [(3, 640)]
    assert Scene([*row[:3], Block(620, None, 30, 30)], placed, [0, 1, 1, 3]).suspects == [(3, 620)]


LENGTHS = st.lists(st.integers(0, 6).map(lambda fives: fives * 5), min_size=1, max_size=3)
RUNS = st.lists(st.tuples(PINS, LENGTHS), min_size=1, max_size=5).map(lambda runs: sorted(runs, key=lambda run: run[0]))
"""Pins in order, each with the lengths of what begins there and of what follows that."""


class Known(NamedTuple):
    """A block whose start and end are certain, and the number of the pin that it follows."""

    start: int
    end: int
    run: int


def known_of(runs: list[tuple[int, list[int]]]) -> list[Known]:
    return [
        Known(start + sum(lengths[:number]), start + sum(lengths[: number + 1]), run)
        for run, (start, lengths) in enumerate(runs)
        for number in range(len(lengths))
    ]


def common(one: Known, earlier: Known) -> int:
    """Minute by minute; one without length in the time of another interrupts all the rest of it."""
    end = one.end if one.start < one.end else earlier.end
    if one.start == one.end and earlier.start > one.start:
        return 0
    return sum(earlier.start <= minute < earlier.end for minute in range(one.start, end))


def between_neighbours(known: list[Known]) -> Iterator[Fault]:
    """An overlap at each pin in the time of others, once for each of their runs, or else a gap."""
    told: set[int] = set()
    for index, one in enumerate(known):
        if index == 0 or one.run == known[index - 1].run:
            continue
        clashing = {other for other in range(index) if common(one, known[other])}
        fresh = {other for other in clashing if known[other].run not in told}
        longest = last_of(known, fresh or set(range(index)))
        if fresh:
            yield Fault("overlap", index, common(one, known[longest]), (longest,))
            told.add(known[longest].run)
        elif not clashing and known[longest].end < one.start:
            yield Fault("gap", index, one.start - known[longest].end, (longest,))


def last_of(known: list[Known], among: Collection[int]) -> int:
    latest = max(known[index].end for index in among)
    return max(index for index in among if known[index].end == latest)


def against_promise(
    known: list[Known], opening: int | None, closing: int | None, overlapping: set[int]
) -> Iterator[Fault]:
    """Where it begins; and where it ends, unless what is beyond overlaps."""
    if opening is not None and opening != known[0].start:
        yield Fault("starts-off", 0, known[0].start - opening)
    if closing is None:
        return
    beyond = {index for index, one in enumerate(known) if one.end > closing}
    if own := {index for index in beyond if known[index].run not in overlapping}:
        yield Fault("exceeds", last_of(known, own), known[last_of(known, own)].end - closing)
    last = last_of(known, range(len(known)))
    if known[last].end < closing:
        yield Fault("short", last, closing - known[last].end)


@settings(deadline=None, max_examples=200)
@given(RUNS, st.none() | PINS, st.none() | PINS)
def test_blocks_of_known_lengths_with_pins_in_order(
    runs: list[tuple[int, list[int]]], opening: int | None, closing: int | None
) -> None:
    row = [
        Block(None if number else start, None, length, length)
        for start, lengths in runs
        for number, length in enumerate(lengths)
    ]
    known = known_of(runs)
    between = [*between_neighbours(known)]
    overlapping = {known[other].run for fault in between if fault.kind == "overlap" for other in fault.others}
    expected = (*between, *against_promise(known, opening, closing, overlapping))

    assert arrange(row, opening, closing).faults == expected


@pytest.mark.parametrize(
    ("length", "gap", "told"), [(20, 40, True), (39, 40, True), (40, 40, False), (41, 40, True), (40, 41, True)]
)
def test_a_gap_that_what_is_out_of_order_would_fill_is_not_told(length: int, gap: int, told: bool) -> None:
    row = [Block(600, 660), Block(540, 540 + length), Block(660 + gap, 760)]
    expected = [Fault("out-of-order", 1, others=(0,)), Fault("gap", 2, gap, (0,))]

    assert [*arrange(row).faults] == (expected if told else expected[:1])


def test_a_gap_behind_another_gap_as_long_as_what_is_between_is_told() -> None:
    row = [Block(540, 600), Block(620, 640), Block(660, 700)]
    assert arrange(row).faults == (Fault("gap", 1, 20, (0,)), Fault("gap", 2, 20, (1,)))


def fixed(start: int | None, length: int) -> Block:
    return Block(start, None, length, length)


def elastic(start: int | None, least: int, most: int) -> Block:
    return Block(start, None, least, most)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        # one minute is an overlap, and no gap
        ([fixed(540, 61), fixed(600, 10)], ["overlap 1 of 1 with 0"]),
        ([fixed(540, 60), fixed(600, 10)], []),
        ([fixed(540, 59), fixed(600, 10)], ["gap 1 of 1 with 0"]),
        # what is elastic, or has no length, reaches as far as it must
        ([elastic(540, 30, 45), fixed(560, 10)], ["overlap 1 of 10 with 0"]),
        ([elastic(540, 20, 45), fixed(560, 10)], []),
        ([fixed(540, 60), fixed(560, 0)], ["overlap 1 of 40 with 0"]),
        ([fixed(540, 60), Block(560)], ["missing-end 1", "overlap 1 of 40 with 0"]),
        ([fixed(560, 0), fixed(540, 60)], ["out-of-order 1 with 0"]),
        ([fixed(560, 20), fixed(540, 60)], ["overlap 1 of 20 with 0"]),
        ([fixed(560, 20), elastic(540, 60, 70)], ["out-of-order 1 with 0"]),
        ([elastic(560, 20, 30), fixed(540, 60)], ["out-of-order 1 with 0"]),
        # each run that reaches too far once; what is in it already is not told to be out of order
        ([fixed(540, 100), fixed(600, 10), fixed(620, 10)], ["overlap 1 of 10 with 0"]),
        ([fixed(540, 160), fixed(620, 20), fixed(610, 5)], ["overlap 1 of 20 with 0"]),
        # of those that begin later the one that begins last
        ([fixed(700, 10), fixed(650, 10), fixed(600, 10)], ["out-of-order 1 with 0", "out-of-order 2 with 0"]),
        ([fixed(650, 10), fixed(700, 10), fixed(600, 10)], ["gap 1 of 40 with 0", "out-of-order 2 with 1"]),
        # an overlap behind what is out of order is told, a gap is not, nor one that follows would fill
        (
            [fixed(600, 60), fixed(540, 20), fixed(None, 10), fixed(650, 40)],
            ["out-of-order 1 with 0", "overlap 3 of 10 with 0"],
        ),
        ([fixed(600, 60), fixed(540, 20), fixed(None, 10), fixed(670, 40)], ["out-of-order 1 with 0"]),
        ([fixed(600, 20), fixed(680, 20), fixed(640, 40)], ["out-of-order 2 with 1"]),
        # behind what has no end nobody knows of a gap, unless it ends where another does
        ([fixed(540, 10), Block(550), Block(None), fixed(600, 10)], ["undetermined 2 with 1"]),
        (
            [fixed(540, 60), Block(560), Block(None), fixed(620, 10)],
            ["undetermined 2 with 1", "overlap 1 of 40 with 0"],
        ),
        ([fixed(540, 10), Block(550, 545), fixed(600, 10)], []),
        (
            [fixed(540, 60), Block(560), Block(None), fixed(600, 10), fixed(630, 10)],
            ["undetermined 2 with 1", "overlap 1 of 40 with 0", "gap 4 of 20 with 3"],
        ),
        ([Block(600), Block(None), fixed(540, 60), fixed(700, 10)], ["out-of-order 2 with 0"]),
    ],
)
def test_what_is_told_of_a_row(row: list[Block], expected: list[str]) -> None:
    assert [said(fault) for fault in arrange(row).faults] == expected


@pytest.mark.parametrize(
    ("row", "opening", "closing", "expected"),
    [
        ([fixed(600, 10), fixed(540, 10)], 600, None, ["out-of-order 1 with 0"]),
        ([fixed(600, 10), fixed(540, 10)], 540, None, ["out-of-order 1 with 0"]),
        ([fixed(600, 10), fixed(540, 10)], 550, None, ["out-of-order 1 with 0", "starts-off 0 of 50"]),
        ([fixed(600, 10), fixed(610, 10)], 601, None, ["starts-off 0 of -1"]),
        ([fixed(600, 10), Block(610, 600)], None, 620, []),
        ([fixed(600, 10), fixed(610, 10)], None, 621, ["short 1 of 1"]),
        ([fixed(600, 10), fixed(610, 10)], None, 620, []),
        ([fixed(600, 10), fixed(610, 10)], None, 619, ["exceeds 1 of 1"]),
        ([fixed(600, 30), fixed(610, 10)], None, 619, ["overlap 1 of 10 with 0", "exceeds 1 of 1"]),
        ([fixed(600, 30), fixed(610, 10)], None, 620, ["overlap 1 of 10 with 0"]),
    ],
)
def test_what_is_told_of_a_promise(
    row: list[Block], opening: int | None, closing: int | None, expected: list[str]
) -> None:
    assert [said(fault) for fault in arrange(row, opening, closing).faults] == expected


def said(fault: Fault) -> str:
    """A fault in a line: `kind index of minutes with others`."""
    minutes = f" of {fault.minutes}" if fault.minutes else ""
    others = f" with {' '.join(map(str, fault.others))}" if fault.others else ""
    return f"{fault.kind} {fault.index}{minutes}{others}"
