"""Clashes: the pins that are not looked at closely have nothing wrong with them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamx.schedule.block import Block
from jamx.schedule.blocks import arrange
from jamx.schedule.clashes import Scene, clashes

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
        scene.suspects = [index for index, block in enumerate(scene.blocks) if index and block.start is not None]
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
    assert Scene([*row[:3], Block(640, None, 30, 30)], placed, [0, 1, 1, 3]).suspects == [3]
    assert Scene([*row[:3], Block(620, None, 30, 30)], placed, [0, 1, 1, 3]).suspects == [3]
