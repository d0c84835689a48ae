"""Opens what a Word document is made on: jamx's own, or the organiser's, with nothing left of what stood in it."""

from __future__ import annotations

from contextlib import suppress
from copy import deepcopy
from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.parts.numbering import NumberingPart

from jamx.render.docx_stock import numbering_xml, stock

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.opc.part import Part

ACCENT = "#0b5394"
_KEPT = frozenset(
    {
        "styles",
        "settings",
        "webSettings",
        "numbering",
        "fontTable",
        "theme",
        "header",
        "footer",
        "footnotes",
        "endnotes",
    }
)
"""What a document may lead to; comments, pictures, forms and links went with the text they belonged to."""
_PRIVATE = frozenset(qn(f"w:{name}") for name in ("rsids", "trackRevisions", "documentProtection", "docVars"))
"""Settings that tell how it was written, or keep anybody from writing."""
_NUMBERING = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"


def opened(base: bytes, accent: str, locale: str) -> WordDocument:
    """An empty document, on the organiser's own where there is one; it has every style that jamx uses."""
    own = Document(BytesIO(stock(accent or ACCENT, locale)))
    if base:
        with suppress(OpcError, SyntaxError, LookupError, ValueError, AttributeError, TypeError):
            return _on(base, own)  # whole as a zip and as XML, it may still be no document that python-docx reads
    return own


def _on(base: bytes, own: WordDocument) -> WordDocument:
    made = Document(BytesIO(base))
    body = made.element.body
    for child in list(body):
        if child is not body.sectPr:
            body.remove(child)
    _forget(made)
    _complete_styles(made, own)
    _complete_lists(made)
    return made


def _forget(made: WordDocument) -> None:
    """Whatever the text led to, the template it was made from, and what programs and people noted in it."""
    for key in [key for key, rel in made.part.rels.items() if rel.reltype.rpartition("/")[2] not in _KEPT]:
        del made.part.rels[key]
    package = made.part.package
    for key in [key for key, rel in package.rels.items() if not rel.reltype.endswith("/officeDocument")]:
        del package.rels[key]
    settings = made.settings.element
    for element in list(settings):
        if element.tag in _PRIVATE or any(one.get(qn("r:id")) for one in element.iter()):
            settings.remove(element)
    for rel in made.part.rels.values():
        if rel.reltype == RELATIONSHIP_TYPE.SETTINGS:
            rel.target_part.rels.clear()


def _complete_styles(made: WordDocument, own: WordDocument) -> None:
    there = {style.name for style in made.styles}
    for style in own.styles:
        if style.name not in there:
            made.styles.element.append(deepcopy(style.element))


def _complete_lists(made: WordDocument) -> None:
    part: Part
    try:
        made.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    except KeyError:
        element = parse_xml(numbering_xml())
        part = NumberingPart(PackURI("/word/numbering.xml"), _NUMBERING, element, made.part.package)
        made.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
