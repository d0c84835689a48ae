"""Contradictions as findings: where a planner would look first, the other ends, and the minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.clock import ClockSpan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.model.agenda import Item
    from jamx.schedule.block import Fault
    from jamx.schedule.days import DayPlan


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
            variant = "early" if fault.kind == "out-of-order" and fault.others[0] > fault.index else ""
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


def without_times(day: DayPlan) -> Finding:
    """An agenda in which nothing has a time yet: one remark, not one for each item."""
    return Finding("agenda/untimed-item", day.title, {"count": len(day.items)}, "agenda", severity=Severity.NOTE)
