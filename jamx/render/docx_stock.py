"""The Word document that others are made on: A4, its styles, its lists, and nothing in it.

An organiser's own document is used in its place; styles that it lacks are then taken from here.
"""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from jamx.render.docx_styles import styles_xml

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PARTS = {"styles": "styles.xml", "settings": "settings.xml", "numbering": "numbering.xml"}
BULLETS, NUMBERS = "bullet", "decimal"
_SIGNS = ("•", "–", "•", "–", "•", "–", "•", "–", "•")
STEP = 357
"""How far a list is moved in, in twentieths of a point."""


def stock(accent: str, locale: str) -> bytes:
    """The document, with headings and lines in a colour (`#0b5394`), for texts in a language (`sv-SE`)."""
    target = BytesIO()
    files = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships({f"{_OFFICE}/officeDocument": "word/document.xml"}),
        "word/document.xml": _document(),
        "word/_rels/document.xml.rels": _relationships({f"{_OFFICE}/{name}": part for name, part in _PARTS.items()}),
        "word/styles.xml": styles_xml(accent.removeprefix("#").upper(), locale),
        "word/settings.xml": _settings(),
        "word/numbering.xml": numbering_xml(),
    }
    with ZipFile(target, "w") as made:
        for name, text in files.items():
            made.writestr(name, _HEAD + text)
    return target.getvalue()


def numbering_xml() -> str:
    """A list with signs and one with numbers, each of nine levels; lists of documents are made from them."""
    both = "".join(_list(number, form) for number, form in enumerate((BULLETS, NUMBERS), 1))
    return f'<w:numbering xmlns:w="{_WORD}">{both}</w:numbering>'


def list_levels(form: str) -> str:
    """The levels of a list, as Word's XML."""
    return "".join(_level(level, form) for level in range(9))


def _list(number: int, form: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="hybridMultilevel"/>'
        f"{list_levels(form)}</w:abstractNum>"
    )


def _level(level: int, form: str) -> str:
    sign = _SIGNS[level] if form == BULLETS else f"%{level + 1}."
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{sign}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{STEP * (level + 1)}" w:hanging="{STEP}"/></w:pPr></w:lvl>'
    )


def _content_types() -> str:
    parts = {"document": "document.main", **{name: name for name in _PARTS}}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}{kind}+xml"/>' for name, kind in parts.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relationships(targets: dict[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _document() -> str:
    return (
        f'<w:document xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"><w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247" w:header="624" w:footer="624" '
        'w:gutter="0"/>'
        "</w:sectPr></w:body></w:document>"
    )


def _settings() -> str:
    word = "http://schemas.microsoft.com/office/word"
    return (
        f'<w:settings xmlns:w="{_WORD}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{word}" w:val="15"/></w:compat></w:settings>'
    )
