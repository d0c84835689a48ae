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
        reaches: Where each of these ends, or else starts, in minutes after midnight.
        reach: The last of these; None where nothing is certain.
        suspects: The pins that may be wrong; others begin where what is before them ends, and no later.
        strays: The pins that start too late for where they stand, each with the first below that is right.
    """

    __slots__ = ("_doubtful", "blocks", "certain", "placed", "reach", "reaches", "runs", "strays", "suspects")

    def __init__(
        self,
        blocks: Sequence[Block],
        placed: Sequence[Placed],
        runs: Sequence[int],
        strays: Mapping[int, int] = MappingProxyType({}),
    ) -> None:
        self.blocks, self.placed, self.runs, self.strays = blocks, placed, runs, strays
        self.certain: list[int] = []
        self.reaches: dict[int, int] = {}
        self.suspects: list[int] = []
        self._doubtful = set(strays)
        reach: int | None = None
        for index, (start, end, _, _, floating) in enumerate(placed):
            pin = blocks[index].start
            if pin is not None:
                if blocks[index].inverted:
                    self._doubtful.add(index)
                if reach is not None and pin != reach:
                    self.suspects.append(index)
            if start is None or floating or (self._doubtful and self.doubtful(index)):
                continue
            self.certain.append(index)
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
    if not scene.suspects and not scene.strays:
        return []
    faults = [Fault("out-of-order", index, others=(other,)) for index, other in scene.strays.items()]
    reached: set[int] = set()
    astray: set[int] = set()
    for index in scene.suspects:
        fault = _at_pin(scene, index, reached)
        if fault is None or (fault.kind == "gap" and _left_by(scene, fault, astray)):
            continue
        faults.append(fault)
        if fault.kind == "overlap":
            reached.add(scene.runs[fault.others[0]])
        elif fault.kind == "out-of-order":
            astray.add(index)
    return faults


def _left_by(scene: Scene, gap: Fault, astray: Collection[int]) -> bool:
    """Whether a gap comes of a wrong time: what follows that has come along, or what has it would fill the gap."""
    before = scene.runs[gap.index - 1]
    if before not in astray:
        return False
    start, end = scene.placed[before][:2]
    return before < gap.index - 1 or (start is not None and end is not None and end - start == gap.minutes)


def _at_pin(scene: Scene, index: int, reached: Collection[int]) -> Fault | None:
    pin = scene.blocks[index].start
    begun = scene.begun(index)
    if pin is None or not begun or scene.doubtful(index):
        return None
    later = [other for other in begun if (scene.placed[scene.runs[other]].start or 0) > pin]
    clashing = _clashing(scene, index, begun, disorder=bool(later))
    fresh = [other for other in clashing if scene.runs[other] not in reached]
    if fresh:
        longest = _longest(scene, fresh)
        return Fault("overlap", index, _common(scene.placed[index], scene.placed[longest]), (longest,))
    if clashing:
        return None
    if later:
        return Fault("out-of-order", index, others=(max(later, key=lambda other: scene.placed[other].start or 0),))
    return _gap(scene, index, pin, begun)


def _clashing(scene: Scene, index: int, begun: Sequence[int], *, disorder: bool) -> list[int]:
    """The earlier blocks that stand in the same time; where the order is wrong, only those that certainly do."""
    if disorder and not scene.blocks[index].firm:
        return []
    certain = [other for other in begun if scene.blocks[other].firm] if disorder else begun
    return [other for other in certain if _common(scene.placed[index], scene.placed[other]) > 0]


def _gap(scene: Scene, index: int, pin: int, begun: Sequence[int]) -> Fault | None:
    if scene.placed[index - 1].end is None or scene.doubtful(index - 1):
        return None
    longest = _longest(scene, begun)
    reach = scene.reaches[longest]
    if reach >= pin or _endless(scene.placed, begun, reach) or _covered(scene.blocks, index, reach):
        return None
    return Fault("gap", index, pin - reach, (longest,))


def _longest(scene: Scene, among: Iterable[int]) -> int:
    """Of certain blocks the one that ends last; of several, the last of them."""
    return max(among, key=lambda index: (scene.reaches[index], index))


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


def promises(scene: Scene, opening: int | None, closing: int | None, clashing: Sequence[Fault] = ()) -> Iterator[Fault]:
    """Where the day begins and ends otherwise than promised, unless an overlap is the cause."""
    blocks, placed, known = scene.blocks, scene.placed, scene.certain
    begins = blocks[0].start if blocks else None
    moved = begins is not None and opening not in {None, begins} and not scene.doubtful(0)
    pins = [block.start for index, block in enumerate(blocks) if index not in scene.strays] if moved else []
    if moved and opening != min(start for start in pins if start is not None):
        yield Fault("starts-off", 0, (begins or 0) - (opening or 0))
    if closing is None or not known or scene.reach == closing:
        return
    reach = scene.reaches
    beyond = [index for index in known if reach[index] > closing]
    reached = {scene.runs[other] for fault in clashing if fault.kind == "overlap" for other in fault.others}
    own = [index for index in beyond if scene.runs[index] not in reached]
    if own:
        last = _longest(scene, own)
        yield Fault("exceeds", last, reach[last] - closing)
    elif not beyond and not scene.doubtful(len(blocks) - 1):
        last = _longest(scene, known)
        if reach[last] < closing and placed[-1].end is not None and not _endless(placed, known, reach[last]):
            yield Fault("short", last, closing - reach[last])
