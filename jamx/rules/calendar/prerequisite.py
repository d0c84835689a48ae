"""What a meeting builds on comes after it.

`prerequisite` names the meetings that whoever takes part has been to. Where there are occasions to choose from, one
that comes in time is enough. Dates of which one is still to be chosen are looked at one by one. Meetings that build
on each other in a circle can be held in no order at all. One that is cancelled gives nobody what the next builds on: a
warning, as long as the programme goes on.

Bad:
    # file: meetings/basics.yaml
    title: Basics
    date: 2012-05-29
    # file: meetings/more.yaml
    title: More
    prerequisite: [basics]
    date: 2012-05-08

Good:
    # file: meetings/basics.yaml
    title: Basics
    occasions:
      - date: 2012-02-09
      - date: 2012-03-29
    # file: meetings/more.yaml
    title: More
    prerequisite: [basics]
    date: 2012-05-08
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.rule import Scope
from jamx.schedule.order import iso
from jamx.schedule.prerequisites import circles, too_late

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Set

    from jamx.model.meeting import Meeting
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.occurrences import Occurrence

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Circles, each once; then meetings held before all times of one that they need."""
    del options
    meetings = {time.ref.name: time.meeting for time in subject.plan.occurrences(subject.folder.id)}
    needs = {name: meeting.prerequisite for name, meeting in meetings.items()}
    turning = circles(needs)
    files = {time.ref.name: time.ref.file for time in subject.plan.occurrences(subject.folder.id)}
    for circle in turning:
        place, *others = (
            Place(files[name], ("prerequisite", needs[name].index(following)))
            for name, following in zip(circle, (*circle[1:], circle[0]), strict=True)
        )
        facts = {"chain": " → ".join((*circle, circle[0])), "count": len(circle), "title": meetings[circle[0]].title}
        related = tuple(Related(other, "in-loop") for other in others)
        yield Finding("calendar/prerequisite", place, facts, "loop" if others else "itself", related)
    for time, needed in too_late(subject.placed, turning):
        yield _finding(time, needed)
    if not subject.closed:
        circular = {name for circle in turning for name in circle}
        yield from _cancelled(subject, meetings, circular)


def _cancelled(subject: ProgrammeSubject, meetings: Mapping[str, Meeting], circular: Set[str]) -> Iterator[Finding]:
    """Meetings still to be held that build on one that is cancelled."""
    alive = {time.ref.name: time.ref.file for time in subject.times}
    for name, file in alive.items():
        for index, needed in enumerate(meetings[name].prerequisite):
            known = needed in meetings and needed not in alive
            if known and meetings[name].status != "held" and not {name, needed} <= circular:
                facts = {"title": meetings[name].title, "needed": meetings[needed].title}
                place = Place(file, ("prerequisite", index))
                yield Finding("calendar/prerequisite", place, facts, "cancelled", severity=Severity.WARNING)


def _finding(time: Occurrence, needed: Occurrence) -> Finding:
    facts = {
        "title": time.meeting.title,
        "date": _said(time),
        "needed": needed.meeting.title,
        "needed_date": _said(needed),
    }
    related = Related(needed.at, "held", {"title": needed.meeting.title})
    return Finding("calendar/prerequisite", time.at, facts, related=(related,))


def _said(time: Occurrence) -> str:
    return iso(time.when) if time.when is not None else ""
