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
