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
    from collections.abc import Container, Iterable, Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.source.document import Value
    from jamx.words.identity_numbers import IdentityNumber

SEVERITY = Severity.ERROR
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Every number in the programme's files and in those that all programmes share."""
    del options
    for document in documents_with(subject, has_identity_number):
        lines = document.text.split("\n")
        seen = {_digits(line, found) for line in lines for found in identity_numbers(line)}
        yield from _in_lines(document.file, lines)
        yield from _in_values(Place(document.file), document.value, seen)


def _digits(text: str, found: IdentityNumber) -> tuple[str, ...]:
    return tuple(filter(str.isdigit, text[found.start : found.end]))


def _in_lines(file: str, lines: Iterable[str]) -> Iterator[Finding]:
    for number, line in enumerate(lines, 1):
        for found in identity_numbers(line):
            yield _finding(Place(file, span=Span(number, found.start + 1, number, found.end + 1)), line, found)


def _in_values(place: Place, value: Value, seen: Container[tuple[str, ...]]) -> Iterator[Finding]:
    """The numbers that no line has as they are: YAML may write them with escapes, or over two lines."""
    if isinstance(value, str):
        for found in identity_numbers(value):
            if _digits(value, found) not in seen:
                yield _finding(place, value, found)
    elif value is not None:
        for key, child in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _in_values(Place(place.file, (*place.path, key)), child, seen)


def _finding(place: Place, text: str, found: IdentityNumber) -> Finding:
    facts = {"number": masked(text[found.start : found.end])}
    if found.certain:
        return Finding("privacy/identity-number", place, facts)
    return Finding("privacy/identity-number", place, facts, "likely", severity=Severity.WARNING)
