"""What is known of one block: whether it is open, firm, or ends before it starts."""

from __future__ import annotations

import pytest

from jamx.schedule.block import Block, Fault, Placed, between


@pytest.mark.parametrize(
    ("block", "open_", "firm"),
    [
        (Block(), True, False),
        (Block(540), True, False),
        (Block(540, 600), True, False),
        (Block(natural=30), True, False),
        (Block(share=True), False, False),
        (Block(540, share=True), False, False),
        (Block(None, None, 30, 30), False, True),
        (Block(None, None, 0, 0), False, True),
        (Block(None, None, 0), False, True),
        (Block(None, None, 30, 31), False, False),
        (Block(None, None, 0, 1), False, False),
        (Block(None, None, 31, 30), False, True),  # what is in it needs more than its most
        (Block(None, None, 30, 30, share=True), False, True),
    ],
)
def test_open_and_firm(block: Block, open_: bool, firm: bool) -> None:
    assert (block.open, block.firm) == (open_, firm)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (600, 599, True),
        (600, 600, False),
        (600, 601, False),
        (1, 0, True),
        (0, 0, False),
        (None, 600, False),
        (600, None, False),
        (None, None, False),
    ],
)
def test_inverted(start: int | None, end: int | None, expected: bool) -> None:
    assert Block(start, end).inverted is expected


def test_between_two_times_the_length_is_certain() -> None:
    assert between(540, 600) == Block(540, 600, 60, 60, share=False, natural=None)
    assert between(0, 0) == Block(0, 0, 0, 0)


def test_what_is_not_said() -> None:
    assert Block() == (None, None, None, 0, False, None)
    assert Block().open
    assert Placed() == (None, None, False, False, False)
    assert (Fault("gap", 2).minutes, Fault("gap", 2).others) == (0, ())
