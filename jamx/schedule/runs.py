"""A run of blocks in time: from a pin, or the top, to the next pin or the end. What it leaves open is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.schedule.block import Block, Fault, Placed
from jamx.schedule.spread import spread

if TYPE_CHECKING:
    from collections.abc import Sequence


def in_a_row(blocks: Sequence[Block], segment: range, anchor: int, placed: list[Placed]) -> bool:
    """Put a run in time of which every length is certain, as in most; whether it is one."""
    cursor = anchor
    for index in segment:
        least, most = blocks[index].minimum, blocks[index].maximum
        if least is None or least < most:
            return False
        placed[index] = Placed(cursor, cursor + least)
        cursor += least
    return True


def settle(
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


def _counted_back(blocks: Sequence[Block], segment: range, limit: int) -> int | None:
    """The start that fits before a pin when every length is fixed; None when that is not the one answer."""
    if any(blocks[index].maximum != blocks[index].minimum for index in segment):
        return None
    start = limit - sum(blocks[index].maximum for index in segment)
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
    last = segment[-1]
    if unsized == [last] and not blocks[last].share:
        return [Fault("missing-end", last)]
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
    maxima = [max(block.maximum, least) for block, least in zip(run, minima, strict=True)]
    lengths, _ = spread(minima, maxima, sharing, limit - anchor)
    cursor = anchor
    for index, length in zip(segment, lengths, strict=True):
        placed[index] = Placed(cursor, cursor + length, filled=index in unsized)
        cursor += length
    return []
