"""Builds calendars: of programmes, of a meeting, of checklists."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from jamx.views.calendar import CalendarView, EventView, LeftOutView
from jamx.views.calendar_frame import frame_of
from jamx.views.date_events import DateEvents, task_events
from jamx.views.meeting_events import MeetingEvents
from jamx.views.said import joined
from jamx.views.timetable_view import language_of_timetable, shown
from jamx.views.wordings import publisher, wording_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jamx.schedule.plan import Plan
    from jamx.views.agenda import ContradictionView
    from jamx.views.calendar import Sending
    from jamx.views.calendar_frame import Frame
    from jamx.views.checklist import ChecklistsView
    from jamx.views.organiser import OrganiserView
    from jamx.views.timetable_view import TimetableRequest
    from jamx.views.wording import Wording
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder

_GATHERINGS = {"meeting", "occasion"}


def programmes_calendar(
    plan: Plan, programmes: Sequence[str], request: TimetableRequest, sending: Sending, *, several: bool
) -> CalendarView:
    """The calendar of some programmes: the sittings of their meetings, their milestones and deadlines."""
    folders = [plan.workspace.folder(programme) for programme in programmes]
    language = request.language or language_of_timetable(plan, folders, several=several)
    made = _Calendar.of(plan, folders, language, sending, request)
    found = (one for folder in folders for one in _of_programme(folder, made, request))
    only = None if several or not folders else folders[0]
    title = made.wording.say("timetable.all")
    if only is not None:
        title = made.wording.text(only.programme.title) if only.programme is not None else only.id
    return made.view(_named(title, made, request), found, request.contradictions)


def _named(title: str, made: _Calendar, request: TimetableRequest) -> str:
    """What a calendar is called: what it is of, and for whom."""
    named = (request.organisation, request.function, request.track)
    return joined(" – ", (title, *(made.wording.name(one) for one in named if one is not None)))


def meeting_calendar(plan: Plan, ref: FileRef, title: str, request: TimetableRequest, sending: Sending) -> CalendarView:
    """The calendar of one meeting; of an agenda file, which has no date, an empty one.

    Args:
        plan: The computations.
        ref: The meeting's file, or the agenda's.
        title: What it is called.
        request: For whom, and in which language.
        sending: How it is sent.
    """
    folder = plan.workspace.folder(ref.programme)
    made = _Calendar.of(plan, [folder], request.language or plan.workspace.configuration.language, sending, request)
    events = MeetingEvents(plan, folder, request, made.wording, made.frame)
    entries = [one for one in plan.timetable(folder.id) if one.kind in _GATHERINGS and one.at.file == ref.file]
    found = (one for entry in entries for one in events.events(entry))
    return made.view(_named(title, made, request), found, request.contradictions)


def checklists_calendar(
    plan: Plan, ref: FileRef, view: ChecklistsView, request: TimetableRequest, sending: Sending
) -> CalendarView:
    """The calendar of some checklists: their tasks on the last day, each once."""
    folder = plan.workspace.folder(ref.programme)
    made = _Calendar.of(plan, [folder], view.language, sending, request)
    name = made.wording.say("event.tasks", title=view.title)
    return made.view(name, task_events(view, made.frame, made.wording), view.contradictions)


def _of_programme(folder: Folder, made: _Calendar, request: TimetableRequest) -> Iterator[EventView | LeftOutView]:
    """Everything of a programme but its phases, which are no dates."""
    wording = wording_of(made.wording.language, made.plan.workspace, folder)
    meetings = MeetingEvents(made.plan, folder, request, wording, made.frame)
    dates = DateEvents(made.plan, folder, wording, made.frame)
    for entry in made.plan.timetable(folder.id):
        if entry.kind != "phase" and shown(folder, entry, request):
            yield from meetings.events(entry) if entry.kind in _GATHERINGS else (dates.event(entry),)


class _Calendar(NamedTuple):
    """What a calendar is made with."""

    plan: Plan
    folders: Sequence[Folder]
    wording: Wording
    frame: Frame
    publisher: OrganiserView | None

    @classmethod
    def of(
        cls, plan: Plan, folders: Sequence[Folder], language: str, sending: Sending, request: TimetableRequest
    ) -> _Calendar:
        wording = wording_of(language, plan.workspace, *folders)
        named = publisher(plan.workspace, wording)
        return cls(plan, folders, wording, frame_of(plan, named, sending, draft=request.draft), named)

    def view(
        self, title: str, found: Iterable[EventView | LeftOutView], contradictions: Sequence[ContradictionView]
    ) -> CalendarView:
        listed = list(found)
        events = tuple(_numbered(sorted((one for one in listed if isinstance(one, EventView)), key=_order)))
        left_out = tuple(dict.fromkeys(one for one in listed if isinstance(one, LeftOutView)))
        sending = self.frame.sending
        return CalendarView(
            name=self.wording.say("event.draft", title=title) if self.frame.draft else title,
            text="\n".join(self._text(left_out, contradictions)),
            language=self.wording.language,
            method=sending.method,
            stamp=self.frame.made,
            zone=self.frame.zone.key if self.frame.zone is not None else "",
            observances=self.frame.observances(events),
            organiser=self._organiser(),
            attendees=sending.attendees,
            events=events,
            left_out=left_out,
        )

    def _text(self, left_out: Sequence[LeftOutView], contradictions: Sequence[ContradictionView]) -> Iterator[str]:
        """What is said of the calendar: the faults of a draft, a zone that is not known, and what has no exact day."""
        if self.frame.draft and contradictions:
            yield self.wording.say("draft.faults")
            yield from (f"- {found.message}" for found in contradictions)
        if self.frame.zone is None:
            yield self.wording.say("calendar.zone", zone=self.plan.workspace.configuration.time_zone)
        if left_out:
            yield self.wording.say("calendar.left out")
            yield from (f"- {one.title} ({one.when})" for one in left_out)

    def _organiser(self) -> tuple[str, str]:
        """Who publishes the workspace's documents, else who runs the one programme; with a mail address or ""."""
        programme = self.folders[0].programme if len(self.folders) == 1 else None
        runs = self.wording.lead(programme.organiser) if programme is not None else ""
        if self.publisher is None:
            return runs, ""
        link = self.publisher.contact_link
        return self.publisher.name or runs, link if link.startswith("mailto:") else ""


def _order(event: EventView) -> tuple[str, bool, str, str]:
    """By day, what takes whole days first, then by the clock."""
    timed = isinstance(event.start, datetime)
    return event.start.isoformat()[:10], timed, event.start.isoformat(), event.uid


def _numbered(events: Iterable[EventView]) -> Iterator[EventView]:
    """The events; what comes again under the name of another has its number among them."""
    seen: Counter[str] = Counter()
    for event in events:
        seen[event.uid] += 1
        name, _, domain = event.uid.rpartition("@")
        again = seen[event.uid]
        yield event if again == 1 else event._replace(uid=f"{name}.{again}@{domain}")
