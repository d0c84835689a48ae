"""Reads office documents with programs that are not jamx's."""

from __future__ import annotations

import re
import subprocess
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx

from tests.judges.tools import program

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from docx.document import Document as WordDocument
    from docx.table import Table
    from docx.text.paragraph import Paragraph

OFFICE = ("soffice", "libreoffice")


def word(data: bytes) -> WordDocument:
    """A Word document, read by python-docx."""
    return docx.Document(BytesIO(data))


def parts(data: bytes) -> dict[str, str]:
    """The files in a zip; what is no text as Latin-1."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def blocks(document: WordDocument) -> Iterator[Paragraph | Table]:
    """Paragraphs and tables, in the order they stand in."""
    yield from document.iter_inner_content()


def paragraphs(document: WordDocument) -> list[tuple[str, str]]:
    """Styles and texts of all paragraphs, those in tables too, in their order."""
    found: list[tuple[str, str]] = []
    for block in blocks(document):
        lines = (
            [block] if hasattr(block, "runs") else [p for row in block.rows for c in row.cells for p in c.paragraphs]
        )
        found += [(line.style.name if line.style is not None else "", line.text) for line in lines]
    return found


def in_order(text: str, wanted: Sequence[str]) -> list[str]:
    """Those of some texts that do not come in this order in a text, whatever blanks and breaks it has."""
    said, at, missing = squeezed(text), 0, []
    for one in wanted:
        found = said.find(squeezed(one), at)
        if found < 0:
            missing.append(one)
        else:
            at = found + len(squeezed(one))
    return missing


def squeezed(text: str) -> str:
    """A text without blanks, and without the hyphens and dashes at which lines may be broken."""
    return re.sub(r"[\s\u00ad\u200b\u2060]+", "", text).casefold()


def by_pandoc(data: bytes, folder: Path, to: str = "plain") -> str:
    """A Word document as pandoc reads it."""
    file = folder / "read.docx"
    file.write_bytes(data)
    return said_by("pandoc", "--wrap=none", "--columns=400", "--standalone", "--to", to, str(file))


def by_libreoffice(data: bytes, folder: Path, ending: str, to: str) -> bytes:
    """A document as LibreOffice saves it in another format (`txt:Text`)."""
    office = program(*OFFICE)
    file = folder / f"read.{ending}"
    file.write_bytes(data)
    profile = (folder / "profile").as_uri()
    call = [office, "--headless", f"-env:UserInstallation={profile}", "--convert-to", to, "--outdir", str(folder)]
    subprocess.run([*call, str(file)], capture_output=True, timeout=180, check=True)
    return (folder / f"read.{to.partition(':')[0]}").read_bytes()


def said_by(name: str, *arguments: str) -> str:
    """What a program prints; the test is skipped where it is not installed."""
    made = subprocess.run([program(name), *arguments], capture_output=True, timeout=120, check=True)
    return made.stdout.decode()
