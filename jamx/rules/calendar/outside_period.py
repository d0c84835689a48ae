"""A meeting or a phase lies outside the programme's period.

Often it is the year that was not changed. Only what certainly lies outside is told: of a period that ends in the
summer of 2023 the whole summer counts, and a meeting in an autumn of which only a part belongs to the period may
belong to it. A meeting of several days has to lie in it with each of them.

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

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.calendar_date import DateValue
from jamx.rules.rule import Scope
from jamx.schedule.order import begins, closing, ends, opening
from jamx.schedule.outside import outside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.programme import Programme
    from jamx.model.text import Text
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.order import Between

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


class _Dated(NamedTuple):
    """Something with a date: its title, where that is written, when it begins and ends, and which sentence it gets."""

    title: Text
    at: Place
    start: Between
    end: Between
    variant: str = ""


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each meeting, at the first of its days that lies outside, and each phase."""
    del options
    programme = subject.folder.programme
    period = programme.period.on if programme is not None and programme.period is not None else None
    if programme is None or not isinstance(period, DateValue):
        return
    file = subject.folder.ref.file
    for group in (*_phases(programme, file), *_meetings(subject.times)):
        found = ((one, days) for one in group if (days := outside(one.start, one.end, period)))
        for one, days in islice(found, 1):
            facts = {"title": one.title, "days": abs(days), "first": period.earliest, "last": period.latest}
            variant = f"{one.variant}{'before' if days < 0 else 'after'}"
            related = (Related(Place(file, ("period",)), "period"),)
            yield Finding("calendar/outside-period", one.at, facts, variant, related)


def _meetings(times: Iterable[Occurrence]) -> Iterator[list[_Dated]]:
    for one in times:
        yield [_Dated(one.meeting.title, at, begins(value), ends(value)) for value, at in one.dates]


def _phases(programme: Programme, file: str) -> Iterator[list[_Dated]]:
    for number, phase in enumerate(programme.phases):
        value = phase.period.on if phase.period is not None else None
        if isinstance(value, DateValue):
            at = Place(file, ("phases", number, "period", "on"))
            yield [_Dated(phase.title, at, opening(value), closing(value), "phase-")]
