"""The timetable as a document shows it: values and their text, in one language, for one audience."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jamx.views.agenda import ContradictionView, FactView
    from jamx.views.organiser import OrganiserView


class ChoosingView(NamedTuple):
    """How many of how many are chosen, by whom, and that in words."""

    n: int | None
    of: int
    by: str
    text: str


class TimetableLineView(NamedTuple):
    """A line of the timetable.

    Attributes:
        kind: meeting, occasion, milestone, deadline or phase.
        kind_text: That in words.
        id: Its id in the programme.
        programme: The programme's id, for a timetable of several.
        programme_title: Its title.
        title: What it is.
        status: As written; None where nothing was said.
        earliest: First day, ISO; None where open or unknown.
        latest: Last day.
        meaning: `lasts` or `within`; None without a date.
        precision: How exactly it is known; None without a date.
        text: The date in words; "" without one.
        weekday: The weekday of an exact day, in words.
        start: Minutes after midnight, where hours were promised.
        end: The end of those.
        time: The hours in words.
        place: Where.
        mode: on-site, digital or hybrid.
        mode_text: That in words.
        track: The track's id.
        track_title: Its title.
        number: The meeting's number.
        theme: The meeting's theme.
        choose: Where it is one of several.
        notes: What is to be added: preliminary, cancelled, one of two occasions, digital.
        overdue: Whether its last day has passed; None where today is not known.
    """

    kind: str
    kind_text: str
    id: str
    programme: str
    programme_title: str
    title: str
    status: str | None
    earliest: str | None
    latest: str | None
    meaning: str | None
    precision: str | None
    text: str
    weekday: str
    start: int | None
    end: int | None
    time: str
    place: str
    mode: str | None
    mode_text: str
    track: str | None
    track_title: str
    number: int | None
    theme: str
    choose: ChoosingView | None
    notes: tuple[str, ...]
    overdue: bool | None

    @property
    def day(self) -> str | None:
        """The day for programs, where it is an exact one."""
        return self.earliest if self.earliest == self.latest else None

    @property
    def uncertain(self) -> bool:
        """Whether it is preliminary, or lies somewhere within its interval."""
        return self.status == "preliminary" or self.meaning == "within" or self.choose is not None


class TimetableView(NamedTuple):
    """A whole timetable; `lines` have dates, `undated` have none."""

    programme: str | None
    title: str
    document: str
    language: str
    draft: bool
    audience: str
    facts: tuple[FactView, ...]
    lines: tuple[TimetableLineView, ...]
    undated: tuple[TimetableLineView, ...]
    several: bool
    contradictions: tuple[ContradictionView, ...]
    organiser: OrganiserView | None
