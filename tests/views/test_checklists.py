"""Who has what to do by when: lists for each organisation, host, mentor, organiser and function."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import Audience, UnknownNameError, Workspace
from tests.conftest import REPOSITORY, write

if TYPE_CHECKING:
    from pathlib import Path

PROGRAMME = """
title: The round of 2023
language: en
organiser: skr
functions: {strateg: Strategist}
groups:
  - {id: board, title: The board, members: [lund]}
tasks:
  - {id: invite, title: Send the invitation, owner: host, each: meeting, due: 2 weeks before}
  - {id: report, title: Write the report, owner: skr, due: 3 working days after end of programme}
  - {id: remit, title: Decide on the remit, owner: board, due: 2023-01-31}
  - {id: secret, title: Canary, owner: each organisation, due: 2023-01-31, internal: true}
period: 2023-01/2023-06
deliverables:
  - {id: plan, title: The plan, each: organisation, due: mid 2023-05}
"""
ORGANISATIONS = """
skr: {name: SKR, roles: [organiser]}
lund: {name: Lund}
malmo: {name: Malmö}
ystad: {name: Ystad}
ostersund: {name: Östersund, roles: [mentor]}
"""
MEETING = """
title: First meeting
date: 2023-03-14
host: lund
mentor: ostersund
agenda: {use: learning}
tasks:
  - {id: assess, title: Fill in the self-assessment, owner: each organisation, due: 1 week before, effort: 2 h}
  - {id: own, title: Show your own system, owner: mentor or host, due: 5 working days before}
  - {id: gather, title: Meet the others, owner: strateg, due: 10 days before}
"""
AGENDA = """
title: Learning meeting
time: 9–10
items:
  - {title: Talk, time: 9–10}
tasks:
  - {id: work, title: Work on it at home, owner: each organisation, when: between}
  - {id: follow, title: Send your notes, owner: each organisation, due: 1 month after}
"""
NEXT = "title: Second meeting\ndate: 2023-04-18\nhost: malmo\n"
FOLLOW_UP = "first/assess: {status: done, date: 2023-03-01}\nplan: {status: started}\n"
CHECKLIST = """
title: Conditions
owner: each organisation
answers: [yes, partly, no]
entries:
  - {id: owned, title: The management owns the work}
  - Time is set aside
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    base = "programmes/p"
    for name, text in {
        "programme.yaml": PROGRAMME,
        "organisations.yaml": ORGANISATIONS,
        "meetings/first.yaml": MEETING,
        "meetings/second.yaml": NEXT,
        "agendas/learning.yaml": AGENDA,
        "checklists/conditions.yaml": CHECKLIST,
        "follow-up/malmo.yaml": FOLLOW_UP,
    }.items():
        write(tmp_path, f"{base}/{name}", text)
    return tmp_path


def lists(root: Path, address: str, today: date | None = None, **options: Any) -> dict[str, list[dict[str, Any]]]:
    """The entries of each list by its owner, as programs get them."""
    workspace = Workspace(root, today=today)
    (ref,) = workspace.find(address, root, noun="checklist")
    shape = json.loads(workspace.document(ref, "json", noun="checklist", **options).text)
    assert shape["version"] == 1
    return {one["checklist"] or one["owner"]: one["entries"] for one in shape["checklists"]}


def due(entries: list[dict[str, Any]]) -> dict[str, tuple[str | None, str | None]]:
    return {entry["id"]: (entry["due"]["earliest"], entry["due"]["latest"]) for entry in entries if entry["due"]}


def test_everybody_has_a_list(root: Path) -> None:
    found = lists(root, "p/first")
    assert list(found) == ["host", "mentor", "lund", "malmo", "ystad", "strateg"]
    assert due(found["host"]) == {"first/invite": ("2023-02-28", "2023-02-28")}
    assert due(found["mentor"]) == {"first/own": ("2023-03-07", "2023-03-07")}
    assert due(found["strateg"]) == {"first/gather": ("2023-03-04", "2023-03-04")}
    assert due(found["ystad"]) == {
        "first/assess": ("2023-03-07", "2023-03-07"),
        "first/work": ("2023-03-15", "2023-04-17"),
        "first/follow": ("2023-04-14", "2023-04-14"),
    }


def test_without_a_mentor_the_host_shows_its_system(root: Path) -> None:
    write(root, "programmes/p/meetings/first.yaml", MEETING.replace("mentor: ostersund\n", ""))
    found = lists(root, "p/first")
    assert set(due(found["host"])) == {"first/invite", "first/own"}
    assert "mentor" not in found


def test_a_moved_meeting_moves_everything(root: Path) -> None:
    """One date is edited, and nothing else."""
    write(root, "programmes/p/meetings/first.yaml", MEETING.replace("2023-03-14", "2023-03-21"))
    found = lists(root, "p/first")
    assert due(found["host"]) == {"first/invite": ("2023-03-07", "2023-03-07")}
    assert due(found["ystad"])["first/assess"] == ("2023-03-14", "2023-03-14")
    text = Workspace(root).document(Workspace(root).find("p/first", root)[0], "md").text
    assert "14 March 2023" in text
    assert "7 March 2023" not in text


