"""The timetable for programs: version 1 of its shape, which only ever gains keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jamx.render.json_form import dumped
from jamx.words.clock import iso_clock

if TYPE_CHECKING:
    from jamx.views.timetable import TimetableLineView, TimetableView


def timetable_json(view: TimetableView) -> str:
    """The view as JSON text with a final newline."""
    return dumped(
        {
            "version": 1,
            "programme": view.programme,
            "title": view.title,
            "language": view.language,
            "entries": [entry_shape(line, several=view.several) for line in (*view.lines, *view.undated)],
        }
    )


def entry_shape(line: TimetableLineView, *, several: bool) -> dict[str, Any]:
    """A line; which programme it is of only where there may be several."""
    programme = {"programme": line.programme} if several else {}
    choose = line.choose
    return {
        **programme,
        "kind": line.kind,
        "id": line.id,
        "title": line.title,
        "status": line.status,
        "earliest": line.earliest,
        "latest": line.latest,
        "meaning": line.meaning,
        "precision": line.precision,
        "text": line.text or None,
        "start": iso_clock(line.start),
        "end": iso_clock(line.end),
        "place": line.place or None,
        "mode": line.mode,
        "track": line.track,
        "number": line.number,
        "theme": line.theme or None,
        "choose": None if choose is None else {"n": choose.n, "of": choose.of, "by": choose.by},
        "overdue": line.overdue,
    }
