"""What YAML has and jamx's files do not: characters nobody sees, anchors, tags, a key twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy, line_of
from jamx.findings import Edit, Span
from jamx.source.corrections import parts, quoted
from jamx.source.lost_hyphens import LOST_HYPHEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding

_ANCHORED = re.compile(r"&([^\s,\[\]{}]+) +")


def character(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The line with ordinary blanks, or without what nobody sees."""
    span = finding.place.span
    if span is None:
        return None
    suggestion = finding.arguments.get("suggestion")
    if isinstance(suggestion, str):
        return Remedy(sheet.rewritten(span.line, span.line, [suggestion]))
    if "escape" in finding.arguments or finding.variant == "line-separator":
        return None
    return Remedy((Edit(span, ""),))


def unsupported(finding: Finding, sheet: Sheet) -> Remedy | None:
    """What stands in the way taken out, and what it stood for written down."""
    span = finding.place.span
    if span is None:
        return None
    match finding.variant:
        case "anchor" | "alias":
            return _spelt_out(str(finding.arguments["name"]), sheet)
        case "tag":
            return _untagged(span, sheet)
        case "directive":
            return Remedy((sheet.without(span.line, span.line),))
        case "second-document":
            edits = (sheet.without(span.line, span.line),)
            return Remedy(edits, certain=False) if sheet.passes(edits) else None
    return None


def _spelt_out(name: str, sheet: Sheet) -> Remedy | None:
    """The text with that anchor at each place that repeats it."""
    found = [(number, match) for number, line in enumerate(sheet.lines, 1) for match in _ANCHORED.finditer(line)]
    named = [(number, match) for number, match in found if match[1] == name]
    if len(named) != 1:
        return None
    number, match = named[0]
    said = parts(sheet.line(number)[match.end() :])
    if said.key or not said.value:
        return None
    edits = [Edit(Span(number, match.start() + 1, number, match.end() + 1), "")]
    edits += [Edit(span, said.value) for span in _mentions(name, sheet)]
    return Remedy(tuple(edits))


def _mentions(name: str, sheet: Sheet) -> Iterator[Span]:
    mention = re.compile(rf"(?<=[\s\[,])\*{re.escape(name)}(?=[\s\],]|$)")
    for number, line in enumerate(sheet.lines, 1):
        yield from (Span(number, one.start() + 1, number, one.end() + 1) for one in mention.finditer(line))


def _untagged(span: Span, sheet: Sheet) -> Remedy | None:
    """Without `!!int`; a text that only begins with an exclamation mark in quotes."""
    line = sheet.line(span.line)
    if sheet.written(span).startswith("!!"):
        behind = len(line[span.end_column - 1 :]) - len(line[span.end_column - 1 :].lstrip(" "))
        return Remedy((Edit(span._replace(end_column=span.end_column + behind), ""),))
    here = parts(line)
    edits = sheet.rewritten(span.line, span.line, [here.with_value(quoted(here.value))])
    return Remedy(edits) if here.column == span.column - 1 and sheet.passes(edits) else None


def duplicate_key(finding: Finding, sheet: Sheet) -> Remedy | None:
    """Without the second of the two; certain where both say the same."""
    if finding.variant == LOST_HYPHEN:
        return _hyphen(finding, sheet)
    number = line_of(finding)
    first = finding.related[0].place.span if finding.related else None
    if first is None:
        return None
    second = _block(sheet, number)
    if sheet.line(number)[: finding.place.span.column - 1 if finding.place.span else 0].strip():
        return None
    same = _said(sheet, _block(sheet, first.line)) == _said(sheet, second)
    return Remedy((sheet.without(second[0], second[-1]),), certain=same)


def _hyphen(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The hyphen that makes an entry of its own of the keys from here on."""
    span = finding.place.span
    if span is None or sheet.line(span.line)[: span.column - 1].strip(" ") or span.column < 3:
        return None
    edits = (Edit(Span(span.line, span.column - 2, span.line, span.column), "- "),)
    return Remedy(edits, safe=False) if sheet.passes(edits) else None


def _block(sheet: Sheet, number: int) -> list[int]:
    """The line of a key and those below it that are further in."""
    below = [number]
    while sheet.line(below[-1] + 1).strip() and sheet.indent(below[-1] + 1) > sheet.indent(number):
        below.append(below[-1] + 1)
    return below


def _said(sheet: Sheet, rows: Iterable[int]) -> list[str]:
    return [sheet.line(number).strip().removeprefix("- ") for number in rows]
