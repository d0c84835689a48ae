"""An agenda as a Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.render.docx_details import details, notes, tasks
from jamx.render.docx_head import begun, ended
from jamx.render.docx_paper import Bit
from jamx.render.docx_prose import prose
from jamx.render.docx_styles import SMALL
from jamx.render.docx_table import PaperTable
from jamx.views.said import capital
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.render.docx_paper import Paper
    from jamx.views.agenda import AgendaView, DayView, ItemView


def agenda_docx(view: AgendaView, base: bytes = b"") -> bytes:
    """The agenda; `base` is the organiser's own document."""
    paper = begun(view, base, "draft.text")
    _aims(paper, view)
    for group in view.tasks:
        if group.when == "before":
            tasks(paper, group)
    _days(paper, view)
    for day in view.days:
        _details(paper, day)
    if view.materials:
        paper.heading(catalogue(view.language).say("materials"), 1)
        for material in view.materials:
            paper.bullet(material)
    for group in view.tasks:
        if group.when != "before":
            tasks(paper, group)
    return ended(paper, view)


def _aims(paper: Paper, view: AgendaView) -> None:
    say = catalogue(view.language).say
    for section in view.sections:
        if section.heading:
            paper.heading(section.heading, 1)
        prose(paper, section.text)
    if view.outcomes:
        paper.heading(say("outcomes"), 1)
        number = paper.numbered()
        for outcome in view.outcomes:
            paper.entry(number, "List Number", 1, outcome)
    if view.expects:
        paper.heading(say("expects"), 1)
        for expected in view.expects:
            paper.bullet(expected)


def _days(paper: Paper, view: AgendaView) -> None:
    say = catalogue(view.language).say
    paper.heading(say("agenda"), 1)
    if view.notes:
        notes(paper, view.notes)
    for day in view.days:
        if day.heading:
            paper.heading(day.heading, 2)
        if day.place:
            paper.paragraph(f"{say('place')}: ", day.place)
        if day.items:
            _overview(paper, day)
        else:
            paper.paragraph(say("no items"))
    if not view.days:
        paper.paragraph(say("no items"))


def _overview(paper: Paper, day: DayView) -> None:
    say = catalogue(paper.language).say
    headings = [say("time"), say("item"), *([say("lead")] if day.led else [])]
    table = PaperTable(paper, headings, (2.4, 6, 3.3)[: len(headings)], day.heading or say("agenda"))
    for item in day.items:
        cells: list[list[str | Bit]] = [[item.time or item.duration], list(_title(item))]
        table.row([*cells, *([[capital(item.lead_text)]] if day.led else [])], tinted=item.pause)
    if day.totals:
        paper.paragraph(day.totals, style=SMALL)


def _title(item: ItemView) -> Iterator[Bit]:
    yield Bit(item.title, bold=not item.pause, italic=item.pause)
    if item.kind_note:
        yield from (Bit(" ("), Bit(item.kind_note), Bit(")"))


def _details(paper: Paper, day: DayView) -> None:
    say = catalogue(paper.language).say
    shown = [item for item in day.items if item.detailed]
    if shown:
        heading = paper.heading(say("details"), 1)
        paper.say(heading, *([": ", day.heading] if day.heading else []))
    for item in shown:
        heading = paper.heading("", 2)
        paper.say(heading, f"{item.time}  " if item.time else "", item.title)
        details(paper, item)
