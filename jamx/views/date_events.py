"""Events that are no meetings: milestones, deadlines, tasks. They last all day and take up nobody's time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.deliverable import Deliverable
from jamx.schedule.last_days import last_day_of
from jamx.views.calendar import EventView, LeftOutView
from jamx.views.said import capital
from jamx.views.timetable_line import line_view

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.schedule.plan import Plan
    from jamx.schedule.timetable import TimetableEntry
    from jamx.views.calendar_frame import EventStatus, Frame
    from jamx.views.checklist import ChecklistEntryView, ChecklistsView
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder


class DateEvents(NamedTuple):
    """Makes the events of a programme's milestones and deadlines."""

    plan: Plan
    folder: Folder
    wording: Wording
    frame: Frame

    def event(self, entry: TimetableEntry) -> EventView | LeftOutView:
        """A milestone or a deadline; as left out where its day is not certain."""
        line = line_view(self.folder, entry, self.wording, self.plan.today)
        first, last = self._days(entry)
        if first is None or last is None:
            return LeftOutView(line.title, line.text or undated(self.wording))
        status = self.frame.status(entry.status, open_=entry.choose is not None)
        text = "\n".join(filter(None, (line.programme_title, *map(capital, line.notes))))
        title = line.title if entry.kind == "milestone" else self.wording.say("event.deadline", title=line.title)
        named = (line.programme_title or self.folder.id, line.kind_text, line.track_title)
        event = all_day(self.frame, self._uid(entry), self.frame.title(title, status, self.wording), (first, last))
        return event._replace(
            status=status,
            sequence=self.frame.sequence(status),
            text=text,
            categories=tuple(dict.fromkeys(filter(None, named))),
        )

    def _days(self, entry: TimetableEntry) -> tuple[date | None, date | None]:
        """The days it takes: all of a milestone's, the last of a deadline's."""
        value = entry.date
        if entry.kind == "deadline":
            due_dates = self.plan.due_dates(self.folder.id)
            last = last_day_of(value, entry.written, due_dates)
            return last, last
        if value is None or (value.meaning != "lasts" and value.earliest != value.latest):
            return None, None
        return value.earliest, value.latest

    def _uid(self, entry: TimetableEntry) -> str:
        """Its id; the year where it comes again, its place in the list where one of several dates is to be chosen."""
        name = f"{_SORT[entry.kind]}_{entry.id}"
        if entry.choose is not None and entry.kind == "milestone":
            return self.frame.uid(self.folder.id, name, f"alternative_{int(entry.at.path[-2]) + 1}")
        again = isinstance(entry.source, Deliverable) and entry.source.every is not None
        year = (str(entry.date.latest.year),) if again and entry.date is not None and entry.date.latest else ()
        return self.frame.uid(self.folder.id, name, *year)


_SORT = {"milestone": "milestone", "deadline": "task"}


def all_day(frame: Frame, uid: str, title: str, days: tuple[date, date]) -> EventView:
    """An event that takes whole days and nobody's time."""
    status = frame.status(None)
    return EventView(
        uid, title, days[0], days[1] + timedelta(days=1), status, frame.sequence(status), False, "", "", "", ()
    )


def task_events(view: ChecklistsView, frame: Frame, wording: Wording) -> Iterator[EventView | LeftOutView]:
    """What is to be done on some lists, each once; as left out what has no exact last day, unless it is a question."""
    owners: dict[ChecklistEntryView, list[str]] = {}
    for one in view.lists:
        for entry in one.entries:
            if not entry.done and (one.id is None or entry.due is not None):  # a question without a date has no day
                task = entry._replace(status=None, status_text="", overdue=None, answer="")
                owners.setdefault(task, []).append(one.owner_text)
    for entry, who in owners.items():
        if entry.last_day is None:
            yield LeftOutView(entry.title, entry.due.text if entry.due else entry.due_text or undated(wording))
        else:
            yield _task(view, entry, tuple(filter(None, who)), frame, wording)


def undated(wording: Wording) -> str:
    """What is said of a date that nobody knows."""
    return wording.say("undated").lower()


def _task(
    view: ChecklistsView, entry: ChecklistEntryView, owners: tuple[str, ...], frame: Frame, wording: Wording
) -> EventView:
    day = date.fromisoformat(entry.last_day or "")
    name = entry.id.removeprefix(f"{entry.meeting}/")
    uid = frame.uid(view.programme, *filter(None, (entry.meeting,)), f"task_{name}")
    status: EventStatus | None = frame.status(None)
    title = frame.title(wording.say("event.deadline", title=entry.title), status, wording)
    facts = (entry.meeting_title, capital(", ".join(dict.fromkeys(owners))), entry.effort, *entry.materials)
    return all_day(frame, uid, title, (day, day))._replace(
        text="\n".join(filter(None, facts)), categories=(wording.say("checklist"),)
    )
