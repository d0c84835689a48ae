"""One date is edited in one file, and every document that hangs on it follows."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from jamx.api import Audience, Workspace
from tests.conftest import REPOSITORY, write

if TYPE_CHECKING:
    from pathlib import Path

PROGRAMME = """
title: Round
language: en
period: 2027
organiser: skr
milestones:
  - {id: invitation, title: Invitation, kind: invitation, date: 2 weeks before first}
tasks:
  - {id: present, title: Prepare a talk, owner: each organisation, each: meeting, due: 1 week before}
  - {id: rooms, title: Book rooms, owner: organiser, due: 5 working days after first}
deliverables:
  - {id: plan, title: Plan, owner: each organisation, recipient: skr, due: 1 month after first}
"""
MEETING = """
title: First meeting
date: {date}
time: 9–12
tasks:
  - {{id: read, title: Read the report, owner: each organisation, due: 3 days before}}
agenda:
  - {{title: Talk, time: 9–12}}
"""
BEFORE = {
    "meeting": "9 March 2027",
    "invitation": "23 February 2027",
    "present": "2 March 2027",
    "read": "6 March 2027",
    "rooms": "16 March 2027",
    "plan": "9 April 2027",
}
AFTER = {
    "meeting": "13 April 2027",
    "invitation": "30 March 2027",
    "present": "6 April 2027",
    "read": "10 April 2027",
    "rooms": "20 April 2027",
    "plan": "13 May 2027",
}
SHOWN = {
    "agenda": ("p/first", {"meeting", "read"}),
    "timetable": ("p", {"meeting", "invitation", "rooms", "plan"}),
    "checklist": ("p", {"present", "read", "rooms"}),
}
"""Which dates stand in which document; a deliverable's is worded alike."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, "programmes/p/programme.yaml", PROGRAMME)
    write(tmp_path, "programmes/p/organisations.yaml", "lund: {name: Lund}\nskr: {name: SKR, roles: [organiser]}\n")
    write(tmp_path, "programmes/p/meetings/first.yaml", MEETING.format(date="2027-03-09"))
    return tmp_path


def documents(root: Path, noun: str) -> dict[str, str]:
    address, _ = SHOWN[noun]
    workspace = Workspace(root)
    (ref,) = workspace.find(address, root, noun=noun)
    formats = [to for to in ("md", "html", "txt", "json") if not (noun == "agenda" and to == "json")]
    return {to: workspace.document(ref, to, noun=noun, audience=Audience.ORGANISER).text for to in formats}


@pytest.mark.parametrize("noun", SHOWN)
def test_every_document_follows(root: Path, noun: str) -> None:
    before = documents(root, noun)
    write(root, "programmes/p/meetings/first.yaml", MEETING.format(date="2027-04-13"))
    after = documents(root, noun)
    for to, text in before.items():
        for name in SHOWN[noun][1]:
            assert BEFORE[name] in text, (noun, to, name)
            assert BEFORE[name] not in after[to], (noun, to, name)
            assert AFTER[name] in after[to], (noun, to, name)


def test_the_whole_programme_for_programs_follows(root: Path) -> None:
    write(root, "programmes/p/meetings/first.yaml", MEETING.format(date="2027-04-13"))
    workspace = Workspace(root)
    (ref,) = workspace.find("p", root, noun="timetable")
    shown = json.loads(workspace.programme(ref, "json"))
    assert shown["milestones"][0]["date"]["earliest"] == "2027-03-30"
    assert shown["deliverables"][0]["due"]["latest"] == "2027-05-13"
    assert shown["meetings"]["first"]["tasks"][0]["due"]["earliest"] == "2027-04-10"


def test_the_real_exchange_follows(tmp_path: Path) -> None:
    """A date of the pilot is moved: its tasks follow, nobody else's do."""
    shutil.copytree(REPOSITORY / "programmes", tmp_path / "programmes")
    shutil.copy(REPOSITORY / "organisations.yaml", tmp_path)
    meeting = tmp_path / "programmes/jihu-utbyte-2022/meetings/traff-3.yaml"
    text = meeting.read_text(encoding="utf-8")
    assert text.count("2023-02-01") == 1
    before = timetable(tmp_path)
    meeting.write_text(text.replace("2023-02-01", "2023-02-08"), encoding="utf-8")
    after = timetable(tmp_path)
    moved = {key for key in before if before[key] != after[key]}
    assert moved == {("meeting", "traff-3")}
    assert after["meeting", "traff-3"] == "2023-02-08"


def timetable(root: Path) -> dict[tuple[str, str], str | None]:
    workspace = Workspace(root)
    (ref,) = workspace.find("jihu-utbyte-2022", root, noun="timetable")
    entries = json.loads(workspace.document(ref, "json", noun="timetable").text)["entries"]
    return {(entry["kind"], entry["id"]): entry["earliest"] for entry in entries}
