"""The facts at the head of a document: which programme, when, where, who."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from jamx.model.calendar_date import DateValue
from jamx.model.clock import ClockSpan
from jamx.model.meeting import Meeting
from jamx.views.agenda import AlternativesView, DateView, FactView, OccasionView
from jamx.views.date_view import alternatives_view, date_view, iso_date, occasion_views
from jamx.views.said import joined
from jamx.words.clock import iso_clock, prose_span
from jamx.words.dates import date_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.model.meeting import Gathering
    from jamx.model.programme import Programme
    from jamx.schedule.timeline import Timeline
    from jamx.views.wording import Wording


@dataclass(frozen=True)
class Head:
    """What the head is made of.

    Attributes:
        gathering: The meeting or agenda file.
        programme: Its programme, where that can be read.
        timeline: The meeting on the clock.
        wording: The document's words.
    """

    gathering: Gathering
    programme: Programme | None
    timeline: Timeline
    wording: Wording

    def facts(self) -> Iterator[FactView]:
        """The facts, in the order in which documents have them."""
        gathering, wording = self.gathering, self.wording
        if self.programme is not None:
            yield self._fact("programme", wording.text(self.programme.title))
        if gathering.track is not None:
            yield self._fact("track", wording.name(gathering.track))
        if gathering.theme is not None:
            yield self._fact("theme", self.theme)
        if isinstance(gathering, Meeting):
            yield from self._when(gathering)
        yield from self._hours()
        if isinstance(gathering, Meeting):
            yield from self._where(gathering)
        if self.timeline.attendance.count is not None:
            names = joined(", ", (wording.name(one) for one in self.timeline.attendance.organisations))
            yield self._fact("organisations", names or str(self.timeline.attendance.count))

    @property
    def theme(self) -> str:
        """The meeting's theme."""
        return self.wording.text(self.gathering.theme)

    @property
    def date(self) -> DateView | None:
        """The meeting's date: its own, else from the first of its days to the last where all have one."""
        if not isinstance(self.gathering, Meeting):
            return None
        if self.gathering.date is not None:
            return date_view(self.gathering.date, self.wording)
        days = [day.plan.date.on for day in self.timeline.days if day.plan.date is not None]
        values = [value for value in days if isinstance(value, DateValue)]
        if not values or len(values) < len(self.timeline.days) or any(value.precision != "day" for value in values):
            return None
        first, last = min(values, key=_first), max(values, key=_first)
        text = date_text(first.earliest, last.latest, "range", self.wording.language)
        return DateView(iso_date(first.earliest), iso_date(last.latest), "lasts", text)

    @property
    def alternatives(self) -> AlternativesView | None:
        """The dates of which some will be chosen."""
        return alternatives_view(getattr(self.gathering, "dates", None), self.wording)

    @property
    def occasions(self) -> tuple[OccasionView, ...]:
        """The times the meeting is held, each with its hours where they differ."""
        start, end = self._promised
        usual = prose_span(start, end, self.wording.language) if start is not None and self._differs else ""
        return occasion_views(getattr(self.gathering, "occasions", ()), self.wording, usual)

    @property
    def _differs(self) -> bool:
        """Whether an occasion has hours of its own, other than the meeting's."""
        start, end = self._promised
        spans = [one.time for one in getattr(self.gathering, "occasions", ()) if isinstance(one.time, ClockSpan)]
        return any(span.start != start or span.end not in {None, end} for span in spans)

    @property
    def _promised(self) -> tuple[int | None, int | None]:
        """The hours of a meeting of one day: as promised, else as laid out."""
        if len(self.timeline.days) != 1:
            return None, None
        day = self.timeline.days[0]
        start = day.plan.opening if day.plan.opening is not None else day.start
        return start, day.plan.closing if day.plan.closing is not None else day.end

    def _fact(self, key: str, text: str, machine: str | None = None) -> FactView:
        return FactView(self.wording.say(key), text, key, machine)

    def _when(self, meeting: Meeting) -> Iterator[FactView]:
        wording, day, alternatives = self.wording, self.date, self.alternatives
        if day is not None:
            preliminary = f" ({wording.say('preliminary')})" if meeting.status == "preliminary" else ""
            machine = day.earliest if day.earliest == day.latest else None
            yield self._fact("date", day.text + preliminary, machine)
        elif meeting.date is not None:
            yield self._fact("date", wording.say(str(meeting.date.on)))
        if alternatives is not None and alternatives.text:
            yield self._fact("date", alternatives.text)
        if self.occasions:
            yield self._fact("occasions", joined("; ", (occasion.text for occasion in self.occasions)))
        if meeting.status in {"cancelled", "held", "confirmed"}:
            yield self._fact("status", wording.say(f"status.{meeting.status}"))

    def _hours(self) -> Iterator[FactView]:
        start, end = self._promised
        if start is not None and not self._differs:
            yield self._fact("time", prose_span(start, end, self.wording.language), iso_clock(start))

    def _where(self, meeting: Meeting) -> Iterator[FactView]:
        wording = self.wording
        if meeting.place is not None:
            yield self._fact("place", wording.text(meeting.place))
        mode = meeting.mode or (self.programme.mode if self.programme is not None else None)
        if mode is not None:
            yield self._fact("mode", wording.say(f"mode.{mode}"))
        for key, who in (("host", meeting.host), ("mentor", meeting.mentor)):
            if who is not None:
                yield self._fact(key, wording.name(who))


def _first(value: DateValue) -> date:
    return value.earliest or date.min
