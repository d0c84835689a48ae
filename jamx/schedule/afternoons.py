"""Afternoons with the hours of a twelve-hour clock: `1.00` behind `12.30` is 13.00, and so on with what follows."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.schedule.block import Block, Placed

HALF_A_DAY = 12 * 60
_EARLIEST, _LATEST = 60, 8 * 60
"""Between which minutes of the clock the first such time stands."""
_PAUSE = 180
"""Minutes between a morning and an afternoon; where there are more, something else was meant."""


class Afternoon(NamedTuple):
    """Blocks that begin twelve hours later than they say.

    Attributes:
        pins: The numbers of those with a time, in file order.
        stop: The number of the first block behind them and behind what follows them without a time.
        after: The number of the last one before them that says when it begins.
        ends: Whether that one ends in the same afternoon, and so before it starts.
    """

    pins: tuple[int, ...]
    stop: int
    after: int
    ends: bool


def afternoon(blocks: Sequence[Block], closing: int | None) -> Afternoon | None:
    """The blocks that are in order with all others only if they begin twelve hours later than they say.

    Args:
        blocks: The neighbours, in file order.
        closing: When the day ends, in minutes after midnight, where that is said.
    """
    pins = [(index, one.start) for index, one in enumerate(blocks) if one.start is not None]
    first = next((place for place, (one, other) in enumerate(pairwise(pins), 1) if other[1] < one[1]), None)
    if first is None or not _EARLIEST <= pins[first][1] < _LATEST:
        return None
    behind = next((place for place in range(first, len(pins)) if pins[place][1] >= HALF_A_DAY), len(pins))
    meant = [start + HALF_A_DAY if first <= place < behind else start for place, (_, start) in enumerate(pins)]
    if any(one > other for one, other in pairwise(meant)) or (closing is not None and meant[behind - 1] >= closing):
        return None
    after = pins[first - 1][0]
    if meant[first] - _reach(blocks[after : pins[first][0]]) > _PAUSE:
        return None
    stop = pins[behind][0] if behind < len(pins) else len(blocks)
    end = blocks[after].end
    ends = blocks[after].inverted and end is not None and meant[first - 1] <= end + HALF_A_DAY <= meant[first]
    return Afternoon(tuple(index for index, _ in pins[first:behind]), stop, after, ends)


def _reach(run: Sequence[Block]) -> int:
    """Where a run that begins at a pin ends at the earliest, as far as it is known."""
    first, *others = run
    start = first.start or 0
    reach = start + max(first.minimum or 0, 0) if first.end is None else max(start, first.end)
    return reach + sum(block.minimum or 0 for block in others)


def as_meant(blocks: Sequence[Block], later: Afternoon) -> list[Block]:
    """The blocks with the times that were meant."""
    found = list(blocks)
    for index in later.pins:
        start, end = blocks[index].start or 0, blocks[index].end
        found[index] = blocks[index]._replace(start=start + HALF_A_DAY, end=None if end is None else end + HALF_A_DAY)
    if later.ends:
        found[later.after] = blocks[later.after]._replace(end=(blocks[later.after].end or 0) + HALF_A_DAY)
    return found


def as_written(placed: Sequence[Placed], later: Afternoon) -> tuple[Placed, ...]:
    """Where the blocks stand by the times that are written: nothing is repaired."""
    found = list(placed)
    for index in range(later.pins[0], later.stop):
        start, end = placed[index].start, placed[index].end
        found[index] = placed[index]._replace(
            start=None if start is None else start - HALF_A_DAY, end=None if end is None else end - HALF_A_DAY
        )
    if later.ends:
        found[later.after] = placed[later.after]._replace(end=None)
    return tuple(found)
