"""What is said of items, strands, parts and tasks, on a Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.render.docx_paper import Bit, strong
from jamx.render.docx_prose import prose
from jamx.render.docx_styles import NOTES, ROUND
from jamx.views.said import capital, joined
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.render.docx_paper import Paper
    from jamx.views.agenda import ItemView, PartView, PointView, RoundView, StrandView, TaskGroupView


def details(paper: Paper, item: ItemView) -> None:
    """All that is said of an item, below its heading."""
    _body(paper, item, 0)
    for note in item.all_notes:
        notes(paper, note.text, note.heading)


def notes(paper: Paper, text: str, heading: str = "") -> None:
    """A note for whoever leads."""
    of = [strong(" ("), strong(heading), strong(")")] if heading else []
    paper.paragraph(strong(catalogue(paper.language).say("notes")), *of, style=NOTES)
    prose(paper, text, style=NOTES)


def materials(paper: Paper, listed: Sequence[str], level: int = 0) -> None:
    """What is needed."""
    if listed:
        paper.paragraph(f"{catalogue(paper.language).say('materials')}: ", joined("; ", listed), level=level)


def tasks(paper: Paper, group: TaskGroupView) -> None:
    """The tasks of one time."""
    say = catalogue(paper.language).say
    paper.heading(group.heading, 1)
    for task in group.tasks:
        bits = [task.title]
        bits += [" – ", task.owner] if task.owner else []
        bits += [", ", say("due", due=task.due)] if task.due else []
        bits += [" (", task.effort, ")"] if task.effort else []
        paper.bullet(*bits)
        prose(paper, task.text, 1)
        materials(paper, task.materials, 1)


def _body(paper: Paper, item: ItemView, level: int) -> None:
    say = catalogue(paper.language).say
    place = [f"{say('room')}: ", item.room] if item.room else []
    form = ["; " if item.room else "", item.form if item.room else capital(item.form)] if item.form else []
    if place or form:
        paper.paragraph(*place, *form, level=level)
    _content(paper, item.text, item.points, level)
    if item.side_by_side:
        paper.paragraph(item.each_text, level=level)
    for one in item.rounds:
        _round(paper, one, level)
    if item.strands_text:
        paper.paragraph(item.strands_text, ".", level=level)
    if item.strands:
        _heading(paper, say("strands"), level)
    for strand in item.strands:
        _strand(paper, strand, level + 1)
    materials(paper, item.materials, level)
    if item.outcomes_text:
        paper.paragraph(item.outcomes_text, level=level)
    if item.fit is not None and item.fit.text:
        warning = [] if item.fit.fitting else [strong(f"{say('not fitting')}: ")]
        paper.paragraph(*warning, item.fit.text, level=level)


def _heading(paper: Paper, text: str, level: int) -> None:
    """A line over a list; no heading of the document, for there are too many of them."""
    if level:
        paper.paragraph(strong(text), level=level)
    else:
        paper.paragraph(text, style=ROUND)


def _content(paper: Paper, text: str, points: Sequence[PointView], level: int) -> None:
    prose(paper, text, level)
    for point in points:
        condition = [" (", point.condition, ")"] if point.condition else []
        paper.bullet(point.title, *condition, level=level + 1)
        prose(paper, point.text, level + 1)


def _round(paper: Paper, one: RoundView, level: int) -> None:
    if one.heading:
        _heading(paper, one.heading, level)
    for part in one.parts:
        paper.bullet(*_part(paper, part), level=level + 1)
        _content(paper, part.text, part.points, level + 1)
        materials(paper, part.materials, level + 1)


def _part(paper: Paper, part: PartView) -> list[str | Bit]:
    bits: list[str | Bit] = [f"{part.time} " if part.time else "", part.title]
    bits += [", ", part.duration] if part.duration and not part.time else []
    bits += _led(paper, part.lead_text)
    return [*bits, *([" (", part.form, ")"] if part.form else [])]


def _strand(paper: Paper, strand: StrandView, level: int) -> None:
    say = catalogue(paper.language).say
    bits: list[str | Bit] = [strong(strand.title)]
    bits += [" ", strand.audience_text] if strand.audience_text else []
    bits += [f", {say('room').lower()} ", strand.room] if strand.room else []
    bits += _led(paper, strand.lead)
    bits += [" (", strand.early, ")"] if strand.early else []
    paper.bullet(*bits, level=level)
    _content(paper, strand.text, strand.points, level)
    for inner in strand.items:
        led = _led(paper, inner.lead_text)
        paper.bullet(f"{inner.time} " if inner.time else "", inner.title, *led, level=level + 1)
        _body(paper, inner, level + 1)
    materials(paper, strand.materials, level)


def _led(paper: Paper, text: str) -> list[str]:
    return [f", {catalogue(paper.language).say('lead').lower()} ", text] if text else []
