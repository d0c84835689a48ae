"""What lines begin with: tabs, dashes that touch their text, columns where nothing else begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy, line_of
from jamx.findings import Span

if TYPE_CHECKING:
    from jamx.check.sheet import Sheet
    from jamx.findings import Finding

_LEADING = re.compile(r"[ \t]*")
_TIGHT_DASH = re.compile(r"( *)(-|[–—•·*‣▪] ?)(?=[^\W\d_])")
_TAB_BEHIND_KEY = re.compile(r"( *(?:- +)*[^\s#:\"']+:)[ \t]*\t[ \t]*")


def tabs(finding: Finding, sheet: Sheet) -> Remedy | None:
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


def dashes(_: Finding, sheet: Sheet) -> Remedy | None:
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
    key = len(match[1]) + 2
    lines[row] = f"{match[1]}- {lines[row][match.end() :]}"
    shift = None
    for below in range(row + 1, len(lines)):
        indent = len(lines[below]) - len(lines[below].lstrip(" "))
        if not lines[below].strip():
            continue
        if indent <= len(match[1]) or _TIGHT_DASH.match(lines[below]):
            return
        if shift is None:  # in line with the text that the dash touched, or as if it did not
            shift = key - indent if indent == match.end() else 0
        lines[below] = " " * shift + lines[below]


def moved(finding: Finding, sheet: Sheet) -> Remedy | None:
    """A line that is no deeper than the entry it belongs to, put below the entry's first key."""
    number = line_of(finding)
    edits = sheet.rewritten(number, number, ["  " + sheet.line(number)])
    return Remedy(edits, certain=False) if sheet.passes(edits) else None
