"""The agenda clock: the only place that knows when things happen on a day.

It gives every item and part a start and an end, and every contradiction a record in minutes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place
from jamx.model.agenda import PAUSES
from jamx.model.clock import ClockSpan
from jamx.model.duration import Duration
from jamx.model.scalars import Acknowledged
from jamx.schedule.blocks import arrange
from jamx.schedule.contradictions import below, of_fault, stated_at, without_times
from jamx.schedule.days import DayPlan
from jamx.schedule.item_blocks import block_of, needed, round_at_hand, round_to_fit
from jamx.schedule.rounds import minutes
from jamx.schedule.timeline import DayLine, Fit, PartSlot, Slot, StrandSlot, Timeline

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from jamx.model.agenda import Item, Strand
    from jamx.schedule.attendance import Attendance
    from jamx.schedule.block import Fault, Placed
    from jamx.schedule.blocks import Row


def timeline(days: Sequence[DayPlan], attendance: Attendance, pauses: Collection[str] = PAUSES) -> Timeline:
    """Put a meeting on the clock.

    Args:
        days: The days as planned.
        attendance: Who comes.
        pauses: The kinds of items that are pauses.

    Returns:
        Every day with its items, parts and strands, and every contradiction; nothing is repaired, nothing sorted.
    """
    lines: list[DayLine] = []
    found: list[Finding] = []
    for day in days:
        slots, faults = _day(day, attendance)
        lines.append(_line(day, slots, pauses))
        found += faults
    return Timeline(tuple(lines), tuple(found), attendance)


def _line(day: DayPlan, slots: tuple[Slot, ...], pauses: Collection[str]) -> DayLine:
    starts = [slot.start for slot in slots if slot.start is not None]
    ends = [slot.end for slot in slots if slot.end is not None]
    if starts and ends:
        length: int | None = max(ends) - min(starts)
    else:
        known = [slot.minutes for slot in slots if slot.minutes is not None]
        length = sum(known) if known and len(known) == len(slots) else None
    resting = sum(slot.minutes or 0 for slot in slots if slot.item.kind in pauses)
    resting += sum(part.minutes or 0 for slot in slots for part in slot.parts if part.number is None)
    return DayLine(day, slots, min(starts, default=None), max(ends, default=None), length, resting)


def _day(day: DayPlan, attendance: Attendance) -> tuple[tuple[Slot, ...], list[Finding]]:
    items = list(_present(day.items, day.place, attendance))
    if items and not any(_says_when(item) for _, item in items):
        return tuple(_unplaced(place, item) for place, item in items), [without_times(day)]
    row = arrange([block_of(item, attendance, day.shift) for _, item in items], day.opening, day.closing)
    slots, found = _slots(items, row, attendance, day.shift)
    missed = (fault for fault in row.faults if not (day.floats and fault.kind == "no-start"))
    faults = (fault for fault in missed if not _admitted(fault, items))
    return slots, [*(of_fault(fault, items, day) for fault in faults), *found]


def _admitted(fault: Fault, items: Sequence[tuple[Place, Item]]) -> bool:
    """Whether something is missing only where the file admits that it is not known."""
    if fault.kind not in {"undetermined", "missing-end", "no-start"}:
        return False
    involved = (items[index][1] for index in (fault.index, *fault.others))
    return any(isinstance(said, Acknowledged) for item in involved for said in (item.time, item.duration))


def _present(items: Sequence[Item], place: Place, attendance: Attendance) -> Iterator[tuple[Place, Item]]:
    for index, item in enumerate(items):
        if attendance.has(item.optional):
            yield below(place, index), item


def _says_when(item: Item) -> bool:
    return item.time is not None or item.duration is not None or item.strands is not None or bool(item.parts)


def _unplaced(place: Place, item: Item) -> Slot:
    return Slot(item, _index(place), place, None, None, None, about=False)


def _index(place: Place) -> int:
    index = place.path[-1]
    return index if isinstance(index, int) else 0


def _slots(
    items: Sequence[tuple[Place, Item]], row: Row, attendance: Attendance, shift: int
) -> tuple[tuple[Slot, ...], list[Finding]]:
    slots: list[Slot] = []
    found: list[Finding] = []
    for (place, item), placed in zip(items, row.placed, strict=True):
        slot, faults = _slot(place, item, placed, attendance, shift)
        slots.append(slot)
        found += faults
    return tuple(slots), found


def _slot(place: Place, item: Item, placed: Placed, attendance: Attendance, shift: int) -> tuple[Slot, list[Finding]]:
    length = None if placed.start is None or placed.end is None else placed.end - placed.start
    start, end = (None, None) if placed.floating else (placed.start, placed.end)
    fit = _fit(item, length, attendance)
    strands, strand_faults = _strands(place, item, (start, end), attendance, shift)
    faults = [*_time_faults(place, item), *_part_faults(place, item, length, fit, attendance), *strand_faults]
    parts = tuple(_parts(item, start, length, attendance))
    index = _index(place)
    return Slot(item, index, place, start, end, length, placed.about, placed.filled, parts, strands, fit), faults


def _time_faults(place: Place, item: Item) -> Iterator[Finding]:
    span = item.time
    if not isinstance(span, ClockSpan) or span.end is None:
        return
    facts: dict[str, object] = {"title": item.title, "start": span.start, "end": span.end}
    if span.end < span.start:
        yield Finding("agenda/end-before-start", below(place, "time"), facts)
        return
    duration = item.duration
    length = span.end - span.start
    if isinstance(duration, Duration) and not duration.share and not duration.minimum <= length <= duration.maximum:
        facts |= {"minutes": length, "least": duration.minimum, "most": duration.maximum}
        yield Finding("agenda/overdetermined", below(place, "duration"), facts)


def _fit(item: Item, has: int | None, attendance: Attendance) -> Fit | None:
    if not item.each:
        return None
    needs = needed(item, attendance)
    count, besides, _ = attendance.speakers(item.each)
    round_ = round_to_fit(item, attendance)
    fits = round_.fits(has, besides) if has is not None and round_.sized else None
    return None if needs is None and fits is None else Fit(needs, has, count, fits)


def _part_faults(
    place: Place, item: Item, has: int | None, fit: Fit | None, attendance: Attendance
) -> Iterator[Finding]:
    round_ = round_at_hand(item, attendance)
    title = item.title
    if isinstance(item.stated, Duration) and round_.sized and not round_.agrees(item.stated):
        facts: dict[str, object] = {"title": title, "stated": item.stated.minimum, "parts": round_.per_turn}
        yield Finding("agenda/stated-differs", below(place, "stated"), facts, "" if item.each else "once")
    if has is None:
        return
    at = stated_at(item, place)
    if fit is not None:
        if fit.needs is not None and fit.needs > has:
            facts = {"title": title, "needs": fit.needs, "has": has, "organisations": fit.organisations}
            _, besides, _ = attendance.speakers(item.each)
            variant = "beside" if besides else ""
            yield Finding("agenda/does-not-fit", at, {**facts, "fits": fit.fits or 0, "beside": besides}, variant)
        return
    if item.each or not item.parts:
        return
    needs = round_.needs(0)
    if needs > has:
        facts = {"title": title, "parts": needs, "minutes": has, "over": needs - has}
        yield Finding("agenda/parts-exceed-item", at, facts)
    elif round_.sized and round_.most < has:
        facts = {"title": title, "parts": needs, "minutes": has, "left": has - needs}
        yield Finding("agenda/parts-short-of-item", at, facts)


def _parts(item: Item, start: int | None, has: int | None, attendance: Attendance) -> Iterator[PartSlot]:
    round_ = round_at_hand(item, attendance)
    if not round_.parts:
        return
    count, besides, order = attendance.speakers(item.each) if item.each else (0, 0, ())
    if start is None or count is None:
        for index, part in round_.parts:
            yield PartSlot(part, index, None, None, minutes(part.duration))
        return
    for step in round_.steps(count + besides, start, has):
        whose = step.turn if round_.at_once == 1 else None
        speaker = order[whose] if whose is not None and whose < len(order) else None
        length = None if step.start is None or step.end is None else step.end - step.start
        content = item.pause if step.part is None else item.parts[step.part]
        if content is not None:
            yield PartSlot(content, step.part, step.start, step.end, length, step.turn, speaker)


def _strands(
    place: Place, item: Item, span: tuple[int | None, int | None], attendance: Attendance, shift: int
) -> tuple[tuple[StrandSlot, ...], list[Finding]]:
    if item.strands is None:
        return (), []
    rows = [
        _strand(below(place, "strands", index), strand, span, attendance, shift)
        for index, strand in enumerate(item.strands.listed)
    ]
    ends = [end for end, _, _ in rows if end is not None]
    latest = max(ends, default=None)
    slots: list[StrandSlot] = []
    found: list[Finding] = []
    for index, (strand, (end, inner, faults)) in enumerate(zip(item.strands.listed, rows, strict=True)):
        early = 0 if end is None or latest is None else latest - end
        slots.append(StrandSlot(strand, index, below(place, "strands", index), span[0], end, early, inner))
        found += faults
    if span[0] is not None and span[1] is not None and latest is not None and latest > span[1]:
        facts = {"title": item.title, "parts": latest - span[0], "minutes": span[1] - span[0]}
        over = {"over": latest - span[1]}
        found.append(Finding("agenda/parts-exceed-item", stated_at(item, place), {**facts, **over}, "strand"))
    return tuple(slots), found


def _strand_end(strand: Strand, start: int | None, end: int | None) -> int | None:
    """Where a strand without items ends: with the item, unless its own duration ends before or does not fit."""
    duration = strand.duration
    if start is None or not isinstance(duration, Duration) or duration.share:
        return end
    least, most = start + duration.minimum, start + duration.maximum
    return least if end is None else max(least, min(most, end))


def _strand(
    place: Place, strand: Strand, span: tuple[int | None, int | None], attendance: Attendance, shift: int
) -> tuple[int | None, tuple[Slot, ...], list[Finding]]:
    """One strand: where it ends, its items, and the faults between them."""
    start, end = span
    if not strand.items:
        return _strand_end(strand, start, end), (), []
    items = list(_present(strand.items, below(place, "items"), attendance))
    if len(items) > 1 and not any(_says_when(item) for _, item in items):  # a list of contents
        return end, tuple(_unplaced(where, item) for where, item in items), []
    row = arrange([block_of(item, attendance, shift) for _, item in items], start, end)
    slots, found = _slots(items, row, attendance, shift)
    for fault in row.faults:
        if fault.kind in {"overlap", "gap", "out-of-order", "undetermined"} and not _admitted(fault, items):
            found.append(of_fault(fault, items, DayPlan((), place, place)))
    return (None if start is None else row.end), slots, found
