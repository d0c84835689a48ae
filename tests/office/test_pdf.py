"""PDFs as poppler reads them: every text in order, tags, language; and nothing fetched."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from jamx.api import Audience, Workspace
from jamx.render.pdf_pictures import painted
from tests.conftest import write
from tests.office.conftest import said_of
from tests.office.reading import in_order, said_by
from tests.render.test_hostile_everywhere import ALL
from tests.render.test_hostile_everywhere import workspace as hostile
from tests.render.test_hostile_text import CONTROLS, HOSTILE, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[..., bytes]

LARGE = "modellkoncept/larandetraff-1"


def _read(data: bytes, folder: Path) -> str:
    file = folder / "read.pdf"
    file.write_bytes(data)
    return said_by("pdftotext", "-raw", str(file), "-")


def inflated(data: bytes) -> bytes:
    """A PDF with what is compressed in it laid open."""
    laid_open = [data]
    for found in re.finditer(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        with suppress(zlib.error):
            laid_open.append(zlib.decompress(found[1]))
    return b"\n".join(laid_open)


@pytest.mark.parametrize("address", [LARGE, "p/days", "p/strands", "p/cancelled"])
def test_every_item_is_there_in_order(
    made: Make, real: Workspace, rich: Workspace, address: str, tmp_path: Path
) -> None:
    workspace = real if address == LARGE else rich
    refs = [ref for ref in workspace.find(address) if ref.name == address.partition("/")[2]]
    data = made(workspace, address, "pdf", audience=Audience.FACILITATOR, draft=True)
    view = workspace.agenda(refs[0], audience=Audience.FACILITATOR, draft=True)
    assert in_order(_read(data, tmp_path), [view.title, *said_of(view)]) == []


@pytest.mark.parametrize(
    ("address", "noun", "language"),
    [(LARGE, "agenda", "sv"), (LARGE, "agenda", "en"), ("jamresursen-2", "timetable", "sv"),
     ("modellkoncept", "checklist", "sv")],
)  # fmt: skip
def test_it_is_tagged_and_has_a_language(
    made: Make, real: Workspace, address: str, noun: str, language: str, tmp_path: Path
) -> None:
    data = made(real, address, "pdf", noun, language=language)
    _read(data, tmp_path)
    info = said_by("pdfinfo", str(tmp_path / "read.pdf"))
    assert re.search(r"^Tagged: +yes$", info, re.MULTILINE)
    assert re.search(r"^Page size: +595.* x 841.* pts \(A4\)$", info, re.MULTILINE)
    assert "CreationDate" not in info
    assert "pdfuaid" in said_by("pdfinfo", "-meta", str(tmp_path / "read.pdf"))
    assert set(re.findall(rb"/Lang ?\((\w+)\)", inflated(data))) == {language.encode()}
    tags = re.findall(
        r"^ *([A-Z][A-Za-z0-9]*)(?=[ :\n])", said_by("pdfinfo", "-struct", str(tmp_path / "read.pdf")), re.MULTILINE
    )
    assert tags.count("H1") == 1
    assert tags.count("H2") > 1
    assert ("TH" in tags) == (noun == "agenda")


def test_hostile_titles_are_text(made: Make, tmp_path: Path) -> None:
    def quoted(text: str) -> str:
        return '"' + "".join(f"\\U{ord(character):08x}" for character in text) + '"'

    items = "".join(f"  - {{title: {quoted(title)}, lead: {quoted(title)}}}\n" for title in HOSTILE)
    write(tmp_path, "programmes/p/programme.yaml", "title: P\nlanguage: en\n")
    write(tmp_path, "programmes/p/meetings/m.yaml", f"title: {quoted(HOSTILE[23])}\nagenda:\n{items}")
    data = made(Workspace(tmp_path), "p/m", "pdf", draft=True)
    plain = [shown(title) for title in HOSTILE if title.isascii()]
    assert in_order(_read(data, tmp_path), [shown(HOSTILE[23]), *plain]) == []
    for word in (b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/URI"):
        assert word not in inflated(data)
    assert len(plain) > 30


ACTIVE = [title for title in ALL if re.search(r"[<>&\"'(\\\\]|script|http|\x1b|\n", title)]
"""Titles that a page, or a file made of one, might act upon."""


LISTS = (("checklist", "p"), ("timetable", "p"), ("timetable", "p/m"))


@pytest.mark.parametrize(("number", "title"), list(enumerate(ACTIVE)), ids=ascii)
def test_hostile_titles_are_text_in_lists_too(made: Make, tmp_path: Path, number: int, title: str) -> None:
    """Each in one of three: what is inert on the pages is so in them, which are made of those."""
    noun, address = LISTS[number % len(LISTS)]
    data = made(hostile(tmp_path, title), address, "pdf", noun, draft=True)
    for word in (b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/URI"):
        assert word not in inflated(data)
    if title.isascii() and title not in CONTROLS:
        assert in_order(_read(data, tmp_path), [shown(title)]) == []


FETCHES = """
title: Meeting
purpose: |
  ![a](http://127.0.0.1:9/a.png) ![b](file:///etc/hostname) [c](https://example.org/x)
agenda: [{title: A, time: 09.00–10.00}]
"""
TEMPLATE = """
{% extends "stock/agenda.html" %}
{% block end %}<img src="file:///etc/hostname" alt=""><img src="http://127.0.0.1:9/a.png" alt="">
<link rel="attachment" href="file:///etc/hostname"><link rel="stylesheet" href="http://127.0.0.1:9/a.css">
<style>@import url(http://127.0.0.1:9/b.css); body { background: url(file:///etc/hostname) }</style>
<svg><image href="file:///etc/hostname"/></svg>{% endblock %}
"""


def test_nothing_is_fetched(made: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    weasyprint = pytest.importorskip("weasyprint", exc_type=(ImportError, OSError))
    asked: list[str] = []
    fetch = weasyprint.urls.URLFetcher.fetch

    def noted(self: object, url: str, headers: object = None) -> object:
        try:
            return fetch(self, url, headers)
        finally:
            asked.append(url)

    def opened(*arguments: object, **more: object) -> None:
        raise AssertionError(f"opened {arguments}")

    write(tmp_path, "programmes/p/programme.yaml", "title: P\nlanguage: en\n")
    write(tmp_path, "programmes/p/meetings/m.yaml", FETCHES)
    write(tmp_path, "templates/agenda.html", TEMPLATE)
    monkeypatch.setattr(weasyprint.urls.URLFetcher, "fetch", noted)
    monkeypatch.setattr("urllib.request.OpenerDirector.open", opened)
    data = made(Workspace(tmp_path), "p/m", "pdf", draft=True)
    assert len(asked) >= 3  # it was asked for, and nothing was opened
    assert b"/EmbeddedFile" not in inflated(data)


def test_drawings_bring_their_colours(real: Workspace) -> None:
    (ref,) = real.find(LARGE)
    page = painted(real.document(ref, "html").text)
    style = re.search(r'<svg class="drawn-strip"[^>]*><style>(.*?)</style>', page, re.DOTALL)
    assert style is not None
    assert ".drawn-strip .block { fill: #e0e0e0; stroke: #666; stroke-width: 1 }" in style[1]
    assert "var(" not in style[1]
    assert page.count("<style>") == 2
    assert painted("<p>no drawing</p>") == "<p>no drawing</p>"


ROUND = (
    '{title: Round, time: "09–12.30", each: organisation, text: All tell., '
    "parts: [{title: Talk, duration: 12 min}, {title: Questions, duration: 3 min}]}"
)
DAY = f"""
  - title: The day
    agenda:
      - {{title: Welcome, time: "08.30", duration: 30 min, text: A few words.}}
      - {ROUND}
      - {{title: Lunch, time: 12.30–13.30, kind: lunch}}
      - {{title: Groups, time: 13.30–15}}
      - {{title: Coffee, time: 15–15.20, kind: coffee}}
      - {{title: Summary, time: 15.20–16, points: [One, Two]}}"""


HEADS = ("The items in detail", "Day ", "Number ", "Agenda", "Time Item")


def test_a_long_round_leaves_no_page_empty(made: Make, tmp_path: Path) -> None:
    organisations = "".join(f"org{number}: {{name: Number {number}}}\n" for number in range(14))
    write(tmp_path, "programmes/p/programme.yaml", "title: P\nlanguage: en\n")
    write(tmp_path, "programmes/p/organisations.yaml", organisations)
    head = "title: Stay\ndate: 2027-04-14/2027-04-15\nplace: Lund\npurpose: We begin.\noutcomes: [A, B, C]\n"
    for more in ("", "theme: T\n", "theme: T\nmode: hybrid\nhost: org1\n"):
        write(tmp_path, "programmes/p/meetings/m.yaml", f"{head}{more}days:{DAY}{DAY}\n")
        pages = _read(made(Workspace(tmp_path), "p/m", "pdf", draft=True), tmp_path).split("\f")[:-1]
        lines = [[line for line in page.splitlines() if not re.fullmatch(r"\d+ \(\d+\)", line)] for page in pages]
        assert all(len(page) > 20 for page in lines[:-1]), [len(page) for page in lines]
        assert not any(page[0].endswith("of them pauses") for page in lines)
        assert not any(page[-1].startswith(HEADS) for page in lines)
