"""A meeting or a phase lies outside the programme's period, or a task years away from it.

Often it is the year that was not changed. Only what certainly lies outside is told: of a period that ends in the
summer of 2023 the whole summer counts, and a meeting in an autumn of which only a part belongs to the period may
belong to it. A meeting of several days has to lie in it with each of them.

Tasks, milestones and deliverables may lie before or after: people prepare, and report. By more than a year they are
told, as a warning: nobody plans to act so late, and often two digits of the year are mixed up. A milestone of some
years ago may be history, and is a note. A programme that says no period has one from its first meeting to its last;
there, five years is too far.

Bad:
    # file: programme.yaml
    title: Programme
    period: 2022-autumn/2023-summer
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2022-03-15

Good:
    # file: programme.yaml
    title: Programme
    period: 2022-autumn/2023-summer
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2023-03-15
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.dates import date_of
from jamx.rules.far_dates import far_dates
from jamx.rules.rule import Scope
from jamx.schedule.order import closing, opening
from jamx.schedule.outside import date_outside, outside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.calendar_date import DateValue
    from jamx.model.programme import Programme
    from jamx.model.text import Text
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.occurrences import Occurrence

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


class _Outside(NamedTuple):
    """Something outside: its title, where its date is written, by how many days, and which sentence it gets."""

    title: Text
    at: Place
    days: int
    variant: str = ""


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each meeting, at the first of its days that lies outside, each phase, and what is dated years away."""
    del options
    yield from far_dates(subject)
    programme = subject.folder.programme
    if programme is None:
        return
    period = date_of(programme.period)
    if period is None:
        return
    file = subject.folder.ref.file
    for one in (*_phases(programme, file, period), *_meetings(subject.times, period)):
        facts = {"title": one.title, "days": abs(one.days), "first": period.earliest, "last": period.latest}
        variant = f"{one.variant}{'before' if one.days < 0 else 'after'}"
        related = (Related(Place(file, ("period",)), "period"),)
        yield Finding("calendar/outside-period", one.at, facts, variant, related)


def _meetings(times: Iterable[Occurrence], period: DateValue) -> Iterator[_Outside]:
    for one in times:
        for value, at in one.dates:
            days = date_outside(value, period)
            if days:
                yield _Outside(one.meeting.title, at, days)
                break


def _phases(programme: Programme, file: str, period: DateValue) -> Iterator[_Outside]:
    for number, phase in enumerate(programme.phases):
        value = date_of(phase.period)
        if value is not None:
            days = outside(opening(value), closing(value), period)
            if days:
                yield _Outside(phase.title, Place(file, ("phases", number, "period", "on")), days, "phase-")
