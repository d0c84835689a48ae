"""Meetings are numbered in another order than they are held.

A number says what comes after what, and so does a date. Most often the year was changed in one of them, or a
meeting was moved and kept its number. Only what is certain is reported: a date such as `2023-03` lies somewhere in
its month. Each track is a row of its own, and so is each group that meets by itself.

A number that two meetings of a row have is told where one of them is in the way of the order and the titles tell of two
meetings: a file that was copied keeps its number. Where what a meeting builds on is held later, that alone is told.

Bad:
    # file: meetings/first.yaml
    title: First meeting
    number: 1
    date: 2022-11-16
    # file: meetings/second.yaml
    title: Second meeting
    number: 2
    date: 2022-09-15

Good:
    # file: meetings/first.yaml
    title: First meeting
    number: 1
    date: 2022-09-15
    # file: meetings/second.yaml
    title: Second meeting
    number: 2
    date: 2022-11-16
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.dated_meetings import dated_meetings
from jamx.rules.rule import Scope
from jamx.schedule.copied_numbers import copied
from jamx.schedule.order import iso
from jamx.schedule.prerequisites import circles, too_late
from jamx.schedule.series import misplaced, numbered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.copied_numbers import Copied
    from jamx.schedule.series import Dated

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """As few meetings as stand in the way of the order, each with one that it contradicts."""
    del options
    meetings, programme = dated_meetings(subject), subject.folder.programme
    found = [
        _finding(one, other, row.index(one) > row.index(other))
        for row in numbered(meetings, programme)
        for one, other in misplaced(row)
    ]
    found += map(_copied, copied(meetings, programme))
    elsewhere = _told_elsewhere(subject) if found else set()
    yield from (one for one in found if one.place.file not in elsewhere)


def _told_elsewhere(subject: ProgrammeSubject) -> set[str]:
    """Meetings whose dates contradict what they build on, or what builds on them."""
    needs = {time.ref.name: time.meeting.prerequisite for time in subject.plan.occurrences(subject.folder.id)}
    return {time.ref.file for pair in too_late(subject.placed, circles(needs)) for time in pair}


def _finding(one: Dated, other: Dated, later: bool) -> Finding:
    related = Related(other.times[0].at, "held", {"title": other.meeting.title})
    variant = "before" if later else "after"
    return Finding("calendar/out-of-order", one.times[0].at, _facts(one, other), variant, (related,))


def _copied(found: Copied) -> Finding:
    """At the number: the other of the two has it by right."""
    place, double = Place(found.meeting.times[0].ref.file, ("number",)), found.double
    facts = _facts(found.meeting, found.other) | {"double": double.meeting.title}
    related = [Related(one.times[0].at, "held", {"title": one.meeting.title}) for one in (double, found.other)]
    return Finding("calendar/out-of-order", place, facts, "copied", tuple(related))


def _facts(one: Dated, other: Dated) -> dict[str, object]:
    return {
        "title": one.meeting.title,
        "number": one.meeting.number,
        "date": iso(one.when),
        "other": other.meeting.number,
        "other_date": iso(other.when),
    }
