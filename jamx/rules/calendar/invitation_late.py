"""An invitation goes out so late that people have other things to do by then.

Invitations are milestones of the programme with `kind: invitation`. One is about the meetings it names (`meetings`,
or `date: 2 weeks before …`), else about those of its track, else about all that no group has to itself. One that
names the meeting counts before one to its track, and that before one to all; of several of a kind the first.

Options:
    days: how many days before the meeting an invitation should go out (14)

Bad:
    # file: programme.yaml
    title: Programme
    milestones:
      - title: Invitations go out
        kind: invitation
        date: 2022-09-08
    # file: meetings/first.yaml
    title: First meeting
    date: 2022-09-15

Good:
    # file: programme.yaml
    title: Programme
    milestones:
      - title: Invitations go out
        kind: invitation
        date: 3 weeks before first
    # file: meetings/first.yaml
    title: First meeting
    date: 2022-09-15
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.dated_meetings import NOTICE, late_invitations
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.invitations import Invited

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME
OPTIONS = {"days": NOTICE}


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each invitation that is too late for a meeting: at the one it is latest for, the others related."""
    programme = subject.folder.programme
    if programme is None:
        return
    late: dict[int, list[Invited]] = {}
    for found in late_invitations(subject, programme, options["days"]):
        late.setdefault(found.number, []).append(found)
    for number, listed in late.items():
        listed.sort(key=lambda one: one.days)
        facts = {
            "title": programme.milestones[number].title,
            "meeting": listed[0].time.meeting.title,
            "days": abs(listed[0].days),
            "most": options["days"],
        }
        related = tuple(Related(one.time.at, "held", {"title": one.time.meeting.title}) for one in listed)
        variant = "after" if listed[0].days < 0 else "same" if listed[0].days == 0 else ""
        place = Place(subject.folder.ref.file, ("milestones", number, "date", "on"))
        yield Finding("calendar/invitation-late", place, facts, variant, related)
