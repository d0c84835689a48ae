"""Blocks on a clock: the one place that puts neighbours in time. It never repairs and never sorts.

A block is whatever takes time in a row: an item of a day, an item of a strand. What the blocks mean is not known here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jamx.schedule.spread import spread

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Block:
    """What is known of one neighbour; minutes, and minutes after midnight.

    Attributes:
        start: Where it is pinned, or None.
        end: Where it ends, if that is said too.
        minimum: Its least length; None when nothing says how long it is.
        maximum: Its greatest length.
        share: Takes what is left, equally with others that do.
        natural: What its content needs; taken as its length where it cannot simply fill the time there is.
    """

    start: int | None = None
    end: int | None = None
    minimum: int | None = None
    maximum: int = 0
    share: bool = False
    natural: int | None = None

    @property
    def open(self) -> bool:
        """Nothing says how long it is."""
        return self.minimum is None and not self.share

    @property
    def inverted(self) -> bool:
        """Ends before it starts."""
        return self.start is not None and self.end is not None and self.end < self.start


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a block came to stand; None where that cannot be known.

    Attributes:
        start: Minutes after midnight.
        end: Minutes after midnight.
        about: The times are minima: an elastic block before the end of this one has no pin behind it.
        filled: It had no length of its own and got what was left.
        floating: Nothing says when the run begins: the minutes count from the first of the run.
    """

    start: int | None = None
    end: int | None = None
    about: bool = False
    filled: bool = False
    floating: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """A contradiction between neighbours: its kind, the block it is seen at, minutes, and the other blocks."""

    kind: str
    index: int
    minutes: int = 0
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """Blocks in time, and what was wrong with them."""

    placed: tuple[Placed, ...]
    faults: tuple[Fault, ...]

    @property
    def end(self) -> int | None:
        """The latest end, where every end is known."""
        ends = [block.end for block in self.placed if block.end is not None]
        return max(ends) if ends and len(ends) == len(self.placed) else None


def arrange(blocks: Sequence[Block], opening: int | None = None, closing: int | None = None) -> Row:
    """Put blocks on the clock in the order they stand in.

    Args:
        blocks: The neighbours, in file order.
        opening: Where the first begins if it is not pinned, in minutes after midnight.
        closing: Where the last shall end.
    """
    blocks = [_lengths_agree(block) for block in blocks]
    placed: list[Placed] = [Placed()] * len(blocks)
    faults: list[Fault] = []
    for first, behind in _segments(blocks):
        anchor = blocks[first].start if blocks[first].start is not None else opening
        limit = blocks[behind].start if behind < len(blocks) else closing
        segment = range(first, behind)
        if limit is None or sum(blocks[index].minimum is None for index in segment) > 1:
            blocks[first:behind] = [_by_content(block) for block in blocks[first:behind]]
        if anchor is None and limit is not None:
            anchor = _counted_back(blocks, segment, limit)
        if anchor is None:
            _place_minima(blocks, segment, 0, placed, floating=True)
            faults.append(Fault("no-start", first))
        elif limit is None or limit < anchor:
            _place_minima(blocks, segment, anchor, placed)
            faults += _without_limit(blocks, segment, last=behind == len(blocks) and closing is None, limit=limit)
        else:
            faults += _place_within(blocks, segment, anchor, limit, placed)
    return Row(tuple(placed), (*faults, *_clashes(blocks, placed), *_promises(blocks, placed, opening, closing)))


def _lengths_agree(block: Block) -> Block:
    """A start and an end decide the length, whatever else is said; an end before the start decides nothing."""
    if block.start is None or block.end is None:
        return block
    if block.inverted:
        return Block(block.start, None, block.minimum or 0, block.maximum)
    return Block(block.start, block.end, block.end - block.start, block.end - block.start)


def _by_content(block: Block) -> Block:
    """The block with the length its content needs, where nothing else says how long it is."""
    if not block.open or block.natural is None:
        return block
    return Block(block.start, None, block.natural, block.natural)


