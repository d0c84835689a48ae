"""The weekday that is stated is not that of the date, or the words are another date.

`tor 2022-09-15` states both, so that a slip of the pen shows; one of the two is wrong, and only the planner knows
which. The words that a date was taken from (`text: torsdagen den 15 september`) state it too; if they are a date and
nothing else, they are the same day.

Bad:
    title: Meeting
    date: fre 2022-09-15

Good:
    title: Meeting
    date: tor 2022-09-15
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.kinds import Kind
from jamx.rules.rule import Scope
from jamx.schedule.order import iso
from jamx.schedule.stated_weekdays import contradicted_weekdays

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.stated_weekdays import StatedWeekday

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Every date of the programme's files: meetings, days, occasions, phases, milestones, what is due."""
    del options
    beyond = {(at.file, at.path[:-1]) for at in subject.outside}  # told as that: the year is wrong, and so the weekday
    for file, model in _files(subject):
        for one in contradicted_weekdays(model):
            if (file, one.path[:-1]) not in beyond:
                yield _finding(one, file)


def _files(subject: ProgrammeSubject) -> Iterator[tuple[str, object]]:
    """The files in which dates stand, with what they say."""
    yield subject.folder.ref.file, subject.folder.programme
    yield from ((sitting.ref.file, sitting.gathering) for sitting in subject.sittings)
    workspace = subject.plan.workspace
    for kind in (Kind.CHECKLIST, Kind.FOLLOW_UP):
        yield from ((ref.file, workspace.loaded(ref).model) for ref in workspace.refs(subject.folder.id, kind))


def _finding(one: StatedWeekday, file: str) -> Finding:
    if one.instead is not None:
        words = {"written": one.written, "date": iso(one.instead)}
        return Finding("calendar/weekday", Place(file, one.path), words, "words")
    facts = {
        "written": one.written,
        "day": one.day,
        "weekday": f"weekday.{one.day.weekday()}",
        "stated": f"weekday.{one.stated}",
        "number": one.stated,
        "near": one.day + timedelta(days=(one.stated - one.day.weekday() + 3) % 7 - 3),
    }
    return Finding("calendar/weekday", Place(file, one.path), facts)
