"""Calendars: the view of what a noun has with dates, as one file, or one for each event that is sent to somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.api.asked import Document
from jamx.api.nouns import (
    AGENDA,
    CALENDAR,
    CHECKLIST,
    TIMETABLE,
    WHOLE,
    agenda_of,
    checklist_of,
    is_meeting,
    timetable_of,
)
from jamx.render.formats import calendar_text
from jamx.views.calendar import Sending

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.api.nouns import Noun, Target
    from jamx.views.calendar import CalendarView
    from jamx.views.timetable_view import TimetableRequest


class SendingError(Exception):
    """A calendar that cannot be sent as asked.

    Attributes:
        reason: `several` (a request or a cancellation is about one event, so that there are several files), `sender`
            (the organiser has no mail address), `attendee` (a request goes to nobody), `nothing` (no day is certain).
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class Calendar(NamedTuple):
    """A calendar, and how it is sent.

    Attributes:
        view: What it holds.
        sending: As it was asked for.
    """

    view: CalendarView
    sending: Sending

    def documents(self, name: str) -> tuple[Document, ...]:
        """Its file; where it is sent to somebody one for each event, numbered, which is all that mail programs read.

        Args:
            name: Where it belongs, with its ending.
        """
        if self.sending.method == "publish":
            return (Document(calendar_text(self.view), name, left_out=self.view.left_out),)
        stem, _, ending = name.rpartition(".")
        events = self.view.events
        return tuple(
            Document(
                calendar_text(self.view._replace(events=(event,), text="")),
                f"{stem}.{self.sending.method}.{number}.{ending}",
                left_out=self.view.left_out if number == 1 else (),
            )
            for number, event in enumerate(events, 1)
        )


def behind(noun: Noun, to: str) -> Noun:
    """Whose faults stand in the way: a timetable as a calendar holds agendas too."""
    return CALENDAR if noun is TIMETABLE and to == "ics" else noun


def calendar_of(noun: Noun, target: Target) -> Calendar:
    """What is to become a calendar.

    Raises:
        RefusedError: A file cannot be read or has faults of form.
        UnknownNameError: There is no such organisation, function or track.
        SendingError: It cannot be sent as asked.
    """
    sending = target.asked.sending or Sending()
    view = _view(noun, target, sending)
    if sending.method != "publish" and not view.organiser[1]:
        raise SendingError("sender")
    if sending.method == "request" and not sending.attendees:
        raise SendingError("attendee")
    if sending.method != "publish" and not view.events:
        raise SendingError("nothing")
    return Calendar(view, sending)


def _view(noun: Noun, target: Target, sending: Sending) -> CalendarView:
    from jamx.views.calendar_view import (  # noqa: PLC0415 - each format pays for itself
        checklists_calendar,
        meeting_calendar,
        programmes_calendar,
    )

    plan, ref = target.plan, target.ref
    if noun is AGENDA or (is_meeting(ref) and noun is not CHECKLIST):
        agenda = agenda_of(target)
        request = _request(target)._replace(language=agenda.language, contradictions=agenda.contradictions)
        return meeting_calendar(plan, ref, agenda.title, request, sending)
    if noun is CHECKLIST:
        return checklists_calendar(plan, ref, checklist_of(target), _request(target), sending)
    view = timetable_of(target)  # which refuses what cannot be shown
    programmes: Sequence[str] = plan.workspace.programmes if ref == WHOLE else (ref.programme,)
    request = _request(target)._replace(contradictions=view.contradictions)
    return programmes_calendar(plan, programmes, request, sending, several=ref == WHOLE)


def _request(target: Target) -> TimetableRequest:
    from jamx.views.timetable_view import TimetableRequest  # noqa: PLC0415

    asked = target.asked
    return TimetableRequest(
        target.audience, asked.language, asked.draft, asked.organisation, asked.function, asked.track
    )


def left_out_text(documents: Sequence[Document], language: str) -> str:
    """What calendars among `documents` leave out, as its day is uncertain: lines for people in a `language`, or ""."""
    from jamx.report.safe import visible  # noqa: PLC0415
    from jamx.words.catalogue import catalogue  # noqa: PLC0415 - most documents leave out nothing

    left_out = dict.fromkeys(one for made in documents for one in made.left_out)
    if not left_out:
        return ""
    heading = catalogue(language).say("calendar.left out.count", n=len(left_out))
    return "\n".join([heading, *(visible(f"  {one.title} ({one.when})") for one in left_out)]) + "\n"
