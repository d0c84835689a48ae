"""Blocks on a clock: the one place that puts neighbours in time. It never repairs and never sorts.

A block is whatever takes time in a row: an item of a day, an item of a strand. What the blocks mean is not known here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from jamx.schedule.spread import spread

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence


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
    runs: list[range] = []
    for first, behind in _segments(blocks):
        anchor = blocks[first].start if blocks[first].start is not None else opening
        limit = blocks[behind].start if behind < len(blocks) else closing
        segment = range(first, behind)
        runs += [segment] * len(segment)
        if not _can_fill(blocks[first:behind], anchor, limit):
            blocks[first:behind] = [_by_content(block) for block in blocks[first:behind]]
        if anchor is None and limit is not None:
            anchor = _counted_back(blocks, segment, limit)
        if anchor is None:
            _place_minima(blocks, segment, 0, placed, floating=True)
            faults.append(Fault("no-start", first))
        elif blocks[first].inverted and blocks[first].minimum is None:
            _place_minima(blocks, segment, anchor, placed)
        elif limit is None or limit < anchor:
            _place_minima(blocks, segment, anchor, placed)
            faults += _without_limit(blocks, segment, limit)
        else:
            faults += _place_within(blocks, segment, anchor, limit, placed)
    scene = _Scene(blocks, placed, runs)
    clashes = _clashes(scene)
    faults += clashes
    reached = {runs[other] for fault in clashes if fault.kind == "overlap" for other in fault.others}
    return Row(tuple(placed), (*faults, *_promises(scene, opening, closing, reached)))


@dataclass(frozen=True, slots=True)
class _Scene:
    """Blocks where they came to stand, and of each the run that its pin begins."""

    blocks: Sequence[Block]
    placed: Sequence[Placed]
    runs: Sequence[range]

    def doubtful(self, index: int) -> bool:
        """Stands where it does only because of a time that ends before it starts: that fault is said elsewhere."""
        return self.blocks[self.runs[index].start].inverted

    def begun(self, index: int) -> list[int]:
        """The earlier blocks whose start is certain."""
        certain = (other for other in range(index) if not self.doubtful(other))
        return [other for other in certain if self.placed[other].start is not None and not self.placed[other].floating]

    def firm(self, index: int) -> bool:
        """Its length is its own, not what its neighbours left."""
        block = self.blocks[index]
        return block.minimum is not None and block.minimum >= block.maximum


def _lengths_agree(block: Block) -> Block:
    """A start and an end decide the length, whatever else is said; an end before the start decides nothing."""
    if block.start is None or block.end is None:
        return block
    if block.inverted:
        return replace(block, natural=None)
    return Block(block.start, block.end, block.end - block.start, block.end - block.start)


def _can_fill(blocks: Sequence[Block], anchor: int | None, limit: int | None) -> bool:
    """Whether there is time between two known ends, and at most one block to take it."""
    if anchor is None or limit is None or sum(block.minimum or 0 for block in blocks) > limit - anchor:
        return False
    return sum(block.minimum is None for block in blocks) <= 1


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
        block = blocks[index]
        about = about or (block.minimum is not None and block.maximum > block.minimum)
        end = None if cursor is None or block.minimum is None else cursor + block.minimum
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
    unsized = [index for index in segment if blocks[index].open]
    sharing = [position for position, index in enumerate(segment) if blocks[index].minimum is None]
    if unsized and len(sharing) > 1:
        _place_minima(blocks, segment, anchor, placed)
        return [_undetermined(unsized, [segment[position] for position in sharing])]
    minima = [blocks[index].minimum or 0 for index in segment]
    maxima = [max(blocks[index].maximum, blocks[index].minimum or 0) for index in segment]
    lengths, _ = spread(minima, maxima, sharing, limit - anchor)
    cursor = anchor
    for index, length in zip(segment, lengths, strict=True):
        placed[index] = Placed(cursor, cursor + length, filled=blocks[index].open)
        cursor += length
    return []


def _clashes(scene: _Scene) -> list[Fault]:
    """Overlaps, gaps and wrong order, seen at each pin; one overlap for each run that reaches too far."""
    faults: list[Fault] = []
    reached: set[range] = set()
    for index in range(1, len(scene.blocks)):
        fault = _at_pin(scene, index, reached)
        if fault is None:
            continue
        faults.append(fault)
        if fault.kind == "overlap":
            reached.add(scene.runs[fault.others[0]])
    return faults


def _at_pin(scene: _Scene, index: int, reached: Collection[range]) -> Fault | None:
    pin = scene.blocks[index].start
    begun = scene.begun(index)
    if pin is None or not begun or scene.doubtful(index):
        return None
    later = [other for other in begun if (scene.placed[scene.runs[other].start].start or 0) > pin]
    clashing = _clashing(scene, index, begun, disorder=bool(later))
    fresh = [other for other in clashing if scene.runs[other] not in reached]
    if fresh:
        longest = max(fresh, key=lambda other: (scene.placed[other].end or 0, other))
        return Fault("overlap", index, _common(scene.placed[index], scene.placed[longest]), (longest,))
    if clashing:
        return None
    if later:
        return Fault("out-of-order", index, others=(max(later, key=lambda other: scene.placed[other].start or 0),))
    return _gap(scene, index, pin, begun)


def _clashing(scene: _Scene, index: int, begun: Sequence[int], *, disorder: bool) -> list[int]:
    """The earlier blocks that stand in the same time; where the order is wrong, only those that certainly do."""
    if disorder and not scene.firm(index):
        return []
    certain = [other for other in begun if scene.firm(other)] if disorder else begun
    return [other for other in certain if _common(scene.placed[index], scene.placed[other]) > 0]


def _gap(scene: _Scene, index: int, pin: int, begun: Sequence[int]) -> Fault | None:
    if scene.placed[index - 1].end is None or scene.doubtful(index - 1):
        return None
    longest = max(begun, key=lambda other: (scene.placed[other].end or 0, other))
    reach = scene.placed[longest].end or 0
    if reach >= pin or _endless(scene.placed, begun, reach) or _covered(scene.blocks, index, reach):
        return None
    return Fault("gap", index, pin - reach, (longest,))


def _endless(placed: Sequence[Placed], begun: Sequence[int], reach: int) -> bool:
    """Whether one of these begins where the others end, and nobody knows how long it lasts."""
    return any(placed[other].end is None and (placed[other].start or 0) >= reach for other in begun)


def _common(one: Placed, other: Placed) -> int:
    """Minutes that two placed blocks have in common; without an end, or without length, up to the other's end."""
    if one.start is None or other.start is None or other.end is None:
        return 0
    endless = one.end is None or one.end == one.start
    if endless and other.start > one.start:
        return 0
    ends = [other.end] if endless else [other.end, one.end]
    return min(end for end in ends if end is not None) - max(one.start, other.start)


