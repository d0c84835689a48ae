"""What reports for other machines say of people: that something is wrong with a line, and never the line."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from jamx.api import Workspace
from jamx.api.reports import REPORTS, Telling, report
from tests.conftest import write
from tests.privacy.files import FILES

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = """
    - {organisation: lund, functions: [teacher], name: CanaryTwice}
    - {organisation: lund, functions: [teacher], name: CanaryTwice}
    - {organisation: lunds, functions: [teachr], name: CanaryName, level: CanaryLevel, activity: CanaryActivity}
    - {organisation: malmo, functions: [dean], meetings: [x], name: CanaryThree, keep_until: 2020-01-01}
    - {organisation: malmo, functions: [teacher], name: canary@example.org, x-note: CanaryNote}
    - {organisation: malmo, functions: [teacher], name: 070-123 45 67, x-diet: CanaryDiet, allergi: CanaryAllergy}
    - {organisation: malmo, functions: [teacher], name: 19811218-9876}
"""
BROKEN = """
    - {organisation: malmo, functions: [teacher], name: CanaryPhone, phone: 070-123 45 67, x-diet: CanaryDiet}
    - {organisation: malmo, functions: [teacher], name: CanaryCount, count: many}
"""
PERSONAL = re.compile(r"Canary\w+|canary@|070-?123|811218", re.IGNORECASE)
MACHINES = [to for to in REPORTS if to != "text"]


def told(root: Path, people: str, to: str) -> str:
    for name, text in {**FILES, "programmes/p/participants.yaml": people}.items():
        write(root, name, text)
    workspace = Workspace(root, today=date(2027, 1, 1))
    return report(workspace.run(), to, Telling("en", workspace.lines))


@pytest.mark.parametrize("to", MACHINES)
@pytest.mark.parametrize("people", [PEOPLE, BROKEN], ids=["people", "broken"])
def test_no_line_about_people_is_repeated(tmp_path: Path, people: str, to: str) -> None:
    text = told(tmp_path, people, to)
    assert PERSONAL.findall(text) == []
    assert "participants.yaml" in text


def test_on_the_screen_the_line_is_shown(tmp_path: Path) -> None:
    """So that the others could fail; identity numbers are masked even there."""
    found = PERSONAL.findall(told(tmp_path / "one", PEOPLE, "text") + told(tmp_path / "two", BROKEN, "text"))
    assert {"CanaryTwice", "CanaryDiet", "CanaryAllergy", "CanaryPhone", "CanaryCount"} <= set(found)
    assert "811218" not in found


def test_the_advice_stays(tmp_path: Path) -> None:
    found = json.loads(told(tmp_path, BROKEN, "json"))["findings"]
    helped = {one["rule"]: one["help"] for one in found if one["path"].endswith("participants.yaml")}
    assert helped["schema/invalid-value"] == "write digits, such as `3`, or `unknown`"
    assert helped["schema/unknown-key"].endswith("a key of your own begins with `x-`")
