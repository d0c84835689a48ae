"""Weekdays that contradict their dates: what the example in the help would write."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx import api
from jamx.check.run import Run
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from pathlib import Path


def _corrected(root: Path, text: str) -> list[str]:
    """The corrected lines of each contradicted weekday in a meeting."""
    file = root / "programmes/p/meetings/m.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(f"title: Meeting\n{text}\n", encoding="utf-8")
    found = [one for one in Run(Plan(Workspace(root))).result().findings if one.rule == "calendar/weekday"]
    assert not any(one.fix.safe for one in found if one.fix)  # the date may be wrong as well
    return [line for one in found if one.correction is not None for line in one.correction.lines]


@pytest.mark.parametrize(
    ("written", "corrected"),
    [
        ("date: fre 2022-09-15", "date: tor 2022-09-15"),
        ("date: Fredagen 2022-09-15 # soon", "date: Torsdagen 2022-09-15 # soon"),
        ('date: "Tues. 2022-09-15"', 'date: "Thu. 2022-09-15"'),
        ("date: MONDAY 2022-09-15", "date: Thursday 2022-09-15"),
        ("date: ons 2022-09-15 # tors v 37", "date: tors 2022-09-15 # tors v 37"),
        ("date: tor 2022-09-15/tor 2022-09-16", "date: tor 2022-09-15/fre 2022-09-16"),
        ("date: fre 2022-09-15/fre 2022-09-16", "date: tor 2022-09-15/fre 2022-09-16"),
        ("date: {on: 2018-05-29, text: Lördagen 29.5.2018}", "date: {on: 2018-05-29, text: Tisdagen 29.5.2018}"),
    ],
)
def test_weekday_is_that_of_the_date_in_the_same_form(written: str, corrected: str, tmp_path: Path) -> None:
    assert _corrected(tmp_path, written) == [corrected]


def test_both_ends_of_a_pair_are_told(tmp_path: Path) -> None:
    assert _corrected(tmp_path, "date: fre 2022-09-15/lör 2022-09-16") == [
        "date: tor 2022-09-15/lör 2022-09-16",
        "date: fre 2022-09-15/fre 2022-09-16",
    ]


@pytest.mark.parametrize(
    ("written", "fixed"),
    [
        ("date: fre 2022-09-15", "date: tor 2022-09-15"),
        ("date: fre 2022-09-15/lör 2022-09-16", "date: tor 2022-09-15/fre 2022-09-16"),
        ("date: {on: 2018-05-29, text: Lördagen 29.5.2018}", "date: {on: 2018-05-29, text: Lördagen 29.5.2018}"),
    ],
    ids=["one", "both ends", "words of others stay"],
)
def test_weekday_is_fixed_on_demand_beside_its_date(written: str, fixed: str, tmp_path: Path) -> None:
    _corrected(tmp_path, written)
    file = tmp_path / "programmes/p/meetings/m.yaml"
    before = file.read_bytes()

    api.Workspace(tmp_path).fix()
    assert file.read_bytes() == before
    api.Workspace(tmp_path).fix(unsafe=True)
    assert file.read_text(encoding="utf-8") == f"title: Meeting\n{fixed}\n"
