"""Somebody is listed for a meeting that is not for them.

They name the meeting, but their organisation is not among those that are expected there, or none of their functions is.
That may be meant; often the wrong meeting was named. Nothing is said of hosts and mentors, of organisations that are
there as something else than participants, of entries without functions, and where nobody says who is expected.

Bad:
    # file: programme.yaml
    title: Programme
    functions: {rektor: Head, controller: Controller}
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      functions: [controller]
      meetings: [heads]
    - organisation: lund
      functions: [rektor]
    # file: meetings/heads.yaml
    title: Heads
    expects:
      - any_of: [rektor]

Good:
    # file: programme.yaml
    title: Programme
    functions: {rektor: Head, controller: Controller}
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      functions: [controller]
    - organisation: lund
      functions: [rektor]
      meetings: [heads]
    # file: meetings/heads.yaml
    title: Heads
    expects:
      - any_of: [rektor]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.rule import Scope
from jamx.rules.shortfalls import doubtful, organisation_name
from jamx.schedule.attendance import coming
from jamx.schedule.expected import expected_at
from jamx.schedule.people import expected_functions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.meeting import Meeting
    from jamx.model.organisation import Organisation, Participant
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each meeting that a participant names and that is for others."""
    del options
    folder = subject.folder
    for number, person in enumerate(folder.participants):
        for index, name in enumerate(person.meetings):
            meeting = _meetings(subject).get(name)
            if meeting is None:
                continue
            variant = _reason(folder, meeting, name, person)
            if variant is not None:
                facts = {
                    "title": meeting.title,
                    "organisation": organisation_name(folder, person.organisation),
                    "names": person.functions,
                }
                place = Place(folder.participants_ref.file, (number, "meetings", index))
                yield Finding("people/not-invited", place, facts, variant)


def _meetings(subject: ProgrammeSubject) -> Mapping[str, Meeting]:
    """The meetings that people come to, by id."""
    plan, programme = subject.plan, subject.folder.id
    return plan.once_of(programme, _meetings, lambda: {one.name: one.meeting for one in plan.turnouts(programme)})


def _tracked(folder: Folder, entry: Organisation) -> bool:
    """Whether the tracks that an organisation is in are there."""
    return folder.programme is not None and {track.id for track in folder.programme.tracks}.issuperset(entry.tracks)


def _reason(folder: Folder, meeting: Meeting, name: str, person: Participant) -> str | None:
    """Why a meeting is not for somebody; None where it may be."""
    entry = folder.own_organisations.get(person.organisation)
    if entry is None or set(entry.roles) != {"participant"} or person.organisation in {meeting.host, meeting.mentor}:
        return None
    if person.organisation in doubtful(folder) or not _tracked(folder, entry):
        return None
    found = coming(folder, meeting, name)
    if not isinstance(found, int | None) and all(one in folder.organisations for one in found):
        sent = {one.from_ for one in expected_at(folder, meeting)}
        if person.organisation not in {*found, *sent}:
            in_group = meeting.group in person.groups or meeting.track in person.tracks
            return None if in_group else "organisation"
    expected = expected_functions(folder, meeting)
    if expected is None or not person.functions or not expected.isdisjoint(person.functions):
        return None
    return ""
