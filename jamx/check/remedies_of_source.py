"""Ways out of what cannot be read: the suggestion of the reader where it has one, and what needs the whole file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy
from jamx.findings import Edit, Span
from jamx.source.corrections import parts, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding

_LEADING = re.compile(r"[ \t]*")
_TIGHT_DASH = re.compile(r"( *)(-|[–—•·*‣▪] ?)(?=[^\W\d_])")
_TAB_BEHIND_KEY = re.compile(r"( *(?:- +)*[^\s#:\"']+:)[ \t]*\t[ \t]*")
_LIST_BEHIND_KEY = re.compile(r"( *(?:- +)*[^\s#:]+:) +(- .*)")
_SECOND_KEY = re.compile(r"([^:]+?),? +([a-z_]+: +[^:]+)\Z")
_ENTRY = re.compile(r" *-(?: |$)")
_ANCHORED = re.compile(r"&([^\s,\[\]{}]+) +")


def syntax(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The corrected line of the reader, or else one of several readings that is tried."""
    for tried in _TRIED.get(finding.variant, ()):
        if remedy := tried(finding, sheet):
            return remedy
    suggestion = finding.arguments.get("suggestion")
    line = _line(finding)
    if not isinstance(suggestion, str):
        return None
    return Remedy(sheet.rewritten(line, line, [suggestion]), certain=finding.variant not in _OPEN)


_OPEN = frozenset({"text-after-quote"})
"""Where the author alone knows how far the quotes were meant to reach."""


def _line(finding: Finding) -> int:
    return finding.place.span.line if finding.place.span else 1


def _quoted_inside(finding: Finding, sheet: Sheet) -> Remedy | None:
    """Quotes within quotes: the outer ones hold the whole value, so nothing else can be meant."""
    value = str(finding.arguments.get("value", ""))
    suggestion = finding.arguments.get("suggestion")
    line = _line(finding)
    if len(value) < 2 or value[0] != value[-1] or not isinstance(suggestion, str):
        return None
    return Remedy(sheet.rewritten(line, line, [suggestion]))


def _tabs(finding: Finding, sheet: Sheet) -> Remedy | None:
    """Blanks for the tabs that lines begin with; two for each level, or four where that is what fits the rest."""
    if finding.arguments.get("where") != "indentation":
        return _tabs_behind_keys(sheet)
    rows = [number for number, line in enumerate(sheet.lines, 1) if "\t" in _leading(line)]
    first, last = rows[0], rows[-1]
    for width in (2, 4, 8):
        new = [_expanded(sheet.line(number), width) for number in range(first, last + 1)]
        edits = sheet.rewritten(first, last, new)
        if sheet.passes(edits):
            return Remedy(edits)
    return None


def _tabs_behind_keys(sheet: Sheet) -> Remedy | None:
    """A blank for the tabs behind the colon of every key, as who aligns one value so aligns them all."""
    rows = [number for number, line in enumerate(sheet.lines, 1) if _TAB_BEHIND_KEY.match(line)]
    if not rows:
        return None
    new = [_TAB_BEHIND_KEY.sub(r"\1 ", sheet.line(number)) for number in range(rows[0], rows[-1] + 1)]
    edits = sheet.rewritten(rows[0], rows[-1], new)
    return Remedy(edits) if sheet.passes(edits) else None


def _leading(line: str) -> str:
    match = _LEADING.match(line)
    return match[0] if match else ""


def _expanded(line: str, width: int) -> str:
    leading = _leading(line)
    return leading.replace("\t", " " * width) + line[len(leading) :]


def _dashes(_: Finding, sheet: Sheet) -> Remedy | None:
    """`-title: x` and `– title: x`: the dash of each entry as YAML wants it, and what stands below it in line."""
    rows = [number for number, line in enumerate(sheet.lines, 1) if _TIGHT_DASH.match(line)]
    if not rows:
        return None
    new = list(sheet.lines)
    for number in rows:
        _dashed(new, number - 1)
    changed = [number for number, line in enumerate(new, 1) if line != sheet.line(number)]
    edits = sheet.rewritten(changed[0], changed[-1], new[changed[0] - 1 : changed[-1]])
    if not sheet.passes(edits):
        return None
    column = sheet.indent(rows[0]) + 1
    return Remedy(edits, variant="dash", span=Span(rows[0], column, rows[0], column + 1))


def _dashed(lines: list[str], row: int) -> None:
    match = _TIGHT_DASH.match(lines[row])
    if match is None:
        return
    shift = 2 - len(match[2])
    lines[row] = f"{match[1]}- {lines[row][match.end() :]}"
    for below in range(row + 1, len(lines)):
        indent = len(lines[below]) - len(lines[below].lstrip(" "))
        if lines[below].strip() and (indent <= len(match[1]) or _TIGHT_DASH.match(lines[below])):
            return
        lines[below] = " " * shift + lines[below] if lines[below].strip() else lines[below]


