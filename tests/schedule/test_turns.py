"""Meetings without a date: what starts the programme comes first, then they follow their numbers, then the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

MEETINGS = {
    "a-last": "title: Last\n",
    "b-ten": "title: Tenth\nnumber: 10\n",
    "c-two": "title: Second\nnumber: 2\n",
    "d-unknown": "title: Unknown\nnumber: unknown\n",
    "e-dated": "title: Dated\nnumber: 11\ndate: 2027-03-02\n",
    "f-start": "title: Start\nkind: start-up meeting\n",
}
ORDER = ["Dated", "Start", "Second", "Tenth", "Last", "Unknown"]


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    write(tmp_path, "programmes/p/programme.yaml", "title: P\nlanguage: en\ntasks: [{title: Read, each: meeting}]\n")
    for name, text in MEETINGS.items():
        write(tmp_path, f"programmes/p/meetings/{name}.yaml", text)
    return Workspace(tmp_path)


def test_in_a_timetable(workspace: Workspace) -> None:
    (ref,) = workspace.find("p", noun="timetable")
    view = workspace.timetable(ref)
    assert [line.title for line in (*view.lines, *view.undated)] == ORDER


def test_on_a_checklist(workspace: Workspace) -> None:
    (ref,) = workspace.find("p", noun="checklist")
    (one,) = workspace.checklist(ref, for_programs=True).lists
    assert [group.entries[0].meeting_title for group in one.groups] == ORDER
