"""What people read in a document, of whatever format: its words, without its syntax. Run, it renders a workspace.

`python -m tests.languages.reading WORKSPACE LANGUAGE` prints every document as JSON, with the jamx that is found first.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from jamx.api import Audience, Document, ExtraMissingError, Workspace, on_terminal
from jamx.api.people import People, participant_document
from jamx.api.reports import Telling, report
from jamx.api.site import built
from jamx.render.formats import FORMATS
from tests.privacy.documents import ADDRESSES, text_of

_SAID = {"title", "aria-label", "alt", "placeholder"}
_CALENDAR = re.compile(
    r"^(?:SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|X-WR-CALNAME|X-WR-CALDESC)[^:\n]*:(.*)$", re.MULTILINE
)


class _Page(HTMLParser):
    """The text of a page, with what is only said of pictures and links."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent = tag in {"style", "script"}
        self.said += [value or "" for name, value in attrs if name in _SAID]

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.said.append(data)


def words_of(made: Document, to: str, folder: Path) -> str:
    """What people read of a document."""
    if to in {"docx", "xlsx"}:
        with ZipFile(BytesIO(made.binary)) as archive:
            parts = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")]
        texts = [text for part in parts for text in re.findall(r"<(?:w:)?t(?: [^>]*)?>([^<]*)</(?:w:)?t>", part)]
        return "\n".join(
            [*texts, *(name for part in parts for name in re.findall(r'<sheet [^>]*?name="([^"]*)"', part))]
        )
    if to == "pdf":
        text_of(made, to, folder)
        done = subprocess.run(["pdftotext", "-raw", str(folder / "read.pdf"), "-"], capture_output=True, check=False)
        return done.stdout.decode()
    if to == "html":
        return _read(made.text)
    if to == "ics":
        return "\n".join(_CALENDAR.findall(re.sub(r"\r\n[ \t]", "", made.text).replace("\r\n", "\n")))
    return made.text


def _read(page: str) -> str:
    reader = _Page()
    reader.feed(page)
    return "\n".join(reader.said)


def everything(workspace: Workspace, folder: Path) -> dict[str, str]:
    """Every document of a workspace, for those who see the most, and the pages of its site."""
    found = {}
    for noun, addresses in ADDRESSES.items():
        for address in addresses:
            (ref,) = workspace.find(address, noun=noun)
            options = {"audience": Audience.ORGANISER, "draft": True}
            for to in FORMATS[noun]:
                if to == "pdf" and shutil.which("pdftotext") is None:
                    continue
                with suppress(ExtraMissingError):
                    made = workspace.document(ref, to, noun=noun, **options)
                    found[f"{noun} {address} {to}"] = words_of(made, to, folder)
            if noun == "agenda":
                for to in ("md", "txt"):
                    made = workspace.document(ref, to, organisation="lund", **options)
                    found[f"{noun} {address} lund {to}"] = made.text
            if noun != "invitation":
                found[f"{noun} {address} show"] = on_terminal(workspace, ref, noun, audience=Audience.ORGANISER)
    (ref,) = workspace.find("p", noun="timetable")
    found["programme show"] = workspace.programme(ref)
    for to in ("text", "csv", "xlsx"):
        with suppress(ExtraMissingError):
            made = participant_document(workspace, ["p"], to, People(None, Audience.ORGANISER, None))
            found[f"participants {to}"] = words_of(made, to, folder)
    found["programme list"] = workspace.programme_list()
    found["meeting list"] = workspace.meeting_list()
    found |= {f"site {name}": _read(data.decode()) for name, data in built(workspace, draft=True).files.items()
              if name.endswith(".html")}  # fmt: skip
    return found


def main() -> None:
    """Print the documents of a workspace, and what is wrong with it, as JSON."""
    workspace, language = Workspace(Path(sys.argv[1])), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        found = everything(workspace, Path(folder))
    found["findings"] = report(workspace.run(), "github", Telling(language, workspace.lines))
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
