"""What is inside an item but not within its time: strands with times of their own, when the item has been moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Related
from jamx.model.clock import ClockSpan
from jamx.schedule.contradictions import below, stated_at

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from jamx.findings import Path, Place
    from jamx.schedule.timeline import Slot

_A_DAY = 24 * 60
_TOLD = ("agenda/out-of-order", "agenda/overdetermined", "agenda/end-before-start")
"""What is told of the times of an item already."""


class Within(NamedTuple):
    """Between which minutes after midnight what is inside an item may stand; None where nothing is told of it.

    Up to `room`, minutes after midnight too, nothing follows: where that would do, the item itself ends too early.
    """

    start: int | None
    end: int | None
    room: int = 0


def outside(slot: Slot, within: Within, found: Sequence[Finding]) -> list[Finding]:
    """What was found in the strands of an item, and what stands outside it: one finding for all that was forgotten.

    Args:
        slot: The item on the clock, with its strands.
        within: The time that it has for them.
        found: What contradicts itself within a strand; what comes of a time outside is left out.
    """
    told = {place.path[:-1] for one in found if one.rule in _TOLD for place in _wrong(one)}
    pinned = [inner for inner in _pinned(slot) if inner.place.path not in told]
    early = [inner for inner in pinned if _begins_before(inner, slot, within.start)]
    if early:
        return [*_without_gaps(found, (inner.place.path for inner in early)), _early(slot, early)]
    latest = max((ends for strand in slot.strands if (ends := strand.end) is not None), default=None)
    if told or slot.start is None or latest is None or within.end is None or latest <= within.end:
        return list(found)
    late = [inner for inner in pinned if inner.end is not None and inner.end > within.end]
    cut_short = latest <= within.room and any(inner.start == slot.start for inner in pinned)
    if not cut_short and any(inner.end == latest for inner in late):
        return [*_without_gaps(found, (inner.place.path for inner in late)), _late(slot, late, latest, within.end)]
    facts = {"title": slot.item.title, "parts": latest - slot.start, "minutes": within.end - slot.start}
    facts["over"] = latest - within.end
    return [*found, Finding("agenda/parts-exceed-item", stated_at(slot.item, slot.place), facts, "strand")]


def _wrong(found: Finding) -> Iterator[Place]:
    """The times that are told to be wrong: of an afternoon by a twelve-hour clock all."""
    yield found.place
    if found.variant == "afternoon":
        yield from (related.place for related in found.related[1:])


def _pinned(slot: Slot) -> Iterator[Slot]:
    """The items of the strands that say when they begin, in file order."""
    for strand in slot.strands:
        for inner in strand.slots:
            time = inner.item.time
            if isinstance(time, ClockSpan) and (time.end is None or time.end >= time.start):
                yield inner


def _begins_before(inner: Slot, slot: Slot, start: int | None) -> bool:
    """Whether something in an item begins before it does, and not when it goes on after midnight."""
    if inner.start is None or start is None or inner.start >= start:
        return False
    return slot.end is None or inner.start + _A_DAY >= slot.end


def _without_gaps(found: Iterable[Finding], wrong: Iterable[Path]) -> list[Finding]:
    """What was found, without the gaps that come of the times of some items."""
    items = set(wrong)
    return [one for one in found if one.rule != "agenda/gap" or items.isdisjoint(_items(one))]


def _items(gap: Finding) -> Collection[Path]:
    return {place.path[:-1] for place in (gap.place, *(related.place for related in gap.related))}


def _early(slot: Slot, early: Sequence[Slot]) -> Finding:
    first, *others = early
    facts = {"title": first.item.title, "start": first.start, "other": slot.item.title, "begins": slot.start}
    return Finding("agenda/out-of-order", below(first.place, "time"), facts, "inside", _related(slot, others))


def _late(slot: Slot, late: Sequence[Slot], latest: int, end: int) -> Finding:
    first, *others = late
    facts = {"title": first.item.title, "ends": first.end, "other": slot.item.title, "end": end, "over": latest - end}
    return Finding("agenda/parts-exceed-item", below(first.place, "time"), facts, "inside", _related(slot, others))


def _related(slot: Slot, others: Iterable[Slot]) -> tuple[Related, ...]:
    places = [(stated_at(slot.item, slot.place), slot), *((below(one.place, "time"), one) for one in others)]
    return tuple(Related(place, "item", {"title": one.item.title}) for place, one in places)
