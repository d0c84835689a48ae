"""Ways out of acknowledgements that do nothing, or name a rule that there is not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.check.acknowledgements import COMMENT
from jamx.check.sheet import Remedy
from jamx.findings import Edit, Span
from jamx.source.amend import amended
from jamx.source.document import read
from jamx.workspace.suggestions import likeness

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding

_ALMOST_CERTAIN = 0.8


def unused(finding: Finding, sheet: Sheet) -> Remedy | None:
    """Without the comment, or without one of several rules in it."""
    span, found = finding.place.span, _comment(finding, sheet)
    if span is None or found is None:
        return None
    names = [name for said in found["rules"].split(",") if (name := said.strip())]
    others = [name for name in names if name != finding.arguments["name"]]
    if others:
        edit = _between(span, found.span("rules"), ", ".join(others))
    elif not sheet.line(span.line)[: span.column - 1].strip():
        edit = sheet.without(span.line, span.line)
    else:
        line = sheet.line(span.line)
        before = line[: span.column - 1].rstrip()
        edit = Edit(Span(span.line, len(before) + 1, span.line, len(line) + 1), "")
    return Remedy((edit,)) if _says_the_same(sheet, (edit,)) else None


def unknown_rule(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The rule whose name comes closest, in a comment or in the settings."""
    name, meant, span = finding.arguments.get("name"), finding.arguments.get("meant"), finding.place.span
    if not isinstance(name, str) or not isinstance(meant, str) or span is None:
        return None
    certain = likeness(name, meant) >= _ALMOST_CERTAIN
    if finding.place.path:
        free = sheet.written(span) == name and meant not in sheet.keys(finding.place.path[:-1])
        return Remedy((Edit(span, meant),), certain, safe=False) if free else None
    found = _comment(finding, sheet)
    within = re.search(rf"(?<![\w/-]){re.escape(name)}(?![\w/-])", found["rules"]) if found is not None else None
    if found is None or within is None:
        return None
    start = found.start("rules")
    edit = _between(span, (start + within.start(), start + within.end()), meant)
    return Remedy((edit,), certain, safe=False) if _says_the_same(sheet, (edit,)) else None


def _comment(finding: Finding, sheet: Sheet) -> re.Match[str] | None:
    return COMMENT.match(sheet.written(finding.place.span)) if finding.place.span is not None else None


def _between(span: Span, within: tuple[int, int], text: str) -> Edit:
    """An edit of a part of a span, counted from its start."""
    start, end = within
    return Edit(Span(span.line, span.column + start, span.line, span.column + end), text)


def _says_the_same(sheet: Sheet, edits: Sequence[Edit]) -> bool:
    """Whether only comments change."""
    before, after = (read(text.encode(), sheet.file) for text in (sheet.text, amended(sheet.text, edits)))
    return after.readable and before.value == after.value


IGNORES: Mapping[str, Callable[[Finding, Sheet], Remedy | None]] = {
    "ignore/unused": unused,
    "ignore/unknown-rule": unknown_rule,
}
