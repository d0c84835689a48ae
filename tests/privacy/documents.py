"""Every document of a workspace, in every format, as the text that anybody can find in it."""

from __future__ import annotations

import re
import shutil
import zlib
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote
from zipfile import ZipFile

from jamx.api import Audience, ExtraMissingError, on_terminal
from jamx.api.people import People, participant_document
from jamx.api.site import built
from jamx.render.formats import BINARY, FORMATS
from tests.office.reading import said_by

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jamx.api import Document, FileRef, Workspace

ADDRESSES = {
    "agenda": ("p/m", "p/n"),
    "timetable": ("p", "p/m"),
    "checklist": ("p", "p/m", "p/checklists/check", "p/checklists/owned"),
    "invitation": ("p/m",),
}


class Wish(NamedTuple):
    """For whom documents are made: an audience, and perhaps one organisation or one function."""

    audience: Audience
    organisation: str | None = None
    function: str | None = None

    @property
    def narrow(self) -> bool:
        """Whether it is for somebody in particular."""
        return self.organisation is not None or self.function is not None


def documents(workspace: Workspace, wish: Wish, folder: Path) -> Iterator[tuple[str, str]]:
    """What it is, and all its text."""
    for noun, addresses in ADDRESSES.items():
        for address in addresses:
            (ref,) = workspace.find(address, noun=noun)
            for to in FORMATS[noun]:
                if to != "pdf" or not wish.narrow:  # which is the page, printed
                    yield from _document(workspace, noun, ref, to, wish, folder)
            if noun != "invitation":
                yield f"{noun} show {address}", on_terminal(workspace, ref, noun, **_options(wish, noun))
    if not wish.narrow:
        yield from _others(workspace, wish)


def _options(wish: Wish, noun: str) -> dict[str, object]:
    options = wish._asdict()
    return {"audience": wish.audience, "draft": True} if noun == "invitation" else {**options, "draft": True}


def _document(
    workspace: Workspace, noun: str, ref: FileRef, to: str, wish: Wish, folder: Path
) -> Iterator[tuple[str, str]]:
    with suppress(ExtraMissingError):
        for made in workspace.documents(ref, to, noun=noun, **_options(wish, noun)):
            yield f"{noun} {made.name}", text_of(made, to, folder)


def _others(workspace: Workspace, wish: Wish) -> Iterator[tuple[str, str]]:
    (ref,) = workspace.find("p", noun="timetable")
    for to in ("text", "json"):
        yield f"programme show {to}", workspace.programme(ref, to, audience=wish.audience)
    for to in ("text", "json", "csv", "xlsx"):
        with suppress(ExtraMissingError):
            made = participant_document(workspace, ["p"], to, People(None, wish.audience, None))
            yield f"participant list {to}", text_of(made, to, BytesIO())
    if wish.audience is Audience.ORGANISER:
        for to in ("text", "json"):
            yield f"programme list {to}", workspace.programme_list(to)
            yield f"meeting list {to}", workspace.meeting_list((), to)
    if wish.audience is Audience.PARTICIPANT:
        for path, data in built(workspace, draft=True).files.items():
            yield f"site {path}", unfolded(data.decode())


def text_of(made: Document, to: str, folder: Path | BytesIO) -> str:
    """All that stands in a document: of a zip every file in it, of a PDF its text, its properties and its streams."""
    if to not in BINARY:
        return unfolded(made.text)
    if to != "pdf":
        with ZipFile(BytesIO(made.binary)) as archive:
            return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    laid_open = [made.binary.decode("latin-1")]
    for stream in re.finditer(rb"stream\r?\n(.*?)endstream", made.binary, re.DOTALL):
        with suppress(zlib.error):
            laid_open.append(zlib.decompress(stream[1]).decode("latin-1"))
    if shutil.which("pdftotext") and not isinstance(folder, BytesIO):
        file = folder / "read.pdf"
        file.write_bytes(made.binary)
        laid_open += [said_by("pdftotext", "-raw", str(file), "-"), said_by("pdfinfo", str(file))]
    return "\n".join(laid_open)


def unfolded(text: str) -> str:
    """A text without what its format puts into words: escapes, folded lines, no-break marks."""
    folded = re.sub(r"\r\n[ \t]|\\(?=\w)|[\u2060\u00ad]", "", text)
    return f"{folded}\n{unquote(folded)}"
