"""What blocks on a clock do to each other: overlaps, gaps, wrong order, and promises that are not kept."""

from __future__ import annotations

from bisect import bisect_left
from types import MappingProxyType
from typing import TYPE_CHECKING

from jamx.schedule.block import Fault

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from jamx.schedule.block import Block, Placed


class Scene:
    """Blocks where they came to stand.

    Attributes:
        runs: Of each block, the number of the pinned one (or the first) that its run begins with.
        certain: The numbers of the blocks whose start is certain, counted from 0.
        starts: Where each of these starts, in minutes after midnight.
        reaches: Where each of these ends, or else starts, in minutes after midnight.
        reach: The last of these; None where nothing is certain.
        suspects: The pins that may be wrong, each with its time; others begin where what is before them ends.
        strays: The pins that start too late for where they stand, each with the first below that is right.
    """

    __slots__ = ("_doubtful", "blocks", "certain", "placed", "reach", "reaches", "runs", "starts", "strays", "suspects")

    def __init__(
        self,
        blocks: Sequence[Block],
        placed: Sequence[Placed],
        runs: Sequence[int],
        strays: Mapping[int, int] = MappingProxyType({}),
    ) -> None:
        self.blocks, self.placed, self.runs, self.strays = blocks, placed, runs, strays
        self.certain: list[int] = []
        self.starts: dict[int, int] = {}
        self.reaches: dict[int, int] = {}
        self.suspects: list[tuple[int, int]] = []
        self._doubtful = set(strays)
        reach: int | None = None
        for index, (start, end, _, _, floating) in enumerate(placed):
            pin = blocks[index].start
            if pin is not None:
                if blocks[index].inverted:
                    self._doubtful.add(index)
                if reach is not None and pin != reach:
                    self.suspects.append((index, pin))
            if start is None or floating or (self._doubtful and self.doubtful(index)):
                continue
            self.certain.append(index)
            self.starts[index] = start
            self.reaches[index] = latest = start if end is None else end
            if reach is None or latest > reach:
                reach = latest
        self.reach = reach

    def doubtful(self, index: int) -> bool:
        """Stands where it does only because of a time that is wrong: that fault is said where the time stands."""
        return self.runs[index] in self._doubtful

    def begun(self, index: int) -> list[int]:
        """The numbers of the certain blocks before one."""
        return self.certain[: bisect_left(self.certain, index)]


def clashes(scene: Scene) -> list[Fault]:
    """Overlaps, gaps and wrong order, seen at each pin; one overlap for each run that reaches too far."""
    faults = [Fault("out-of-order", index, others=(other,)) for index, other in scene.strays.items()]
    reached: set[int] = set()
    astray: set[int] = set()
    for index, pin in scene.suspects:
        fault = _at_pin(scene, index, pin, reached)
        if fault is None or (fault.kind == "gap" and _left_by(scene, fault, astray)):
            continue
        faults.append(fault)
        if fault.kind == "overlap":
            reached.update(scene.runs[other] for other in fault.others)
        elif fault.kind == "out-of-order":
            astray.add(index)
    return faults


def _left_by(scene: Scene, gap: Fault, astray: Collection[int]) -> bool:
    """Whether a gap comes of a wrong time: what follows that has come along, or what has it would fill the gap."""
    before = scene.runs[gap.index - 1]
    return before in astray and (before < gap.index - 1 or scene.placed[before].minutes == gap.minutes)


def _at_pin(scene: Scene, index: int, pin: int, reached: Collection[int]) -> Fault | None:
    if scene.doubtful(index):
        return None
    begun = scene.begun(index)
    later = [other for other in begun if scene.starts[scene.runs[other]] > pin]
    clashing = _clashing(scene, index, begun, disorder=bool(later))
    fresh = [other for other in clashing if scene.runs[other] not in reached]
    if fresh:
        longest = _longest(scene, fresh)
        return Fault("overlap", index, _common(scene, index, longest), (longest,))
    if clashing:
        return None
    if later:
        return Fault("out-of-order", index, others=(max(later, key=scene.starts.__getitem__),))
    return _gap(scene, index, pin, begun)


def _clashing(scene: Scene, index: int, begun: Sequence[int], *, disorder: bool) -> list[int]:
    """The earlier blocks that stand in the same time; where the order is wrong, only those that certainly do."""
    if disorder and not scene.blocks[index].firm:
        return []
    certain = [other for other in begun if scene.blocks[other].firm] if disorder else begun
    return [other for other in certain if _common(scene, index, other) > 0]


def _gap(scene: Scene, index: int, pin: int, begun: Sequence[int]) -> Fault | None:
    if scene.placed[index - 1].end is None or scene.doubtful(index - 1):
        return None
    longest = _longest(scene, begun)
    reach = scene.reaches[longest]
    if reach >= pin or _endless(scene, begun, reach) or _covered(scene.blocks[index:], reach, pin):
        return None
    return Fault("gap", index, pin - reach, (longest,))


def _longest(scene: Scene, among: Iterable[int]) -> int:
    """Of certain blocks the one that ends last; of several, the last of them."""
    return max(among, key=lambda index: (scene.reaches[index], index))


def _endless(scene: Scene, begun: Sequence[int], reach: int) -> bool:
    """Whether one of these begins where the others end, and nobody knows how long it lasts."""
    return any(scene.placed[other].end is None and scene.starts[other] >= reach for other in begun)


def _common(scene: Scene, index: int, earlier: int) -> int:
    """Minutes that two certain blocks have in common, none or less where they have none.

    One without an end, or without length, goes on up to the end of one that has begun before it.
    """
    start, begun = scene.starts[index], scene.starts[earlier]
    end, close = scene.reaches[index], scene.reaches[earlier]
    return (close if end == start >= begun else min(end, close)) - max(start, begun)


def _covered(blocks: Iterable[Block], reach: int, pin: int) -> bool:
    """Whether one of these blocks begins in the hole before a pin: then the order is wrong, not the time."""
    return any(block.start is not None and reach <= block.start < pin for block in blocks)


def promises(scene: Scene, opening: int | None, closing: int | None, clashing: Sequence[Fault] = ()) -> Iterator[Fault]:
    """Where the day begins and ends otherwise than promised, unless an overlap is the cause."""
    if opening is not None and scene.blocks:
        yield from _beginning(scene, opening)
    if closing is not None and scene.reach is not None:
        yield from _ending(scene, scene.reach, closing, clashing)


def _beginning(scene: Scene, opening: int) -> Iterator[Fault]:
    begins = scene.blocks[0].start
    if begins is None or begins == opening or scene.doubtful(0):
        return
    if opening != min(block.start for block in scene.blocks if block.start is not None):
        yield Fault("starts-off", 0, begins - opening)


def _ending(scene: Scene, reach: int, closing: int, clashing: Sequence[Fault]) -> Iterator[Fault]:
    if reach > closing:
        reached = {scene.runs[other] for fault in clashing if fault.kind == "overlap" for other in fault.others}
        own = [index for index in scene.certain if scene.reaches[index] > closing and scene.runs[index] not in reached]
        if own:
            last = _longest(scene, own)
            yield Fault("exceeds", last, scene.reaches[last] - closing)
    elif reach < closing and scene.placed[-1].end is not None and not scene.doubtful(len(scene.blocks) - 1):
        last = _longest(scene, scene.certain)
        if not _endless(scene, scene.certain, reach):
            yield Fault("short", last, closing - reach)
