"""Meetings are numbered in another order than they are held.

A number says what comes after what, and so does a date. Most often the year was changed in one of them, or a
meeting was moved and kept its number. Only what is certain is reported: a date such as `2023-03` lies somewhere in
its month. Each track is a row of its own, and so is each group that meets by itself.

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

from jamx.findings import Finding, Related, Severity
from jamx.rules.dated_meetings import dated_meetings
from jamx.rules.rule import Scope
from jamx.schedule.order import iso
from jamx.schedule.series import misplaced, numbered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.series import Dated

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """As few meetings as stand in the way of the order, each with one that it contradicts."""
    del options
    for row in numbered(dated_meetings(subject), subject.folder.programme):
        for one, other in misplaced(row):
            yield _finding(one, other, row.index(one) > row.index(other))


def _finding(one: Dated, other: Dated, later: bool) -> Finding:
    facts = {
        "title": one.meeting.title,
        "number": one.meeting.number,
        "date": iso(one.when),
        "other": other.meeting.number,
        "other_date": iso(other.when),
    }
    related = Related(other.times[0].at, "held", {"title": other.meeting.title})
    return Finding("calendar/out-of-order", one.times[0].at, facts, "before" if later else "after", (related,))
