"""A personal identity number stands in a file.

Git keeps every version of a file, so a number that has once been committed can hardly be taken away again; and nothing
that jamx does needs one. Twelve digits, or six and four with a sign between them, are an error that no comment and no
setting silences when the date exists and the checksum is right; so are coordination numbers. Ten digits in a row, or a
day of our time with a time of day behind it (`20220915-0930`), may be something else: a warning. An organisation number
is none. Comments in files are looked at too. Messages never repeat the number.

Bad:
    # file: participants.yaml
    - organisation: lund
      functions: [controller]
      name: Test Person, 19121212-1212
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
      text: Organisation number 212000-1132
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity, Span
from jamx.rules.peoples_data import documents_with
from jamx.rules.rule import Scope
from jamx.words.identity_numbers import has_identity_number, identity_numbers, masked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Every number in the programme's files and in those that all programmes share."""
    del options
    for document in documents_with(subject, has_identity_number):
        yield from _in(document.file, document.text)


def _in(file: str, text: str) -> Iterator[Finding]:
    for number, line in enumerate(text.split("\n"), 1):
        for found in identity_numbers(line):
            place = Place(file, span=Span(number, found.start + 1, number, found.end + 1))
            facts = {"number": masked(line[found.start : found.end])}
            if found.certain:
                yield Finding("privacy/identity-number", place, facts)
            else:
                yield Finding("privacy/identity-number", place, facts, "likely", severity=Severity.WARNING)
