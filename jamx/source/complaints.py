"""The findings of one file while it is read: collected, limited in number, put in the order of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

UNSUPPORTED = "source/unsupported"
DUPLICATE = "source/duplicate-key"
SYNTAX = "source/syntax"
SECOND_DOCUMENT = "second-document"
"""A variant of `UNSUPPORTED`."""

MOST = 20  # findings of one rule in one file; the last one says in `more` how many are left out
_ENOUGH = 1_000  # findings of one rule after which a file is not read on: nobody wrote it by hand


class EnoughError(Exception):
    """There is so much wrong with a file that the rest of it is not read."""


class Complaints:
    """Findings about one file.

    Attributes:
        file: The path that findings name.
        doubtful: Whether something was met that libyaml and the pure parser may see differently.
        unsound: Whether the values cannot be trusted, so that nothing more should be said about them.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self.doubtful = False
        self.unsound = False
        self._found: dict[str, list[Finding]] = {}
        self._more: dict[str, int] = {}

    def add(self, rule: str, place: Place, arguments: Mapping[str, object], variant: str = "") -> None:
        """Adds a finding, or counts it where there are enough of its kind.

        Raises:
            EnoughError: If the file should not be read on.
        """
        found = self._found.setdefault(rule, [])
        if len(found) < MOST:
            found.append(Finding(rule, place, arguments, variant))
        else:
            self._more[rule] = self._more.get(rule, 0) + 1
            if self._more[rule] > _ENOUGH:
                raise EnoughError

    def extend(self, findings: Iterable[Finding]) -> None:
        """Adds findings that another stage has counted already."""
        for finding in findings:
            self._found.setdefault(finding.rule, []).append(finding)

    @property
    def has_hyphens(self) -> bool:
        """Whether hyphens without a space are told already."""
        return any(finding.variant == "dash" for finding in self._found.get("source/syntax", ()))

    def __bool__(self) -> bool:
        return bool(self._found)

    def sorted(self) -> tuple[Finding, ...]:
        """All findings in the order of the file."""
        found = [finding for rule in self._found for finding in self._closed(rule)]
        found.sort(key=_order)
        return tuple({_order(finding): finding for finding in found}.values())

    def forget(self, row: int, rules: Iterable[str]) -> None:
        """Drops findings that begin on a line, counted from 1: what was read of it was not what was meant."""
        for rule in rules:
            kept = [finding for finding in self._found.get(rule, ()) if _order(finding)[0] != row]
            if rule in self._found:
                self._found[rule] = kept

    def _closed(self, rule: str) -> list[Finding]:
        found = self._found[rule]
        if rule not in self._more or not found:
            return found
        last = found[-1]
        arguments = {**last.arguments, "more": self._more[rule]}
        return [*found[:-1], Finding(rule, last.place, arguments, last.variant)]


def _order(finding: Finding) -> tuple[int, int, str, str]:
    place = finding.place.span or Span(0, 0, 0, 0)
    return place.line, place.column, finding.rule, finding.variant
