"""Afternoons with the hours of a twelve-hour clock: which times are meant, and where the blocks stand all the same."""

from __future__ import annotations

import pytest

from jamx.schedule.afternoons import afternoon
from jamx.schedule.block import Block, Fault, between
from jamx.schedule.blocks import arrange


def day(*times: str) -> list[Block]:
    """Blocks by their times: `9.00`, `9.00–9.30`, or minutes without a time."""
    return [_block(time) for time in times]


def _block(time: str) -> Block:
    if time.isdigit():
        return Block(minimum=int(time), maximum=int(time))
    start, end = (_clock(time.partition("–")[0]), _clock(time.partition("–")[2]))
    if start is not None and end is not None and start <= end:
        return between(start, end)
    return Block(start, end)


def _clock(time: str) -> int | None:
    hours, _, minutes = time.partition(".")
    return int(hours) * 60 + int(minutes) if time else None


@pytest.mark.parametrize(
    ("times", "pins"),
    [
        (("11.00", "11.45", "1.00", "1.30", "2.30"), (2, 3, 4)),
        (("12.30–13.00", "1.00–2.00", "2.00–2.30"), (1, 2)),
        (("9.00", "60", "60", "60", "1.00", "30", "2.00"), (4, 6)),
        (("12.00", "1.00", "2.00", "15.00"), (1, 2)),
        (("12.00–12.30", "3.30", "4.00"), (1, 2)),
        (("12.00–1.00", "1.00"), (1,)),
        (("12.00–12.30", "3.31", "4.00"), None),
        (("9.00", "10.00"), None),
        (("9.00", "8.00", "8.30"), None),
        (("11.00", "0.30", "1.00"), None),
        (("13.00", "14.00", "9.00", "9.30"), None),
        (("18.00", "22.00", "1.00", "2.00"), None),
        (("11.00", "1.00", "2.00", "13.30"), None),
        (("11.00", "1.00", "2.00", "1.30"), None),
    ],
)
def test_times_that_fit_twelve_hours_later_only(times: tuple[str, ...], pins: tuple[int, ...] | None) -> None:
    later = afternoon(day(*times), None)

    assert (later.pins if later is not None else None) == pins


def test_nothing_begins_after_the_end_that_was_promised() -> None:
    blocks = day("11.00", "1.00", "2.00")

    assert afternoon(blocks, 14 * 60) is None
    assert afternoon(blocks, 14 * 60 + 1) is not None


def test_blocks_stand_where_it_is_written() -> None:
    row = arrange(day("11.00", "11.45", "1.00", "15", "2.00–2.30"))

    assert row.faults == (Fault("out-of-order", 2, others=(1, 4)),)
    assert [(one.start, one.end) for one in row.placed] == [(660, 705), (705, 780), (60, 105), (105, 120), (120, 150)]


def test_what_is_wrong_in_such_an_afternoon_is_told_all_the_same() -> None:
    row = arrange(day("11.00–12.00", "12.00–12.50", "1.00–1.30", "1.20–2.00", "2.10–2.30"), 11 * 60, 15 * 60)

    assert row.faults == (
        Fault("out-of-order", 2, others=(1, 3, 4)),
        Fault("overlap", 3, 10, (2,)),
        Fault("gap", 4, 10, (3,)),
        Fault("short", 4, 30),
    )


def test_an_end_before_the_start_is_where_such_an_afternoon_begins() -> None:
    row = arrange(day("11.00–12.00", "12.00–1.00", "1.00–1.30"), 11 * 60, 13 * 60 + 30)

    assert row.faults == ()
    assert [(one.start, one.end) for one in row.placed] == [(660, 720), (720, None), (60, 90)]
