"""Participants for programs: version 1 of their shape, which only ever gains keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jamx.render.json_form import dumped
from jamx.views.computed import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jamx.views.participants import CountView, MeetingPeopleView, MissingView, ParticipantsView, PersonView


def participant_list_json(views: Sequence[ParticipantsView]) -> str:
    """Programmes with their people; numbers that are not known exactly as `{least, most}`."""
    return dumped({"version": 1, "programmes": [_programme(view) for view in views]})


def _programme(view: ParticipantsView) -> dict[str, Any]:
    return {
        "programme": view.programme,
        "title": view.title,
        "people": plain(view.people),
        "organisations": _counts(view.organisations),
        "functions": _counts(view.functions),
        "meetings": [_meeting(meeting) for meeting in view.meetings],
        "participants": [_person(person) for person in view.participants],
    }


def _meeting(meeting: MeetingPeopleView) -> dict[str, Any]:
    return {
        "id": meeting.id,
        "title": meeting.title,
        "status": meeting.status,
        "date": meeting.date,
        "expected": plain(meeting.expected),
        "people": plain(meeting.people),
        "days": [{"day": day.day, "date": day.date, "people": plain(day.people)} for day in meeting.days],
        "organisations": _counts(meeting.organisations),
        "functions": _counts(meeting.functions),
        "missing": [_missing(seat) for seat in meeting.missing],
    }


def _counts(counts: Iterable[CountView]) -> list[dict[str, Any]]:
    return [{"id": one.id or None, "name": one.name if one.id else None, "people": plain(one.people)} for one in counts]


def _missing(seat: MissingView) -> dict[str, Any]:
    return {
        "organisation": seat.organisation,
        "functions": list(seat.functions),
        "text": seat.text,
        "strength": seat.strength,
        "wanted": plain(seat.wanted),
        "listed": plain(seat.listed),
    }


def _person(person: PersonView) -> dict[str, Any]:
    return {
        "organisation": person.organisation,
        "functions": list(person.functions),
        "name": person.name or None,
        "people": plain(person.people),
        "meetings": list(person.meetings),
    }
