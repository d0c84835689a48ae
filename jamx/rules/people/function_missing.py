"""An organisation lists nobody with a function that a meeting needs.

A meeting's own `expects` count, else those of its track, else the programme's. Alternatives (`any_of`) are one seat. A
required function that is missing is an error, an expected one a warning, a recommended one a note. What depends on
something (`if`) is never missing, and nothing is as long as nobody is listed for a meeting. An organisation that nobody
comes from at all is told of as that. Where somebody's functions are not written down, they may be the ones. In closed
programmes and at meetings that were held it is a note: nobody can be added any more.

Bad:
    # file: programme.yaml
    title: Programme
    functions: {rektor: Head, samordnare: Coordinator}
    expects:
      - all_of: [rektor, samordnare]
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      functions: [samordnare]
    # file: meetings/meeting.yaml
    title: Meeting

Good:
    # file: programme.yaml
    title: Programme
    functions: {rektor: Head, dekan: Dean, samordnare: Coordinator}
    expects:
      - any_of: [rektor, dekan]
      - any_of: [samordnare]
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      functions: [samordnare]
    - organisation: lund
      functions: [dekan]
    # file: meetings/meeting.yaml
    title: Meeting
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Related, Severity
from jamx.rules.rule import Scope
from jamx.rules.shortfalls import first_entry, organisation_name, shortfalls

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each function that an organisation lacks; at its first participant, the expectation is related."""
    del options
    for missed in shortfalls(subject):
        seat, title = missed.seat, missed.turnout.meeting.title
        if seat.listed.most != 0:
            continue
        facts = {
            "organisation": organisation_name(subject.folder, seat.organisation),
            "names": seat.functions,
            "strength": f"wanted.{seat.expectation.strength}",
            "title": title,
            "count": missed.meetings,
        }
        variant = "anybody" if not seat.functions else "meetings" if missed.meetings > 1 else ""
        weight = Severity.ERROR if seat.expectation.strength == "required" else Severity.WARNING
        place = first_entry(subject.folder, seat.organisation)
        related = (Related(seat.at, "expectation"),) if place is not None else ()
        yield Finding("people/function-missing", place or seat.at, facts, variant, related, missed.severity(weight))
