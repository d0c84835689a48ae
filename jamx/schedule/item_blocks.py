"""Items as blocks: what an item says, and what its parts and strands say for it, about its length."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.agenda import Part
from jamx.model.clock import ClockSpan
from jamx.model.duration import Duration
from jamx.schedule.block import Block
from jamx.schedule.rounds import Round, minutes, round_of

if TYPE_CHECKING:
    from jamx.model.agenda import Item, Strand
    from jamx.schedule.attendance import Attendance


def block_of(item: Item, attendance: Attendance, shift: int = 0) -> Block:
    """What the clock must know of an item in the case at hand; times moved by `shift` minutes."""
    start = end = None
    if isinstance(item.time, ClockSpan):
        start = item.time.start + shift
        end = None if item.time.end is None else item.time.end + shift
    if isinstance(item.duration, Duration):
        duration = item.duration
        if duration.share:
            return Block(start, end, share=True)
        content = needed(item, attendance) or 0  # an elastic item stretches for what is in it first
        return Block(start, end, max(duration.minimum, min(duration.maximum, content)), duration.maximum)
    extent = strands_extent(item, attendance)
    if extent is not None:
        return Block(start, end, *extent)
    return Block(start, end, natural=needed(item, attendance))


def round_at_hand(item: Item, attendance: Attendance) -> Round:
    """The item's round over the parts that are there with this attendance."""
    parts = [(index, part) for index, part in enumerate(item.parts) if attendance.has(part.optional)]
    return round_of(item, parts)


def round_to_fit(item: Item, attendance: Attendance) -> Round:
    """The same; an item whose parts are not written has one turn of the length somebody stated."""
    if item.parts or not item.each or minutes(item.stated) is None:
        return round_at_hand(item, attendance)
    turn = Part.model_construct(title=item.title, duration=item.stated, joint=False)
    return round_of(item, [(0, turn)])


def needed(item: Item, attendance: Attendance) -> int | None:
    """Minutes an item's parts need, or what was stated for one times their number; None when unknown."""
    round_ = round_to_fit(item, attendance)
    count, besides, _ = attendance.speakers(item.each) if item.each else (0, 0, ())
    return round_.needs(count + besides) if count is not None and round_.sized else None


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
    blocks = [block_of(item, attendance) for item in strand.items if attendance.has(item.optional)]
    low = high = 0
    for block in blocks:
        if block.start is not None and block.end is not None and block.end >= block.start:
            low, high = low + block.end - block.start, high + block.end - block.start
        elif block.minimum is not None:
            low, high = low + block.minimum, high + block.maximum
        elif block.natural is not None:
            low, high = low + block.natural, high + block.natural
        else:
            return None
    return low, high
