"""The agenda clock: the only place that knows when things happen on a day.

It gives every item and part a start and an end, and every contradiction a record in minutes.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place
from jamx.model.agenda import PAUSES
from jamx.model.duration import Duration
from jamx.model.scalars import Acknowledged
from jamx.schedule.blocks import arrange
from jamx.schedule.contradictions import below, of_fault, of_faults, without_times
from jamx.schedule.days import DayPlan
from jamx.schedule.inside import Within, outside
from jamx.schedule.item_blocks import block_of, filling_of
from jamx.schedule.item_slots import lacks, part_faults, placed_slot, time_faults, unplaced
from jamx.schedule.promised import as_seen, is_moved, promised_start, seen_hours, shares_hours
from jamx.schedule.readings import common_faults, common_findings, readings
from jamx.schedule.timeline import DayLine, Slot, StrandSlot, Timeline

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from jamx.model.agenda import Item, Strand, Strands
    from jamx.schedule.attendance import Attendance
    from jamx.schedule.block import Block, Fault
    from jamx.schedule.blocks import Row
    from jamx.schedule.item_blocks import Filling


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
    starts = [start for slot in slots if (start := slot.start) is not None]
    ends = [end for slot in slots if (end := slot.end) is not None]
    if starts and ends:
        length: int | None = max(ends) - min(starts)
    else:
        known = [slot.minutes for slot in slots if slot.minutes is not None]
        length = sum(known) if known and len(known) == len(slots) else None
    resting = 0
    for slot in slots:
        if slot.item.kind in pauses:
            resting += slot.minutes or 0
        for part in slot.parts:
            if part.number is None:
                resting += part.minutes or 0
    return DayLine(day, slots, min(starts, default=None), max(ends, default=None), length, resting)


def _day(day: DayPlan, attendance: Attendance) -> tuple[tuple[Slot, ...], list[Finding]]:
    items = _present(day.items, day.place, attendance)
    if items and not any(says_when(item) for _, item in items):
        return tuple(unplaced(place, item) for place, item in items), [without_times(day)]
    opening = promised_start(items, day)
    row, slots, found = _row(items, (opening, day.closing), attendance, day.shift)
    moved = None
    if row.faults and is_moved(items, day):  # what has no end of its own does not go on to one of other hours
        there = _row(items, (opening, None), attendance, day.shift)
        seen = seen_hours(_line(day, there[1], ()))
        if not shares_hours(seen, day):
            (row, slots, found), moved = there, seen if there[1][-1].end is not None else (seen[0], None)
    told = as_seen(row.faults, items, row.placed, day)
    meant = day if moved is None else day._replace(inverted=True)
    faults = [fault for fault in told if not (_follows(fault, items, meant) or _admitted(fault, items))]
    return slots, [*of_faults(faults, items, day, moved), *found]


def _follows(fault: Fault, items: Sequence[tuple[Place, Item]], day: DayPlan) -> bool:
    """Whether something is missing only because the day begins at several hours, or ends before it begins."""
    if fault.kind == "no-start":
        return day.floats
    at_the_end = all(item.time is None for _, item in items[fault.index + 1 :])
    return day.inverted and at_the_end and fault.kind in {"missing-end", "undetermined"}


def _admitted(fault: Fault, items: Sequence[tuple[Place, Item]]) -> bool:
    """Whether something is missing only where the file admits that it is not known."""
    if fault.kind not in {"undetermined", "missing-end", "no-start"}:
        return False
    involved = (items[index][1] for index in (fault.index, *fault.others))
    return any(isinstance(said, Acknowledged) for item in involved for said in (item.time, item.duration))


def _present(items: Sequence[Item], place: Place, attendance: Attendance) -> list[tuple[Place, Item]]:
    file, path = place.file, place.path
    return [
        (Place(file, (*path, index)), item)
        for index, item in enumerate(items)
        if item.optional is None or attendance.has(item.optional)
    ]


def says_when(item: Item) -> bool:
    """Whether anything in an item tells of its time, or of its length."""
    return item.time is not None or item.duration is not None or item.strands is not None or bool(item.parts)


def _row(
    items: Sequence[tuple[Place, Item]], span: tuple[int | None, int | None], attendance: Attendance, shift: int
) -> tuple[Row, tuple[Slot, ...], list[Finding]]:
    """Neighbours on the clock between a start and an end, with the faults of each alone."""
    fillings = [filling_of(item, attendance) for _, item in items]
    blocks = [block_of(item, filling, attendance, shift) for (_, item), filling in zip(items, fillings, strict=True)]
    own = {
        index: faults
        for index, block in enumerate(blocks)
        if block.end is not None and (faults := time_faults(*items[index]))
    }
    case = _Case(items, fillings, span, attendance, shift, sound=not own)
    row, slots, found = case.laid(blocks)
    if own:
        others = [
            case.laid([*blocks[:index], reading, *blocks[index + 1 :]])
            for index in own
            for reading in readings(items[index][1], blocks[index])
        ]
        row = row._replace(faults=common_faults(row.faults, [other.faults for other, _, _ in others]))
        found = [*chain.from_iterable(own.values()), *common_findings(found, [other for _, _, other in others])]
    return row, slots, found


class _Case(NamedTuple):
    """Neighbours in the case at hand; `sound` where none of them contradicts itself."""

    items: Sequence[tuple[Place, Item]]
    fillings: Sequence[Filling | None]
    span: tuple[int | None, int | None]
    attendance: Attendance
    shift: int
    sound: bool

    def laid(self, blocks: Sequence[Block]) -> tuple[Row, tuple[Slot, ...], list[Finding]]:
        """The neighbours as they are read, with what is wrong between them and in each."""
        row = arrange(blocks, *self.span)
        slots: list[Slot] = []
        found: list[Finding] = []
        lacking: dict[int, int] = {}
        for (place, item), filling, placed in zip(self.items, self.fillings, row.placed, strict=True):
            before = len(found)
            slot = placed_slot(place, item, placed, filling)
            if filling is not None:
                found += part_faults(slot, filling)
            if item.strands is not None:
                strands, faults = _strands(slot, item.strands, self.attendance, self.shift)
                slot = slot._replace(strands=strands)
                sound = self.sound and not (found or row.faults)
                found += outside(slot, _within(slot, len(slots), row, sound=sound), faults)
            if len(found) > before:
                lacking[len(slots)] = max(map(lacks, found[before:]))
            slots.append(slot)
        return _without_gaps(row, lacking) if lacking else row, tuple(slots), found


def _without_gaps(row: Row, lacking: Mapping[int, int]) -> Row:
    """The row without the gaps that an item before them would fill, if it had the minutes that it is told to lack."""
    left = (one for one in row.faults if one.kind != "gap" or lacking.get(one.others[0], 0) < one.minutes)
    return row._replace(faults=tuple(left))


def _strands(
    slot: Slot, strands: Strands, attendance: Attendance, shift: int
) -> tuple[tuple[StrandSlot, ...], list[Finding]]:
    span = start, _ = slot.start, slot.end
    places = [below(slot.place, "strands", index) for index in range(len(strands.listed))]
    rows = [
        _strand(place, strand, span, attendance, shift) for place, strand in zip(places, strands.listed, strict=True)
    ]
    latest = max((ended for ended, _, _ in rows if ended is not None), default=None)
    slots: list[StrandSlot] = []
    found: list[Finding] = []
    for index, (strand, (ended, inner, faults)) in enumerate(zip(strands.listed, rows, strict=True)):
        early = 0 if ended is None or latest is None else latest - ended
        slots.append(StrandSlot(strand, index, places[index], start, ended, early, inner))
        found += faults
    return tuple(slots), found


def _within(slot: Slot, index: int, row: Row, *, sound: bool) -> Within:
    """The time that an item has for its strands, where it is certain: a neighbour may tell already that it is wrong."""
    if slot.item.time is None:
        return Within(slot.start, slot.end) if sound else Within(None, slot.end)
    start, room = slot.start, 0
    for fault in row.faults:
        if fault.kind == "out-of-order" and index in {fault.index, *fault.others[1:]}:
            return Within(None, None)
        if fault.index == index and fault.kind in {"gap", "starts-off"} and start is not None:
            start -= max(fault.minutes, 0)
        elif fault.kind == "gap" and fault.others == (index,) and slot.end is not None:
            room = slot.end + fault.minutes
    return Within(start, slot.end, room)


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
    items = _present(strand.items, below(place, "items"), attendance)
    if len(items) > 1 and not any(says_when(item) for _, item in items):  # a list of contents
        return end, tuple(unplaced(where, item) for where, item in items), []
    row, slots, found = _row(items, span, attendance, shift)
    for fault in row.faults:
        if fault.kind in {"overlap", "gap", "out-of-order", "undetermined"} and not _admitted(fault, items):
            found.append(of_fault(fault, items, DayPlan((), place, place)))
    return (None if start is None else row.end), slots, found
