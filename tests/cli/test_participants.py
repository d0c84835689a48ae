"""`jamx participant list`: the pilot's first meeting, two from each municipality, and who may see what."""

from __future__ import annotations

import csv
import io
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import REPOSITORY, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]

PILOT = "jihu-utbyte-2022"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The real programmes, with people."""
    root = tmp_path / "real"
    for name in ("programmes", "jamx.yaml", "organisations.yaml"):
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, root / name)
        elif source.exists():
            shutil.copy(source, root / name)
    write(root, f"programmes/{PILOT}/organisations.yaml", "lund: {name: Lund}\numea: {name: Umeå}\n")
    write(
        root,
        f"programmes/{PILOT}/participants.yaml",
        """
        - {organisation: lund, functions: [rektor]}
        - {organisation: lund, functions: [samordnare], name: Canary Person}
        - {organisation: lund, functions: [dekan]}
        - {organisation: umea, functions: [rektor]}
        """,
    )
    write(
        root,
        "programmes/jamresursen-2/participants.yaml",
        """
        - {organisation: bollnas, functions: [strateg]}
        - {organisation: gavle, functions: [strateg], count: 2, days: {internat-1: [1]}}
        """,
    )
    return root


def listed(run: Run, root: Path, *arguments: str) -> Any:
    result = run("participant", "list", *arguments, "--format", "json", "--root", str(root))
    assert (result.code, result.err) == (0, "")
    return json.loads(result.out)["programmes"]


def missing(meeting: dict[str, Any]) -> set[tuple[str, str, str]]:
    return {(one["organisation"], " ".join(one["functions"]), one["strength"]) for one in meeting["missing"]}


def test_the_first_meeting_wants_the_head_with_the_coordinator(run: Run, root: Path) -> None:
    (programme,) = listed(run, root, PILOT)
    first, *others = programme["meetings"]
    assert missing(first) == {("umea", "samordnare", "expected")}
    assert first["expected"] == 4
    assert all(missing(one) == {("umea", "prefekt dekan", "recommended")} for one in others)
    assert len(others) == 4


def test_two_from_each_municipality_are_a_wish(run: Run, root: Path) -> None:
    (programme,) = listed(run, root, "jamresursen-2", "--meeting", "internat-1")
    (meeting,) = programme["meetings"]
    assert {one["strength"] for one in meeting["missing"]} == {"recommended"}
    bollnas = next(one for one in meeting["missing"] if one["organisation"] == "bollnas")
    assert (bollnas["wanted"], bollnas["listed"]) == (2, 1)
    assert "gavle" not in {one["organisation"] for one in meeting["missing"]}
    assert [(one["date"], one["people"]) for one in meeting["days"]] == [("2012-02-23", 3), ("2012-02-24", 1)]
    checked = run("check", "--select", "people", "--format", "json", "--root", str(root))
    assert {one["severity"] for one in json.loads(checked.out)["findings"]} == {"note"}


def test_names_and_who_is_missing_are_the_organisers(run: Run, root: Path) -> None:
    for format_ in ("text", "json", "csv"):
        for audience in ("organiser", "host", "facilitator", "participant"):
            result = run("participant", "list", "--for", audience, "--format", format_, "--root", str(root))
            assert result.code == 0
            assert ("Canary" in result.out) is (audience == "organiser")
    (host,) = listed(run, root, PILOT, "--for", "host")
    (guest,) = listed(run, root, PILOT, "--for", "participant")
    assert (host["people"], guest["people"]) == (4, None)
    assert host["meetings"][0]["missing"] == guest["meetings"][0]["missing"] == []
    assert [one["id"] for one in guest["organisations"]] == ["lund", "umea"]


def test_on_a_terminal(run: Run, root: Path) -> None:
    text = run("participant", "list", PILOT, "--lang", "sv", "--root", str(root)).out
    assert "Deltagare: 4" in text
    assert "Umeå: Prefekt eller Dekan (rekommenderas)" in text
    assert "Canary Person (Samordnare" in text


def test_as_a_table(run: Run, root: Path) -> None:
    result = run("participant", "list", PILOT, "--format", "csv", "--root", str(root))
    rows = list(csv.reader(io.StringIO(result.out.removeprefix("\ufeff")), delimiter=";"))
    assert {len(row) for row in rows} == {7}
    assert ["Lund", "Rektor", "1"] in [row[2:5] for row in rows]
    assert [row[3] for row in rows if row[6] == "förväntas"] == ["Samordnare för jämställdhetsintegrering"]


HOSTILE = ("=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "1e5", "007", "2027-01-01", "Åsa Öberg")


def test_as_an_excel_file(run: Run, root: Path, tmp_path: Path) -> None:
    """Text is text, whatever it looks like; numbers of people are numbers; the rest is what the CSV says."""
    openpyxl = pytest.importorskip("openpyxl")
    people = "".join(f"- {{organisation: lund, functions: [rektor], name: {json.dumps(one)}}}\n" for one in HOSTILE)
    write(root, f"programmes/{PILOT}/participants.yaml", people)
    file = tmp_path / "people.xlsx"
    assert run("participant", "list", PILOT, "--format", "xlsx", "-o", str(file), "--root", str(root)) == (0, "", "")
    (sheet,) = openpyxl.load_workbook(file).worksheets
    assert sheet.title == "Deltagare"
    assert [cell.value for cell in sheet[1]] == [
        "Program", "Träff", "Organisation", "Funktion", "Antal", "Namn", "Saknas",
    ]  # fmt: skip
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert [cell.value for cell in cells if cell.column_letter == "F"] == list(HOSTILE)
    assert {cell.data_type for cell in cells if cell.column_letter == "F"} == {"s"}
    assert {cell.number_format for cell in cells if cell.column_letter == "F"} == {"@"}
    assert {cell.data_type for cell in cells if cell.column_letter == "E"} == {"n"}
    said = run("participant", "list", PILOT, "--format", "csv", "--root", str(root)).out.removeprefix("\ufeff")
    rows = [["" if cell.value is None else str(cell.value) for cell in row] for row in sheet.iter_rows()]
    assert rows == [[cell.removeprefix("'") for cell in row] for row in csv.reader(io.StringIO(said), delimiter=";")]


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        ((PILOT, "--format", "xlsx"), f"{PILOT}/participants.xlsx"),
        ((PILOT, "--format", "csv", "--for", "host"), f"{PILOT}/participants.host.csv"),
        (
            ("jamresursen-2", "--meeting", "internat-1", "--language", "en"),
            "jamresursen-2/internat-1.participants.en.txt",
        ),
        (("--format", "json"), "participants.json"),
    ],
)
def test_into_a_folder(run: Run, root: Path, tmp_path: Path, arguments: tuple[str, ...], name: str) -> None:
    out = tmp_path / "out"
    assert run("participant", "list", *arguments, "-o", f"{out}/", "--root", str(root)) == (0, "", "")
    assert [path.relative_to(out).as_posix() for path in out.rglob("*.*")] == [name]


def test_an_excel_file_is_for_who_may_see_it(run: Run, root: Path, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    for audience in ("organiser", "host", "facilitator", "participant"):
        file = tmp_path / f"{audience}.xlsx"
        arguments = ("--for", audience, "--format", "xlsx", "-o", str(file))
        assert run("participant", "list", PILOT, *arguments, "--root", str(root)).code == 0
        values = {cell.value for row in openpyxl.load_workbook(file).worksheets[0].iter_rows() for cell in row}
        assert ("Canary Person" in values) is (audience == "organiser")
        assert ("förväntas" in values) is (audience == "organiser")


def test_a_format_nobody_knows(run: Run, root: Path) -> None:
    assert run("participant", "list", "--format", "ods", "--root", str(root)).code == 2


def test_every_programme_and_nobody(run: Run, root: Path) -> None:
    everywhere = {one["programme"]: one["people"] for one in listed(run, root)}
    assert everywhere[PILOT] == 4
    assert everywhere["jim-2013"] == 0
    assert "Inga deltagare" in run("participant", "list", "jim-2013", "--lang", "sv", "--root", str(root)).out


def test_wrong_use(run: Run, root: Path) -> None:
    assert run("participant", "list", "--meeting", "traff-1", "--root", str(root)).code == 2
    assert run("participant", "list", PILOT, "--format", "xml", "--root", str(root)).code == 2
    wrong = run("participant", "list", PILOT, "--meeting", "traf-1", "--root", str(root))
    assert wrong.code == 2
    assert wrong.err.split("\n")[1].strip() == "traff-1"


def test_a_list_with_faults_is_not_counted(run: Run, root: Path) -> None:
    write(root, f"programmes/{PILOT}/participants.yaml", "- {functions: [rektor]}\n")
    result = run("participant", "list", PILOT, "--root", str(root))
    assert (result.code, result.out) == (1, "")
    assert "schema/missing-key" in result.err
