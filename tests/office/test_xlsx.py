"""Excel files as openpyxl and LibreOffice read them."""

from __future__ import annotations

import csv
from datetime import datetime, time
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

import openpyxl
import pytest

from jamx.api import Workspace
from tests.conftest import write
from tests.office.reading import by_libreoffice, parts
from tests.render.test_hostile_text import HOSTILE, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl.worksheet.worksheet import Worksheet

    Make = Callable[..., bytes]

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://example.org\")", "=cmd|' /C calc'!A0", "＝1+1",
            "#N/A", "1e5", "2027-01-01", "TRUE", "007", "_x0041_", "'=1"]  # fmt: skip


def sheet(data: bytes) -> Worksheet:
    """The first sheet of an Excel file."""
    return openpyxl.load_workbook(BytesIO(data)).worksheets[0]


def _programme(root: Path, *titles: str) -> Workspace:
    """A programme of meetings, each with its title wherever a text can stand."""
    for number, title in enumerate(titles):
        quoted = '"' + "".join(f"\\U{ord(character):08x}" for character in title) + '"'
        item = f"{{title: {quoted}, time: 09.30–16.00, lead: {quoted}}}"
        when = "date: 2027-03-02\ntime: 09.30–16.00\n"
        meeting = f"title: {quoted}\nplace: {quoted}\n{when}agenda: [{item}]\n"
        tasks = f"tasks: [{{title: {quoted}, owner: {quoted}, effort: 45 min, due: 2027-02-01}}]\n"
        write(root, "programmes/p/programme.yaml", f"title: {quoted}\nlanguage: sv\n")
        write(root, f"programmes/p/meetings/m{number}.yaml", meeting + tasks)
    return Workspace(root)


TITLES = (*FORMULAS, *HOSTILE)


@pytest.mark.parametrize(
    ("address", "noun", "column"), [("p", "timetable", "D"), ("p", "checklist", "C"), ("p/m0", "timetable", "E")]
)
def test_text_stays_text(made: Make, tmp_path: Path, address: str, noun: str, column: str) -> None:
    data = made(_programme(tmp_path, *TITLES), address, "xlsx", noun, draft=True)
    wanted = {" ".join(shown(title).split()).replace("_x0041_", "_x005F_x0041_") for title in TITLES}
    cells = [cell for row in sheet(data).iter_rows() for cell in row if cell.value is not None]
    texts = {cell.value for cell in cells if cell.column_letter == column and cell.row > 1}
    assert texts == (wanted if address == "p" else {"=1+1"})
    assert {cell.data_type for cell in cells} <= {"s", "d", "n"}
    assert all(cell.data_type == "s" for cell in cells if cell.value in wanted)
    assert all(cell.number_format == "@" for cell in cells if cell.data_type == "s")
    assert not [name for name, text in parts(data).items() if "<f>" in text or "<f " in text or "hyperlink" in text]


def _day(iso: str) -> datetime:
    return datetime.fromisoformat(iso)  # Excel knows no days without hours


def test_days_hours_and_numbers_are_what_they_are(made: Make, tmp_path: Path) -> None:
    workspace = _programme(tmp_path, "Träff")
    found = sheet(made(workspace, "p", "xlsx", "timetable", draft=True))
    head, row = list(found.iter_rows(values_only=True))
    assert head[4:7] == ("Status", "Första dag", "Sista dag")
    assert row[5:7] == (_day("2027-03-02"), _day("2027-03-02"))
    assert row[10:12] == (time(9, 30), time(16, 0))
    assert found["F2"].number_format == "yyyy-mm-dd"
    assert found["K2"].number_format == "hh:mm"
    tasks = sheet(made(workspace, "p", "xlsx", "checklist", draft=True))
    assert [cell.value for cell in tasks[2]][4:7] == [
        _day("2027-02-01"), "senast 1 februari 2027", 45,
    ]  # fmt: skip
    grid = sheet(made(workspace, "p/m0", "xlsx", "timetable", draft=True))
    assert [cell.value for cell in grid[2]][:5] == [
        _day("2027-03-02"), time(9, 30), time(16, 0), 390, "Träff",
    ]  # fmt: skip


def test_the_header_stays_filters_and_prints(made: Make, real: Workspace) -> None:
    found = sheet(made(real, "jamresursen-2", "xlsx", "timetable"))
    assert found.title == "Tidplan"
    assert found.freeze_panes == "A2"
    assert found.auto_filter.ref == f"A1:Q{found.max_row}"
    assert found.print_title_rows == "$1:$1"
    assert all(cell.font.b for cell in found[1])
    assert found.column_dimensions["D"].width > 20


def test_it_says_what_the_csv_says(made: Make, real: Workspace) -> None:
    found = sheet(made(real, "jamresursen-2", "xlsx", "timetable"))
    text = made(real, "jamresursen-2", "csv", "timetable").decode("utf-8-sig")
    rows = [[_plain(value) for value in row] for row in found.iter_rows(values_only=True)]
    assert rows == list(csv.reader(StringIO(text), delimiter=";"))


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat("minutes") if isinstance(value, time) else "" if value is None else str(value)


def test_libreoffice_shows_the_same(made: Make, tmp_path: Path) -> None:
    title = "=1+1"
    data = made(_programme(tmp_path / "w", title), "p", "xlsx", "timetable", draft=True)
    read = by_libreoffice(data, tmp_path, "xlsx", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true")
    head, row = list(csv.reader(StringIO(read.decode("utf-8-sig")), delimiter=";"))[:2]
    assert head[:4] == ["Program", "Typ", "Id", "Rubrik"]
    assert (row[0], row[3], row[5], row[10], row[12]) == (title, title, "2027-03-02", "09:30", title)


def test_a_draft_says_so(made: Make, real: Workspace) -> None:
    book = openpyxl.load_workbook(
        BytesIO(made(real, "modellkoncept/traff-1", "xlsx", "timetable", attending=9, draft=True))
    )
    assert book.sheetnames[0] == "Utkast – Schema"
    assert book.properties.contentStatus == "Utkast"
