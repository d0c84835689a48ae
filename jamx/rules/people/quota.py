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
from jamx.rules.shortfalls import organisation_name, shortfalls

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.shortfalls import Shortfall
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.people import Listed

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
        first = next(_counted(missed))
        place = Place(file, (first.number, "functions" if first.person.functions else "organisation"))
        related = (Related(seat.at, "expectation"),)
        yield Finding("people/quota", place, facts, variant, related, missed.severity(Severity.WARNING))


def _counted(missed: Shortfall) -> Iterator[Listed]:
    """Whoever fills a seat, then whoever may: somebody without functions."""
    yield from missed.seat.holders
    for one in missed.turnout.listed:
        if one.person.organisation == missed.seat.organisation and not one.person.functions:
            yield one
