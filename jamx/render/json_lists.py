"""Programmes and meetings for programs: version 1 of their shapes, which only ever gain keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jamx.render.json_form import dumped
from jamx.render.json_timetable import entry_shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.views.meeting_list import MeetingLineView
    from jamx.views.programme_view import ProgrammeLineView, ProgrammeView


def programme_list_json(lines: Sequence[ProgrammeLineView]) -> str:
    """Every programme, one line each."""
    keys = ("id", "title", "status", "parent", "period", "meetings")
    return dumped({"version": 1, "programmes": [{key: getattr(line, key) for key in keys} for line in lines]})


def programme_json(view: ProgrammeView) -> str:
    """The whole programme under the names of the format, with what jamx worked out."""
    head = {"version": 1, "programme": view.id, "language": view.language}
    said = {key: value for key, value in view.said.items() if key not in head}
    return dumped({**head, **said, "computed": view.computed})


def meeting_list_json(lines: Sequence[MeetingLineView]) -> str:
    """Meetings, each with its times."""
    return dumped({"version": 1, "meetings": [_meeting(line) for line in lines]})


def _meeting(line: MeetingLineView) -> dict[str, Any]:
    first = line.first
    return {
        "programme": line.programme,
        "id": line.id,
        "title": first.title,
        "kind": first.kind_text,
        "number": first.number,
        "theme": first.theme or None,
        "status": first.status,
        "track": first.track,
        "times": [entry_shape(time, several=False) for time in line.times],
    }
