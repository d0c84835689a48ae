"""Participants as CSV: a line for each entry, or for each organisation and function, and one for each empty seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.render.amount_text import amount_text
from jamx.render.csv_form import written
from jamx.render.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.views.participants import CountView, MeetingPeopleView, ParticipantsView

_COLUMNS = ("programme", "meeting", "organisation", "function", "people", "name", "missing")


def participant_list_csv(views: Sequence[ParticipantsView], language: str) -> str:
    """The lists of some programmes, as spreadsheets of the language read them."""
    return written(participants_table(views, language).lines(language), language)


def participants_table(views: Sequence[ParticipantsView], language: str) -> Table:
    """The lists of some programmes as a table."""
    rows = (row for view in views for row in _rows(view, language))
    return Table(tuple(f"column.{key}" for key in _COLUMNS), tuple(rows))


def _rows(view: ParticipantsView, language: str) -> Iterator[Sequence[str]]:
    for one in view.participants:
        people = amount_text(one.people, language)
        yield view.title, ", ".join(one.meetings), one.organisation_name, one.function_text, people, one.name, ""
    if not view.participants:
        yield from (_count(view, one, language, function=False) for one in view.organisations)
        yield from (_count(view, one, language, function=True) for one in view.functions)
    for meeting in view.meetings:
        yield from _of_meeting(view, meeting, language)


def _count(view: ParticipantsView, one: CountView, language: str, *, function: bool) -> Sequence[str]:
    names = ("", one.name) if function else (one.name, "")
    return view.title, "", *names, amount_text(one.people, language), "", ""


def _of_meeting(view: ParticipantsView, meeting: MeetingPeopleView, language: str) -> Iterator[Sequence[str]]:
    """What each organisation sends to a meeting, and what it should send besides."""
    for one in meeting.organisations:
        people = amount_text(one.people, language)
        yield view.title, meeting.title, one.name, "", people, "", ""
    for seat in meeting.missing:
        listed = amount_text(seat.listed, language)
        yield view.title, meeting.title, seat.organisation_name, seat.text, listed, "", seat.strength_text
