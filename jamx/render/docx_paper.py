"""Puts texts on a Word document: paragraphs of its styles, lists, tables; every letter has a language."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Twips

from jamx.render.docx_base import opened
from jamx.render.docx_stock import BULLETS, NUMBERS, STEP, list_levels
from jamx.render.package import CORE, clean, core_properties, locale, repacked
from jamx.views.said import pieces_of

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

    from jamx.render.package import Properties


class Bit(NamedTuple):
    """A piece of a paragraph and how it looks; `link` is where it leads, "" for nowhere."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    struck: bool = False
    link: str = ""


def strong(text: str) -> Bit:
    """A piece in bold letters."""
    return Bit(text, bold=True)


class Paper:
    """A Word document that is being written.

    Args:
        language: Its code.
        base: The organiser's own document; empty for jamx's.
        accent: A colour for headings and lines, of documents without an own base; "" for jamx's.
    """

    def __init__(self, language: str, base: bytes = b"", accent: str = "") -> None:
        self.language = language
        self.own = not base
        self.document = opened(base, accent, locale(language))
        self._lists: dict[str, str] = {}

    @property
    def width(self) -> int:
        """The width of the text, in twentieths of a point."""
        for section in self.document.sections:
            width, left, right = section.page_width, section.left_margin, section.right_margin
            if width and left is not None and right is not None and width > left + right:
                return Emu(width - left - right) // 635
        return 9400

    def heading(self, text: str, level: int) -> Paragraph:
        """A heading."""
        return self.paragraph(text, style=f"Heading {level}")

    def paragraph(self, *bits: str | Bit, style: str = "Normal", level: int = 0) -> Paragraph:
        """A paragraph; `level` moves it in to a list's entries of that level."""
        made = self.document.add_paragraph(style="List Continue" if level and style == "Normal" else style)
        if level:
            made.paragraph_format.left_indent = Twips(STEP * level)
        self.say(made, *bits)
        return made

    def bullet(self, *bits: str | Bit, level: int = 1) -> Paragraph:
        """An entry of a list with signs."""
        return self.entry(self._list(BULLETS), "List Bullet", level, *bits)

    def entry(self, number: str, style: str, level: int, *bits: str | Bit) -> Paragraph:
        """An entry of a list, by the list's number."""
        made = self.document.add_paragraph(style=style)
        properties = made._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 - python-docx knows no lists
        properties.get_or_add_ilvl().val = min(level, 9) - 1
        properties.get_or_add_numId().val = int(number)
        made.paragraph_format.left_indent = Twips(STEP * level)
        made.paragraph_format.first_line_indent = Twips(-STEP)
        self.say(made, *bits)
        return made

    def numbered(self, start: int = 1) -> str:
        """A new list with numbers; gives the number to make its entries with."""
        return self._new_list(NUMBERS, start)

    def say(self, paragraph: Paragraph, *bits: str | Bit) -> None:
        """Add text to a paragraph, each piece in its language."""
        for given in bits:
            bit = given if isinstance(given, Bit) else Bit(given)
            for text, language in pieces_of(bit.text):
                if not text:
                    continue
                run = paragraph.add_run(clean(text))
                self._look(run, bit, language or self.language)
                if bit.link:
                    self._link(paragraph, run, bit.link)

    def finished(self, about: Properties) -> bytes:
        """The file."""
        target = BytesIO()
        if self.document.element.body.inner_content_elements[-1].tag == qn("w:tbl"):
            self.document.add_paragraph()  # Word wants one behind the last table
        self.document.core_properties.title = ""  # there is such a part from now on
        self.document.save(target)
        return repacked(target.getvalue(), {CORE: core_properties(about)})

    def line(self, paragraph: Paragraph) -> None:
        """A stop for tabs at the right end of the lines."""
        paragraph.paragraph_format.tab_stops.add_tab_stop(Twips(self.width), WD_TAB_ALIGNMENT.RIGHT)

    def field(self, paragraph: Paragraph, code: str) -> None:
        """Something that Word works out, such as `PAGE`."""
        for kind in ("begin", code, "end"):
            run = paragraph.add_run()
            self._look(run, Bit(""), self.language)
            element = OxmlElement("w:instrText" if kind == code else "w:fldChar")
            if kind == code:
                element.text = code
            else:
                element.set(qn("w:fldCharType"), kind)
            run._r.append(element)  # noqa: SLF001

    def _look(self, run: Run, bit: Bit, language: str) -> None:
        if bit.link:
            run.style = "Hyperlink"
        run.bold, run.italic, run.font.strike = bit.bold or None, bit.italic or None, bit.struck or None
        if bit.code:
            run.font.name = "Consolas"
        spoken = OxmlElement("w:lang")
        spoken.set(qn("w:val"), locale(language))
        run._r.get_or_add_rPr().append(spoken)  # noqa: SLF001 - python-docx knows no languages

    def _link(self, paragraph: Paragraph, run: Run, address: str) -> None:
        key = self.document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), key)
        paragraph._p.append(link)  # noqa: SLF001
        link.append(run._r)  # noqa: SLF001

    def _list(self, form: str) -> str:
        if form not in self._lists:
            self._lists[form] = self._new_list(form)
        return self._lists[form]

    def _new_list(self, form: str, start: int = 1) -> str:
        """A list of its own, so that its numbers begin anew."""
        numbering: BaseOxmlElement = self.document.part.numbering_part.element
        kinds = numbering.findall(qn("w:abstractNum"))
        kind = str(1 + max((int(one.get(qn("w:abstractNumId"))) for one in kinds), default=0))
        taken = (int(one.get(qn("w:numId"))) for one in numbering.findall(qn("w:num")))
        number = str(1 + max(taken, default=0))
        levels = list_levels(form).replace('<w:start w:val="1"/>', f'<w:start w:val="{start}"/>', 1)
        described = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{kind}"><w:multiLevelType w:val="multilevel"/>'
            f"{levels}</w:abstractNum>"
        )
        numbering.insert(numbering.index(kinds[-1]) + 1 if kinds else 0, described)
        numbering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{kind}"/></w:num>')
        )
        return number
