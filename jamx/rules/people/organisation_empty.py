"""Nobody from an organisation that takes part is listed.

Either its people are still to be named, or it does not take part any more. Nothing is said as long as the programme has
no participants at all, or a meeting nobody who is listed for it. Where each organisation picks its meetings, only those
that it has picked are looked at. In closed programmes and for meetings that were held it is a note.

Bad:
    # file: organisations.yaml
    lund:
      name: Lund
    malmo:
      name: Malmö
    # file: participants.yaml
    - organisation: lund
      functions: [controller]
    # file: meetings/meeting.yaml
    title: Meeting

Good:
    # file: organisations.yaml
    lund:
      name: Lund
    malmo:
      name: Malmö
      roles: [partner]
    # file: participants.yaml
    - organisation: lund
      functions: [controller]
    # file: meetings/meeting.yaml
    title: Meeting
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.rule import Scope
from jamx.rules.shortfalls import doubtful, first_entry, organisation_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.turnout import Turnout

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Organisations without anybody, at their names; those without anybody at some meetings, at their first entry."""
    del options
    folder = subject.folder
    if not folder.participants:
        return
    listed = {person.organisation for person in folder.participants} | doubtful(folder)
    file = folder.participants_ref.file.replace("participants.yaml", "organisations.yaml")
    severity = Severity.NOTE if subject.closed else None
    for name, entry in folder.own_organisations.items():
        if "participant" in entry.roles and name not in listed:
            facts = {"organisation": entry.name}
            yield Finding("people/organisation-empty", Place(file, (name, "name")), facts, severity=severity)
    yield from _of_meetings(subject)


def _of_meetings(subject: ProgrammeSubject) -> Iterator[Finding]:
    missed: dict[str, list[Turnout]] = {}
    for turnout in subject.plan.turnouts(subject.folder.id):
        for name in turnout.absent if turnout.open else ():
            missed.setdefault(name, []).append(turnout)
    for name, meetings in missed.items():
        place = first_entry(subject.folder, name)
        if name in doubtful(subject.folder) or place is None:
            continue
        facts = {
            "organisation": organisation_name(subject.folder, name),
            "title": meetings[0].meeting.title,
            "count": len(meetings),
        }
        lenient = subject.closed or all(_only_wished(each, name) for each in meetings)
        variant = "meeting" if len(meetings) == 1 else "meetings"
        yield Finding(
            "people/organisation-empty", place, facts, variant, severity=Severity.NOTE if lenient else None
        )  # fmt: skip


def _only_wished(turnout: Turnout, organisation: str) -> bool:
    """Whether a meeting was held, or wants of an organisation only what is recommended or depends on something."""
    own = [seat.expectation for seat in turnout.seats if seat.organisation == organisation]
    wished = bool(own) and all(one.strength == "recommended" or one.if_ is not None for one in own)
    return wished or turnout.meeting.status == "held"
