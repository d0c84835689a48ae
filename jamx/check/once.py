"""What is found several times is told once: an agenda file is looked at by itself and in each meeting that uses it."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from jamx.model.kinds import Kind
from jamx.words.messages import fields
from jamx.workspace.files import classify

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from jamx.findings import Finding

_CLOCK = "clock"
"""How a time of day is written into a sentence."""


def once(found: Iterable[Finding]) -> Iterable[Finding]:
    """Findings without those that say of a place what another says of it: the first, with the greatest weight.

    In an agenda file it is one fault whatever the hour is: a meeting may begin at another time than the agenda.

    Args:
        found: The findings in the order in which they were found, each with its severity.
    """
    told: dict[Hashable, Finding] = {}
    for finding in found:
        key = (finding.rule, finding.place, finding.variant, _words(finding))
        first = told.setdefault(key, finding)
        if _weight(first) < _weight(finding):
            told[key] = first._replace(severity=finding.severity)
    return told.values()


def _weight(finding: Finding) -> int:
    return finding.severity.weight if finding.severity is not None else -1


def _words(finding: Finding) -> Hashable:
    """The facts that a finding's sentence names."""
    named = (*_fields(finding.rule, finding.variant), ("more", ""))
    if _of_agenda(finding.place.file):
        named = tuple(one for one in named if one[1] != _CLOCK)
    return tuple([repr(finding.arguments.get(name)) for name, _ in named])


_fields = cache(fields)


@lru_cache
def _of_agenda(file: str) -> bool:
    ref = classify(file)
    return ref is not None and ref.kind is Kind.AGENDA
