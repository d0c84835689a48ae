"""The same person is listed twice.

Two entries of one organisation with the same name, for the same meeting or without meetings, make two people of one:
in the counts, at the hotel, on the badges. Entries without names are taken for different people, and so are those of
somebody who comes to different meetings in different functions.

Bad:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      functions: [controller]
      name: Test Person
    - organisation: lund
      functions: [strateg]
      name: Test  person

Good:
    # file: organisations.yaml
    lund:
      name: Lund
    # file: participants.yaml
    - organisation: lund
      functions: [controller, strateg]
      name: Test Person
    - organisation: lund
      functions: [controller]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.rule import Scope
from jamx.rules.shortfalls import organisation_name
from jamx.schedule.simultaneous_people import same_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """The later of two such entries, at its name."""
    del options
    file = subject.folder.participants_ref.file
    seen: dict[tuple[str, str], list[tuple[int, tuple[str, ...]]]] = {}
    for number, person in enumerate(subject.folder.participants):
        name = same_name(person.name)
        if name is None:
            continue
        earlier = seen.setdefault((person.organisation, name), [])
        double = next((other for other, meetings in earlier if _meet(meetings, person.meetings)), None)
        earlier.append((number, person.meetings))
        if double is not None:
            facts = {"organisation": organisation_name(subject.folder, person.organisation)}
            related = Related(Place(file, (double, "name")), "listed")
            yield Finding("people/duplicate", Place(file, (number, "name")), facts, related=(related,))


def _meet(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return not one or not other or not set(one).isdisjoint(other)
