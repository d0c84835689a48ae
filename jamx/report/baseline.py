"""Findings that are let stand until somebody has time for them: a file that knows them by their fingerprints."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from jamx.report.fingerprints import fingerprints

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from jamx.findings import Finding, Result

_VERSION = 1


class Known(NamedTuple):
    """A finding of a baseline: its file, from the root, its rule and its fingerprint. Nothing else is kept of it."""

    path: str
    rule: str
    fingerprint: str


def baseline_text(entries: Iterable[Known]) -> str:
    """The file: an entry a line, sorted, so that what comes and goes shows as lines that come and go."""
    lines = ",\n".join(f"  {json.dumps(entry._asdict())}" for entry in sorted(set(entries)))
    findings = f"[\n{lines}\n]" if lines else "[]"
    return f'{{"version": {_VERSION}, "findings": {findings}}}\n'


def read_baseline(text: str) -> frozenset[Known]:
    """The entries of such a file.

    Raises:
        ValueError: It is no baseline, or one of a later form.
    """
    shape = json.loads(text)
    if not isinstance(shape, dict) or shape.get("version") != _VERSION or not isinstance(shape.get("findings"), list):
        raise ValueError("no baseline")
    return frozenset(_entry(one) for one in shape["findings"])


def _entry(one: object) -> Known:
    if not isinstance(one, dict) or not all(isinstance(one.get(name), str) for name in Known._fields):
        raise ValueError("no baseline")
    return Known(*(one[name] for name in Known._fields))


def entries_of(result: Result, lines_of: Callable[[str], Sequence[str]]) -> list[Known]:
    """What a baseline says of a run's findings, in their order."""
    names = fingerprints(result.findings, lines_of)
    return [Known(finding.place.file, finding.rule, name) for finding, name in zip(result.findings, names, strict=True)]


def without(
    result: Result,
    baseline: Collection[Known],
    lines_of: Callable[[str], Sequence[str]],
    stands: Callable[[Finding], bool],
) -> Result:
    """A run without what a baseline knows; what always stands is told all the same."""
    pairs = list(zip(result.findings, entries_of(result, lines_of), strict=True))
    known = tuple(finding for finding, entry in pairs if entry in baseline and not stands(finding))
    told = tuple(finding for finding, entry in pairs if entry not in baseline or stands(finding))
    return result._replace(findings=told, known=(*result.known, *known))
