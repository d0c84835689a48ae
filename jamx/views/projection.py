"""The projection: a meeting and its timeline as an audience may see them. Views are built from nothing else."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from jamx.findings import Place
from jamx.model.agenda import Item, Part, Point, Strand
from jamx.model.meeting import Gathering, Meeting

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from jamx.findings import Finding
    from jamx.model.entry import Entry
    from jamx.model.task import Task
    from jamx.schedule.belonging import Somebody
    from jamx.schedule.timeline import DayLine, PartSlot, Slot, StrandSlot, Timeline
    from jamx.views.audience import Audience

_OR = re.compile(r"\s+(?:or|and|eller|och)\s+")
_Content = TypeVar("_Content", Point, Part, Strand, Item)

_INSIDE = {
    "Entry": ("ref", "extensions"),
    "Gathering": ("open", "sources"),
    "Group": ("open",),
    "Item": ("stated",),
    "Meeting": ("contacts",),
    "Organisation": ("text",),
    "Programme": ("open", "sources", "staff"),
    "Track": ("open",),
}
"""Keys for the organiser alone, by the class that brings them: working notes, and who does how much of the work."""
_LEADS = {
    "Gathering": ("facilitator_notes",),
    "Item": ("facilitator_notes", "outputs"),
    "Part": ("facilitator_notes",),
    "Strand": ("facilitator_notes",),
}
"""Keys for those who lead."""


@cache
def hidden_keys(model: type[Entry], audience: Audience) -> frozenset[str]:
    """The keys of a class that an audience may not see."""
    tables = (*(() if audience.inside else (_INSIDE,)), *(() if audience.leads else (_LEADS,)))
    return frozenset(key for base in model.__mro__ for table in tables for key in table.get(base.__name__, ()))


@cache
def _without(model: type[Entry], audience: Audience) -> dict[str, Any]:
    """What the hidden keys of a class are as if nobody had said anything."""
    fields = model.model_fields
    return {name: fields[name].get_default(call_default_factory=True) for name in hidden_keys(model, audience)}


def project_gathering(gathering: Gathering, audience: Audience, somebody: Somebody | None = None) -> Gathering:
    """The meeting's own facts; its items are projected with the timeline.

    Args:
        gathering: As the files have it.
        audience: For whom.
        somebody: Whose tasks alone are wanted; theirs are shown to them, even those behind the scenes.
    """
    changes = _without(type(gathering), audience) | {"tasks": tuple(_tasks(gathering.tasks, audience, somebody))}
    if isinstance(gathering, Meeting):
        changes |= {"agenda": None, "days": None}
    return gathering.model_copy(update=changes)


def _tasks(tasks: Iterable[Task], audience: Audience, somebody: Somebody | None) -> Iterable[Task]:
    for task in tasks:
        if _is_shown(task, audience, somebody):
            yield task.model_copy(update=_without(type(task), audience))


def _is_shown(task: Task, audience: Audience, somebody: Somebody | None) -> bool:
    return (
        is_for(task, audience) if somebody is None else somebody.owns(task) and (audience.inside or not task.internal)
    )


def is_for(task: Task, audience: Audience) -> bool:
    """Whether an audience may see a task at all: it is not internal, and not behind the scenes."""
    return audience.inside or not (task.internal or _behind_the_scenes(task, audience))


def _behind_the_scenes(task: Task, audience: Audience) -> bool:
    """Whether a task is nobody's, or theirs who hold the meeting; guests see one for `mentor or host`."""
    owners = set(_OR.split(str(task.owner))) if task.owner is not None else set()
    if not owners <= {"organiser", "mentor", "host"}:
        return False
    return not ("host" in owners and audience.receives) and owners != {"mentor", "host"}


def project_timeline(timeline: Timeline, audience: Audience, pauses: Collection[str]) -> Timeline:
    """The timeline without what is internal, its faults and its minutes, and whatever else the audience may not see."""
    hidden = [] if audience.inside else [place for day in timeline.days for place in _secrets(day.slots)]
    days = tuple(_day(day, audience, pauses) for day in timeline.days)
    faults = tuple(fault for fault in timeline.contradictions if not _touches(fault, hidden))
    return timeline._replace(days=days, contradictions=faults)


def _secrets(slots: Iterable[Slot]) -> Iterator[Place]:
    """Where internal items, parts and strands stand, at whatever depth."""
    for slot in slots:
        if slot.item.internal:
            yield slot.place
            continue
        file, path = slot.place.file, slot.place.path
        yield from (Place(file, (*path, "parts", n)) for n, part in enumerate(slot.item.parts) if part.internal)
        for strand in slot.strands:
            yield from (strand.place,) if strand.strand.internal else _secrets(strand.slots)


def _day(day: DayLine, audience: Audience, pauses: Collection[str]) -> DayLine:
    """A day as its visible items make it: it begins with the first of them and ends with the last."""
    slots = tuple(_slots(day.slots, audience))
    if len(slots) == len(day.slots):
        return day._replace(slots=slots)
    start = min((slot.start for slot in slots if slot.start is not None), default=None)
    end = max((slot.end for slot in slots if slot.end is not None), default=None)
    gone = (slot for slot in day.slots if slot.item.internal)
    resting = day.break_minutes - sum(slot.minutes or 0 for slot in gone if slot.item.kind in pauses)
    minutes = None if start is None or end is None else end - start
    return day._replace(slots=slots, start=start, end=end, minutes=minutes, break_minutes=resting)


def _touches(fault: Finding, hidden: list[Place]) -> bool:
    places = (fault.place, *(related.place for related in fault.related))
    return any(
        place.file == secret.file and place.path[: len(secret.path)] == secret.path
        for place in places
        for secret in hidden
    )


def _slots(slots: Iterable[Slot], audience: Audience) -> Iterable[Slot]:
    for slot in slots:
        item = _content(slot.item, audience)
        if item is not None:
            strands = tuple(strand for one in slot.strands if (strand := _strand(one, audience)) is not None)
            parts = tuple(part for one in slot.parts if (part := _part(one, audience)) is not None)
            yield slot._replace(item=item, strands=strands, parts=parts, fit=slot.fit if audience.leads else None)


def _strand(slot: StrandSlot, audience: Audience) -> StrandSlot | None:
    strand = _content(slot.strand, audience)
    return None if strand is None else slot._replace(strand=strand, slots=tuple(_slots(slot.slots, audience)))


def _part(slot: PartSlot, audience: Audience) -> PartSlot | None:
    if not isinstance(slot.content, Part):
        return slot
    part = _content(slot.content, audience)
    return None if part is None else slot._replace(content=part)


def _content(content: _Content, audience: Audience) -> _Content | None:
    """A point, part, strand or item without its secrets; None where it is one itself."""
    if content.internal and not audience.inside:
        return None
    changes = dict(_without(type(content), audience))
    if not isinstance(content, Point):
        shown = (_content(point, audience) for point in content.points)
        changes["points"] = tuple(point for point in shown if point is not None)
    return content.model_copy(update=changes)
