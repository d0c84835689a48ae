"""What people's data says of somebody's health: what they cannot eat, suffer from, or cannot do.

Diets, allergies and disabilities are sensitive data, and git never forgets. Ask for them when people register, give the
caterer and the venue numbers, and delete them afterwards: they have no place among participants, staff or contacts.
The names of columns are looked at, in Swedish and English, those of the agency's own too (`x-allergi`); what stands in
prose about a meeting (`a dietary option is offered`) is nobody's data. jamx takes nothing of it into its documents.

Bad:
    # file: participants.yaml
    - organisation: lund
      functions: [controller]
      specialkost: gluten
    # file: organisations.yaml
    lund:
      name: Lund

Good:
    # file: participants.yaml
    - organisation: lund
      functions: [controller]
    # file: organisations.yaml
    lund:
      name: Lund
    # file: meetings/meeting.yaml
    title: Meeting
    text: Tell us about allergies when you register.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.peoples_data import people_in
from jamx.rules.rule import Scope
from jamx.words.health_words import is_about_health

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.source.document import Value

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Every key of an entry about somebody that holds such a thing."""
    del options
    for place, entry in people_in(subject.folder):
        for path in _keys(entry):
            yield Finding("privacy/health", Place(place.file, (*place.path, *path), "key"), {"key": path[-1]})


def _keys(value: Value | Mapping[str, Value], *, own: bool = False) -> Iterator[tuple[str | int, ...]]:
    """The paths of such keys; inside keys of the agency's own, at whatever depth."""
    if isinstance(value, dict):
        for key, child in value.items():
            if is_about_health(key):
                yield (key,)
            elif own or key.startswith("x-"):
                yield from ((key, *path) for path in _keys(child, own=True))
    elif isinstance(value, list):
        for number, child in enumerate(value):
            yield from ((number, *path) for path in _keys(child, own=own))
