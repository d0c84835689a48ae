"""Builds the view of an agenda from a meeting or agenda file, its timeline and its audience."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.calendar_date import DateValue
from jamx.model.duration import Duration
from jamx.model.meeting import Meeting
from jamx.model.scalars import Acknowledged
from jamx.views.agenda import (
    AgendaView,
    ContradictionView,
    DateView,
    DayView,
    FactView,
    SectionView,
    TaskGroupView,
    TaskView,
)
from jamx.views.audience import Audience
from jamx.views.item_view import ItemViews
from jamx.views.organiser import organiser_view
from jamx.views.projection import project_gathering, project_timeline
from jamx.views.strip import day_strip
from jamx.views.wording import Wording
from jamx.words.clock import iso_clock, prose_span
from jamx.words.dates import date_text
from jamx.words.messages import message
from jamx.workspace.pictures import picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.model.dates import DatedText
    from jamx.model.expectation import Expectation
    from jamx.model.meeting import Gathering
    from jamx.model.task import Task
    from jamx.model.text import Text
    from jamx.schedule.plan import Plan
    from jamx.schedule.timeline import DayLine, Timeline
    from jamx.views.organiser import OrganiserView
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder


class Request(NamedTuple):
    """What is asked of a document: for whom, in which language, and whether it is a draft.

    `for_programs` adds whether rounds fit, which a program may know for any audience.
    """

    audience: Audience = Audience.PARTICIPANT
    language: str | None = None
    draft: bool = False
    for_programs: bool = False


def agenda_view(plan: Plan, ref: FileRef, gathering: Gathering, request: Request) -> AgendaView:
    """The agenda of a meeting or agenda file as a document shows it."""
    folder = plan.workspace.folder(ref.programme)
    language = request.language or language_of(folder, gathering)
    whole = plan.timeline(ref, gathering)
    timeline = project_timeline(whole, request.audience, plan.pauses)
    if request.for_programs:
        timeline = _with_fits(timeline, whole)
    shown = project_gathering(gathering, request.audience)
    return _Builder(folder, ref, shown, timeline, request, language, plan).view()


def language_of(folder: Folder, gathering: Gathering) -> str:
    """The language a document is written in: its own, its programme's, the workspace's."""
    programme = folder.programme
    own = gathering.language or (programme.language if programme is not None else None)
    return own or folder.workspace.configuration.language


def _with_fits(timeline: Timeline, whole: Timeline) -> Timeline:
    fits = {slot.place: slot.fit for day in whole.days for slot in day.slots}
    days = tuple(
        day._replace(slots=tuple(slot._replace(fit=fits[slot.place]) for slot in day.slots)) for day in timeline.days
    )
    return timeline._replace(days=days)


@dataclass(frozen=True)
class _Builder:
    folder: Folder
    ref: FileRef
    gathering: Gathering
    timeline: Timeline
    request: Request
    language: str
    plan: Plan

    def view(self) -> AgendaView:
        gathering, wording = self.gathering, self._wording
        meeting = isinstance(gathering, Meeting)
        programme = self.folder.programme
        return AgendaView(
            programme=self.ref.programme,
            programme_title=wording.text(programme.title) if programme is not None else "",
            id=self.ref.name,
            kind="meeting" if meeting else "agenda",
            title=wording.text(gathering.title),
            document=self._document(),
            language=self.language,
            status=gathering.status if isinstance(gathering, Meeting) else None,
            draft=self.request.draft,
            audience=self.request.audience.value,
            organisations=self.timeline.attendance.count,
            date=self._meeting_date(),
            facts=tuple(self._facts()),
            sections=tuple(self._sections()),
            outcomes=tuple(wording.text(outcome.title) for outcome in gathering.outcomes),
            expects=tuple(self._expectation(expected) for expected in self._expected()),
            days=tuple(self._day(number, day) for number, day in enumerate(self.timeline.days)),
            tasks=tuple(self._tasks()),
            materials=tuple(wording.text(material) for material in gathering.materials),
            notes=wording.text(gathering.facilitator_notes),
            contradictions=tuple(self._contradictions()),
            ref=gathering.ref,
            organiser=self._organiser(),
        )

    def _organiser(self) -> OrganiserView | None:
        workspace = self.folder.workspace
        organiser = workspace.configuration.organiser
        if organiser is None:
            return None
        logo = picture(workspace.root, organiser.logo) if organiser.logo else ""
        return organiser_view(organiser, logo, self._wording)

    @property
    def _wording(self) -> Wording:
        names: dict[str, Text] = {one: entry.name for one, entry in self.folder.organisations.items()}
        programme = self.folder.programme
        if programme is not None:
            names |= {group.id: group.title for group in programme.groups}
            names |= {track.id: track.title for track in programme.tracks}
            names |= {one: function.label for one, function in programme.functions.items()}
        kinds = {one: kind.label for one, kind in self.folder.workspace.configuration.kinds.items()}
        return Wording(self.language, names, kinds)

    def _document(self) -> str:
        key = "agenda" if isinstance(self.gathering, Meeting) else "agenda.proposal"
        if self.request.audience is Audience.PARTICIPANT:
            return self._wording.say(key)
        audience = self._wording.say(f"audience.{self.request.audience.value}")
        return self._wording.say(f"{key}.for", audience=audience)

    def _facts(self) -> Iterator[FactView]:
        gathering, wording = self.gathering, self._wording
        programme = self.folder.programme
        if programme is not None:
            yield FactView(wording.say("programme"), wording.text(programme.title), "programme")
        if gathering.track is not None:
            yield FactView(wording.say("track"), wording.name(gathering.track), "track")
        if isinstance(gathering, Meeting):
            yield from self._when(gathering)
        yield from self._hours()
        if isinstance(gathering, Meeting):
            yield from self._where(gathering)
        if self.timeline.attendance.count is not None:
            names = ", ".join(wording.name(one) for one in self.timeline.attendance.organisations)
            yield FactView(wording.say("organisations"), names or str(self.timeline.attendance.count), "organisations")

    def _when(self, meeting: Meeting) -> Iterator[FactView]:
        wording = self._wording
        date = self._meeting_date()
        if date is not None:
            preliminary = f" ({wording.say('preliminary')})" if meeting.status == "preliminary" else ""
            machine = date.earliest if date.earliest == date.latest else None
            yield FactView(wording.say("date"), date.text + preliminary, "date", machine)
        elif meeting.date is not None:
            yield FactView(wording.say("date"), wording.say(str(meeting.date.on)), "date")
        if meeting.status in {"cancelled", "held", "confirmed"}:
            yield FactView(wording.say("status"), wording.say(f"status.{meeting.status}"), "status")

    def _meeting_date(self) -> DateView | None:
        """The meeting's date: its own, else from the first of its days to the last where all have one."""
        if not isinstance(self.gathering, Meeting):
            return None
        if self.gathering.date is not None:
            return self._date(self.gathering.date)
        days = [day.plan.date.on for day in self.timeline.days if day.plan.date is not None]
        values = [value for value in days if isinstance(value, DateValue)]
        if not values or len(values) < len(self.timeline.days) or any(value.precision != "day" for value in values):
            return None
        first, last = min(values, key=_first), max(values, key=_first)
        text = date_text(first.earliest, last.latest, "range", self.language)
        return DateView(_iso(first.earliest), _iso(last.latest), "lasts", text)

    def _hours(self) -> Iterator[FactView]:
        if len(self.timeline.days) != 1:
            return
        day = self.timeline.days[0]
        start = day.plan.opening if day.plan.opening is not None else day.start
        end = day.plan.closing if day.plan.closing is not None else day.end
        if start is not None:
            yield FactView(self._wording.say("time"), prose_span(start, end, self.language), "time", iso_clock(start))

    def _where(self, meeting: Meeting) -> Iterator[FactView]:
        wording = self._wording
        if meeting.place is not None:
            yield FactView(wording.say("place"), wording.text(meeting.place), "place")
        mode = meeting.mode or (self.folder.programme.mode if self.folder.programme is not None else None)
        if mode is not None:
            yield FactView(wording.say("mode"), wording.say(f"mode.{mode}"), "mode")
        for key, who in (("host", meeting.host), ("mentor", meeting.mentor)):
            if who is not None:
                yield FactView(wording.say(key), wording.name(who), key)

    def _date(self, dated: DatedText | None) -> DateView | None:
        if dated is None or not isinstance(dated.on, DateValue):
            return None
        value = dated.on
        return DateView(_iso(value.earliest), _iso(value.latest), value.meaning, self._wording.date(value))

    def _sections(self) -> Iterator[SectionView]:
        for key in ("purpose", "background", "approach", "text"):
            text = getattr(self.gathering, key)
            if text is not None:
                heading = self._wording.say(key) if key != "text" else ""
                yield SectionView(heading, self._wording.text(text))

    def _expected(self) -> tuple[Expectation, ...]:
        if self.gathering.expects is not None:
            return self.gathering.expects
        programme = self.folder.programme
        return programme.expects if programme is not None and isinstance(self.gathering, Meeting) else ()

    def _expectation(self, expected: Expectation) -> str:
        wording = self._wording
        word = "or" if expected.any_of else "and"
        names = [wording.name(one) for one in (*expected.any_of, *expected.all_of)]
        names = [name if number == 0 else name.lower() for number, name in enumerate(names)]
        listed = "".join(names)
        if len(names) > 1:
            listed = f"{', '.join(names[:-1])} {wording.say(word)} {names[-1]}"
        label = wording.text(expected.label)
        who = f"{label}: {listed.lower()}" if label and listed else label or listed
        return f"{who} ({wording.say(f'strength.{expected.strength}')})"

    def _day(self, number: int, day: DayLine) -> DayView:
        wording = self._wording
        outcomes = [outcome.id or "" for outcome in self.gathering.outcomes]
        items = ItemViews(wording, self.plan.pauses, outcomes)
        date = self._date(day.plan.date)
        shown = tuple(items.item(slot) for slot in day.slots)
        title = ", ".join(filter(None, (wording.text(day.plan.heading), date.text if date is not None else "")))
        heading = wording.say("day.titled", n=number + 1, title=title) if title else wording.say("day", n=number + 1)
        totals = ""
        if day.minutes is not None:
            key = "totals" if day.break_minutes else "totals.none"
            totals = wording.say(key, minutes=day.minutes, breaks=day.break_minutes)
        return DayView(
            heading=heading if len(self.timeline.days) > 1 else "",
            date=date,
            place=wording.text(day.plan.location) or None,
            start=day.start,
            end=day.end,
            minutes=day.minutes,
            break_minutes=day.break_minutes,
            totals=totals,
            time="" if day.start is None else prose_span(day.start, day.end, self.language),
            items=shown,
            strip=day_strip(number, shown, wording),
        )

    def _tasks(self) -> Iterator[TaskGroupView]:
        headings = {"before": "preparations", "during": "during", "between": "between", "after": "afterwards"}
        for when, heading in headings.items():
            tasks = tuple(self._task(task) for task in self.gathering.tasks if _when(task) == when)
            if tasks:
                yield TaskGroupView(when, self._wording.say(heading), tasks)

    def _task(self, task: Task) -> TaskView:
        wording = self._wording
        effort = wording.duration(task.effort) if isinstance(task.effort, Duration) else ""
        return TaskView(
            title=wording.text(task.title),
            owner=wording.lead(task.owner),
            due="" if task.due is None or task.due in set(Acknowledged) else wording.due(" ".join(task.due.split())),
            effort=wording.say("effort", effort=effort) if effort else "",
            text=wording.text(task.text),
        )

    def _contradictions(self) -> Iterator[ContradictionView]:
        for fault in self.timeline.contradictions:
            day, item = self._seen_at(fault.place.file, fault.place.path)
            yield ContradictionView(fault.rule, item, day, message(fault, self.language))

    def _seen_at(self, file: str, path: tuple[str | int, ...]) -> tuple[int, int | None]:
        """The day and the item, counted as they are shown: what is left out in this case or hidden has no number."""
        for number, day in enumerate(self.timeline.days):
            for index, slot in enumerate(day.slots):
                if file == slot.place.file and path[: len(slot.place.path)] == slot.place.path:
                    return number, index
        return 0, None


def _when(task: Task) -> str:
    if task.when is not None:
        return task.when
    due = task.due or ""
    return "after" if "after" in due.split() else "before"


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _first(value: DateValue) -> date:
    return value.earliest or date.min
