"""The events of meetings: one for each sitting, with its agenda in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.meeting import Meeting
from jamx.schedule.sittings import sittings
from jamx.views.agenda_view import Request, agenda_view
from jamx.views.calendar import EventView, LeftOutView
from jamx.views.date_events import undated
from jamx.views.event_text import About, event_text
from jamx.views.projection import project_timeline
from jamx.views.timetable_line import line_view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.plan import Plan
    from jamx.schedule.sittings import Sitting
    from jamx.schedule.timeline import DayLine
    from jamx.schedule.timetable import TimetableEntry
    from jamx.views.agenda import AgendaView
    from jamx.views.calendar_frame import Frame
    from jamx.views.timetable import TimetableLineView
    from jamx.views.timetable_view import TimetableRequest
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder

_WEB = ("https://", "http://")


class MeetingEvents(NamedTuple):
    """Makes the events of a programme's meetings."""

    plan: Plan
    folder: Folder
    request: TimetableRequest
    wording: Wording
    frame: Frame

    def events(self, entry: TimetableEntry) -> Iterator[EventView | LeftOutView]:
        """A meeting's sittings, at one of its times; what has no exact day as left out."""
        time = next(one for one in self.plan.occurrences(self.folder.id) if (one.ref.name, one.at) == _key(entry))
        audience = self.request.audience
        meeting = time.meeting
        lines = project_timeline(self.plan.timeline(time.ref, meeting), audience, self.plan.pauses).days
        line = line_view(self.folder, entry, self.wording, self.plan.today)
        found = sittings(time, lines)
        if found:
            asked = self.request
            request = Request(
                audience, self.wording.language, self.frame.draft,
                organisation=asked.organisation, function=asked.function,
            )  # fmt: skip
            agenda = agenda_view(self.plan, time.ref, meeting, request)
            several = max(len(found), _written(time, lines)) > 1
            for sitting in found:
                title = self._title(line.title, sitting, lines) if several else line.title
                yield self._event(entry, time, line._replace(title=title), agenda, sitting)
        if not found or len(found) < _written(time, lines):
            yield LeftOutView(line.title, line.text or undated(self.wording))

    def _title(self, title: str, sitting: Sitting, lines: tuple[DayLine, ...]) -> str:
        """A title that tells the days of a meeting apart."""
        day = "" if sitting.line is None else self.wording.text(lines[sitting.line].plan.heading)
        key = "event.day.titled" if day else "event.day"
        return self.wording.say(key, title=title, number=sitting.number, day=day)

    def _event(
        self, entry: TimetableEntry, time: Occurrence, line: TimetableLineView, agenda: AgendaView, sitting: Sitting
    ) -> EventView:
        frame, wording = self.frame, self.wording
        start, end = frame.times(sitting)
        status = frame.status(time.status, open_=time.sort == "alternative")
        place = wording.text(sitting.place) or line.place
        about = About(line.notes, sitting.line, timed=not sitting.shifted, first=sitting.number == 1)
        named = (line.programme_title or self.folder.id, line.kind_text, line.track_title)
        return EventView(
            uid=frame.uid(self.folder.id, entry.id, *_which(time), str(sitting.number)),
            title=frame.title(line.title, status, wording),
            start=start,
            end=end,
            status=status,
            sequence=frame.sequence(status),
            busy=status != "cancelled",
            text=event_text(agenda, about, wording),
            place=place or (line.mode_text if entry.mode == "digital" else ""),
            url=place if place.lower().startswith(_WEB) and not any(map(str.isspace, place)) else "",
            categories=tuple(dict.fromkeys(filter(None, named))),
        )


def _key(entry: TimetableEntry) -> tuple[str, object]:
    return entry.id, entry.at


def _which(time: Occurrence) -> tuple[str, ...]:
    """Which of several times it is: an occasion by its id where it has one, else its place in the list."""
    if time.sort == "occasion":
        return (f"occasion_{time.meeting.occasions[time.number].id or time.number + 1}",)
    return (f"alternative_{time.number + 1}",) if time.sort == "alternative" else ()


def _written(time: Occurrence, lines: tuple[DayLine, ...]) -> int:
    """The days that a meeting lists, each of which is a sitting if it has a date."""
    return len(lines) if isinstance(time.meeting, Meeting) and time.meeting.days is not None else 0
