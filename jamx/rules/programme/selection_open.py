"""A programme has begun with fewer organisations than places.

Places that nobody has taken by the time the programme begins stay empty, or the list has not been brought up to date.
It has begun once a meeting is `held`, or (with `--today`) once the day of the first is certainly past. A list without
organisations is not compared, and what is closed is history.

Bad:
    # file: programme.yaml
    title: Programme
    selection:
      places: 3
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    # file: meetings/meeting.yaml
    title: Meeting
    status: held
    date: 2026-09-15

Good:
    # file: programme.yaml
    title: Programme
    selection:
      places: 3
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2026-09-15
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.beginning import has_begun
from jamx.rules.rule import Scope
from jamx.schedule.totals import participants, size

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """More places than organisations in a programme that has begun."""
    del options
    folder = subject.folder
    selection = folder.programme.selection if folder.programme is not None else None
    if selection is None or not isinstance(selection.places, int) or subject.closed:
        return
    members = size(participants(folder).values())
    if members.most and members.most < selection.places and has_begun(subject):
        facts = {"places": selection.places, "members": int(members.most)}
        yield Finding("programme/selection-open", Place(folder.ref.file, ("selection", "places")), facts)
