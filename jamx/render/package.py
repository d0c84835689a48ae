"""Files that are zips (Word, Excel), to the same bytes every time: no clock, no person, no order of chance."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from jamx.words.languages import code_of, marks

if TYPE_CHECKING:
    from collections.abc import Mapping

CORE = "docProps/core.xml"
_BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip can carry, as of every file in it."""
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{}</cp:coreProperties>'
)
_WHEN = '<dcterms:{0} xsi:type="dcterms:W3CDTF">{1}</dcterms:{0}>'


class Properties(NamedTuple):
    """What a file says about itself.

    Attributes:
        title: Of the document.
        publisher: The organisation that hands it out; "" where nobody is named.
        language: Its code.
        draft: Said in words, where it is a draft.
    """

    title: str
    publisher: str
    language: str
    draft: str = ""


def clean(text: str) -> str:
    """A text without the characters that no XML file can carry."""
    return _UNWANTED.sub("", text)


def locale(language: str) -> str:
    """A language as office programs call it."""
    return marks(language).locale if code_of(language) == language else language


def core_properties(about: Properties) -> bytes:
    """What a file says about itself: no author, and no time but that of `SOURCE_DATE_EPOCH`."""
    facts = {
        "dc:title": about.title,
        "dc:creator": about.publisher,
        "cp:contentStatus": about.draft,
        "dc:language": locale(about.language),
    }
    said = "".join(f"<{name}>{escape(clean(text))}</{name}>" for name, text in facts.items() if text)
    when = _stated_time()
    times = "".join(_WHEN.format(name, when) for name in ("created", "modified")) if when else ""
    return _PROPERTIES.format(said + times).encode()


def _stated_time() -> str:
    """The time of `SOURCE_DATE_EPOCH`, in seconds since 1970; "" without one, or one that is no number."""
    stated = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not (stated.isascii() and stated.isdigit()) or len(stated) > 11:
        return ""
    return datetime.fromtimestamp(int(stated), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def repacked(data: bytes, replaced: Mapping[str, bytes]) -> bytes:
    """A zip with the same files in the same order, some of them with other bytes, all of one time.

    They are not compressed: what a compressor makes depends on the library and its version.
    """
    target = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w", ZIP_STORED) as new:
        for name in old.namelist():
            entry = ZipInfo(name, _BEGINNING)
            entry.external_attr = 0o644 << 16
            entry.create_system = 0
            new.writestr(entry, replaced.get(name) or old.read(name))
    return target.getvalue()