def _segments(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """Runs that begin at a pin (or at the top): pairs of first and one behind the last."""
    starts = [index for index, block in enumerate(blocks) if index == 0 or block.start is not None]
    return list(zip(starts, [*starts[1:], len(blocks)], strict=True))


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
        block = blocks[index]
        about = about or (block.minimum is not None and block.maximum > block.minimum)
        end = None if cursor is None or block.minimum is None else cursor + block.minimum
        placed[index] = Placed(cursor, end, about, floating=floating)
        cursor = end


def _without_limit(blocks: Sequence[Block], segment: range, *, last: bool, limit: int | None) -> list[Fault]:
    unsized = [index for index in segment if blocks[index].minimum is None]
    if not unsized or limit is not None:
        return []  # a pin that lies before this run is out of order, and said to be so
    if last and unsized == [segment[-1]] and not blocks[unsized[0]].share:
        return [Fault("missing-end", unsized[0])]
    return [Fault("undetermined", unsized[0], others=tuple(unsized[1:]))]


def _place_within(
    blocks: Sequence[Block], segment: range, anchor: int, limit: int, placed: list[Placed]
) -> list[Fault]:
    unsized = [index for index in segment if blocks[index].open]
    sharing = [position for position, index in enumerate(segment) if blocks[index].minimum is None]
    if len(unsized) > 1:
        _place_minima(blocks, segment, anchor, placed)
        return [Fault("undetermined", unsized[1], others=(unsized[0], *unsized[2:]))]
    minima = [blocks[index].minimum or 0 for index in segment]
    maxima = [max(blocks[index].maximum, blocks[index].minimum or 0) for index in segment]
    lengths, _ = spread(minima, maxima, sharing, limit - anchor)
    cursor = anchor
    for index, length in zip(segment, lengths, strict=True):
        placed[index] = Placed(cursor, cursor + length, filled=blocks[index].open)
        cursor += length
    if unsized and len(sharing) > 1:
        others = tuple(segment[position] for position in sharing if segment[position] != unsized[0])
        return [Fault("undetermined", unsized[0], others=others)]
    return []


def _clashes(blocks: Sequence[Block], placed: Sequence[Placed]) -> list[Fault]:
    """Overlaps, gaps and wrong order, seen at each pin; one overlap for each block that reaches too far."""
    faults: list[Fault] = []
    reaching: set[int] = set()
    for index in range(1, len(blocks)):
        pin = blocks[index].start
        before = [other for other in range(index) if placed[other].end is not None and not placed[other].floating]
        if pin is None or not before:
            continue
        longest = max(before, key=lambda other: (placed[other].end or 0, other))
        reach = placed[longest].end or 0
        disorder = any((placed[other].start or 0) > pin for other in before)
        clash = _clashing(placed, index, before) if disorder else longest if reach > pin else None
        if clash is not None:
            if clash not in reaching:
                faults.append(Fault("overlap", index, _common(placed, index, clash), (clash,)))
                reaching.add(clash)
        elif disorder:
            other = max(before, key=lambda other: placed[other].start or 0)
            faults.append(Fault("out-of-order", index, others=(other,)))
        elif reach < pin and placed[index - 1].end is not None and not _covered(blocks, index, reach):
            faults.append(Fault("gap", index, pin - reach, (longest,)))
    return faults


def _clashing(placed: Sequence[Placed], index: int, before: Sequence[int]) -> int | None:
    """The last of the earlier blocks that really stands in the same time."""
    found = [other for other in before if _common(placed, index, other) > 0]
    return found[-1] if found else None


def _common(placed: Sequence[Placed], one: int, other: int) -> int:
    """Minutes that two placed blocks have in common; with an unknown end, up to the other's end."""
    start = max(placed[one].start or 0, placed[other].start or 0)
    ends = [end for end in (placed[one].end, placed[other].end) if end is not None]
    shared = min(ends) - start
    if shared <= 0 < (placed[other].end or 0) - start and placed[one].end == placed[one].start:
        return (placed[other].end or 0) - start
    return shared


def _covered(blocks: Sequence[Block], index: int, reach: int) -> bool:
    """Whether a block further down begins in the hole before a pin: then the order is wrong, not the time."""
    pin = blocks[index].start or 0
    return any(block.start is not None and reach <= block.start < pin for block in blocks[index + 1 :])


def _promises(
    blocks: Sequence[Block], placed: Sequence[Placed], opening: int | None, closing: int | None
) -> list[Fault]:
    faults: list[Fault] = []
    if not blocks:
        return faults
    begins = blocks[0].start
    if opening is not None and begins is not None and begins != opening:
        faults.append(Fault("starts-off", 0, begins - opening))
    ends = [(block.end, index) for index, block in enumerate(placed) if block.end is not None and not block.floating]
    if closing is None or not ends or placed[-1].end is None:
        return faults
    end, last = max(ends)
    if end > closing:
        faults.append(Fault("exceeds", last, end - closing))
    elif end < closing:
        faults.append(Fault("short", last, closing - end))
    return faults
