"""The beginning and the end of every Word document: title, draft, facts; who publishes it, page numbers."""

from __future__ import annotations

from base64 import b64decode
from io import BytesIO
from typing import TYPE_CHECKING

from docx.image.exceptions import InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError
from docx.oxml.ns import qn
from docx.shared import Cm

from jamx.render.docx_paper import Bit, Paper, strong
from jamx.render.docx_styles import DRAFT, FACTS, SMALL
from jamx.render.package import Properties
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.render.docx_paper import Paper as Paper_
    from jamx.views.agenda import AgendaView
    from jamx.views.checklist import ChecklistsView
    from jamx.views.grid import GridView
    from jamx.views.organiser import OrganiserView
    from jamx.views.timetable import TimetableView

    View = AgendaView | TimetableView | ChecklistsView | GridView

_TALLEST = Cm(1.2)
_NO_PICTURE = (InvalidImageStreamError, UnexpectedEndOfFileError, UnrecognizedImageError)


def begun(view: View, base: bytes, draft_text: str) -> Paper_:
    """A document with its head: everything before its content.

    Args:
        view: What it shows.
        base: The organiser's own document; empty for jamx's.
        draft_text: The catalogue's sentence that leads over to what contradicts itself in a draft.
    """
    organiser = view.organiser
    paper = Paper(view.language, base, organiser.accent if organiser is not None else "")
    say = catalogue(view.language).say
    if paper.own:
        if organiser is not None:
            _logo(paper, organiser)
        _margins(paper, view, say)
    paper.paragraph(view.title, style="Title")
    paper.paragraph(view.document, style="Subtitle")
    if view.draft:
        lead = f" {say(draft_text)}" if view.contradictions else ""
        paper.paragraph(strong(f"{say('draft')}."), lead, style=DRAFT)
        for found in view.contradictions:
            paper.paragraph(f"– {found.message}", style=DRAFT)
        paper.paragraph()
    for fact in view.facts:
        paper.paragraph(strong(fact.label), "\t", fact.text, style=FACTS)
    return paper


def ended(paper: Paper_, view: View) -> bytes:
    """The file, with who publishes it at its end."""
    organiser, say = view.organiser, catalogue(view.language).say
    if organiser is not None and (organiser.name or organiser.contact or organiser.statement):
        paper.paragraph()
        if organiser.name:
            paper.paragraph(f"{say('published by')}: ", organiser.name, style=SMALL)
        if organiser.contact:
            contact = Bit(organiser.contact, link=organiser.contact_link)
            paper.paragraph(f"{say('contact')}: ", contact, style=SMALL)
        if organiser.statement:
            paper.paragraph(Bit(say("accessibility statement"), link=organiser.statement), style=SMALL)
    publisher = organiser.name if organiser is not None else ""
    return paper.finished(Properties(view.title, publisher, view.language, say("draft") if view.draft else ""))


def _margins(paper: Paper_, view: View, say: Callable[[str], str]) -> None:
    """What every page says above and below: that it is a draft, which document it is, which page."""
    section = paper.document.sections[0]
    if view.draft:
        paper.say(section.header.paragraphs[0], strong(say("draft")))
    foot = section.footer.paragraphs[0]
    paper.line(foot)
    paper.say(foot, view.title, "\t")
    paper.field(foot, "PAGE")
    paper.say(foot, " (")
    paper.field(foot, "NUMPAGES")
    paper.say(foot, ")")


def _logo(paper: Paper_, organiser: OrganiserView) -> None:
    """The logo, where it is of a kind that Word shows: no SVG."""
    kind, _, data = organiser.logo.partition(";base64,")
    if kind not in {"data:image/png", "data:image/jpeg"}:
        return
    run = paper.document.add_paragraph().add_run()
    try:
        picture = run.add_picture(BytesIO(b64decode(data)), height=_TALLEST)
    except (*_NO_PICTURE, ValueError, LookupError, ZeroDivisionError):
        run._r.getparent().getparent().remove(run._r.getparent())  # noqa: SLF001 - only its first bytes were a picture's
        return
    for side in ("distT", "distB", "distL", "distR"):
        picture._inline.set(side, "0")  # noqa: SLF001 - else LibreOffice moves it in
    described = picture._inline.find(qn("wp:docPr"))  # noqa: SLF001 - python-docx knows no alternative texts
    if described is not None:
        described.set("descr", organiser.name)
