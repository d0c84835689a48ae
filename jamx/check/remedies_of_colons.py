"""Lines whose key has no colon behind it: `place Lund`, and `- title Work` with more keys below it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from jamx.check.sheet import Remedy, line_of, plain
from jamx.findings import Edit, Span
from jamx.model.kinds import model_of
from jamx.model.shape import every_key
from jamx.workspace.files import classify
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding
    from jamx.model.kinds import Kind

_BARE = re.compile(
    r"(?P<lead> *(?:- +)*)(?P<said>(?P<word>[^\W\d][\w-]*)(?: +(?P<value>[^\s#].*?))?)(?P<tail> *(?: #.*)?)\Z"
)
_COLON = re.compile(r":(?: |$)")
_ENTRY = re.compile(r" *- ")
_NAME = re.compile(r"[a-z][a-z0-9_-]*\Z")
_ABOVE = 3  # lines with text above a fault in which a key without its colon is looked for
_LIKE = 0.75
_OPENING = ('"', "'", "[", "{", "|", ">")


def colon(finding: Finding, sheet: Sheet) -> Remedy | None:
    """`place Lund`: a colon behind the first word, if a key of that name can stand here."""
    return _with_colon(line_of(finding), sheet)


def colon_above(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The same on lines above the one that cannot be read, which goes on with the text that they begin."""
    number = line_of(finding)
    rows = list(_bare_lines_above(number, sheet))
    if remedy := _with_colons(rows, sheet):
        return _told(rows[-1], remedy, sheet)
    for above in rows:
        if remedy := _with_colon(above, sheet) or _with_title(above, number, sheet):
            return _told(above, remedy, sheet)
    return None


def _told(number: int, remedy: Remedy, sheet: Sheet) -> Remedy:
    match = _BARE.match(sheet.line(number))
    first, last = (match.end("lead") + 1, match.end("said") + 1) if match else (1, 1)
    return remedy._replace(variant="missing-colon", span=Span(number, first, number, last))


def _bare_lines_above(number: int, sheet: Sheet) -> Iterator[int]:
    """The lines above that are one plain text with what stands at a line, the nearest first."""
    for _ in range(_ABOVE):
        number = sheet.speaking(number, -1)
        line = sheet.line(number)
        if not number or _COLON.search(line):
            return
        yield number
        if _ENTRY.match(line):
            return


def _with_colon(number: int, sheet: Sheet) -> Remedy | None:
    match = _BARE.match(sheet.line(number))
    if match is None:
        return None
    known = keys_of(sheet.file)
    word = match["word"]
    others = () if word in known else nearest(word, known, most=2, likeness=_LIKE)
    for key in dict.fromkeys((word, *others) if _NAME.match(word) else others):
        edits = sheet.rewritten(number, number, [_line(match, key)])
        if (word in known or sheet.readable(edits)) and sheet.passes(edits):
            return Remedy(edits, certain=word in known)
    return None


def _with_colons(rows: list[int], sheet: Sheet) -> Remedy | None:
    """Several lines that each lack one."""
    said = [with_colon(sheet.line(number), sheet) for number in rows]
    if len(rows) < 2 or None in said:
        return None
    edits = [edit for row, line in zip(rows, said, strict=True) for edit in sheet.rewritten(row, row, [line or ""])]
    return Remedy(tuple(edits)) if sheet.passes(edits) else None


def with_colon(line: str, sheet: Sheet) -> str | None:
    """A line, or what stands in one, with a colon behind a first word that is a key; None if it is none."""
    match = _BARE.match(line)
    if match is None or match["word"] not in keys_of(sheet.file):
        return None
    return _line(match, match["word"])


def _with_title(number: int, below: int, sheet: Sheet) -> Remedy | None:
    """`- Lunch` with keys below it: its title."""
    match = _BARE.match(sheet.line(number))
    if match is None or "-" not in match["lead"]:
        return None
    edits = sheet.rewritten(number, number, [f"{match['lead']}title: {plain(match['said'])}{match['tail']}"])
    whole = (*edits, Edit(Span(below, 1, below, 1), ""))  # that one has to make sense too
    return Remedy(edits, certain=False) if sheet.readable(edits) and sheet.passes(whole) else None


def _line(match: re.Match[str], key: str) -> str:
    said = match["value"] or ""
    value = said if said.startswith(_OPENING) or not said else plain(said)
    return f"{match['lead']}{f'{key}: {value}'.rstrip()}{match['tail']}"


def keys_of(file: str) -> frozenset[str]:
    """The keys that may stand anywhere in a file."""
    ref = classify(file)
    return _keys(ref.kind) if ref is not None else frozenset()


@cache
def _keys(kind: Kind) -> frozenset[str]:
    return every_key(model_of(kind))