def _levels(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The line at each column where something begins; certain where only one of them makes sense to a programme."""
    number = _line(finding)
    said = sheet.line(number).lstrip(" ")
    expected = finding.arguments.get("expected")
    columns = expected if isinstance(expected, tuple) else ()
    tried = [sheet.rewritten(number, number, [" " * one + said]) for one in columns if isinstance(one, int)]
    passing = [edits for edits in tried if sheet.passes(edits)]
    return Remedy(passing[0], certain=len(passing) == 1) if passing else None


def _moved(finding: Finding, sheet: Sheet) -> Remedy | None:
    """A line that is no deeper than the entry it belongs to, put below the entry's first key."""
    number = _line(finding)
    edits = sheet.rewritten(number, number, ["  " + sheet.line(number)])
    return Remedy(edits, certain=False) if sheet.passes(edits) else None


def _list_below(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The list on lines of its own, each entry two blanks further in than its key."""
    first = _line(finding)
    match = _LIST_BEHIND_KEY.match(sheet.line(first))
    if match is None:
        return None
    last = first
    while _ENTRY.match(sheet.line(last + 1)) and sheet.indent(last + 1) > sheet.indent(first):
        last += 1
    entries = [match[2], *(sheet.line(number).strip() for number in range(first + 1, last + 1))]
    margin = " " * (sheet.indent(first) + 2)
    edits = sheet.rewritten(first, last, [match[1], *(margin + entry for entry in entries)])
    return Remedy(edits) if sheet.passes(edits) else None


def _closed(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The bracket closed at the end of its line, or the text in quotes."""
    number = _line(finding)
    here = parts(sheet.line(number))
    closing = "]" if finding.arguments.get("bracket") == "[" else "}"
    for value in (here.value.rstrip(", ") + closing, quoted(here.value)):
        edits = sheet.rewritten(number, number, [here.with_value(value)])
        if sheet.passes(edits):
            return Remedy(edits, certain=False)
    return None


def _list_key(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The key that a list of items lacks."""
    number = _line(finding)
    margin = " " * sheet.indent(number)
    for key in ("agenda", "items"):
        edits = (Edit(Span(number, 1, number, 1), f"{margin}{key}:\n"),)
        if sheet.passes(edits):
            return Remedy(edits, certain=False)
    return None


def _colon(finding: Finding, sheet: Sheet) -> Remedy | None:
    """`place Lund`: a colon behind the first word, if a key of that name can stand here."""
    number = _line(finding)
    lead = sheet.indent(number)
    key, blank, value = sheet.line(number)[lead:].partition(" ")
    edits = sheet.rewritten(number, number, [f"{' ' * lead}{key}: {value}".rstrip()])
    return Remedy(edits, certain=bool(blank)) if sheet.passes(edits) else None


def _two_keys(finding: Finding, sheet: Sheet) -> Remedy | None:
    """`title: Coffee, time: 10.00`: each key on a line of its own, if the second is one."""
    number = _line(finding)
    here = parts(sheet.line(number))
    match = _SECOND_KEY.match(here.value)
    if match is None:
        return None
    margin = " " * len(here.lead)
    new = [f"{here.lead}{here.key}{match[1]}", f"{margin}{match[2]}{here.tail}"]
    edits = sheet.rewritten(number, number, new)
    return Remedy(edits, certain=False) if sheet.passes(edits) else None


_TRIED: Mapping[str, tuple[Callable[[Finding, Sheet], Remedy | None], ...]] = {
    "colon-in-value": (_two_keys,),
    "text-after-quote": (_quoted_inside,),
    "tab": (_tabs,),
    "indentation": (_dashes, _levels),
    "mapping-in-list": (_dashes, _moved),
    "missing-colon": (_dashes, _colon),
    "generic": (_dashes,),
    "list-on-key-line": (_list_below,),
    "unclosed-bracket": (_closed,),
    "dash": (_dashes,),
    "list-in-mapping": (_list_key,),
}


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
    number = _line(finding)
    first = finding.related[0].place.span if finding.related else None
    if first is None:
        return None
    second = _block(sheet, number)
    if sheet.line(number)[: finding.place.span.column - 1 if finding.place.span else 0].strip():
        return None
    same = _said(sheet, _block(sheet, first.line)) == _said(sheet, second)
    return Remedy((sheet.without(second[0], second[-1]),), certain=same)


def _block(sheet: Sheet, number: int) -> list[int]:
    """The line of a key and those below it that are further in."""
    below = [number]
    while sheet.line(below[-1] + 1).strip() and sheet.indent(below[-1] + 1) > sheet.indent(number):
        below.append(below[-1] + 1)
    return below


def _said(sheet: Sheet, rows: Iterable[int]) -> list[str]:
    return [sheet.line(number).strip().removeprefix("- ") for number in rows]


SOURCE: Mapping[str, Callable[[Finding, Sheet], Remedy | None]] = {
    "source/syntax": syntax,
    "source/character": character,
    "source/unsupported": unsupported,
    "source/duplicate-key": duplicate_key,
}
