"""Blocks on a clock: the one place that puts neighbours in time. It never repairs and never sorts.

A block is whatever takes time in a row: an item of a day, an item of a strand. What the blocks mean is not known here.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.afternoons import afternoon, as_meant, as_written
from jamx.schedule.block import Block, Fault, Placed, between
from jamx.schedule.clashes import Scene, clashes, promises
from jamx.schedule.runs import in_a_row, settle
from jamx.schedule.strays import strays

if TYPE_CHECKING:
    from collections.abc import Sequence


_NOWHERE = Placed()


class Row(NamedTuple):
    """Blocks in time, and what was wrong with them."""

    placed: tuple[Placed, ...]
    faults: tuple[Fault, ...]

    @property
    def end(self) -> int | None:
        """The latest end in minutes after midnight, where every end is known."""
        ends = [block.end for block in self.placed if block.end is not None]
        return max(ends) if ends and len(ends) == len(self.placed) else None


def arrange(blocks: Sequence[Block], opening: int | None = None, closing: int | None = None) -> Row:
    """Put blocks on the clock in the order they stand in.

    Args:
        blocks: The neighbours, in file order.
        opening: Where the first begins if it is not pinned, in minutes after midnight.
        closing: Where the last shall end.
    """
    later = afternoon(blocks, closing)
    if later is not None:
        meant = arrange(as_meant(blocks, later), opening, closing)
        first, *others = later.pins
        told = () if later.ends else (Fault("out-of-order", first, others=(first - 1, *others)),)
        besides = (fault for fault in meant.faults if fault.index != first or fault.kind != "gap")
        return Row(as_written(meant.placed, later), (*told, *besides))
    blocks = [block if block.end is None else _lengths_agree(block) for block in blocks]
    placed = [_NOWHERE] * len(blocks)
    faults: list[Fault] = []
    runs: list[int] = []
    early = strays(blocks, (opening, closing))
    for first, behind in _segments(blocks):
        start = blocks[first].start
        anchor = opening if start is None else start
        segment = range(first, behind)
        runs += [first] * len(segment)
        if anchor is None or not in_a_row(blocks, segment, anchor, placed):
            limit = blocks[behind].start if behind < len(blocks) else closing
            if behind in early:  # what it says is not the time it stands at
                limit = blocks[early[behind]].start
            faults += settle(blocks, segment, anchor, limit, placed)
    scene = Scene(blocks, placed, runs, early)
    found = clashes(scene)
    return Row(tuple(placed), (*faults, *found, *promises(scene, opening, closing, found)))


def _lengths_agree(block: Block) -> Block:
    """The block with the length that its start and end decide; an end before the start decides nothing."""
    if block.start is None or block.end is None:
        return block
    length = block.end - block.start
    if length < 0:
        return block._replace(natural=None)
    return block if block.minimum == block.maximum == length else between(block.start, block.end)


def _segments(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Runs that begin at a pin (or at the top): pairs of first and one behind the last."""
    starts = [index for index, block in enumerate(blocks) if index == 0 or block.start is not None]
    return list(pairwise([*starts, len(blocks)]))
