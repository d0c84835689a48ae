"""A timetable as a Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.render.docx_head import begun, ended
from jamx.render.docx_paper import Bit, strong
from jamx.render.docx_table import PaperTable
from jamx.views.said import capital, joined
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from jamx.render.docx_paper import Paper
    from jamx.views.timetable import TimetableLineView, TimetableView

_SHARES = {"when": 3, "what": 6, "where": 2.2, "remarks": 3}


def timetable_docx(view: TimetableView, base: bytes = b"") -> bytes:
    """The timetable; `base` is the organiser's own document."""
    paper = begun(view, base, "draft.faults")
    if view.lines:
        paper.paragraph()
        _dated(paper, view)
    if not view.lines and not view.undated:
        paper.paragraph(catalogue(view.language).say("no entries"))
    _undated(paper, view)
    return ended(paper, view)


def _dated(paper: Paper, view: TimetableView) -> None:
    say = catalogue(view.language).say
    columns = ["when", "what", *(["where"] if view.placed else []), *(["remarks"] if view.remarked else [])]
    shares = [_SHARES[column] for column in columns]
    table = PaperTable(paper, [say(column) for column in columns], shares, view.document)
    for line in view.lines:
        cells: dict[str, list[str | Bit]] = {
            "when": [line.when],
            "what": _what(line, view),
            "where": [line.place],
            "remarks": [capital(joined("; ", line.notes))],
        }
        table.row([cells[column] for column in columns], tinted=line.kind == "phase")


def _what(line: TimetableLineView, view: TimetableView) -> list[str | Bit]:
    more = [capital(line.theme_note), line.programme_title if view.several else line.track_note]
    return [*_named(line), *(bit for text in more if text for bit in (" · ", text))]


def _named(line: TimetableLineView) -> list[str | Bit]:
    return [strong(line.title), *([" (", line.kind_note, ")"] if line.kind_note else [])]


def _undated(paper: Paper, view: TimetableView) -> None:
    if view.undated:
        paper.heading(catalogue(view.language).say("undated"), 1)
    for group in view.undated_groups:
        if group.programme_title:
            paper.heading(group.programme_title, 2)
        for line in group.lines:
            bits = _named(line)
            bits += [", ", line.place] if line.place else []
            bits += [": ", line.theme_note] if line.theme_note else []
            bits += ["; ", joined("; ", line.notes)] if line.notes else []
            paper.bullet(*bits)
