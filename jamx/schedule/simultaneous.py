"""What happens at the same time: strands of an item, and who leads them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from jamx.findings import Place
    from jamx.model.text import Text
    from jamx.schedule.timeline import Slot, StrandSlot


class Housed(NamedTuple):
    """What a room is taken by: a strand, or something in it that has a room of its own.

    Attributes:
        room: As it is called.
        at: Where that is written.
        title: Of the strand or of the item, whichever the room is written for.
        start: Minutes after midnight; None where nobody knows.
        end: Minutes after midnight; None where nobody knows.
        whole: It is the whole strand.
    """

    room: Text
    at: Place
    title: Text
    start: int | None
    end: int | None
    whole: bool

    def beside(self, other: Housed) -> bool:
        """Whether both take place at once; strands do unless it is known better, what is in them where it is known."""
        mine, yours = (self.start, self.end), (other.start, other.end)
        if self.whole and other.whole:
            return True
        return None not in {*mine, *yours} and share_time(mine, yours)

    def joint(self, other: Housed) -> bool:
        """Whether both are one thing, which is written in each strand that takes part in it."""
        mine, yours = (str(self.title).casefold(), self.start), (str(other.title).casefold(), other.start)
        return not (self.whole or other.whole) and mine == yours and self.end == other.end


def simultaneous_strands(slot: Slot) -> Iterator[tuple[StrandSlot, StrandSlot]]:
    """Pairs of strands of an item that share some time, in file order; without known times all do."""
    for one, other in combinations(slot.strands, 2):
        ends = [end for end in (one.end, other.end) if end is not None]
        if one.start is None or not ends or min(ends) > one.start:
            yield one, other


def led(strand: StrandSlot) -> Iterator[tuple[str, Place, int | None, int | None]]:
    """Everybody who leads something in a strand: who, where it says so, from when to when in minutes after midnight."""
    if strand.strand.lead is not None:
        yield str(strand.strand.lead), below(strand.place, "lead"), strand.start, strand.end
    for slot in strand.slots:
        if slot.item.lead is not None:
            yield str(slot.item.lead), below(slot.place, "lead"), slot.start, slot.end


def housed(strand: StrandSlot, pauses: Collection[str]) -> Iterator[Housed]:
    """The rooms of a strand in file order: its own where it has no others, else that of each item when it takes place.

    Args:
        strand: The strand on the clock.
        pauses: The kinds of items that are pauses: there people go where others are too.
    """
    own, at, inner = strand.strand.room, below(strand.place, "room"), strand.slots
    if all(slot.item.room is None for slot in inner):
        if own is not None:
            yield Housed(own, at, strand.strand.title, strand.start, strand.end, whole=True)
        return
    for slot in inner:
        item, times = slot.item, (None, None) if slot.about else (slot.start, slot.end)
        if item.kind in pauses:
            continue
        if item.room is not None:
            yield Housed(item.room, below(slot.place, "room"), item.title, *times, whole=False)
        elif own is not None:
            yield Housed(own, at, strand.strand.title, *times, whole=False)


def share_time(one: tuple[int | None, int | None], other: tuple[int | None, int | None]) -> bool:
    """Whether two stretches have a minute in common; what is not known is taken to have."""
    starts = [start for start, _ in (one, other) if start is not None]
    ends = [end for _, end in (one, other) if end is not None]
    return not starts or not ends or max(starts) < min(ends)
