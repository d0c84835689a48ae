"""Texts that would rather be something else, in timetables and grids: they are the text they were, in their place."""

from __future__ import annotations

import csv
import re
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from jamx.api import WHOLE, Workspace, on_terminal
from tests.conftest import write
from tests.render.test_hostile_text import GFM, HOSTILE, Page, said, shown

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.workspace.files import FileRef

LEGIBLE = [title for title in HOSTILE if not re.search("[\u202a-\u202e\u2066-\u2069\u200b\ufeff]", title)]
"""Those without characters that are findings themselves, which a draft lists."""

PLACES = ("p", "p/m", "")
"""A programme's timetable, a meeting's grid, the timetable of all."""


def _quoted(text: str) -> str:
    return '"' + "".join(f"\\U{ord(character):08x}" for character in text) + '"'


def workspace(root: Path, title: str) -> Workspace:
    """A workspace with the title in every plain place of a timetable and of a grid."""
    name, hall = (_quoted(text) for text in (title, f"hall {title}"))
    write(
        root,
        "programmes/p/programme.yaml",
        f"""\
        title: {name}
        language: en
        organiser: {name}
        tracks: [{{id: a, title: {name}}}, {{id: b, title: Other}}]
        phases:
          - {{title: {name}, period: 2026-01-01/2026-01-02}}
          - {{title: {name}}}
        milestones:
          - {{title: {name}, date: within 2026-01-10/2026-02-10}}
          - {{title: Far, date: 2036-01-01, track: b}}
        deliverables: [{{title: {name}, due: 2026-02-20, track: a}}]
        """,
    )
    write(
        root,
        "programmes/p/meetings/m.yaml",
        f"""\
        title: {name}
        place: {name}
        theme: {name}
        date: 2026-03-01
        agenda:
          - {{title: {name}, time: 9–10, lead: {name}, room: {hall}}}
          - title: {name}
            time: 10–11
            strands:
              - {{title: {name}, room: {hall}, lead: {name}, items: [{{title: {name}, duration: 20 min}}]}}
              - {{title: Other, room: Other}}
        """,
    )
    write(root, "programmes/p/meetings/undated.yaml", f"title: {name}\nplace: {name}\n")
    return Workspace(root)


def ref_of(made: Workspace, address: str) -> FileRef:
    return made.find(address, noun="timetable")[0] if address else WHOLE


def document(made: Workspace, address: str, to: str) -> str:
    return made.document(ref_of(made, address), to, noun="timetable", draft=True, language="en").text


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return workspace(tmp_path_factory.mktemp("harmless"), "harmless")


@pytest.mark.parametrize("address", PLACES)
@pytest.mark.parametrize("title", LEGIBLE)
def test_pages(tmp_path: Path, harmless: Workspace, title: str, address: str) -> None:
    page = Page(document(workspace(tmp_path, title), address, "html"))
    expected = Page(document(harmless, address, "html"))
    assert page.shape == expected.shape
    assert len(page.shape) > 60
    for there, text in zip(expected.texts, page.texts, strict=True):
        if not text.endswith("…"):  # the names of lanes are cut where there is no room
            assert text.casefold() == there.casefold().replace("harmless", shown(title).casefold())


@pytest.mark.parametrize("address", PLACES)
@pytest.mark.parametrize("title", LEGIBLE)
def test_markdown(tmp_path: Path, harmless: Workspace, title: str, address: str) -> None:
    tokens = GFM.parse(document(workspace(tmp_path, title), address, "md"))
    expected = GFM.parse(document(harmless, address, "md"))
    assert [token.type for token in tokens] == [token.type for token in expected]
    for there, token in zip(expected, tokens, strict=True):
        if token.type == "inline":
            wanted = said(there).casefold().replace("harmless", shown(title).casefold())
            assert said(token).casefold() == wanted


@pytest.mark.parametrize("address", PLACES)
@pytest.mark.parametrize("title", HOSTILE)
def test_tables(tmp_path: Path, harmless: Workspace, title: str, address: str) -> None:
    made, expected = (
        list(csv.reader(StringIO(document(one, address, "csv").removeprefix("\ufeff"))))
        for one in (workspace(tmp_path, title), harmless)
    )
    assert [len(row) for row in made] == [len(row) for row in expected]
    cells = [cell.replace("\u2060", "") for row in made for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)
    assert sum(shown(title).casefold() in cell.casefold() for cell in cells) >= 6


@pytest.mark.parametrize("address", PLACES)
@pytest.mark.parametrize("title", HOSTILE)
def test_text_and_terminals(tmp_path: Path, title: str, address: str) -> None:
    made = workspace(tmp_path, title)
    words = "".join(shown(title).split()).casefold()
    text = document(made, address, "txt")
    assert "".join(text.replace("\u2060", "").split()).casefold().count(words) >= 5
    screen = on_terminal(made, ref_of(made, address), "timetable", language="en")
    assert "\x1b" not in screen
    assert all(character.isprintable() or character in "\n\u00a0\u00ad\u200d\u2060\ufffd" for character in screen)
    for line in (*text.splitlines(), *screen.splitlines()):
        assert not line.lstrip().startswith("::")
        assert "##[" not in line
