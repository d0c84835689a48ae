"""Whether anything can go on for longer than a limit: told at a glance, before it is laid out how long it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jamx.schedule.timeline import Slot


def may_last(slots: Sequence[Slot], minutes: int, interrupting: Iterable[bool]) -> bool:
    """Whether a stretch of a row of items may be longer than so many minutes; where it is doubtful, it may.

    An item that interrupts as a whole ends every stretch, whatever else does: between two of those, none is longer than
    all of what stands there. Most days end here, and `stretches` is only asked about the rest.

    Args:
        slots: The items of a day.
        minutes: The limit.
        interrupting: Of each item, whether certainly nothing goes on through any minute of it.
    """
    begun: int | None = None
    reached = 0
    for slot, interrupts in zip(slots, interrupting, strict=True):
        start, length = slot.start, slot.minutes
        if start is None or length is None or start < reached or length < 0:
            return True  # out of order, or without a time: the long way knows what to make of it
        reached = start + length
        if interrupts:
            begun = begun if length == 0 else None
            continue
        begun = start if begun is None else begun
        if reached - begun > minutes or (slot.strands and not _inside(slot, start, reached)):
            return True
    return False


def _inside(slot: Slot, start: int, end: int) -> bool:
    """Whether all that strands hold certainly takes place while their item does."""
    return all(
        inner.start is not None
        and inner.minutes is not None
        and start <= inner.start
        and inner.start + inner.minutes <= end
        and not inner.strands
        for strand in slot.strands
        for inner in strand.slots
    )
