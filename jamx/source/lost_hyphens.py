"""Keys that stand twice in an entry of a list since the hyphen of the entry below it is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamx.findings import Finding
    from jamx.source.edges import Lines

LOST_HYPHEN = "entry"
"""The variant of `source/duplicate-key` for the first key of an entry without its hyphen."""


def without_followers(findings: Iterable[Finding], rule: str, lines: Lines) -> tuple[Finding, ...]:
    """Findings of one rule about an entry's keys that repeat one after the other as one finding, on the first."""
    kept: list[Finding] = []
    runs: list[list[Finding]] = []
    for finding in findings:
        if finding.rule != rule or not _may_begin(finding, lines):
            kept.append(finding)
        elif runs and _goes_on(runs[-1], finding):
            runs[-1].append(finding)
        else:
            runs.append([finding])
    kept += _told(runs)
    return tuple(sorted(kept, key=_order))


def _may_begin(finding: Finding, lines: Lines) -> bool:
    """Whether a key stands first on its line, in an entry of a list."""
    path, span = finding.place.path, finding.place.span
    if span is None or len(path) < 2 or not isinstance(path[-2], int):
        return False
    return not lines.line(span.line - 1)[: span.column - 1].strip(" ")


def _goes_on(run: list[Finding], finding: Finding) -> bool:
    """Whether a key belongs to the same lost entry; one that the run has already begins another."""
    same = finding.place.path[:-1] == run[0].place.path[:-1]
    return same and all(finding.place.path != one.place.path for one in run)


def _told(runs: list[list[Finding]]) -> Iterator[Finding]:
    for run in runs:
        if len(run) == 1:
            yield run[0]
        else:
            yield run[0]._replace(variant=LOST_HYPHEN, arguments={**run[0].arguments, "keys": len(run)})


def _order(finding: Finding) -> tuple[int, int]:
    span = finding.place.span
    return (span.line, span.column) if span else (0, 0)
