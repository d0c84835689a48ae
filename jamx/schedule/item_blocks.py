"""Items as blocks: what an item says, and what its parts and strands say for it, about its length."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.agenda import Part
from jamx.model.clock import ClockSpan
from jamx.model.duration import Duration
from jamx.schedule.block import Block, between
from jamx.schedule.rounds import Round, minutes, round_of

if TYPE_CHECKING:
    from jamx.model.agenda import Item, Strand
    from jamx.schedule.attendance import Attendance


class Filling(NamedTuple):
    """What an item is filled with in the case at hand: its parts, as often as they come.

    Attributes:
        parts: The round over the parts that are there with this attendance.
        turns: The same; an item whose parts are not written has one turn of the length somebody stated.
        speakers: How many take turns; None when nobody knows.
        besides: How many others speak too.
        order: The ids of all of them, where they are known.
        needs: Minutes the parts need, or what was stated for one times their number; None when unknown.
    """

    parts: Round
    turns: Round
    speakers: int | None
    besides: int
    order: tuple[str, ...]
    needs: int | None

    @property
    def least(self) -> int | None:
        """Minutes it needs however many take turns: those of one alone, where nobody knows for how many it is."""
        if self.needs is not None or self.speakers is not None or not self.turns.sized:
            return self.needs
        return self.turns.needs(1 + self.besides)


def filling_of(item: Item, attendance: Attendance) -> Filling | None:
    """What an item is filled with in the case at hand; None for most, which have neither parts nor a round."""
    if not item.parts and not item.each:
        return None
    parts = [each for each in enumerate(item.parts) if each[1].optional is None or attendance.has(each[1].optional)]
    at_hand = turns = round_of(item, parts)
    if not item.parts and minutes(item.stated) is not None:
        turn = Part.model_construct(title=item.title, duration=item.stated, joint=False)
        turns = round_of(item, [(0, turn)])
    speakers, besides, order = attendance.speakers(item.each) if item.each else (0, 0, ())
    needs = turns.needs(speakers + besides) if speakers is not None and turns.sized else None
    return Filling(at_hand, turns, speakers, besides, order, needs)


def block_of(item: Item, filling: Filling | None, attendance: Attendance, shift: int = 0) -> Block:
    """What the clock must know of an item in the case at hand; times moved by `shift` minutes."""
    start = end = None
    time = item.time
    if isinstance(time, ClockSpan):
        start = time.start + shift
        if time.end is not None:
            end = time.end + shift
            if end >= start:
                return between(start, end)
    needs, least = (filling.needs, filling.least) if filling is not None else (None, None)
    duration = item.duration
    if isinstance(duration, Duration):
        if duration.share:
            return Block(start, end, share=True)
        # an elastic item stretches for what is in it first
        return Block(start, end, max(duration.minimum, min(duration.maximum, least or 0)), duration.maximum)
    extent = strands_extent(item, attendance) if item.strands is not None else None
    return Block(start, end, natural=needs) if extent is None else Block(start, end, *extent)


def strands_extent(item: Item, attendance: Attendance) -> tuple[int, int] | None:
    """The least and most minutes of an item by its longest strand; None when no strand says how long it is."""
    strands = item.strands.listed if item.strands is not None else ()
    extents = [extent for strand in strands if (extent := _extent(strand, attendance)) is not None]
    if not extents:
        return None
    return max(low for low, _ in extents), max(high for _, high in extents)


def _extent(strand: Strand, attendance: Attendance) -> tuple[int, int] | None:
    if isinstance(strand.duration, Duration) and not strand.duration.share:
        return strand.duration.minimum, strand.duration.maximum
    if not strand.items:
        return None
    items = (item for item in strand.items if attendance.has(item.optional))
    blocks = [block_of(item, filling_of(item, attendance), attendance) for item in items]
    low = high = 0
    for block in blocks:
        if block.minimum is not None:
            low, high = low + block.minimum, high + block.maximum
        elif block.natural is not None:
            low, high = low + block.natural, high + block.natural
        else:
            return None
    return low, high
