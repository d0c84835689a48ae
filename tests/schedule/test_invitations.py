"""How long before a meeting its invitation goes out, and which one that is."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.schedule.invitations import invitations
from jamx.schedule.plan import Plan


def invited(milestones: str, more: str = "", **meetings: str) -> list[str]:
    """`meeting: days by milestone` for every time that is invited to."""
    files = {f"meetings__{name}": f"title: M\n{said}\n" for name, said in meetings.items()}
    listed = "".join(f"  - {{title: I, {said}}}\n" for said in milestones.split("\n"))
    plan = Plan(workspace(programme=f"title: P\n{more}milestones:\n{listed}", **files))
    programme = plan.workspace.folder("p").programme
    assert programme is not None
    found = invitations(programme, plan.occurrences("p"), plan.due_dates("p"))
    return [f"{one.time.ref.name}: {one.days} by {one.number}" for one in found]


A, B = "date: 2022-09-15", "date: 2022-10-13"
GROUPS = "groups: [{id: g, title: G}]\ntracks: [{id: x, title: X}, {id: y, title: Y}]\n"


@pytest.mark.parametrize(
    ("milestones", "expected"),
    [
        ("kind: invitation, date: 2022-09-01", ["a: 14 by 0", "b: 42 by 0"]),
        ("kind: Inbjudan, date: 2022-09-01", ["a: 14 by 0", "b: 42 by 0"]),
        ("kind: decision, date: 2022-09-01", []),
        ("date: 2022-09-01", []),
        ("kind: invitation, date: 2022-09-01, status: cancelled", []),
        ("kind: invitation", []),
        ("kind: invitation, date: undecided", []),
        # late, on the day and after it
        ("kind: invitation, date: 2022-09-15", ["a: 0 by 0", "b: 28 by 0"]),
        ("kind: invitation, date: 2022-09-16", ["a: -1 by 0", "b: 27 by 0"]),
        # the first of several counts
        ("kind: invitation, date: 2022-09-08\nkind: invitation, date: 2022-09-01", ["a: 14 by 1", "b: 42 by 1"]),
        ("kind: invitation, date: 2022-09-01\nkind: invitation, date: 2022-09-08", ["a: 14 by 0", "b: 42 by 0"]),
        ("kind: invitation, date: 2022-09-01\nkind: invitation", []),
        # named ones before those to everything
        (
            "kind: invitation, date: 2022-08-01\nkind: invitation, date: 2022-09-08, meetings: [a]",
            ["a: 7 by 1", "b: 73 by 0"],
        ),
        ("kind: invitation, date: 2022-09-08, meetings: [a]", ["a: 7 by 0"]),
        # hanging on a meeting: that one is named; on its own meeting, each
        ("kind: invitation, date: 2 weeks before b", ["b: 14 by 0"]),
        ("kind: invitation, date: 2 weeks before", ["a: 14 by 0", "b: 14 by 0"]),
        ("kind: invitation, date: 2 weeks before b, meetings: [a]", ["a: -14 by 0"]),
        ("kind: invitation, date: 2 weeks before start", ["a: 28 by 0", "b: 56 by 0"]),
        # after a meeting, to what comes later only
        ("kind: invitation, date: 1 week after a", ["b: 21 by 0"]),
        ("kind: invitation, date: 1 day before programme", []),
        ("kind: invitation, date: 4 weeks after a", ["b: 0 by 0"]),
        ("kind: invitation, date: 29 days after a", []),
        # hanging on nothing else, it is about all
        ("kind: invitation, date: 1 week after", ["a: -7 by 0", "b: -7 by 0"]),
        ("kind: invitation, date: 2022-09-20", ["a: -5 by 0", "b: 23 by 0"]),
        ("kind: invitation, dates: {choose: 1, of: [2022-09-20, 2022-09-22]}", ["a: -5 by 0", "b: 23 by 0"]),
        # of those of the same day the first
        ("kind: invitation, date: 2022-09-01\nkind: invitation, date: 2022-09-01", ["a: 14 by 0", "b: 42 by 0"]),
        ("kind: invitation, dates: {choose: 1, of: [/2022-09-01, 2022-09-08]}", ["a: 7 by 0", "b: 35 by 0"]),
        ("kind: invitation, date: /2022-09-01", []),
        # one of several days: the first
        ("kind: invitation, dates: {choose: 1, of: [2022-09-08, 2022-09-01, undecided]}", ["a: 14 by 0", "b: 42 by 0"]),
        ("kind: invitation, dates: {choose: 1, of: [undecided]}", []),
        ("kind: invitation, date: 2022-09-08, dates: {choose: 1, of: [2022-09-01]}", ["a: 7 by 0", "b: 35 by 0"]),
        # somewhere within a week: as many days as there may be
        ("kind: invitation, date: 2022-W35", ["a: 17 by 0", "b: 45 by 0"]),
    ],
)
def test_days_before(milestones: str, expected: list[str]) -> None:
    phases = "phases: [{id: start, title: S, period: 2022-09-01/2022-12-31}]\n"
    assert invited(milestones, phases, a=A, b=B) == expected


@pytest.mark.parametrize(
    ("distance", "expected"),
    [
        ("1 week after start of programme", ["a: -7 by 0", "b: 21 by 0"]),
        ("1 day before programme", ["a: 1 by 0", "b: 29 by 0"]),
    ],
)
def test_an_invitation_that_hangs_on_the_whole_is_about_all(distance: str, expected: list[str]) -> None:
    period = "period: 2022-09-15/2022-12-31\n"

    assert invited(f"kind: invitation, date: {distance}", period, a=A, b=B) == expected


def test_invitations_to_tracks_and_groups() -> None:
    both = "kind: invitation, date: 2022-08-01\nkind: invitation, date: 2022-09-01, track: x"

    assert invited(both, GROUPS, a=f"{A}\ntrack: x", b=f"{B}\ntrack: y") == ["a: 14 by 1", "b: 73 by 0"]
    assert invited(both, GROUPS, a=f"{A}\ngroup: g", b=B) == ["b: 73 by 0"]
    assert invited(both, GROUPS, a=f"{A}\ngroup: g\ntrack: x") == ["a: 14 by 1"]
    assert invited("kind: invitation, date: 2022-09-01, track: x", GROUPS, a=A) == []


def test_meetings_whose_dates_are_uncertain() -> None:
    assert invited("kind: invitation, date: 2022-09-01", a="date: 2022-09") == ["a: 29 by 0"]
    assert invited("kind: invitation, date: 1 week before a", a="date: 2022-09") == ["a: 7 by 0"]
    assert invited("kind: invitation, date: 2022-09-01", a="") == []
    assert invited("kind: invitation, date: 2022-09-01", a="", b=B) == ["b: 42 by 0"]
    assert invited("kind: invitation, date: 1 week before", a="date: 2022-09") == ["a: 7 by 0"]
    assert invited("kind: invitation, date: 2022-09-01", a="date: within 2022-09/") == []
    assert invited("kind: invitation, dates: {choose: 1, of: [2022-09-01]}", a="date: 2022-09") == ["a: 29 by 0"]
    start = "phases: [{id: start, title: S, period: 2022-09-01/2022-12-31}]\n"
    assert invited("kind: invitation, date: 2 weeks before start", start, a="date: 2022-09") == ["a: 43 by 0"]
    assert invited("kind: invitation, date: 2022-09-01", a="date: 2022-09-15/") == ["a: 14 by 0"]
    assert invited("kind: invitation, date: 2022-09-01", a="dates: {choose: 1, of: [2022-09-15, 2022-09-22]}") == [
        "a: 14 by 0",
        "a: 21 by 0",
    ]
