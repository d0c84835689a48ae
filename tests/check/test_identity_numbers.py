"""An identity number is told whatever anybody says, and never repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Selection, Workspace
from jamx.report.json_text import json_report
from jamx.report.plain_text import text_report
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

NUMBER = "811218-9876"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    write(tmp_path, "jamx.yaml", "rules:\n  privacy/identity-number: off\n")
    write(tmp_path, "programmes/p/programme.yaml", "title: P\n")
    write(
        tmp_path,
        "programmes/p/meetings/m.yaml",
        f"""
        title: M {NUMBER}  # jamx: ignore[privacy/identity-number] why not
        time: {NUMBER}
        materials: [./{NUMBER}.pdf]
        """,
    )
    return Workspace(tmp_path)


@pytest.mark.parametrize("selection", [None, Selection(ignore=("privacy",)), Selection(select=("privacy",))])
def test_nothing_silences_it(workspace: Workspace, selection: Selection | None) -> None:
    found = [one for one in workspace.run(selection).findings if one.rule == "privacy/identity-number"]
    assert [one.place.span.line for one in found if one.place.span is not None] == [1, 2, 3]
    assert {one.severity for one in found} == {"error"}


def test_a_run_that_asks_for_something_else_gets_that(workspace: Workspace) -> None:
    found = {one.rule for one in workspace.run(Selection(select=("schema",))).findings}
    assert found == {"schema/time"}


def test_it_stands_in_the_way_of_a_hand_out(workspace: Workspace) -> None:
    (ref,) = workspace.find("p/m")
    found, made = workspace.attempt(ref, "md")
    assert made is None
    assert "privacy/identity-number" in {one.rule for one in found}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_report_repeats_it(workspace: Workspace, language: str) -> None:
    result = workspace.run()
    for report in (text_report(result, language, workspace.lines), json_report(result, language)):
        assert "9876" not in report
        assert "8112**-****" in report
