"""Days written in a line or two and put on the clock; what comes out, in words that can be compared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from jamx.findings import Place
from jamx.model.agenda import Item
from jamx.model.clock import parse_span, write_clock
from jamx.schedule.agenda_clock import timeline
from jamx.schedule.attendance import Attendance
from jamx.schedule.days import DayPlan
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from jamx.schedule.timeline import PartSlot, Slot, Timeline

ALONE = Attendance(0)


def item(title: str, time: str | None = None, **said: Any) -> Item:
    return Item.model_validate({"title": title, "time": time, **said})


def planned(*items: Item, time: str | None = None) -> DayPlan:
    span = parse_span(time) if time is not None else None
    opening, closing = (span.start, span.end) if span is not None else (None, None)
    promise = Place("m.yaml", ("time",)) if span is not None else None
    return DayPlan(items, Place("m.yaml", ("agenda",)), Place("m.yaml", ("title",)), opening, closing, promise)


def on_clock(*items: Item, time: str | None = None, coming: Attendance = ALONE) -> Timeline:
    return timeline((planned(*items, time=time),), coming)


def workspace(**files: str) -> Workspace:
    """Files of programme `p`, by path with `__` for the stroke and without `.yaml`."""
    own = {f"programmes/p/{name.replace('__', '/')}.yaml": text.encode() for name, text in files.items()}
    return Workspace(Path("nowhere"), {"programmes/p/programme.yaml": b"title: P\n", **own})


def clock(minutes: int | None) -> str:
    return "?" if minutes is None else write_clock(minutes)


def row(slot: Slot) -> str:
    about = "about " if slot.about else ""
    return f"{about}{clock(slot.start)}\u2013{clock(slot.end)} {slot.item.title}"


def rows(laid: Timeline, day: int = 0) -> list[str]:
    return [row(slot) for slot in laid.days[day].slots]


def part(slot: PartSlot) -> str:
    title = "(pause)" if slot.number is None else str(getattr(slot.content, "title", ""))
    turn = "" if slot.turn is None else f" {slot.turn + 1}"
    whose = "" if slot.organisation is None else f" {slot.organisation}"
    return f"{clock(slot.start)}\u2013{clock(slot.end)} {title}{turn}{whose}"


def parts(laid: Timeline, index: int = 0) -> list[str]:
    return [part(slot) for slot in laid.days[0].slots[index].parts]


def strands(laid: Timeline, index: int = 0) -> list[str]:
    """Each strand with its end, how early that is, and what stands in it."""
    lines = []
    for strand in laid.days[0].slots[index].strands:
        early = f" ({strand.early} early)" if strand.early else ""
        lines.append(f"{clock(strand.start)}\u2013{clock(strand.end)} {strand.strand.title}{early}")
        lines += [f"  {row(slot)}" for slot in strand.slots]
    return lines


def found(laid: Timeline) -> list[str]:
    """What was found, as `rule#variant at path`."""
    return [
        f"{one.rule}{'#' if one.variant else ''}{one.variant} at {'/'.join(map(str, one.place.path))}"
        for one in laid.contradictions
    ]


def minutes(laid: Timeline) -> list[object]:
    return [one.arguments.get("minutes") for one in laid.contradictions]
