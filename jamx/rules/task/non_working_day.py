"""A task is due on a day when nobody works.

What is due on a Sunday is done on Friday or on Monday, and nobody knows which. Distances in working days never end
there. Where the meeting itself is on such a day, that is told instead; the deadlines of deliverables are set by others,
and the last day of a programme is what it is.

Bad:
    title: Meeting
    date: 2023-03-14
    tasks:
      - title: Fill in the self-assessment
        owner: each organisation
        due: 2023-03-05

Good:
    title: Meeting
    date: 2023-03-14
    tasks:
      - title: Fill in the self-assessment
        owner: each organisation
        due: 5 working days before
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.model.relative_date import RelativeDate
from jamx.model.task import Task
from jamx.rules.far_dates import far_off
from jamx.rules.rule import Scope
from jamx.rules.unusual_meetings import ways_out, weekday
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.tasks import TaskDue

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Tasks that are due on one day off, each at the first time that is so."""
    del options
    seen = set()
    for task in subject.plan.tasks(subject.folder.id):
        day = _day_off(subject, task)
        if day is None or task.at in seen:
            continue
        seen.add(task.at)
        from jamx.schedule.holidays import eve, holiday  # noqa: PLC0415 - the table is only for who has such a task

        name = f"holiday.{holiday(day)}" if holiday(day) else f"eve.{eve(day)}" if eve(day) else ""
        facts = {"title": task.title, "date": day, "weekday": weekday(day), "holiday": name}
        facts |= {**ways_out([day], subject), "instead": _instead(subject, task, day)}
        variant = name.partition(".")[0] or ("closed" if day.weekday() < 5 else "")
        yield Finding("task/non-working-day", below(task.at, "due", "on"), facts, variant)


def _day_off(subject: ProgrammeSubject, task: TaskDue) -> date | None:
    """The one day a task is due on, if nobody works then."""
    due = task.due
    if due is None or due.earliest != due.latest:
        return None
    day = due.earliest
    if day is None or subject.plan.calendar.is_working_day(day):
        return None
    if task.written is None or not isinstance(task.source, Task) or _meeting_is_off(subject, task):
        return None
    if far_off(subject, due) or subject.hangs_astray(task.said, task.meeting):
        return None  # the year is wrong, and so may the weekday be
    return day


def _meeting_is_off(subject: ProgrammeSubject, task: TaskDue) -> bool:
    """Whether a distance ends on a day off because what it counts from is one."""
    start = _start(subject, task)
    return start is not None and not subject.plan.calendar.is_working_day(start)


def _start(subject: ProgrammeSubject, task: TaskDue) -> date | None:
    """The day that a distance counts from: what it would be without its number."""
    if not isinstance(task.said, RelativeDate):
        return None
    nearest = subject.plan.due_dates(subject.folder.id).when(replace(task.said, number=0), task.meeting)
    return nearest.earliest if nearest is not None else None


def _instead(subject: ProgrammeSubject, task: TaskDue, day: date) -> str:
    """What `due` would say to be on a working day: as far away, counted in working days, or else the day before."""
    calendar, said, start = subject.plan.calendar, task.said, _start(subject, task)
    if isinstance(said, RelativeDate) and said.edge is None and start is not None:
        target = calendar.add_working_days(day, -1 if said.side == "before" else 1)
        count = abs(calendar.working_days_between(start, target))
        return f"{count} working day{'s' * (count > 1)} {said.side} {said.anchor}".strip()
    return calendar.add_working_days(day, -1).isoformat()
