"""The agenda for programs: version 1 of its shape, which only ever gains keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from jamx.words.clock import iso_clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.views.agenda import (
        AgendaView,
        AlternativesView,
        DateView,
        DayView,
        ItemView,
        OccasionView,
        PartView,
        PointView,
        StrandView,
        TaskView,
    )


def agenda_json(view: AgendaView) -> str:
    """The view as JSON text with a final newline."""
    return dumped(agenda_shape(view))


def dumped(shape: Any) -> str:
    """A shape as JSON text; characters stand as they are, keys in the order given."""
    return json.dumps(shape, ensure_ascii=False, indent=2) + "\n"


def agenda_shape(view: AgendaView) -> dict[str, Any]:
    """The published shape of an agenda."""
    shape: dict[str, Any] = {
        "version": 1,
        "programme": view.programme,
        "id": view.id,
        "kind": view.kind,
        "title": view.title,
        "language": view.language,
        "status": view.status,
        "audience": view.audience,
        "organisations": view.organisations,
        "date": _date(view.date),
        "outcomes": list(view.outcomes),
        "expects": list(view.expects),
        "materials": list(view.materials),
        "days": [_day(day, view) for day in view.days],
        "tasks": [_task(group.when, task) for group in view.tasks for task in group.tasks],
        "contradictions": [
            {"rule": found.rule, "day": found.day, "item": found.item, "message": found.message}
            for found in view.contradictions
        ],
        "theme": view.theme or None,
        "alternatives": _alternatives(view.alternatives),
        "occasions": [_occasion(occasion) for occasion in view.occasions],
    }
    if view.concerns is not None:
        shape["concerns"] = {**view.concerns._asdict(), "roles": list(view.concerns.roles)}
    if view.notes:
        shape["facilitator_notes"] = view.notes
    if view.ref is not None:
        shape["ref"] = view.ref
    return shape


def _alternatives(alternatives: AlternativesView | None) -> dict[str, Any] | None:
    if alternatives is None:
        return None
    return {"choose": alternatives.choose, "of": [_date(date) for date in alternatives.dates]}


def _occasion(occasion: OccasionView) -> dict[str, Any]:
    return {
        "id": occasion.id,
        "date": _date(occasion.date),
        "start": iso_clock(occasion.start),
        "end": iso_clock(occasion.end),
        "place": occasion.place or None,
    }


def _task(when: str, task: TaskView) -> dict[str, Any]:
    return {
        "when": when,
        "title": task.title,
        "owner": task.owner or None,
        "due": task.due or None,
        "text": task.text or None,
        "materials": list(task.materials),
    }


def _date(date: DateView | None) -> dict[str, Any] | None:
    if date is None:
        return None
    return {"earliest": date.earliest, "latest": date.latest, "meaning": date.meaning, "text": date.text}


def _day(day: DayView, view: AgendaView) -> dict[str, Any]:
    """A day; what is said of the whole meeting holds for each of its days, the date where there is but one."""
    place = next((fact.text for fact in view.facts if fact.key == "place"), None)
    return {
        "date": _date(day.date or (view.date if len(view.days) == 1 else None)),
        "place": day.place or place,
        "start": iso_clock(day.start),
        "end": iso_clock(day.end),
        "minutes": day.minutes,
        "break_minutes": day.break_minutes,
        "items": [_item(item) for item in day.items],
    }


def _item(item: ItemView) -> dict[str, Any]:
    shape: dict[str, Any] = {
        **_times(item.start, item.end, item.minutes),
        "title": item.title,
        "kind": item.kind,
        "lead": item.lead,
        "day": _later(item.start),
        "each": _each(item.each),
        "at_once": item.at_once,
        "fit": None,
        "parts": [_part(part) for part in item.parts],
        "strands": [_strand(strand) for strand in item.strands],
        "points": [_point(point) for point in item.points],
        "room": item.room or None,
        "form": item.form or None,
        "text": item.text or None,
        "materials": list(item.materials),
    }
    if item.own is not None:
        shape["own"] = item.own
        shape["turns"] = [{"start": iso_clock(turn.start), "end": iso_clock(turn.end)} for turn in item.turns]
    if item.fit is not None:
        fit = item.fit
        shape["fit"] = {"needs": fit.needs, "has": fit.has, "organisations": fit.organisations, "fits": fit.fits}
    if item.outputs:
        shape["outputs"] = list(item.outputs)
    if item.notes:
        shape["facilitator_notes"] = item.notes
    if item.internal:
        shape["internal"] = True
    if item.ref is not None:
        shape["ref"] = item.ref
    return shape


def _times(start: int | None, end: int | None, minutes: int | None) -> dict[str, Any]:
    return {"start": iso_clock(start), "end": iso_clock(end), "minutes": minutes}


def _later(minute: int | None) -> int:
    """How many days after the meeting's day a time lies: 1 after midnight."""
    return 0 if minute is None else minute // 1440


def _each(each: Sequence[str]) -> str | list[str] | None:
    if not each:
        return None
    return each[0] if len(each) == 1 else list(each)


def _part(part: PartView) -> dict[str, Any]:
    return {
        "title": part.title,
        **_times(part.start, part.end, part.minutes),
        "organisation": part.organisation,
        "joint": part.joint,
        "turn": part.turn,
        "form": part.form or None,
        "pause": part.pause,
        "lead": part.lead_text or None,
        "text": part.text or None,
        "points": [_point(point) for point in part.points],
        "materials": list(part.materials),
        **_notes(part.notes),
    }


def _strand(strand: StrandView) -> dict[str, Any]:
    return {
        "title": strand.title,
        "room": strand.room or None,
        "for": list(strand.audience),
        "lead": strand.lead or None,
        "items": [_item(item) for item in strand.items],
        "text": strand.text or None,
        "points": [_point(point) for point in strand.points],
        "materials": list(strand.materials),
        **({} if strand.own is None else {"own": strand.own}),
        **_notes(strand.notes),
    }


def _notes(notes: str) -> dict[str, Any]:
    return {"facilitator_notes": notes} if notes else {}


def _point(point: PointView) -> dict[str, Any]:
    return {"title": point.title, "condition": point.condition or None, "text": point.text or None}
