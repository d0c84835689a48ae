"""How many findings each rule has."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jamx.findings import Result


class Count(NamedTuple):
    """A rule and how many of its findings are told."""

    rule: str
    number: int


def counts(result: Result) -> list[Count]:
    """The rules that found something: those with the most first, then by name."""
    found = Counter(finding.rule for finding in result.findings)
    return [Count(rule, found[rule]) for rule in sorted(found, key=lambda rule: (-found[rule], rule))]
