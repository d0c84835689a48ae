"""Markdown of text fields on a Word document: what a page would show, in the document's own styles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.render.docx_paper import Bit
from jamx.render.docx_table import PaperTable
from jamx.render.markdown_html import tokens_of
from jamx.views.said import Piece, Said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

    from jamx.render.docx_paper import Paper

_LISTS = {"bullet_list_open", "ordered_list_open"}
_ENDS = {"bullet_list_close", "ordered_list_close"}


def prose(paper: Paper, text: str, level: int = 0, style: str = "Normal") -> None:
    """Put a text on the paper, moved in to entries of a list's level."""
    if text.strip():
        _Writer(paper, text.language if isinstance(text, Said) else "", level, style).write(tokens_of(text))


class _Writer:
    def __init__(self, paper: Paper, language: str, level: int, style: str) -> None:
        self.paper = paper
        self.language = language
        self.level = level
        self.style = style
        self.lists: list[str] = []
        self.quoted = 0
        self.fresh = False
        self.rows: list[list[list[Bit]]] = []

    def write(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            self._structure(token)
            if token.type == "inline":
                bits = self._bits(token.children or ())
                if self.rows:
                    self.rows[-1].append(bits)
                else:
                    self._paragraph(bits)
            elif token.type in {"fence", "code_block"}:
                self._paragraph([Bit(self._said(token.content.rstrip("\n")), code=True)])

    def _structure(self, token: Token) -> None:
        """Note where in lists, quotes and tables the next text stands."""
        if token.type in _LISTS:
            numbered = token.type == "ordered_list_open"
            self.lists.append(self.paper.numbered(int(token.attrGet("start") or 1)) if numbered else "")
        elif token.type in _ENDS:
            self.lists.pop()
        elif token.type == "list_item_open":
            self.fresh = True
        elif token.type in {"blockquote_open", "blockquote_close"}:
            self.quoted += token.nesting
        elif token.type == "tr_open":
            self.rows.append([])
        elif token.type == "table_close":
            self._table()

    def _paragraph(self, bits: Sequence[Bit]) -> None:
        depth = self.level + len(self.lists)
        if self.fresh and self.lists:
            self.fresh = False
            number = self.lists[-1]
            if number:
                self.paper.entry(number, "List Number", depth, *bits)
            else:
                self.paper.bullet(*bits, level=depth)
            return
        style = "Quote" if self.quoted and self.style == "Normal" else self.style
        self.paper.paragraph(*bits, style=style, level=depth + (1 if self.quoted else 0))

    def _table(self) -> None:
        headings, *rows = self.rows
        table = PaperTable(self.paper, [""] * len(headings), [1.0] * len(headings), "")
        for cell, bits in zip(table.table.rows[0].cells, headings, strict=True):
            self.paper.say(cell.paragraphs[0], *bits)
        for row in rows:
            table.row(row)
        self.rows = []

    def _bits(self, tokens: Sequence[Token]) -> list[Bit]:
        look = Bit("")
        bits = []
        for token in tokens:
            if token.nesting:
                look = _looking(look, token)
            else:
                text = {"softbreak": " ", "hardbreak": "\n"}.get(token.type, token.content)
                bits.append(look._replace(text=self._said(text), code=token.type == "code_inline"))
        return [bit for bit in bits if bit.text]

    def _said(self, text: str) -> str:
        return Said((Piece(text, self.language),)) if self.language else text


def _looking(look: Bit, token: Token) -> Bit:
    """How letters look after the beginning or the end of something in a line."""
    begins = token.nesting == 1
    match token.tag:
        case "strong":
            return look._replace(bold=begins)
        case "em":
            return look._replace(italic=begins)
        case "s":
            return look._replace(struck=begins)
        case "a":
            return look._replace(link=str(token.attrGet("href") or "") if begins else "")
    return look
