"""Timetables and grids before the judges of agendas: the Nu checker, axe-core in Chromium, readers of Markdown."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import WHOLE, Audience, Workspace
from tests.conftest import REPOSITORY, write
from tests.judges.conftest import MODES, Made
from tests.judges.meetings import LOGO, RICH, SETTINGS
from tests.judges.test_markdown import markdown_it, pandoc
from tests.judges.tools import browse, validate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jamx.api import Document

PROGRAMME = """
    title: {sv: Ett rikt program, en: A rich programme}
    organiser: agency
    period: 2026-01/2027-12
    tracks:
      - {id: a, title: {en: A track with a name in another language}}
      - {id: b, title: Spår B}
    phases:
      - {title: Förberedelser, period: 2026-01/2026-03}
      - {title: Genomförande, period: 2026-04/, track: a}
      - {title: Tidigare, period: /2026-02-10}
    milestones:
      - {title: Inbjudan, date: 2026-W03}
      - {title: Beslut, dates: {choose: 1, of: [2026-02-02, 2026-02-10]}, track: b}
      - {title: Ännu inte bestämt}
    tasks:
      - {title: <Läs & begrunda>, owner: each organisation, due: 2026-02-20}
    """
MEETINGS = {
    **RICH,
    "gone": "title: Inställd\ndate: 2026-05-05\ntime: 9–12\nstatus: cancelled\ntrack: a\nplace: Lund\n",
    "rooms": """
        title: Sju salar
        date: 2026-06-06
        agenda:
          - title: Verkstäder
            time: 10.00–11.00
            strands:
              - {title: Ett, room: A, items: [{title: Först, duration: 20 min}, {title: Sedan, duration: 40 min}]}
              - {title: Två, room: B}
              - {title: Tre, room: C}
              - {title: Fyra, room: D}
              - {title: Fem, room: E}
              - {title: Sex, room: F}
              - {title: Sju, room: Gröna rummet på andra våningen}
        """,
}
REAL = ("jamresursen-2", "jihu-utbyte-2022", "jim-2013")
PAGES = (*REAL, "english", "whole", "rich", "draft", *(f"grid-{name}" for name in ("days", "strands", "rooms", "gone")))


def _real(to: str) -> Iterator[tuple[str, Document]]:
    workspace = Workspace(REPOSITORY)
    for programme in REAL:
        (ref,) = workspace.find(programme, noun="timetable")
        yield programme, workspace.document(ref, to, noun="timetable")
    (ref,) = workspace.find(REAL[0], noun="timetable")
    yield "english", workspace.document(ref, to, noun="timetable", language="en")
    yield "whole", workspace.document(WHOLE, to, noun="timetable", draft=True)


def _rich(root: Path, to: str) -> Iterator[tuple[str, Document]]:
    write(root, "jamx.yaml", SETTINGS)
    write(root, "logo.svg", LOGO)
    write(root, "programmes/p/programme.yaml", PROGRAMME)
    for name, text in MEETINGS.items():
        write(root, f"programmes/p/meetings/{name}.yaml", text)
    workspace = Workspace(root)
    (ref,) = workspace.find("p", noun="timetable")
    yield "rich", workspace.document(ref, to, noun="timetable", draft=True)
    yield "draft", workspace.document(ref, to, noun="timetable", draft=True, audience=Audience.ORGANISER, language="en")
    for name in ("days", "strands", "rooms", "gone"):
        (ref,) = workspace.find(f"p/{name}", noun="timetable")
        yield f"grid-{name}", workspace.document(ref, to, noun="timetable", draft=True)


@pytest.fixture(scope="module")
def timetables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    folder, root = tmp_path_factory.mktemp("documents"), tmp_path_factory.mktemp("rich")
    made = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAMX_CACHE", str(tmp_path_factory.mktemp("templates")))
        for to in ("html", "md"):
            for name, document in (*_real(to), *_rich(root, to)):
                file = folder / f"{name}.{to}"
                file.write_bytes(document.data)
                made[file.name] = Made(file.name, document, file)
    return made


@pytest.fixture(scope="module")
def looked_at(timetables: dict[str, Made]) -> dict[str, dict[str, Any]]:
    pages = {name: made for name, made in timetables.items() if name.endswith(".html")}
    assert set(pages) == {f"{name}.html" for name in PAGES}
    return browse([{"name": name, "file": str(made.file), "modes": MODES} for name, made in pages.items()])


def test_the_nu_checker_has_nothing_to_say(timetables: dict[str, Made]) -> None:
    pages = [made.file for name, made in timetables.items() if name.endswith(".html")]
    said = [(one["url"].rpartition("/")[2], one["message"]) for one in validate(pages) if not _advice(one)]
    assert said == []


def _advice(one: dict[str, Any]) -> bool:
    """What it says of a policy with hashes, which it does not know, and of Swedish titles in an English frame."""
    guess = "appears to be written in Swedish" in one["message"] and one["url"].endswith(
        ("/english.html", "/draft.html")
    )
    return one["type"] == "info" and (guess or "Content Security Policy" in one["message"])


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_no_violation(looked_at: dict[str, dict[str, Any]], page: str, mode: str) -> None:
    (found,) = (one for one in looked_at[f"{page}.html"]["modes"] if one["mode"] == mode)
    assert found["violations"] == []
    assert found["passes"] > 15
    assert found["sideways"] <= 0


@pytest.mark.parametrize("page", PAGES)
def test_one_request_and_no_complaint(
    looked_at: dict[str, dict[str, Any]], timetables: dict[str, Made], page: str
) -> None:
    found, text = looked_at[f"{page}.html"], timetables[f"{page}.html"].document.text
    assert len(found["requests"]) == 1
    assert found["console"] == []
    assert found["texts"]["scripts"] == 0
    assert found["texts"]["handlers"] == []
    assert "unsafe-inline" not in text
    assert "style-src 'sha256-" in text


@pytest.mark.parametrize("page", [page for page in PAGES if page.startswith("grid-") and page != "grid-gone"])
def test_the_grid_stays_a_table_whatever_it_looks_like(looked_at: dict[str, dict[str, Any]], page: str) -> None:
    wide, *others = (one["roles"] for one in looked_at[f"{page}.html"]["modes"])
    assert wide["rowheader"] >= 3
    assert wide["columnheader"] >= 2
    assert [(other["row"], other["rowheader"]) for other in others] == [(wide["row"], wide["rowheader"])] * len(others)


@pytest.mark.parametrize("page", PAGES)
def test_two_readers_see_the_same(timetables: dict[str, Made], page: str) -> None:
    made = timetables[f"{page}.md"]
    headings, rows = pandoc(str(made.file), "gfm")
    assert (headings, rows) == markdown_it(made.document.text)
    assert headings[0][0] == 1
    assert len({len(row) for row in rows}) <= 2  # a grid has a table for each day
    for (above, _), (level, _) in pairwise(headings):
        assert 1 < level <= above + 1
