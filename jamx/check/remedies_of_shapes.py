"""Ways out where a list stands for a text, keys for a list, or the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.check.remedies_of_colons import with_colon
from jamx.check.sheet import Remedy, plain
from jamx.findings import Edit, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from jamx.check.sheet import Sheet
    from jamx.findings import Finding
    from jamx.source.positions import Node


def entry_text(finding: Finding, sheet: Sheet) -> Remedy | None:
    """`- Lunch` as the title that it is, and `- title Lunch` with its colon."""
    span = finding.place.span
    if span is None:
        return None
    if said := with_colon(sheet.written(span), sheet):
        edits = (Edit(span, said),)
        if span.line == span.end_line and sheet.passes(edits):
            return Remedy(edits)
    edits = (Edit(Span(span.line, span.column, span.line, span.column), "title: "),)
    return Remedy(edits) if sheet.passes(edits) else None


def list_text(finding: Finding, sheet: Sheet) -> Remedy | None:
    """A text as the only entry of a list, on a line of its own."""
    said = plain(_value(finding))
    return _below(finding, sheet, [(f"- title: {said}",), (f"- {said}",)], certain=True)


def mapping_text(finding: Finding, sheet: Sheet) -> Remedy | None:
    """A text under the first key that can have it."""
    said = plain(_value(finding))
    ways = [(f"{key}: {said}",) for key in ("title", "duration", "name", "use")]
    return _below(finding, sheet, [*ways, ("after: 1", f"duration: {said}")], certain=False)


def _value(finding: Finding) -> str:
    return str(finding.arguments.get("value"))


def _below(finding: Finding, sheet: Sheet, ways: Sequence[tuple[str, ...]], *, certain: bool) -> Remedy | None:
    """The value on a line below its key, in the first way that can be read."""
    key, span = sheet.key_span(finding.place.path), finding.place.span
    if key is None or span is None:
        return None
    margin = " " * (key.column + 1)
    where = Span(key.line, key.end_column, span.end_line, span.end_column)
    for way in ways:
        edits = (Edit(where, "".join((":", *(f"\n{margin}{line}" for line in way)))),)
        if sheet.passes(edits):
            return Remedy(edits, certain)
    return None


def list_mapping(finding: Finding, sheet: Sheet) -> Remedy | None:
    """Keys that were meant as the only entry of a list."""
    span = finding.place.span
    if span is None or sheet.line(span.line)[: span.column - 1].strip():
        return None
    rows = range(span.line, span.end_line + 1)
    new = [f"  {sheet.line(number)}" for number in rows]
    new[0] = f"{' ' * (span.column - 1)}- {sheet.line(span.line)[span.column - 1 :]}"
    edits = sheet.rewritten(span.line, span.end_line, new)
    return Remedy(edits) if sheet.passes(edits) else None


def as_text(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The texts of a list or mapping as one."""
    return _instead(finding, sheet, ", ".join(_texts(sheet.node(finding.place.path))))


def first_text(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The first entry where only one thing can stand."""
    return _instead(finding, sheet, next(_texts(sheet.node(finding.place.path)), ""))


def _instead(finding: Finding, sheet: Sheet, text: str) -> Remedy | None:
    key, span = sheet.key_span(finding.place.path), finding.place.span
    if key is None or span is None or not text:
        return None
    edits = (Edit(Span(key.line, key.end_column, span.end_line, span.end_column), f": {plain(text)}"),)
    return Remedy(edits, certain=False) if sheet.passes(edits) else None


def _texts(node: Node | None) -> Iterator[str]:
    if node is None:
        return
    if node.children is None:
        if node.text:
            yield node.text
        return
    for _, child in node.parts():
        yield from _texts(child)


def file_list(finding: Finding, sheet: Sheet) -> Remedy | None:
    """The file's keys without the hyphens before them."""
    del finding
    rows = [number for number, line in enumerate(sheet.lines, 1) if line.startswith(("- ", "  "))]
    if not rows:
        return None
    new = [line[2:] if line.startswith(("- ", "  ")) else line for line in sheet.lines]
    edits = sheet.rewritten(rows[0], rows[-1], new[rows[0] - 1 : rows[-1]])
    return Remedy(edits) if sheet.passes(edits) else None


SHAPES: Mapping[str, Callable[[Finding, Sheet], Remedy | None]] = {
    "entry-text": entry_text,
    "list-text": list_text,
    "mapping-text": mapping_text,
    "list-mapping": list_mapping,
    "text-list": as_text,
    "text-mapping": as_text,
    "single-list": first_text,
    "file-list": file_list,
}
