"""The timetable as a document shows it: values and their text, in one language, for one audience."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jamx.views.agenda import ContradictionView, FactView
    from jamx.views.organiser import OrganiserView
    from jamx.views.timetable_page import NumberedLine, YearView
    from jamx.views.timetable_picture import PictureView


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
        end: Until when, in minutes after midnight.
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
        when: The date as documents write it, with weekday and hours: `Torsdag 9 februari 2012, 09.30–16.00`.
        kind_note: `kind_text`, where the title does not say it already.
        theme_note: The theme, where the title does not say it already, as a sentence would.
        track_note: The track's title, where the line's own does not say it, and nobody asked for that track alone.
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
    when: str
    kind_note: str
    theme_note: str
    track_note: str

    @property
    def day(self) -> str | None:
        """The day for programs, where it is an exact one."""
        return self.earliest if self.earliest == self.latest else None

    @property
    def uncertain(self) -> bool:
        """Whether it is preliminary, or lies somewhere within its interval."""
        return self.status == "preliminary" or self.meaning == "within" or self.choose is not None


class UndatedView(NamedTuple):
    """Lines without a date; with the programme they belong to, where there may be several."""

    programme_title: str
    lines: tuple[TimetableLineView, ...]


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

    @property
    def placed(self) -> bool:
        """Whether it is said of any line with a date where it is."""
        return any(line.place for line in self.lines)

    @property
    def remarked(self) -> bool:
        """Whether there is anything to add to any line with a date."""
        return any(line.notes for line in self.lines)

    @property
    def undated_groups(self) -> tuple[UndatedView, ...]:
        """What has no date, programme by programme."""
        groups = groupby(self.undated, key=lambda line: (line.programme, line.programme_title))
        return tuple(
            UndatedView((title or name) if self.several else "", tuple(lines)) for (name, title), lines in groups
        )

    @property
    def years(self) -> tuple[YearView, ...]:
        """The lines with dates by years, as a page has them, numbered for its picture."""
        from jamx.views.timetable_page import years_of  # noqa: PLC0415 - only pages pay for it

        return years_of(self)

    @property
    def picture(self) -> PictureView | None:
        """The timeline; None where there is nothing to draw."""
        from jamx.views.timetable_picture import timetable_picture  # noqa: PLC0415

        numbered: list[NumberedLine] = [line for year in self.years for group in year.groups for line in group.lines]
        return timetable_picture(numbered, self.language, several=self.several)
