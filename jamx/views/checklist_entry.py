"""The entries of a checklist in words: until when, for which meeting, how far they have come."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.deliverable import Deliverable
from jamx.model.duration import Duration
from jamx.schedule.checklists import overdue
from jamx.schedule.last_days import last_day_of, last_day_of_task
from jamx.schedule.timetable import turn
from jamx.views.checklist import ChecklistEntryView, ChecklistGroupView, DueView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from jamx.model.calendar_date import DateValue
    from jamx.model.checklist import Checklist, ChecklistEntry, Progress
    from jamx.schedule.checklists import Listed
    from jamx.schedule.due_dates import DueDates
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.plan import Plan
    from jamx.schedule.tasks import TaskDue
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder


class EntryViews(NamedTuple):
    """Makes the entries of one document; of one about a single meeting, whose name need not be said, with `alone`."""

    plan: Plan
    folder: Folder
    wording: Wording
    alone: bool = False

    def groups(self, entries: Sequence[Listed], *, state: bool) -> tuple[ChecklistGroupView, ...]:
        """Entries by meeting and time, meeting after meeting by dates and numbers, what hangs on none first.

        Args:
            entries: In date order.
            state: Whether to say how far each has come.
        """
        times = {time.ref.name: time for time in reversed(self.plan.occurrences(self.folder.id))}
        order = {name: number for number, name in enumerate(sorted(times, key=lambda name: _turn(times[name])))}

        def place(one: Listed) -> tuple[int, int]:
            meeting, when = one.task.meeting, one.task.when
            return (-1 if meeting is None else order[meeting]), (0 if when is None else _WHEN.index(when))

        grouped = groupby(sorted(entries, key=place), key=place)
        return tuple(self._group(list(several), state=state) for _, several in grouped)

    def _group(self, entries: list[Listed], *, state: bool) -> ChecklistGroupView:
        task = entries[0].task
        heading = self.wording.say("tasks.programme")
        if task.meeting is not None and task.when is not None:
            alone = f"tasks.{task.when}.alone"
            named = self.wording.say(f"tasks.{task.when}", meeting=self._meeting(task))
            heading = self.wording.say(alone) if self.alone else named
        return ChecklistGroupView(heading, tuple(self._entry(one, state=state) for one in entries))

    def _meeting(self, task: TaskDue) -> str:
        meeting = self.folder.meeting(task.meeting) if task.meeting is not None else None
        return self.wording.text(meeting.title) if meeting is not None else ""

    def _entry(self, one: Listed, *, state: bool) -> ChecklistEntryView:
        task, wording = one.task, self.wording
        effort = None if isinstance(task.source, Deliverable) else task.source.effort
        minutes = effort.maximum if isinstance(effort, Duration) and not effort.share else None
        status = (one.progress.status if one.progress is not None else "open") if state else None
        closed = self.folder.programme is not None and self.folder.programme.status == "closed"
        return ChecklistEntryView(
            id=task.id,
            title=wording.text(task.title),
            text=wording.text(task.source.text),
            when=task.when,
            meeting=task.meeting,
            meeting_title=self._meeting(task),
            due=self._due(task.due),
            due_text=self._due_text(task),
            effort_minutes=minutes,
            effort=wording.say("effort", effort=wording.duration(effort)) if minutes else "",
            materials=()
            if isinstance(task.source, Deliverable)
            else tuple(wording.text(material) for material in task.source.materials),
            status=status,
            status_text="" if status in {None, "open"} else wording.say(f"progress.{status}"),
            overdue=None if closed or not state else overdue(task, one.progress, self.plan.today),
            answers=(),
            answer="",
            internal=task.source.internal,
            last_day=self._last_day(last_day_of_task(task, self.folder, self._due_dates)),
        )

    @property
    def _due_dates(self) -> DueDates:
        return self.plan.due_dates(self.folder.id)

    def _last_day(self, day: date | None) -> str | None:
        return None if day is None else day.isoformat()

    def _due(self, value: DateValue | None) -> DueView | None:
        if value is None:
            return None
        earliest = None if value.earliest is None else value.earliest.isoformat()
        latest = None if value.latest is None else value.latest.isoformat()
        return DueView(earliest, latest, self.wording.date(value))

    def _due_text(self, task: TaskDue) -> str:
        """The last day, where there is one; else the distance, as long as the meeting has no date."""
        if task.due is None:
            distance = self.wording.due(task.written)
            return self.wording.say("due", due=distance) if distance else ""
        if task.due.latest is None:
            return ""  # some day after the meeting, as the heading says
        implied = task.written is None
        if implied or task.due.earliest in {None, task.due.latest}:
            return self.wording.say("by", date=self.wording.day(task.due.latest))
        return self.wording.say("due", due=self.wording.date(task.due))

    def questions(
        self, name: str, checklist: Checklist, progress: Mapping[str, Progress], *, state: bool
    ) -> tuple[ChecklistGroupView, ...]:
        """The entries of a checklist file, as one group without a heading."""
        answers = tuple(self.wording.text(answer) for answer in checklist.answers)
        entries = [
            self._question(f"{name}/{entry.id or number}", entry, answers, progress, state=state)
            for number, entry in enumerate(checklist.entries, 1)
        ]
        return (ChecklistGroupView("", tuple(entries)),) if entries else ()

    def _question(
        self,
        name: str,
        entry: ChecklistEntry,
        answers: tuple[str, ...],
        progress: Mapping[str, Progress],
        *,
        state: bool,
    ) -> ChecklistEntryView:
        wording, found = self.wording, progress.get(name)
        status = (found.status if found is not None else "open") if state else None
        due = self._due_dates.due(entry.due)
        own = tuple(wording.text(answer) for answer in entry.answers)
        return ChecklistEntryView(
            id=name,
            title=wording.text(entry.title),
            text=wording.text(entry.text),
            when=None,
            meeting=None,
            meeting_title="",
            due=self._due(due),
            due_text=wording.say("due", due=wording.date(due)) if due is not None else "",
            effort_minutes=None,
            effort="",
            materials=(),
            status=status,
            status_text="" if status in {None, "open"} else wording.say(f"progress.{status}"),
            overdue=None,
            answers=own or answers,
            answer=wording.text(found.answer) if found is not None else "",
            internal=False,
            last_day=self._last_day(last_day_of(due, entry.due, self._due_dates)),
        )


_WHEN = ("before", "during", "between", "after")


def _turn(time: Occurrence) -> tuple[bool, str, tuple[int, int], str]:
    """Where a meeting stands among others: by its date, and what has none after those by its turn."""
    day: date | None = None if time.when is None else (time.when.earliest or time.when.latest)
    return day is None, "" if day is None else day.isoformat(), turn(time.meeting), time.ref.name
