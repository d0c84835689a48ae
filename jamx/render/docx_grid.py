"""The grid of a meeting as a Word document: times down, strands and rooms across, a table for each day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.enum.section import WD_ORIENT

from jamx.render.docx_head import begun, ended
from jamx.render.docx_paper import Bit, strong
from jamx.render.docx_styles import SMALL
from jamx.render.docx_table import PaperTable
from jamx.views.said import capital
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from jamx.render.docx_paper import Paper
    from jamx.views.grid import GridCell, GridDay, GridView

_MANY = 3
"""Columns from which a page lies on its side."""


def grid_docx(view: GridView, base: bytes = b"") -> bytes:
    """The grid; `base` is the organiser's own document."""
    paper = begun(view, base, "draft.faults")
    say = catalogue(view.language).say
    if paper.own and any(len(day.columns) >= _MANY for day in view.days):
        section = paper.document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    for day in view.days:
        _day(paper, day)
    if not view.days:
        paper.paragraph(say("no items"))
    return ended(paper, view)


def _day(paper: Paper, day: GridDay) -> None:
    say = catalogue(paper.language).say
    if day.heading:
        paper.heading(day.heading, 1)
    if day.heading and day.place:
        paper.paragraph(f"{say('place')}: ", day.place)
    if not day.rows:
        paper.paragraph(say("no items"))
        return
    if not day.heading:
        paper.paragraph()
    columns = [column.title for column in day.columns] or [say("item")]
    shares = [2.0, *[max(3.0, 9 / len(columns))] * len(columns)]
    table = PaperTable(paper, [say("time"), *columns], shares, day.heading or day.caption or say("grid"))
    for row in day.rows:
        told = [_told(paper, cell) for cell in row.cells]
        if row.whole:
            table.wide_row([row.time], told[0], tinted=row.pause)
        else:
            table.row([[row.time], *told])
    if day.totals:
        paper.paragraph(day.totals, style=SMALL)


def _told(paper: Paper, cell: GridCell) -> list[str | Bit]:
    say = catalogue(paper.language).say
    if cell.goes_on:
        return [say("grid.goes on", title=cell.title)]
    if not cell.title:
        return []
    room = cell.room if len(cell.columns) > 1 else ""
    more = [cell.time, capital(cell.audience), *([f"{say('lead')}: {capital(cell.lead)}"] if cell.lead else [])]
    more += [f"{say('room')}: {room}"] if room else []
    more += [capital(text) for text in cell.more]
    bits: list[str | Bit] = [cell.strand, ": "] if cell.strand else []
    bits += [strong(cell.title), *([" (", cell.kind, ")"] if cell.kind else [])]
    return [*bits, *(bit for text in more if text for bit in (" · ", text))]
