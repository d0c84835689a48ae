"""Fewer come from an organisation than a meeting wants of it.

`count` says how many people with the functions each organisation sends. One who is missing of several is a warning; a
wish (`strength: recommended`) that is not met is a note, and more than the number is no fault. Entries without
functions may be the ones that are missing. Where nobody at all has the function, that is told instead.

Bad:
    # file: programme.yaml
    title: Programme
    functions: {strateg: Strategist}
    expects:
      - any_of: [strateg]
        count: 2
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      functions: [strateg]
    # file: meetings/meeting.yaml
    title: Meeting

Good:
    # file: programme.yaml
    title: Programme
    functions: {strateg: Strategist}
    expects:
      - any_of: [strateg]
        count: 2
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      functions: [strateg]
      count: 2
    # file: meetings/meeting.yaml
    title: Meeting
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.rule import Scope
from jamx.rules.shortfalls import first_entry, organisation_name, shortfalls

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each number that is not reached; at the first who is counted, the expectation is related."""
    del options
    file = subject.folder.participants_ref.file
    for missed in shortfalls(subject):
        seat = missed.seat
        if not seat.listed.most or seat.collective:
            continue
        facts = {
            "organisation": organisation_name(subject.folder, seat.organisation),
            "names": seat.functions,
            "listed": int(seat.listed.most),
            "wanted": int(seat.wanted.least),
            "title": missed.turnout.meeting.title,
            "count": missed.meetings,
        }
        variant = "anybody" if not seat.functions else "meetings" if missed.meetings > 1 else ""
        holder = seat.holders[0] if seat.holders else None
        key = "functions" if holder is not None and holder.person.functions else "organisation"
        place = (
            Place(file, (holder.number, key)) if holder is not None else first_entry(subject.folder, seat.organisation)
        )
        related = (Related(seat.at, "expectation"),)
        yield Finding("people/quota", place or seat.at, facts, variant, related, missed.severity(Severity.WARNING))
