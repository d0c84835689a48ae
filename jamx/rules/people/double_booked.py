"""The same person is listed for two meetings at the same time.

Both meetings are named in `meetings`, by one entry or by two with the same name and organisation, in one programme or
in two. Where the hours of one of them are not known it is a warning. A meeting with several occasions clashes only if
none of them is free; dates that are still alternatives do not count. Somebody who comes without naming meetings is not
looked at: whether an organisation can be at both is another question (`calendar/clash`).

Bad:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      meetings: [first, second]
    # file: meetings/first.yaml
    title: For managers
    organisations: 3
    date: 2022-09-15
    time: 9–12
    # file: meetings/second.yaml
    title: For strategists
    organisations: 3
    date: 2022-09-15
    time: 10–11
    expects:
      - any_of: [strateg]

Good:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      meetings: [first, second]
    # file: meetings/first.yaml
    title: For managers
    organisations: 3
    date: 2022-09-15
    time: 9–12
    # file: meetings/second.yaml
    title: For strategists
    organisations: 3
    date: 2022-09-15
    time: 12–14
    expects:
      - any_of: [strateg]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Related, Severity
from jamx.rules.rule import Scope
from jamx.schedule.simultaneous_people import attendances, doubles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject, WorkspaceSubject
    from jamx.schedule.simultaneous_people import Attendance, Person

SEVERITY = Severity.ERROR
SCOPE = Scope.WORKSPACE


def gather(subject: ProgrammeSubject) -> tuple[tuple[Person, Attendance], ...]:
    """Who is listed by name for what, in one programme."""
    listed = any(one.meetings for one in subject.folder.participants)
    return tuple(attendances(subject.folder, subject.bookings)) if listed else ()


def check(subject: WorkspaceSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """The later of two such meetings, where the person names it."""
    del options
    for double in doubles(subject.gathered):
        one, other = double.later.bookings[0], double.earlier.bookings[0]
        facts = {"title": one.title, "other": other.title, "date": double.day.isoformat()}
        related = Related(double.earlier.at, "held", {"title": other.title})
        severity = None if double.certain else Severity.WARNING
        variant = "" if double.certain else "day"
        yield Finding("people/double-booked", double.later.at, facts, variant, (related,), severity)
