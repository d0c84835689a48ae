"""A personal address or mobile number stands in a file that others read.

What is in a programme's files ends up in documents, on web pages and in git. People change posts; a function's own
mailbox (`info@`, `registrator@`) stays, and so does a switchboard. Whose address it is, is told by its form:
`first.last@`, a private provider, a mobile number. An entry that is `internal: yes` is left alone, and so is the list
of participants, which git should not have at all.

Bad:
    # file: programme.yaml
    title: Programme
    contacts:
      - function: Investigator
        mail: first.last@agency.example

Good:
    # file: programme.yaml
    title: Programme
    contacts:
      - function: Investigator
        mail: jamstalldhet@agency.example
        phone: 010-000 00 00
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.peoples_data import documents_with
from jamx.rules.rule import Scope
from jamx.words.addresses import is_personal, mobile_numbers, personal_mail

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Path
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.source.document import Value

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME

_YES = {"yes", "true", "ja"}
_MAY_BE_INTERNAL = frozenset[str | int](("agenda", "items", "tasks", "contacts", "staff", "milestones", "deliverables"))
"""The outermost lists whose entries have the key; one that has but one entry may be that entry."""


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Every value with such an address, in the programme's files and in those that programmes share."""
    del options
    participants = subject.folder.participants_ref.file
    for document in documents_with(subject, is_personal):
        if document.file != participants:
            yield from _below(Place(document.file), document.value)


def _below(place: Place, value: Value) -> Iterator[Finding]:
    if isinstance(value, str):
        for variant, found in (("", personal_mail(value)), ("phone", mobile_numbers(value))):
            if any(True for _ in found):
                ways = (variant, "" if _may_be_internal(place.path) else "plain")
                yield Finding("privacy/contact", place, {}, "-".join(filter(None, ways)))
    elif isinstance(value, dict):
        if str(value.get("internal")).casefold() in _YES:
            return
        for key, child in value.items():
            yield from _below(_in(place, (key,)), child)
    elif isinstance(value, list):
        for number, child in enumerate(value):
            yield from _below(_in(place, (number,)), child)


def _may_be_internal(path: Path) -> bool:
    """Whether something around a value can be kept from all but the organiser."""
    return not _MAY_BE_INTERNAL.isdisjoint(path)


def _in(place: Place, path: Path) -> Place:
    return Place(place.file, (*place.path, *path))
