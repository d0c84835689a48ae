"""Lines in a column where nothing they belong with begins: an entry or a key too far in or out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy, line_of
from jamx.findings import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding

_LEAD = re.compile(r" *(?:- +)*")


def levels(finding: Finding, sheet: Sheet) -> Remedy | None:
    """What begins on the line, all of it, at each column where something begins.

    Certain where only one of them makes sense to a programme, nothing leaves the entry above, and nothing else in the
    file says that the line stands where it should and those above it do not.
    """
    number = line_of(finding)
    expected = finding.arguments.get("expected")
    columns = [one for one in expected if isinstance(one, int)] if isinstance(expected, tuple) else []
    passing = [(column, *found) for column in columns if (found := _moved(number, column, sheet))]
    if not passing:
        return None
    column, last, edits = passing[0]
    certain = len(passing) == 1 and column >= _home(number, sheet) and _is_odd(number, sheet)
    # The last trial tells whether there were enough for all of those before it.
    certain = certain and not _is_rivalled(number, last, sheet) and sheet.passes(edits)
    return Remedy(edits, certain=certain)


def _moved(number: int, column: int, sheet: Sheet) -> tuple[int, tuple[Edit, ...]] | None:
    """The line at a column, with those that belong to it up to a last, so that the line below can be read as well."""
    shift = column - sheet.indent(number)
    for last in dict.fromkeys(_ends(number, column, sheet)):
        edits = _shifted(number, last, shift, sheet)
        if sheet.passes((*edits, _read_on(last, sheet))):
            return last, edits
    return None


def _shifted(first: int, last: int, shift: int, sheet: Sheet) -> tuple[Edit, ...]:
    lines = [sheet.line(row) for row in range(first, last + 1)]
    new = [" " * shift + line if shift > 0 else line.removeprefix(" " * -shift) for line in lines]
    return sheet.rewritten(
        first, last, [after if after.strip() else line for after, line in zip(new, lines, strict=True)]
    )


def _read_on(last: int, sheet: Sheet) -> Edit:
    """Changes nothing on the line below, which has to make sense too."""
    below = sheet.speaking(last, 1) or last
    return Edit(Span(below, 1, below, 1), "")


def _is_odd(number: int, sheet: Sheet) -> bool:
    """Whether no line of its sort above stands in the column of a line; a key at the very left is where keys are."""
    own, entry = sheet.indent(number), is_entry(sheet.line(number))
    above = [row for row in range(1, number) if sheet.line(row).strip() and sheet.indent(row) == own]
    return (entry or own > 0) and all(is_entry(sheet.line(row)) != entry for row in above)


def _is_rivalled(number: int, last: int, sheet: Sheet) -> bool:
    """Whether the line, or all of the entry, above would do as well if it stood in the column of this one."""
    above = sheet.speaking(number, -1)
    start, own = above, sheet.indent(number)
    while start and not is_entry(sheet.line(start)):
        start = sheet.speaking(start, -1)
    for first in dict.fromkeys((above, start)):
        if not first or not sheet.speaking(first, -1):
            continue
        line = sheet.line(first)
        shift = own - (sheet.indent(first) if is_entry(sheet.line(number)) else key_column(line))
        edits = _shifted(first, number - 1, shift, sheet)
        if edits and sheet.passes((*edits, _read_on(last, sheet))):
            return True
    return False


def _ends(number: int, column: int, sheet: Sheet) -> Iterator[int]:
    """Where what begins on a line may end: with its neighbours in the same column, alone, or at the line's own end.

    An entry below that stands already where this one shall is none of it.
    """
    line = sheet.line(number)
    own, entry = sheet.indent(number), is_entry(line)
    least = key_column(line) if entry else own + 1
    for beside in (True, False):
        last = number
        while below := sheet.speaking(last, 1):
            indent, alike = sheet.indent(below), is_entry(sheet.line(below)) == entry
            same = beside and indent == own and alike
            if not same and (indent < least or (entry and alike and indent == column)):
                break
            last = below
        yield last
    yield number


def _home(number: int, sheet: Sheet) -> int:
    """The first column at which a line goes on with what the line above it belongs to."""
    above = sheet.speaking(number, -1)
    column = key_column(sheet.line(above))
    if not is_entry(sheet.line(number)):
        return column
    while above:
        line = sheet.line(above)
        if is_entry(line) and key_column(line) == column:
            return line.rindex("-", 0, column)
        if sheet.indent(above) < column:
            return column
        above = sheet.speaking(above, -1)
    return column


def lost_hyphen(finding: Finding, sheet: Sheet) -> Remedy | None:
    """`title: x` in the column of the hyphens above it: the first line of an entry that lost its own.

    The lines below it stand where they belong, or in its column.
    """
    number = line_of(finding)
    own = sheet.indent(number)
    if not any(line.startswith(f"{' ' * own}- ") for line in sheet.lines[: number - 1]):
        return None
    last = number
    while (below := sheet.speaking(last, 1)) and sheet.indent(below) >= own + is_entry(sheet.line(below)):
        last = below
    first = sheet.rewritten(number, number, [f"{' ' * own}- {sheet.line(number)[own:]}"])
    for edits in (first, (*first, *_shifted(number + 1, last, 2, sheet))):
        if sheet.passes((*edits, _read_on(last, sheet))):
            return Remedy(edits, certain=False, variant="dash")
    return None


def is_entry(line: str) -> bool:
    """Whether a line begins with a hyphen and a blank."""
    return line.lstrip(" ").startswith("- ")


def key_column(line: str) -> int:
    """The column of what stands behind the blanks and hyphens of a line."""
    match = _LEAD.match(line)
    return match.end() if match else 0
