"""What several rules want to know of the times of a programme's meetings, worked out once for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.invitations import invitations
from jamx.schedule.series import dated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jamx.findings import Place
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.invitations import Invited
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.series import Dated
    from jamx.schedule.unusual_days import Unusual


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
    """The times of meetings that have unusual days, with those days."""
    return subject.plan.once_of(subject.folder.id, "unusual days", lambda: tuple(_unusual_days(subject)))


def _unusual_days(subject: ProgrammeSubject) -> Iterator[tuple[Occurrence, tuple[UnusualDay, ...]]]:
    times = [one for one in subject.times if one.when is not None]
    if not times:
        return
    from jamx.schedule.unusual_days import days_to_come, unusual  # noqa: PLC0415 - what has no dates needs no calendar

    calendar = subject.plan.calendar
    for time in times:
        found = [
            UnusualDay(day, at, what, calendar.is_working_day(day))
            for day, at in days_to_come(time)
            if (what := unusual(day)) is not None or not calendar.is_working_day(day)
        ]
        if found:
            yield time, tuple(found)


def invited(subject: ProgrammeSubject) -> tuple[Invited, ...]:
    """The first invitation to each time of each meeting, where both have dates."""
    programme = subject.folder.programme
    if programme is None or not programme.milestones:
        return ()
    due_dates = subject.plan.due_dates(subject.folder.id)
    return subject.plan.once_of(
        subject.folder.id, "invited", lambda: tuple(invitations(programme, subject.times, due_dates))
    )  # fmt: skip


def dated_meetings(subject: ProgrammeSubject) -> tuple[Dated, ...]:
    """The meetings that have a date, in file order."""
    return subject.plan.once_of(subject.folder.id, "dated meetings", lambda: dated(subject.times))
