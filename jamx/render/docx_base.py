"""Opens what a Word document is made on: jamx's own, or the organiser's, with nothing left of what stood in it."""

from __future__ import annotations

from copy import deepcopy
from io import BytesIO
from typing import TYPE_CHECKING

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
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
_NUMBERING = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"


def opened(base: bytes, accent: str, locale: str) -> WordDocument:
    """An empty document, on the organiser's own where there is one; it has every style that jamx uses."""
    own = Document(BytesIO(stock(accent or ACCENT, locale)))
    if not base:
        return own
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
    for part, kept in ((made.part, _KEPT), (made.settings.part, frozenset[str]())):
        gone = [key for key, rel in part.rels.items() if rel.reltype.rpartition("/")[2] not in kept]
        for key in gone:
            del part.rels[key]
        for element in list(part.element):
            if part is made.settings.part and _names_one(element, gone):
                part.element.remove(element)
    package = made.part.package
    if package is not None:
        for key in [key for key, rel in package.rels.items() if not rel.reltype.endswith("/officeDocument")]:
            del package.rels[key]
    for element in list(made.settings.element):
        if element.tag in {qn("w:rsids"), qn("w:trackRevisions"), qn("w:documentProtection"), qn("w:docVars")}:
            made.settings.element.remove(element)


def _names_one(element: object, gone: list[str]) -> bool:
    """Whether an element, or one in it, leads to something that is gone."""
    return any(one.get(qn("r:id")) in gone for one in element.iter())  # type: ignore[attr-defined]


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
