"""Word documents as others read them: python-docx, pandoc, LibreOffice."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING

import pytest

from jamx.api import Audience, Workspace
from tests.conftest import write
from tests.office.conftest import said_of
from tests.office.reading import by_libreoffice, by_pandoc, in_order, paragraphs, parts, word
from tests.render.test_hostile_text import CONTROLS, HOSTILE, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[..., bytes]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MEETINGS = ("days", "strands", "cancelled")
LARGE = "modellkoncept/larandetraff-1"


@pytest.fixture(params=[None, *MEETINGS])
def meeting(request: pytest.FixtureRequest, real: Workspace, rich: Workspace) -> tuple[Workspace, str]:
    """The real agenda and three invented ones."""
    return (real, LARGE) if request.param is None else (rich, f"p/{request.param}")


@pytest.mark.parametrize("audience", Audience)
def test_pandoc_reads_every_item_in_order(
    made: Make, meeting: tuple[Workspace, str], audience: Audience, tmp_path: Path
) -> None:
    workspace, address = meeting
    data = made(workspace, address, "docx", audience=audience, draft=True)
    (ref,) = workspace.find(address)
    view = workspace.agenda(ref, audience=audience, draft=True)
    wanted = [view.title, *(found.message for found in view.contradictions), *said_of(view)]
    assert in_order(by_pandoc(data, tmp_path), wanted) == []
    assert len(wanted) > 6


def test_libreoffice_reads_every_item_in_order(made: Make, meeting: tuple[Workspace, str], tmp_path: Path) -> None:
    workspace, address = meeting
    data = made(workspace, address, "docx", audience=Audience.FACILITATOR, draft=True)
    (ref,) = workspace.find(address)
    view = workspace.agenda(ref, audience=Audience.FACILITATOR, draft=True)
    text = by_libreoffice(data, tmp_path, "docx", "txt:Text (encoded):UTF8").decode("utf-8-sig")
    assert in_order(text, [view.title, *said_of(view)]) == []


def test_the_real_agenda_has_real_styles(made: Make, real: Workspace) -> None:
    document = word(made(real, LARGE, "docx"))
    lines = paragraphs(document)
    assert lines[0] == ("Title", "Lärandeträff 1: ledning och styrning")
    assert lines[1] == ("Subtitle", "Förslag till dagordning")
    assert [text for style, text in lines if style == "Heading 1"] == [
        *("Syfte", "Arbetssätt", "Mål för träffen", "Vilka som bör delta", "Före träffen"),
        *("Dagordning", "Punkterna i detalj", "Underlag", "Efter träffen"),
    ]
    assert ("Heading 2", "10.20–11.20  Ledningen i varje organisation presenterar styrning och ledning") in lines
    assert ("List Bullet", "Reflektion, 10 min (smågrupper)") in lines
    (table,) = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows][:3] == [
        ["Tid", "Punkt", "Leds av"],
        ["09.30–10.00", "Välkomstfika", ""],
        ["10.00–10.20", "Inledning", "Arrangören"],
    ]
    assert len(table.rows) == 12


@pytest.mark.parametrize(("language", "locale"), [("sv", "sv-SE"), ("en", "en-GB")])
def test_every_run_has_the_language(made: Make, real: Workspace, language: str, locale: str) -> None:
    document = word(made(real, LARGE, "docx", language=language, audience=Audience.FACILITATOR))
    runs = list(document.element.body.iter(f"{W}r"))
    spoken = [[mark.get(f"{W}val") for mark in run.iter(f"{W}lang")] for run in runs]
    assert all(len(marks) == 1 for marks in spoken)
    assert {mark for marks in spoken for mark in marks} == {locale}
    assert document.styles.element.find(f".//{W}rPrDefault//{W}lang").get(f"{W}val") == locale
    assert len(runs) > 100


def test_tables_repeat_their_header_and_keep_their_widths(made: Make, real: Workspace) -> None:
    document = word(made(real, "jamresursen-2", "docx", "timetable"))
    (table,) = document.tables
    rows = table._tbl.tr_lst
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * (len(rows) - 1)
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    widths = [[int(cell.width) // 635 for cell in row.cells] for row in table.rows]
    assert len({tuple(row) for row in widths}) == 1
    assert sum(widths[0]) == pytest.approx(9412, abs=4)
    assert table._tbl.tblPr.find(f"{W}tblLayout").get(f"{W}type") == "fixed"
    assert [row.cells[0].text for row in table.rows][:4] == ["När", "Hösten 2011", "Oktober 2011", "Vecka 50 2011"]


def test_a_draft_says_so_everywhere(made: Make, real: Workspace) -> None:
    data = made(real, LARGE, "docx", attending=5, draft=True)
    document = word(data)
    drafts = [text for style, text in paragraphs(document) if style == "jamx Draft"]
    assert drafts[0] == "Utkast. Dagordningen innehåller motsägelser som inte är lösta:"
    assert len(drafts) == 5
    assert document.sections[0].header.paragraphs[0].text == "Utkast"
    assert document.core_properties.content_status == "Utkast"
    assert "Utkast" not in "".join(parts(made(real, LARGE, "docx")).values())


def test_checklists_have_boxes(made: Make, real: Workspace, tmp_path: Path) -> None:
    data = made(real, "modellkoncept", "docx", "checklist")
    (ref,) = real.find("modellkoncept", noun="checklist")
    view = real.checklist(ref)
    entries = [entry.title for one in view.lists for entry in one.entries]
    assert in_order(by_pandoc(data, tmp_path), [f"☐{title}" for title in entries]) == []
    assert len(entries) > 10


def test_a_grid_has_a_column_for_each_strand(made: Make, rich: Workspace) -> None:
    document = word(made(rich, "p/strands", "docx", "timetable", draft=True))
    (ref,) = rich.find("p/strands", noun="timetable")
    view = rich.grid(ref, draft=True)
    heads = [[cell.text for cell in table.rows[0].cells] for table in document.tables]
    assert heads == [["Time", *(column.title for column in day.columns)] for day in view.days if day.rows]
    assert [row.cells[0].text for row in document.tables[0].rows][1:] == [row.time for row in view.days[0].rows]
    for row, shown_row in zip(document.tables[0].rows[1:], view.days[0].rows, strict=True):
        assert all(cell.title in row.cells[1 + cell.columns[0]].text for cell in shown_row.cells)


def test_markdown_becomes_lists_links_and_tables(made: Make, rich: Workspace, tmp_path: Path) -> None:
    data = made(rich, "p/days", "docx", audience=Audience.ORGANISER)
    tree = json.loads(by_pandoc(data, tmp_path, "json"))
    links = [block["c"][2][0] for block in _nodes(tree) if block["t"] == "Link"]  # type: ignore[index]
    assert links == [
        "https://example.org/laget",
        *["mailto:kontakt@example.org"] * 2,
        "https://example.org/tillganglighet",
    ]
    text = by_pandoc(data, tmp_path)
    assert in_order(text, ["hur arbetet går vidare", "Se läget i länet, och", "Fråga", "Läge", "alla"]) == []
    assert in_order(text, ["1. Tänd", "2. Hälsa"]) == []
    assert {"Strong", "Emph"} <= {block["t"] for block in _nodes(tree)}


def _nodes(node: object) -> list[dict[str, object]]:
    if isinstance(node, dict):
        return [*([node] if "t" in node else []), *(one for child in node.values() for one in _nodes(child))]
    return [one for child in node for one in _nodes(child)] if isinstance(node, list) else []


def test_a_foreign_title_has_its_language(made: Make, tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/programme.yaml", "title: P\nlanguage: en\n")
    write(tmp_path, "programmes/p/meetings/m.yaml", "title: Meeting\nplace: {sv: Folkets hus}\nagenda: [{title: A}]\n")
    document = word(made(Workspace(tmp_path), "p/m", "docx", draft=True))
    spoken = {run.text: run._r.find(f"{W}rPr/{W}lang").get(f"{W}val") for p in document.paragraphs for run in p.runs}
    assert (spoken["Folkets hus"], spoken["Meeting"]) == ("sv-SE", "en-GB")


def _hostile(root: Path, title: str) -> Workspace:
    quoted = '"' + "".join(f"\\U{ord(character):08x}" for character in title) + '"'
    write(root, "programmes/p/programme.yaml", f"title: {quoted}\nlanguage: en\n")
    item = f"{{title: {quoted}, time: 09.00–10.00, lead: {quoted}, room: {quoted}, text: {quoted}}}"
    write(
        root,
        "programmes/p/meetings/m.yaml",
        f"title: {quoted}\nplace: {quoted}\noutcomes: [{quoted}]\nagenda: [{item}]\n",
    )
    return Workspace(root)


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_are_text(made: Make, tmp_path: Path, title: str) -> None:
    data = made(_hostile(tmp_path, title), "p/m", "docx", draft=True)
    document = word(data)
    assert document.paragraphs[0].text == shown(title)
    assert document.tables[0].rows[1].cells[1].text == shown(title)
    assert ("List Number", shown(title)) in paragraphs(document)
    harmless = parts(made(_hostile(tmp_path / "other", "harmless"), "p/m", "docx", draft=True))
    assert parts(data).keys() == harmless.keys()
    assert not re.search(r"w:(?:instrText|fldSimple)[^>]*>(?!PAGE|NUMPAGES)[^<]", "".join(parts(data).values()))


@pytest.mark.parametrize("title", CONTROLS)
def test_control_characters_do_no_harm(made: Make, tmp_path: Path, title: str) -> None:
    data = made(_hostile(tmp_path, title), "p/m", "docx", draft=True)
    assert re.search("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f]", "".join(parts(data).values())) is None
    assert word(data).paragraphs[0].text


PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


@pytest.mark.parametrize(("logo", "pictures"), [(PIXEL, 1), (PIXEL[:12], 0)])
def test_a_logo_is_described(made: Make, tmp_path: Path, logo: bytes, pictures: int) -> None:
    write(tmp_path, "jamx.yaml", "organiser: {name: A & B, logo: logo.png}\n")
    write(tmp_path, "programmes/p/programme.yaml", "title: P\n")
    write(tmp_path, "programmes/p/meetings/m.yaml", "title: Meeting\nagenda: [{title: A}]\n")
    (tmp_path / "logo.png").write_bytes(logo)
    document = word(made(Workspace(tmp_path), "p/m", "docx", draft=True))
    found = [one.get("descr") for one in document.element.body.iter() if one.tag.endswith("}docPr")]
    assert found == ["A & B"] * pictures
    assert paragraphs(document)[pictures] == ("Title", "Meeting")
    assert document.core_properties.author == "A & B"


def test_no_table_stands_last(made: Make, real: Workspace) -> None:
    for programme in ("jamresursen-2", "jihu-utbyte-2022", "modellkoncept"):
        body = word(made(real, programme, "docx", "timetable", draft=True)).element.body
        assert [one.tag for one in body][-2:] == [f"{W}p", f"{W}sectPr"]
