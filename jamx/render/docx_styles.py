"""The styles of Word documents: those every Word has, by their names there, and a few of jamx's own."""

from __future__ import annotations

from typing import NamedTuple

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FACTS, DRAFT, NOTES, CELL, SMALL, ROUND = (
    f"jamx {name}" for name in ("Facts", "Draft", "Notes", "Table Text", "Small", "Subheading")
)
"""Own styles of paragraphs, which an organiser's document may define otherwise."""
TABLE = "jamx Table"
QUIET, LINE = "575652", "CFCDC5"


class _Style(NamedTuple):
    """A style of paragraphs: its id, its name in Word, what it is based on, and its XML."""

    id: str
    name: str
    based: str
    paragraph: str
    letters: str
    then: str = ""


def styles_xml(accent: str, locale: str) -> str:
    """All styles, with headings and lines in a colour of six hexadecimal digits, for texts in a language (`sv-SE`)."""
    defaults = _DEFAULTS.replace("</w:rPr>", f'<w:lang w:val="{locale}"/></w:rPr>')
    paragraphs = "".join(_paragraph(style) for style in _paragraphs(accent))
    return f'<w:styles xmlns:w="{_WORD}">{defaults}{_NORMAL}{paragraphs}{_link(accent)}{_tables(accent)}</w:styles>'


_FONT = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>'
_DEFAULTS = (
    f'<w:docDefaults><w:rPrDefault><w:rPr>{_FONT}<w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
)
_NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'


def _paragraphs(accent: str) -> tuple[_Style, ...]:
    keep = "<w:keepNext/><w:keepLines/>"
    bar = f'<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="{accent}"/></w:pBdr>'
    box = "".join(f'<w:{side} w:val="single" w:sz="12" w:space="4" w:color="8A1C1C"/>' for side in _SIDES)
    return (
        _Style("Title", "Title", "Normal", f"{keep}{_spaced(0, 40)}", _letters(44, bold=True), "Subtitle"),
        _Style("Subtitle", "Subtitle", "Normal", f"{keep}{_spaced(0, 200)}", _letters(24, QUIET), "Normal"),
        _Style("Heading1", "heading 1", "Normal", _heading(0, 360, 100), _letters(30, accent, bold=True), "Normal"),
        _Style("Heading2", "heading 2", "Normal", _heading(1, 260, 60), _letters(24, bold=True), "Normal"),
        _Style("Heading3", "heading 3", "Normal", _heading(2, 180, 60), _letters(22, QUIET, bold=True), "Normal"),
        _Style("ListBullet", "List Bullet", "Normal", f"{_spaced(0, 100)}<w:contextualSpacing/>", ""),
        _Style("ListNumber", "List Number", "Normal", f"{_spaced(0, 100)}<w:contextualSpacing/>", ""),
        _Style("ListContinue", "List Continue", "Normal", _spaced(0, 60), ""),
        _Style("Quote", "Quote", "Normal", '<w:ind w:left="357"/>', "<w:i/>"),
        _Style("Header", "header", "Normal", _tabs(), _letters(18, QUIET)),
        _Style("Footer", "footer", "Normal", _tabs(), _letters(18, QUIET)),
        _Style("jamxFacts", FACTS, "Normal", _FACTS, ""),
        _Style(
            "jamxDraft",
            DRAFT,
            "Normal",
            f'<w:pBdr>{box}</w:pBdr>{_spaced(0, 0)}<w:ind w:left="113" w:right="113"/>',
            "",
        ),
        _Style(
            "jamxNotes",
            NOTES,
            "Normal",
            f'{bar}<w:shd w:val="clear" w:color="auto" w:fill="F4F3EE"/>{_spaced(0, 60)}<w:ind w:left="227"/>',
            "",
        ),
        _Style("jamxTableText", CELL, "Normal", _spaced(0, 0), _letters(21)),
        _Style("jamxSmall", SMALL, "Normal", _spaced(80, 100), _letters(19, QUIET)),
        _Style("jamxSubheading", ROUND, "Normal", f"<w:keepNext/>{_spaced(120, 40)}", "<w:b/>"),
    )


_SIDES = ("top", "left", "bottom", "right")
_FACTS = (
    '<w:tabs><w:tab w:val="left" w:pos="2835"/></w:tabs><w:spacing w:after="30"/>'
    '<w:ind w:left="2835" w:hanging="2835"/>'
)


def _spaced(before: int, after: int) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


def _heading(level: int, before: int, after: int) -> str:
    return f'<w:keepNext/><w:keepLines/>{_spaced(before, after)}<w:outlineLvl w:val="{level}"/>'


def _tabs() -> str:
    return '<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs>'


def _letters(size: int, colour: str = "", *, bold: bool = False) -> str:
    """The size in half points, and a colour."""
    shade = f'<w:color w:val="{colour}"/>' if colour else ""
    return f'{"<w:b/>" if bold else ""}{shade}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _paragraph(style: _Style) -> str:
    then = f'<w:next w:val="{style.then}"/>' if style.then else ""
    own = ' w:customStyle="1"' if style.id.startswith("jamx") else ""
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style.based}"/>{then}<w:qFormat/><w:pPr>{style.paragraph}</w:pPr>'
        f"<w:rPr>{style.letters}</w:rPr></w:style>"
    )


def _link(accent: str) -> str:
    return (
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>'
        f'<w:color w:val="{accent}"/><w:u w:val="single"/></w:rPr></w:style>'
    )


def _tables(accent: str) -> str:
    """Lines between rows, and a stronger one below the heading."""
    lines = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{LINE}"/>' for side in ("bottom", "insideH")
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>'
        f'</w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="jamxTable">'
        f'<w:name w:val="{TABLE}"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{lines}</w:tblBorders>'
        '<w:tblCellMar><w:top w:w="70" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="70" w:type="dxa"/>'
        '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/>'
        f'<w:color w:val="{QUIET}"/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" '
        f'w:color="{accent}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>'
    )
