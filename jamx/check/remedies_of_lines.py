"""What one line lacks or has too much of: quotes, brackets, colons, a key of its own."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy, line_of
from jamx.findings import Edit, Span
from jamx.model.undecided_words import UNDECIDED, says_undecided
from jamx.source.corrections import parts, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding

_LIST_BEHIND_KEY = re.compile(r"( *(?:- +)*[^\s#:]+:) +(- .*)")
_SECOND_KEY = re.compile(r"([^:]+?),? +([a-z_]+: +[^:]+)\Z")
_ENTRY = re.compile(r" *-(?: |$)")
_KEY = re.compile(r" *[^\s#:-][^\s#:]*:(?: |$)")


def quoted_inside(finding: Finding, sheet: Sheet) -> Remedy | None:
    """Quotes within quotes: the outer ones hold the whole value, so nothing else can be meant."""
    value = str(finding.arguments.get("value", ""))
    suggestion = finding.arguments.get("suggestion")
    line = line_of(finding)
    if len(value) < 2 or value[0] != value[-1] or not isinstance(suggestion, str):
        return None
    return Remedy(sheet.rewritten(line, line, [suggestion]))


def list_below(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The list on lines of its own, each entry two blanks further in than its key."""
    first = line_of(finding)
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


def undecided(finding: Finding, sheet: Sheet) -> Remedy | None:
    """`date: ?` as what it says, where a text with a question mark could not stand either."""
    number = line_of(finding)
    here = parts(sheet.line(number))
    if not says_undecided(here.value) or sheet.passes(sheet.rewritten(number, number, [here.with_value('"?"')])):
        return None
    edits = sheet.rewritten(number, number, [here.with_value(UNDECIDED)])
    return Remedy(edits, safe=False) if sheet.passes(edits) else None


def closed(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The bracket closed at the end of its line, or the text in quotes."""
    number = line_of(finding)
    here = parts(sheet.line(number))
    closing = "]" if finding.arguments.get("bracket") == "[" else "}"
    for value in (here.value.rstrip(", ") + closing, quoted(here.value)):
        edits = sheet.rewritten(number, number, [here.with_value(value)])
        if sheet.passes(edits):
            return Remedy(edits, certain=False)
    return None


def list_key(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The key that a list of items lacks; outermost first, as an agency's own keys may have anything below them."""
    number = line_of(finding)
    dash = sheet.indent(number)
    margins = dict.fromkeys((*sorted(_keys_above(number, sheet)), dash))
    for margin, key in product(margins, ("agenda", "items")):
        edits = (Edit(Span(number, 1, number, 1), f"{' ' * margin}{key}:\n"),)
        if sheet.passes(edits):
            return Remedy(edits, certain=False)
    return None


def _keys_above(number: int, sheet: Sheet) -> Iterator[int]:
    """The columns of the keys that lie above an entry and further out."""
    least = sheet.indent(number)
    for above in range(number - 1, 0, -1):
        if sheet.indent(above) < least and _KEY.match(sheet.line(above)):
            least = sheet.indent(above)
            yield least


def list_below_text(finding: Finding, sheet: Sheet) -> Remedy | None:
    """`- title: Coffee` below a key that has its value already, on its own line: the list lacks its key."""
    number = line_of(finding)
    if not _ENTRY.match(sheet.line(number)):
        return None
    remedy = list_key(finding, sheet)
    column = sheet.indent(number) + 1
    span = Span(number, column, number, column + 1)
    return remedy._replace(variant="list-in-mapping", span=span) if remedy else None


def two_keys(finding: Finding, sheet: Sheet) -> Remedy | None:
    """`title: Coffee, time: 10.00`: each key on a line of its own, if the second is one."""
    number = line_of(finding)
    here = parts(sheet.line(number))
    match = _SECOND_KEY.match(here.value)
    if match is None:
        return None
    margin = " " * len(here.lead)
    new = [f"{here.lead}{here.key}{match[1]}", f"{margin}{match[2]}{here.tail}"]
    edits = sheet.rewritten(number, number, new)
    return Remedy(edits, certain=False) if sheet.passes(edits) else None