def _covered(blocks: Sequence[Block], index: int, reach: int) -> bool:
    """Whether a block further down begins in the hole before a pin: then the order is wrong, not the time."""
    pin = blocks[index].start or 0
    return any(block.start is not None and reach <= block.start < pin for block in blocks[index + 1 :])


def _promises(scene: _Scene, opening: int | None, closing: int | None, reached: Collection[range]) -> Iterator[Fault]:
    """Where the day begins and ends otherwise than promised, unless another fault is the cause."""
    blocks, placed = scene.blocks, scene.placed
    if not blocks:
        return
    begins = blocks[0].start
    earliest = min((block.start for block in blocks if block.start is not None), default=None)
    if begins is not None and opening not in {None, begins, earliest} and not blocks[0].inverted:
        yield Fault("starts-off", 0, begins - (opening or 0))
    known = scene.begun(len(blocks))
    if closing is None or not known:
        return
    reach = {index: _latest(placed[index]) for index in known}
    beyond = [index for index in known if reach[index] > closing]
    own = [index for index in beyond if scene.runs[index] not in reached]
    if own:
        last = max(own, key=lambda index: (reach[index], index))
        yield Fault("exceeds", last, reach[last] - closing)
    elif not beyond and not scene.doubtful(len(blocks) - 1):
        last = max(known, key=lambda index: (reach[index], index))
        if reach[last] < closing and placed[-1].end is not None and not _endless(placed, known, reach[last]):
            yield Fault("short", last, closing - reach[last])


def _latest(block: Placed) -> int:
    return block.end if block.end is not None else block.start or 0
