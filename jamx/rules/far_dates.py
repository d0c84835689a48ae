"""Dates of tasks, milestones and deliverables so far from the programme that the year must be wrong."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.calendar_date import DateValue
from jamx.rules.mentions import below
from jamx.rules.written_tasks import written_tasks
from jamx.schedule.invitations import is_invitation
from jamx.schedule.order import Between
from jamx.schedule.outside import date_outside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.model.dates import Due
    from jamx.model.text import Text
    from jamx.rules.subjects import ProgrammeSubject

_YEAR, _YEARS = 366, 5 * 366
"""Days that a date may lie outside: what nobody would do so late, and what a note of history or of effects may be."""


class Reach(NamedTuple):
    """When a programme is: the period it says, or from its first meeting to its last."""

    period: DateValue | Between
    stated: bool

    def far(self, value: DateValue) -> int:
        """The days by which a date lies outside, negative before, where that is too many; else 0."""
        days = date_outside(value, self.period)
        return days if abs(days) > (_YEAR if self.stated else _YEARS) else 0


class _Dated(NamedTuple):
    """Something with a date: where it is written, if another rule tells of late ones, and if it may be history."""

    title: Text
    at: Place
    written: Due | None
    late_told: bool
    loose: bool = False


def far_off(subject: ProgrammeSubject, value: DateValue) -> bool:
    """Whether a date lies so far from the programme that it is told of, whatever else would follow from it."""
    reach = reach_of(subject)
    return reach is not None and bool(reach.far(value))


def reach_of(subject: ProgrammeSubject) -> Reach | None:
    """When the programme is, as far as that is known."""
    return subject.plan.once_of(subject.folder.id, reach_of, lambda: _reach(subject))


def far_dates(subject: ProgrammeSubject) -> Iterator[Finding]:
    """What is dated years outside; a milestone less than five is a note, as it may tell of what was or will be."""
    related = (Related(Place(subject.folder.ref.file, ("period",)), "period"),)
    reach = reach_of(subject)
    if reach is None:
        return
    for one in chain(_tasks(subject), _of_programme(subject)):
        value = one.written.on if one.written is not None else None
        days = reach.far(value) if isinstance(value, DateValue) else 0
        side = "before" if days < 0 else "after"
        if not days or (one.late_told and side == "after"):
            continue
        severity = Severity.NOTE if one.loose and abs(days) <= _YEARS else Severity.WARNING
        facts = {"title": one.title, "days": abs(days), "first": reach.period.earliest, "last": reach.period.latest}
        variant = side if reach.stated else f"far-{side}"
        found = Finding("calendar/outside-period", one.at, facts, variant, severity=severity)
        yield found._replace(related=related) if reach.stated else found


def _reach(subject: ProgrammeSubject) -> Reach | None:
    programme = subject.folder.programme
    said = programme.period.on if programme is not None and programme.period is not None else None
    if said is not None:
        return Reach(said, stated=True) if isinstance(said, DateValue) else None
    dates = [one.when for one in subject.times if one.when is not None]
    first = min((one.earliest for one in dates if one.earliest is not None), default=None)
    last = max((one.latest for one in dates if one.latest is not None), default=None)
    return None if first is None or last is None else Reach(Between(first, last), stated=False)


def _tasks(subject: ProgrammeSubject) -> Iterator[_Dated]:
    for one in written_tasks(subject):
        preparing = one.task.when == "before" and one.sitting is not None
        yield _Dated(one.task.title, below(one.at, "due", "on"), one.task.due, late_told=preparing)


def _of_programme(subject: ProgrammeSubject) -> Iterator[_Dated]:
    programme, top = subject.folder.programme, Place(subject.folder.ref.file)
    if programme is None:
        return
    for number, one in enumerate(programme.milestones):
        at = below(top, "milestones", number, "date", "on")
        yield _Dated(one.title, at, one.date, late_told=is_invitation(one), loose=True)
    for number, each in enumerate(programme.deliverables):
        if each.phase is None:
            late_told = programme.period is not None
            yield _Dated(each.title, below(top, "deliverables", number, "due", "on"), each.due, late_told)
