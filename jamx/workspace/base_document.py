"""The organiser's own Word document, which others are made on: read with care, for it came from somewhere else."""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile, ZipInfo

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 5_000_000
_MOST_UNPACKED = 40_000_000
_MOST_FILES = 500
_PIECE = 65_536
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}.main+xml"
_TYPES = "[Content_Types].xml"
_NEEDED = frozenset({_TYPES, "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml"})
_ROOTS = {"word/document.xml": "document", "word/styles.xml": "styles", "word/settings.xml": "settings"}
_ACTIVE = re.compile(r"vbaproject|vbadata|macrosheet|activex|oleobject|embeddings/|attachedtoolbars", re.IGNORECASE)
"""Names and types of what runs, or holds another file."""
_ELSEWHERE = re.compile(rb"<Relationship\b[^>]*\bTargetMode\s*=\s*[\"']External[\"'][^>]*>")
_HARMLESS = re.compile(rb"/(?:hyperlink|attachedTemplate)[\"']")
"""What leads out of the document and is followed by nobody, or taken out when it is used."""


def base_document(root: Path, name: str) -> bytes:
    """The document, ready to be used; empty where none can be.

    It has to stand in the workspace and be a .docx, or the template .dotx, without macros, without embedded files,
    without anything that is fetched from elsewhere, and of a size that such a document has.
    """
    path = root / name
    try:
        inside = path.resolve().is_relative_to(root.resolve())
        if not name.lower().endswith((".docx", ".dotx")) or not inside or path.stat().st_size > MOST_BYTES:
            return b""
        return _checked(path.read_bytes())
    except (OSError, ValueError, BadZipFile, NotImplementedError, RuntimeError, EOFError):  # encrypted, cut short, …
        return b""


def _checked(data: bytes) -> bytes:
    target = BytesIO()
    left = _MOST_UNPACKED
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w") as new:
        entries = old.infolist()
        names = [entry.filename for entry in entries]
        if len(entries) > _MOST_FILES or len(set(names)) < len(names) or not _NEEDED.issubset(names):
            return b""
        for entry in entries:
            content = _read(old, entry, left)
            left -= len(content)
            if not _harmless(entry.filename, content):
                return b""
            if entry.filename == _TYPES:
                content = content.replace(_MAIN.format("template").encode(), _MAIN.format("document").encode())
            new.writestr(entry.filename, content)
    return target.getvalue()


def _read(archive: ZipFile, entry: ZipInfo, most: int) -> bytes:
    """The bytes of a file in a zip, whatever it says of their number.

    Raises:
        ValueError: There are too many.
    """
    pieces: list[bytes] = []
    size = 0
    with archive.open(entry) as file:
        while piece := file.read(_PIECE):
            size += len(piece)
            if size > most:
                raise ValueError(entry.filename)
            pieces.append(piece)
    return b"".join(pieces)


def _is_xml(content: bytes, root: str) -> bool:
    """Whether a file is XML, with a root of that name where one is wanted."""
    names: list[str] = []
    parser = ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, _: names.append(name) if not names else None
    try:
        parser.Parse(content, True)
    except ExpatError:
        return False
    return not root or names[0].endswith(f" {root}")


def _harmless(name: str, content: bytes) -> bool:
    if _ACTIVE.search(name) or (name == _TYPES and b"macroEnabled" in content):
        return False
    if not name.endswith((".xml", ".rels")):
        return True
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"\x00" in content:  # the last: another encoding
        return False
    if name == _TYPES and _MAIN.format("document").encode() not in content:
        return _MAIN.format("template").encode() in content
    if not _is_xml(content, _ROOTS.get(name, "")):
        return False
    leading = _ELSEWHERE.findall(content) if name.endswith(".rels") else []
    return all(_HARMLESS.search(one) for one in leading)