def test_the_programmes_own_tasks(root: Path) -> None:
    found = lists(root, "p")
    assert due(found["organiser"]) == {"report": ("2023-07-05", "2023-07-05")}
    assert due(found["board"]) == {"remit": ("2023-01-31", "2023-01-31")}
    assert due(found["ystad"])["plan"] == ("2023-05-11", "2023-05-20")
    assert set(due(found["host"])) == {"first/invite", "second/invite"}
    assert [entry["id"] for entry in found["conditions"]] == ["conditions/owned", "conditions/2"]
    assert found["conditions"][0]["answers"] == ["yes", "partly", "no"]


def test_how_far_each_has_come(root: Path) -> None:
    found = lists(root, "p", today=date(2023, 3, 10))
    state = {entry["id"]: (entry["status"], entry["overdue"]) for entry in found["malmo"]}
    assert state["first/assess"] == ("done", False)
    assert state["plan"] == ("started", False)
    assert {entry["id"]: (entry["status"], entry["overdue"]) for entry in found["lund"]}["first/assess"] == (
        "open",
        True,
    )
    assert {entry["overdue"] for entries in lists(root, "p").values() for entry in entries} == {None}


def test_a_closed_programme_is_never_late(root: Path) -> None:
    write(root, "programmes/p/programme.yaml", PROGRAMME.strip() + "\nstatus: closed\n")
    found = lists(root, "p", today=date(2024, 1, 1))
    assert {entry["overdue"] for entries in found.values() for entry in entries} == {None}


def test_one_organisation_gets_all_it_has_to_do(root: Path) -> None:
    """Its own tasks, what it does as host and as member of a group, and its own state."""
    found = lists(root, "p", organisation="lund", audience=Audience.PARTICIPANT)
    assert set(found) == {"lund", "conditions"}
    assert set(due(found["lund"])) == {"first/invite", "first/assess", "first/work", "first/follow", "remit", "plan"}
    assert {entry["status"] for entry in found["lund"]} == {"open"}
    assert set(due(lists(root, "p/first", organisation="ostersund")["ostersund"])) == {"first/own"}


def test_participants_see_nobodys_state(root: Path) -> None:
    found = lists(root, "p", audience=Audience.PARTICIPANT)
    assert set(found) == {"each organisation", "strateg", "board", "conditions"}
    assert {entry["status"] for entries in found.values() for entry in entries} == {None}
    assert "secret" not in {entry["id"] for entries in found.values() for entry in entries}
    assert "host" in lists(root, "p", audience=Audience.HOST)


def test_what_is_internal_is_the_organisers(root: Path) -> None:
    for to in ("md", "txt", "csv", "html", "json"):
        for audience in Audience:
            workspace = Workspace(root)
            (ref,) = workspace.find("p", root, noun="checklist")
            text = workspace.document(ref, to, noun="checklist", audience=audience).text
            assert ("Canary" in text) is (audience is Audience.ORGANISER), (to, audience)


def test_one_function(root: Path) -> None:
    assert list(lists(root, "p", function="strateg")) == ["strateg"]


def test_what_is_due_soon(root: Path) -> None:
    found = lists(root, "p", today=date(2023, 3, 1), within=14)
    assert {entry["id"] for entries in found.values() for entry in entries} == {
        "first/invite", "first/own", "first/gather", "first/assess", "remit", "secret",
    }  # fmt: skip
    assert [entry["id"] for entry in found["malmo"]] == ["secret"]


def test_names_nobody_has(root: Path) -> None:
    with pytest.raises(UnknownNameError) as refused:
        lists(root, "p", organisation="lundd")
    assert refused.value.nearest[0] == "lund"


def test_markdown_has_boxes_to_tick(root: Path) -> None:
    workspace = Workspace(root)
    (ref,) = workspace.find("p/first", root, noun="checklist")
    text = workspace.document(ref, "md", noun="checklist", audience=Audience.ORGANISER).text
    assert "\n- [x] Fill in the self-assessment, by 7 March 2023 (about 2 h) – done\n" in text
    assert "\n- [ ] Fill in the self-assessment, by 7 March 2023 (about 2 h)\n" in text
    assert "\n- [ ] Work on it at home, by 17 April 2023\n" in text


def test_the_learning_meeting_once_it_has_a_date(tmp_path: Path) -> None:
    """The real agenda, used by a dated meeting of three organisations: what comes before it and after it."""
    agenda = (REPOSITORY / "programmes/modellkoncept/agendas/larandetraff-1.yaml").read_text(encoding="utf-8")
    write(tmp_path, "programmes/p/programme.yaml", "title: P\nlanguage: sv\norganiser: skr\n")
    write(tmp_path, "programmes/p/organisations.yaml", ORGANISATIONS)
    write(tmp_path, "programmes/p/agendas/larandetraff-1.yaml", agenda)
    write(
        tmp_path,
        "programmes/p/meetings/traff-1.yaml",
        "title: T\ndate: 2023-03-14\nhost: lund\nmentor: ostersund\nagenda: {use: larandetraff-1}\n",
    )
    found = lists(tmp_path, "p/traff-1")
    assert list(found) == ["organiser", "mentor", "lund", "malmo", "ystad"]
    for organisation in ("lund", "malmo", "ystad"):
        before = {entry["id"] for entry in found[organisation] if entry["when"] == "before"}
        after = {entry["id"] for entry in found[organisation] if entry["when"] == "after"}
        assert {"traff-1/sjalvskattning", "traff-1/presentation"} <= before
        assert len(after) >= 3
        assert all(entry["due"] is not None for entry in found[organisation])
