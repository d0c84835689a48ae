"""Contradictions as findings: where a planner would look first, the other ends, and the minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.clock import ClockSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.model.agenda import Item
    from jamx.schedule.block import Fault
    from jamx.schedule.days import DayPlan

    Hours = tuple[int | None, int | None]


def stated_at(item: Item, place: Place) -> Place:
    """The value that says how long an item is: a time with an end, else its duration, else its start or title."""
    ends = isinstance(item.time, ClockSpan) and item.time.end is not None
    keys = ("time",) if ends else ("duration", "time")
    said = (key for key in keys if getattr(item, key) is not None)
    return below(place, next(said, "title"))


def below(place: Place, *segments: str | int) -> Place:
    """A place further down."""
    return Place(place.file, (*place.path, *segments))


def of_fault(fault: Fault, items: Sequence[tuple[Place, Item]], day: DayPlan) -> Finding:
    """A fault between neighbours as a finding."""
    place, item = items[fault.index]
    facts: dict[str, object] = {"title": item.title, "minutes": fault.minutes}
    others = [items[other] for other in fault.others]
    related = tuple(Related(stated_at(other, where), "item", {"title": other.title}) for where, other in others)
    if others:
        facts["other"] = others[0][1].title
    promise = (Related(day.promise, "promise"),) if day.promise is not None else ()
    match fault.kind:
        case "overlap" | "gap" | "out-of-order":
            variant = _order(fault) if fault.kind == "out-of-order" else ""
            if variant == "afternoon" and isinstance(item.time, ClockSpan):
                facts["start"] = item.time.start
            return Finding(f"agenda/{fault.kind}", below(place, "time"), facts, variant, related)
        case "starts-off":
            early = fault.minutes < 0
            facts |= {"promised": day.opening, "early": early, "minutes": abs(fault.minutes)}
            return Finding("agenda/starts-off", below(place, "time"), facts, "early" if early else "late", promise)
        case "exceeds" | "short":
            facts["promised"] = day.closing
            rule = "agenda/exceeds-meeting" if fault.kind == "exceeds" else "agenda/short-of-meeting"
            return Finding(rule, stated_at(item, place), facts, related=promise)
        case "missing-end":
            return Finding("agenda/missing-end", below(place, "title"), facts)
        case "no-start":
            return Finding("agenda/undetermined", below(place, "title"), facts, "no-start")
        case _:
            variant = "" if others else "alone"
            return Finding("agenda/undetermined", below(place, "title"), facts, variant, related)


def of_faults(
    faults: Sequence[Fault], items: Sequence[tuple[Place, Item]], day: DayPlan, moved: Hours | None
) -> Iterator[Finding]:
    """The faults of a day as findings; what begins and ends too early, or too late, has been moved as a whole.

    Args:
        faults: What the clock found.
        items: The items of the day.
        day: What was promised.
        moved: When the items begin and end, where they have nothing in common with what was promised.
    """
    off = next((fault for fault in faults if fault.kind == "starts-off"), None)
    side = "exceeds" if off is not None and off.minutes > 0 else "short"
    over = next((fault for fault in faults if fault.kind == side), None)
    if off is not None and (moved is not None or over is not None) and day.promise is not None:
        yield _moved(off, over, items, day, moved)
        faults = [fault for fault in faults if fault not in {off, over}]
    yield from (of_fault(fault, items, day) for fault in faults)


def _moved(
    off: Fault, over: Fault | None, items: Sequence[tuple[Place, Item]], day: DayPlan, moved: Hours | None
) -> Finding:
    """At the promise, unless the items say one time only, which is as likely to be wrong."""
    opening, closing = day.opening or 0, day.closing or 0
    late = off.minutes > 0
    start, end = opening + off.minutes, moved[1] if moved is not None else None
    if moved is None and over is not None:
        end = closing + (over.minutes if late else -over.minutes)
    place, item = items[off.index]
    facts = {"title": item.title, "start": start, "end": end, "promised": opening, "closing": closing}
    ends = [Related(below(place, "time"), "item", {"title": item.title})]
    if over is not None and over.index != off.index:
        last, other = items[over.index]
        ends.append(Related(stated_at(other, last), "item", {"title": other.title}))
    promise = Related(day.promise or place, "promise")
    told, *rest = [promise, *ends] if _said(items) > 1 else [ends[0], promise, *ends[1:]]
    severity = Severity.ERROR if late else None  # as for anything that goes on after the promised end
    variant = "moved" if end is not None else "moved-open"
    return Finding("agenda/starts-off", told.place, facts, variant, tuple(rest), severity=severity)


def _said(items: Sequence[tuple[Place, Item]]) -> int:
    """How many times of the clock the items of a day say: the more, the less they are all wrong by as much."""
    times = [item.time for _, item in items if isinstance(item.time, ClockSpan)]
    return len(times) + sum(time.end is not None for time in times)


def _order(fault: Fault) -> str:
    """Whether a block stands too early, or begins an afternoon with the hours of a twelve-hour clock."""
    first, *others = fault.others
    if first > fault.index:
        return "early"
    return "afternoon" if any(other > fault.index for other in others) else ""


def without_times(day: DayPlan) -> Finding:
    """An agenda in which nothing has a time yet: one remark, not one for each item."""
    return Finding("agenda/untimed-item", day.title, {"count": len(day.items)}, "agenda", severity=Severity.NOTE)
