"""What several rules want to know of the times of a programme's meetings, worked out once for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.invitations import invitations
from jamx.schedule.series import dated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jamx.findings import Place
    from jamx.model.programme import Programme
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.invitations import Invited
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.plan import Plan
    from jamx.schedule.series import Dated
    from jamx.schedule.unusual_days import Unusual

NOTICE = 14
"""Days before a meeting that an invitation should go out, where the workspace does not say it."""


class UnusualDay(NamedTuple):
    """A day on which a meeting asks people to come and on which not everybody works as usual.

    Attributes:
        what: What sets it apart; None for a time off of the workspace's own.
        works: Whether people work that day all the same.
    """

    day: date
    at: Place
    what: Unusual | None
    works: bool


def unusual_days(subject: ProgrammeSubject) -> tuple[tuple[Occurrence, tuple[UnusualDay, ...]], ...]:
    """The times of meetings that have dates, each with those of its days that are unusual."""
    return subject.plan.once_of(subject.folder.id, unusual_days, lambda: tuple(_unusual_days(subject)))


def _unusual_days(subject: ProgrammeSubject) -> Iterator[tuple[Occurrence, tuple[UnusualDay, ...]]]:
    for time in subject.within:
        if time.when is not None:  # what has no dates needs no calendar
            yield time, tuple(_unusual(time, subject.plan))


def _unusual(time: Occurrence, plan: Plan) -> Iterator[UnusualDay]:
    from jamx.schedule.unusual_days import days_to_come, unusual  # noqa: PLC0415 - the calendar is only for dates

    for day, at in days_to_come(time):
        what, works = unusual(day), plan.calendar.is_working_day(day)
        if what is not None or not works:
            yield UnusualDay(day, at, what, works)


def invited(subject: ProgrammeSubject, programme: Programme) -> tuple[Invited, ...]:
    """The first invitation to each time of each meeting, where both have dates."""
    plan, name = subject.plan, subject.folder.id
    return plan.once_of(name, invited, lambda: tuple(invitations(programme, subject.times, plan.due_dates(name))))


def late_invitations(subject: ProgrammeSubject, programme: Programme, days: int) -> Iterator[Invited]:
    """The invitations that go out fewer days than so many before a meeting."""
    return (one for one in invited(subject, programme) if one.days < days and one.time in subject.placed)


def invited_late(subject: ProgrammeSubject, programme: Programme) -> frozenset[str]:
    """The names of the meetings whose invitations are told to be late, as the workspace wants it."""
    setting = subject.plan.workspace.configuration.rules.get("calendar/invitation-late")
    if setting is not None and setting.severity == "off":
        return frozenset()
    said = setting.options.get("days", "") if setting is not None else ""
    days = int(said) if said.isdigit() else NOTICE
    return frozenset(one.time.ref.name for one in late_invitations(subject, programme, days))


def dated_meetings(subject: ProgrammeSubject) -> tuple[Dated, ...]:
    """The meetings that have a date within the period, in file order."""
    return subject.plan.once_of(subject.folder.id, dated_meetings, lambda: dated(subject.placed))
