"""Checklists as a Word document: a box before each entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.shared import Twips

from jamx.render.docx_details import materials
from jamx.render.docx_head import begun, ended
from jamx.render.docx_paper import Bit, strong
from jamx.render.docx_prose import prose
from jamx.render.docx_stock import STEP
from jamx.views.said import joined
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from jamx.render.docx_paper import Paper
    from jamx.views.checklist import ChecklistEntryView, ChecklistsView

_OPEN, _DONE = "☐", "☒"


def checklist_docx(view: ChecklistsView, base: bytes = b"") -> bytes:
    """The checklists; `base` is the organiser's own document."""
    paper = begun(view, base, "draft.faults")
    for one in view.lists:
        if one.title:
            paper.heading(one.title, 1)
        prose(paper, one.text)
        for group in one.groups:
            if group.heading:
                paper.heading(group.heading, 2)
            for entry in group.entries:
                _entry(paper, entry)
    if not view.lists:
        paper.paragraph(catalogue(view.language).say("no tasks"))
    return ended(paper, view)


def _entry(paper: Paper, entry: ChecklistEntryView) -> None:
    sign = _DONE if entry.done else _OPEN
    line = paper.paragraph(f"{sign}\t", entry.title, *_more(paper, entry), style="List Continue")
    line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = Twips(STEP), Twips(-STEP)
    prose(paper, entry.text, 1)
    materials(paper, entry.materials, 1)


def _more(paper: Paper, entry: ChecklistEntryView) -> list[str | Bit]:
    say = catalogue(paper.language).say
    bits: list[str | Bit] = [", ", entry.due_text] if entry.due_text else []
    bits += [" (", entry.effort, ")"] if entry.effort else []
    bits += [" – ", strong(say("overdue"))] if entry.overdue else []
    bits += [" – ", entry.status_text] if entry.status_text else []
    if entry.answer:
        return [*bits, f" – {say('answer')}: ", entry.answer]
    return [*bits, *([" – ", joined(" / ", entry.answers)] if entry.answers else [])]
