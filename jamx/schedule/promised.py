"""What was promised to those who come, against the items they see: not what is made ready before and put away after."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from jamx.model.clock import ClockSpan
from jamx.model.duration import Duration
from jamx.schedule.block import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.findings import Place
    from jamx.model.agenda import Item
    from jamx.schedule.block import Placed
    from jamx.schedule.days import DayPlan
    from jamx.schedule.timeline import DayLine


def promised_start(items: Sequence[tuple[Place, Item]], day: DayPlan) -> int | None:
    """Where an unpinned first item begins: where the day does, unless the first item that is seen begins there."""
    if not items or not items[0][1].internal:
        return day.opening
    before = list(takewhile(lambda item: item.internal, (item for _, item in items)))
    seen = items[len(before)][1].time if len(before) < len(items) else None
    at_opening = isinstance(seen, ClockSpan) and day.opening == seen.start + day.shift
    return None if at_opening and all(map(_is_of_one_length, before)) else day.opening


def _is_of_one_length(item: Item) -> bool:
    said = item.duration
    return isinstance(said, Duration) and not said.share and said.minimum == said.maximum


def seen_hours(line: DayLine) -> tuple[int | None, int | None]:
    """When a day begins and ends for those who come: without internal items at either end, if there are others."""
    slots = line.slots
    if not slots or not (slots[0].item.internal or slots[-1].item.internal):
        return line.start, line.end
    seen = [slot for slot in slots if not slot.item.internal] or slots
    starts = [slot.start for slot in seen if slot.start is not None]
    ends = [slot.end for slot in seen if slot.end is not None]
    return min(starts, default=None), max(ends, default=None)


def is_moved(items: Sequence[tuple[Place, Item]], day: DayPlan) -> bool:
    """Whether every time that the items of a day say lies before its promised hours, or every one after them."""
    said = [item.time for _, item in items if isinstance(item.time, ClockSpan)]
    if not said or day.opening is None or day.closing is None:
        return False
    latest = max(span.start if span.end is None else span.end for span in said) + day.shift
    return latest <= day.opening or min(span.start for span in said) + day.shift >= day.closing


def shares_hours(hours: tuple[int | None, int | None], day: DayPlan) -> bool:
    """Whether some hours, as far as they are known, go into those that a day was promised."""
    start, end = hours
    before = day.opening is not None and end is not None and end <= day.opening
    after = day.closing is not None and start is not None and start >= day.closing
    return not (before or after)


def as_seen(
    faults: Sequence[Fault], items: Sequence[tuple[Place, Item]], placed: Sequence[Placed], day: DayPlan
) -> Sequence[Fault]:
    """The faults of a day without those that only internal items before the first and after the last seen one cause."""
    if not faults or not (items[0][1].internal or items[-1][1].internal):
        return faults
    seen = [number for number, (_, item) in enumerate(items) if not item.internal]
    if not seen:
        return [fault for fault in faults if fault.kind not in {"starts-off", "exceeds", "short"}]
    return [one for fault in faults for one in _as_seen(fault, faults, placed, (seen[0], seen[-1]), day)]


def _as_seen(
    fault: Fault, faults: Sequence[Fault], placed: Sequence[Placed], seen: tuple[int, int], day: DayPlan
) -> Iterator[Fault]:
    first, last = seen
    start = placed[first].start
    if fault.kind == "starts-off" and first > 0:
        if start is not None and day.opening is not None and start != day.opening:
            yield Fault("starts-off", first, start - day.opening)
    elif fault.kind == "exceeds" and fault.index > last:
        ends = [(placed[number].end or placed[number].start or 0, number) for number in range(last + 1)]
        reach, number = max(ends)
        overlaps = any(other.kind == "overlap" for other in faults)
        if day.closing is not None and reach > day.closing and not overlaps:
            yield Fault("exceeds", number, reach - day.closing)
    elif fault.kind != "gap" or first < fault.index <= last:
        yield fault
