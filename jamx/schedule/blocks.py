"""Blocks on a clock: the one place that puts neighbours in time. It never repairs and never sorts.

A block is whatever takes time in a row: an item of a day, an item of a strand. What the blocks mean is not known here.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.block import Block, Fault, Placed, between
from jamx.schedule.clashes import Scene, clashes, promises
from jamx.schedule.spread import spread

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
    blocks = [block if block.end is None else _lengths_agree(block) for block in blocks]
    placed = [_NOWHERE] * len(blocks)
    faults: list[Fault] = []
    runs: list[int] = []
    for first, behind in _segments(blocks):
        start = blocks[first].start
        anchor = opening if start is None else start
        segment = range(first, behind)
        runs += [first] * len(segment)
        if anchor is None or not _in_a_row(blocks, segment, anchor, placed):
            limit = blocks[behind].start if behind < len(blocks) else closing
            faults += _settle(blocks, segment, anchor, limit, placed)
    scene = Scene(blocks, placed, runs)
    found = clashes(scene)
    return Row(tuple(placed), (*faults, *found, *promises(scene, opening, closing, found)))


def _in_a_row(blocks: Sequence[Block], segment: range, anchor: int, placed: list[Placed]) -> bool:
    """Put a run in time of which every length is certain, as in most; whether it is one."""
    cursor = anchor
    for index in segment:
        least, most = blocks[index].minimum, blocks[index].maximum
        if least is None or least < most:
            return False
        placed[index] = Placed(cursor, cursor + least)
        cursor += least
    return True


def _settle(
    blocks: list[Block], segment: range, anchor: int | None, limit: int | None, placed: list[Placed]
) -> Sequence[Fault]:
    """Put a run in time, between where it begins and where what follows does; what is not known of it."""
    first = segment.start
    run = blocks[first : segment.stop]
    if not _can_fill(run, anchor, limit):
        blocks[first : segment.stop] = map(_by_content, run)
    if anchor is None and limit is not None:
        anchor = _counted_back(blocks, segment, limit)
    if anchor is None:
        _place_minima(blocks, segment, 0, placed, floating=True)
        return [Fault("no-start", first)]
    ends_first = blocks[first].inverted and blocks[first].minimum is None
    if limit is not None and limit >= anchor and not ends_first:
        return _place_within(blocks, segment, anchor, limit, placed)
    _place_minima(blocks, segment, anchor, placed)
    return [] if ends_first else _without_limit(blocks, segment, limit)


def _lengths_agree(block: Block) -> Block:
    """The block with the length that its start and end decide; an end before the start decides nothing."""
    if block.start is None or block.end is None:
        return block
    length = block.end - block.start
    if length < 0:
        return block._replace(natural=None)
    return block if block.minimum == block.maximum == length else between(block.start, block.end)


def _can_fill(run: Sequence[Block], anchor: int | None, limit: int | None) -> bool:
    """Whether there is time between two known ends, and at most one block to take it."""
    if anchor is None or limit is None:
        return False
    least = [block.minimum for block in run if block.minimum is not None]
    return len(run) - len(least) <= 1 and sum(least) <= limit - anchor


def _by_content(block: Block) -> Block:
    """The block with the length its content needs, where nothing else says how long it is."""
    if not block.open or block.natural is None:
        return block
    return Block(block.start, None, block.natural, block.natural)


def _segments(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Runs that begin at a pin (or at the top): pairs of first and one behind the last."""
    starts = [index for index, block in enumerate(blocks) if index == 0 or block.start is not None]
    return list(pairwise([*starts, len(blocks)]))


def _counted_back(blocks: Sequence[Block], segment: range, limit: int) -> int | None:
    """The start that fits before a pin when every length is fixed; None when that is not the one answer."""
    lengths = [blocks[index].minimum for index in segment]
    if any(blocks[index].share or blocks[index].maximum != blocks[index].minimum for index in segment):
        return None
    start = limit - sum(length for length in lengths if length is not None)
    return start if start >= 0 else None


def _place_minima(
    blocks: Sequence[Block], segment: range, anchor: int, placed: list[Placed], *, floating: bool = False
) -> None:
    cursor: int | None = anchor
    about = False
    for index in segment:
        least = blocks[index].minimum
        about = about or (least is not None and blocks[index].maximum > least)
        end = None if cursor is None or least is None else cursor + least
        placed[index] = Placed(cursor, end, about, floating=floating)
        cursor = end


def _without_limit(blocks: Sequence[Block], segment: range, limit: int | None) -> list[Fault]:
    """What is not known of the last run where nothing says when it ends."""
    unsized = [index for index in segment if blocks[index].minimum is None]
    if not unsized or limit is not None:
        return []  # a pin that lies before this run is out of order, and said to be so
    if unsized == [segment[-1]] and not blocks[unsized[0]].share:
        return [Fault("missing-end", unsized[0])]
    return [_undetermined(unsized, unsized)]


def _undetermined(candidates: Sequence[int], claims: Sequence[int]) -> Fault:
    """Several that want what is left, seen at the later of the first two that may be changed."""
    seen = candidates[:2][-1]
    return Fault("undetermined", seen, others=tuple(index for index in claims if index != seen))


def _place_within(
    blocks: Sequence[Block], segment: range, anchor: int, limit: int, placed: list[Placed]
) -> list[Fault]:
    run = blocks[segment.start : segment.stop]
    sharing = [position for position, block in enumerate(run) if block.minimum is None]
    unsized = [segment[position] for position in sharing if not run[position].share]
    if unsized and len(sharing) > 1:
        _place_minima(blocks, segment, anchor, placed)
        return [_undetermined(unsized, [segment[position] for position in sharing])]
    minima = [block.minimum or 0 for block in run]
    maxima = [max(block.maximum, block.minimum or 0) for block in run]
    lengths, _ = spread(minima, maxima, sharing, limit - anchor)
    cursor = anchor
    for index, length in zip(segment, lengths, strict=True):
        placed[index] = Placed(cursor, cursor + length, filled=index in unsized)
        cursor += length
    return []
