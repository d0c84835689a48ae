"""Which days of a programme's meetings set themselves apart, and that usual ones are not among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.rules.dated_meetings import dated_meetings, invited, unusual_days
from jamx.rules.subjects import ProgrammeSubject
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

PROGRAMME = """
title: P
milestones:
  - {title: Kick-off, date: 2027-01-10}
  - {title: Invitation, kind: invitation, date: 2027-02-01}
"""
MEETINGS = {
    "a": "date: 2027-03-25/2027-03-30\n",  # from Maundy Thursday over Easter
    "b": "status: cancelled\ndate: 2027-12-25\n",
    "c": "mode: digital\n",
    "d": "date: 2027-05-12\n",  # a Wednesday on which the agency is closed
    "e": "date: 2027-05-18\n",
    "f": "date: 2027-05\n",
}


def subject(root: Path) -> ProgrammeSubject:
    write(root, "jamx.yaml", "calendar: {closed: [2027-05-12]}\n")
    write(root, "programmes/p/programme.yaml", PROGRAMME)
    for name, said in MEETINGS.items():
        write(root, f"programmes/p/meetings/{name}.yaml", f"title: {name}\n{said}")
    plan = Plan(Workspace(root))
    return ProgrammeSubject(plan, plan.workspace.folder("p"), ())


def test_days_that_are_not_as_others(tmp_path: Path) -> None:
    found = {
        (time.ref.name, f"{one.day}", one.what.sort if one.what is not None else None, one.works, one.at.path)
        for time, days in unusual_days(subject(tmp_path))
        for one in days
    }

    assert found == {
        ("a", "2027-03-25", "holiday-eve", True, ("date", "on")),
        ("a", "2027-03-26", "holiday", False, ("date", "on")),
        ("a", "2027-03-27", "weekend", False, ("date", "on")),
        ("a", "2027-03-28", "holiday", False, ("date", "on")),
        ("a", "2027-03-29", "holiday", False, ("date", "on")),
        ("d", "2027-05-12", None, False, ("date", "on")),
    }


def test_each_is_worked_out_once(tmp_path: Path) -> None:
    whole = subject(tmp_path)
    assert whole.folder.programme is not None

    assert unusual_days(whole) is unusual_days(whole)
    assert dated_meetings(whole) is dated_meetings(whole)
    assert invited(whole, whole.folder.programme) is invited(whole, whole.folder.programme)
    assert [one.times[0].ref.name for one in dated_meetings(whole)] == ["a", "d", "e", "f"]
    assert [(one.time.ref.name, one.number, one.days) for one in invited(whole, whole.folder.programme)] == [
        ("a", 1, 52),
        ("d", 1, 100),
        ("e", 1, 106),
        ("f", 1, 119),
    ]
