"""`# jamx: ignore[rule] reason`: findings that somebody has seen and lets stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import OTHER_FORMAT, Finding, Place, Span
from jamx.source.comments import comments, node_below

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from jamx.source.document import Document
    from jamx.source.positions import Node

MARK = "jamx:"
COMMENT = re.compile(r"#\s*jamx:\s*ignore\s*\[(?P<rules>[^\]]*)\]\s*(?P<reason>.*)")
"""An acknowledgement, from its `#` on."""

_NEVER = frozenset({("privacy/identity-number", ""), *((OTHER_FORMAT, variant) for variant in ("", "older"))})
"""Rules that nothing silences, by the sentence they say; what is only likely may be something else."""


NEVER_SILENT = frozenset(rule for rule, _ in _NEVER)
"""The names of those rules: a run that ignores them asks them all the same."""


def stands(finding: Finding) -> bool:
    """Whether a finding is told whatever a comment, a setting or an option says."""
    return (finding.rule, finding.variant) in _NEVER


class Acknowledgement(NamedTuple):
    """One comment: the rules it names, the lines it covers (from 1, the last included), its reason."""

    rules: tuple[str, ...]
    first_line: int
    last_line: int
    reason: str
    span: Span

    def covers(self, finding: Finding) -> bool:
        """Whether it silences a finding, by rule and by line."""
        span = finding.place.span
        inside = span is not None and self.first_line <= span.line <= self.last_line
        return inside and finding.rule in self.rules and not stands(finding)


def acknowledgements(document: Document, root: Node | None) -> Iterator[Acknowledgement]:
    """The comments of a file that acknowledge something."""
    for comment in comments(document, root):
        found = COMMENT.match(comment.text)
        if found is None:
            continue
        end = comment.column + len(comment.text.rstrip())
        span = Span(comment.line, comment.column, comment.line, end)
        below = node_below(root, comment.line) if comment.own_line and root is not None else None
        first, last = (below.line, below.end_line) if below is not None else (comment.line, comment.line)
        rules = tuple(name.strip() for name in found["rules"].split(",") if name.strip())
        yield Acknowledgement(rules, first, last, found["reason"].strip(), span)


def apply(
    found: Sequence[Finding], marks: Sequence[Acknowledgement]
) -> tuple[list[Finding], set[tuple[Acknowledgement, str]]]:
    """What remains of a file's findings, and which rule of which comment did something."""
    used: set[tuple[Acknowledgement, str]] = set()
    remaining: list[Finding] = []
    for finding in found:
        covering = [mark for mark in marks if mark.covers(finding)]
        used |= {(mark, finding.rule) for mark in covering}
        if not covering:
            remaining.append(finding)
    return remaining, used


def doubts(
    file: str,
    *,
    marks: Sequence[Acknowledgement],
    used: Collection[tuple[Acknowledgement, str]],
    known: Collection[str],
    ran: Callable[[str], bool],
    nearest: Callable[[str], str | None],
) -> Iterator[Finding]:
    """What is wrong with the acknowledgements themselves: unknown rules, no reason, nothing to silence."""
    for mark in marks:
        place = Place(file, span=mark.span)
        if not mark.reason:
            yield Finding("ignore/no-reason", place, {"rules": mark.rules})
        if not mark.rules:
            yield Finding("ignore/unknown-rule", place, {"name": "", "meant": None}, "empty")
        for name in mark.rules:
            if name not in known:
                yield unknown_rule(place, name, nearest(name))
            elif ran(name) and (mark, name) not in used:
                yield Finding("ignore/unused", place, {"name": name})


def unknown_rule(place: Place, name: str, meant: str | None) -> Finding:
    """A rule that is named and does not exist."""
    return Finding("ignore/unknown-rule", place, {"name": name, "meant": meant}, "meant" if meant else "")
