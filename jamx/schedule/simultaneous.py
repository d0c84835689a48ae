"""What happens at the same time: strands of an item, and who leads them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Place
    from jamx.schedule.timeline import Slot, StrandSlot


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


def share_time(one: tuple[int | None, int | None], other: tuple[int | None, int | None]) -> bool:
    """Whether two stretches have a minute in common; what is not known is taken to have."""
    starts = [start for start, _ in (one, other) if start is not None]
    ends = [end for _, end in (one, other) if end is not None]
    return not starts or not ends or max(starts) < min(ends)
