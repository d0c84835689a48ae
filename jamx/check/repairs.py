"""Fixes as they are made: in which file, on which lines, and how each is known again when its place has moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jamx.findings import Edit, Finding

Key: TypeAlias = tuple[object, ...]
"""A fix as it is known again when its place has moved."""


class Repair(NamedTuple):
    """A fix of a file, and how it is known again."""

    file: str
    edits: tuple[Edit, ...]
    safe: bool
    key: Key

    @property
    def rows(self) -> range:
        """The lines it touches."""
        first = min(edit.span.line for edit in self.edits)
        return range(first, max(map(_last, self.edits)) + 1)


def offered(found: Iterable[Finding], text_of: Callable[[str], str]) -> Iterator[Repair]:
    """The fixes of what is found, in order; `text_of` gives the text of a file."""
    for finding in found:
        if finding.fix is not None and finding.fix.edits:
            file, edits = finding.place.file, finding.fix.edits
            lines = text_of(file).split("\n")
            touched = tuple((edit.text, *lines[edit.span.line - 1 : _last(edit)]) for edit in edits)
            yield Repair(file, edits, finding.fix.safe, (file, finding.rule, finding.variant, touched))


def apart(repairs: Iterable[Repair]) -> Iterator[Repair]:
    """Those that touch no line which one before them touches."""
    taken: dict[str, set[int]] = {}
    for one in repairs:
        lines = taken.setdefault(one.file, set())
        if lines.isdisjoint(one.rows):
            lines |= set(one.rows)
            yield one


def _last(edit: Edit) -> int:
    """The last line an edit touches; whole lines end where the next begins."""
    span = edit.span
    return span.end_line - 1 if span.end_column == 1 and span.end_line > span.line else span.end_line
