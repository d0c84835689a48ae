"""People are coming, and nobody is named whom they can ask.

A programme's `contacts` say whom to ask about what: a function with its mailbox. Those of a programme above it, or of
each meeting, will do; so does `contacts: unknown`. Nothing is said before people are listed and a meeting is confirmed,
nor of a closed programme.

Bad:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2027-03-09
    status: confirmed

Good:
    # file: programme.yaml
    title: Programme
    contacts:
      - function: Investigator
        mail: equality@agency.example
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2027-03-09
    status: confirmed
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.entry import GAPS
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.workspace.workspace import Folder

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME

_ADMITTED = re.compile(r"[ck]onta[ck]t", re.IGNORECASE)


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """The programme's title, where nothing says whom to ask."""
    del options
    folder = subject.folder
    if folder.programme is None or subject.closed or not folder.participants:
        return
    coming = [each.meeting for each in subject.plan.turnouts(folder.id) if each.meeting.status == "confirmed"]
    if all(meeting.contacts for meeting in coming) or _says(folder, set()):
        return
    facts = {"title": folder.programme.title}
    yield Finding("people/contact-missing", Place(folder.ref.file, ("title",)), facts)


def _says(folder: Folder, seen: set[str]) -> bool:
    """Whether a programme, or one above it, has contacts or admits that it has none."""
    programme = folder.programme
    if programme is None:
        return folder.workspace.exists(folder.ref.file)
    value = folder.workspace.document(folder.ref.file).value
    admitted = any(_ADMITTED.search(str(gap)) for gap in programme.open)
    if programme.contacts or admitted or (isinstance(value, dict) and value.get("contacts") in GAPS):
        return True
    above = [name for name in filter(None, (programme.parent, programme.round_of)) if name not in seen]
    return any(_says(folder.workspace.folder(name), {*seen, folder.id}) for name in above)
