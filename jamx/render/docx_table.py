"""Tables of Word documents: a header row that every page repeats, columns of fixed widths, rows that stay whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Twips

from jamx.render.docx_styles import CELL, TABLE
from jamx.render.package import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.table import _Cell, _Row
    from docx.text.paragraph import Paragraph

    from jamx.render.docx_paper import Bit, Paper

_SHADE = "F4F3EE"


class PaperTable:
    """A table on a paper.

    Args:
        paper: The document.
        headings: What the columns are.
        shares: How wide each is, compared with the others.
        caption: What the table is, for those who hear it.
    """

    def __init__(self, paper: Paper, headings: Sequence[str], shares: Sequence[float], caption: str) -> None:
        self.paper = paper
        whole = paper.width
        self.widths = [round(whole * share / sum(shares)) for share in shares]
        self.table = paper.document.add_table(0, len(headings))
        self.table.style = TABLE
        self.table.autofit = False
        for column, width in zip(self.table.columns, self.widths, strict=True):
            column.width = Twips(width)
        self._describe(caption, whole)
        row = self._row()
        _set(row, "w:tblHeader")
        for cell, heading in zip(row.cells, headings, strict=True):
            paper.say(cell.paragraphs[0], heading)
            cell.paragraphs[0].paragraph_format.keep_with_next = True

    def row(self, cells: Sequence[Sequence[str | Bit]], *, tinted: bool = False) -> list[Paragraph]:
        """A row, a sequence of pieces for each column; gives the paragraph of each cell."""
        row = self._row()
        written = []
        for cell, bits in zip(row.cells, cells, strict=True):
            self.paper.say(cell.paragraphs[0], *bits)
            written.append(cell.paragraphs[0])
            if tinted:
                _tint(cell)
        return written

    def wide_row(self, first: Sequence[str | Bit], rest: Sequence[str | Bit], *, tinted: bool = False) -> None:
        """A row with one cell, and another that stretches over all the other columns."""
        row = self._row()
        cells = row.cells
        wide = cells[1].merge(cells[-1]) if len(cells) > 2 else cells[1]
        for cell, bits in ((cells[0], first), (wide, rest)):
            self.paper.say(cell.paragraphs[0], *bits)
            if tinted:
                _tint(cell)

    def _row(self) -> _Row:
        row: _Row = self.table.add_row()
        _set(row, "w:cantSplit")
        for cell, width in zip(row.cells, self.widths, strict=True):
            cell.width = Twips(width)
            cell.paragraphs[0].style = CELL
            if len(self.table.rows) in {2, 3}:  # no page ends with a header, or with one row below it
                cell.paragraphs[0].paragraph_format.keep_with_next = True
        return row

    def _describe(self, caption: str, width: int) -> None:
        properties = self.table._tbl.tblPr  # noqa: SLF001 - python-docx knows none of these
        for name in ("w:tblW", "w:tblLook"):
            for old in properties.findall(qn(name)):
                properties.remove(old)
        wide = OxmlElement("w:tblW")
        wide.set(qn("w:w"), str(width))
        wide.set(qn("w:type"), "dxa")
        properties.insert(1, wide)  # after the style: Word wants an order
        look = OxmlElement("w:tblLook")
        for key, value in (("val", "0620"), ("firstRow", "1"), ("lastRow", "0"), ("firstColumn", "0")):
            look.set(qn(f"w:{key}"), value)
        for key in ("lastColumn", "noHBand", "noVBand"):
            look.set(qn(f"w:{key}"), "0" if key == "lastColumn" else "1")
        properties.append(look)
        if caption:
            said = OxmlElement("w:tblCaption")
            said.set(qn("w:val"), clean(caption))
            properties.append(said)


def _set(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001


def _tint(cell: _Cell) -> None:
    shade = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", _SHADE)):
        shade.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001
