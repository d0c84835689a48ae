"""Who is listed for a meeting: by name, by track, by group, by function."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.schedule.people import available_for, expected_functions, fitting
from jamx.schedule.plan import Plan

PROGRAMME = """
title: P
functions: {chef: Manager, strateg: Strategist}
tracks: [{id: x, title: X}, {id: y, title: Y}]
groups:
  - {id: north, title: N, members: [lund, chef]}
  - {id: empty, title: E}
"""
ORGANISATIONS = (
    "lund: {name: Lund, tracks: [x]}\nmalmo: {name: Malmö, tracks: [y]}\nskr: {name: SKR, roles: [organiser]}\n"
)
PARTICIPANTS = """
- {organisation: lund}
- {organisation: malmo, functions: [chef]}
- {organisation: lund, functions: [strateg]}
- {organisation: malmo, meetings: [m]}
- {organisation: lund, meetings: [other]}
- {organisation: malmo, tracks: [x]}
- {organisation: malmo, groups: [empty]}
- {organisation: skr}
"""


def listed(meeting: str) -> tuple[list[int], list[int]]:
    """The numbers of those who could come, and of those who do."""
    files = {"meetings__m": f"title: M\n{meeting}\n", "meetings__other": "title: O\n"}
    plan = Plan(workspace(programme=PROGRAMME, organisations=ORGANISATIONS, participants=PARTICIPANTS, **files))
    folder = plan.workspace.folder("p")
    found = folder.meeting("m")
    assert found is not None
    could = available_for(folder, found, "m")
    assert [one.number for one in could if one.by_name] == [3]
    return [one.number for one in could], [one.number for one in fitting(folder, found, could)]


@pytest.mark.parametrize(
    ("meeting", "could", "do"),
    [
        ("", [0, 1, 2, 3, 5, 6], [0, 1, 2, 3, 5, 6]),
        ("track: x", [0, 2, 3, 5], [0, 2, 3, 5]),
        ("track: y", [1, 3, 6], [1, 3, 6]),
        ("group: north", [0, 1, 2, 3], [0, 1, 2, 3]),
        ("group: empty", [3, 6], [3, 6]),
        ("organisations: [malmo]", [1, 3, 5, 6], [1, 3, 5, 6]),
        ("organisations: [malmo]\ntrack: x", [1, 3, 5, 6], [1, 3, 5, 6]),
        ("organisations: 5", [0, 1, 2, 3, 5, 6, 7], [0, 1, 2, 3, 5, 6, 7]),
        ("organisations: unknown", [0, 1, 2, 3, 5, 6, 7], [0, 1, 2, 3, 5, 6, 7]),
        # whom somebody with their functions is expected for
        ("expects: [{any_of: [chef]}]", [0, 1, 2, 3, 5, 6], [0, 1, 3, 5, 6]),
        ("expects: [{all_of: [strateg]}]", [0, 1, 2, 3, 5, 6], [0, 2, 3, 5, 6]),
        ("expects: [{any_of: [chef]}, {label: Somebody}]", [0, 1, 2, 3, 5, 6], [0, 1, 2, 3, 5, 6]),
        ("expects: [{any_of: [chef]}, {any_of: [strateg]}]", [0, 1, 2, 3, 5, 6], [0, 1, 2, 3, 5, 6]),
        ("expects: [{any_of: [chef], from: skr}]", [0, 1, 2, 3, 5, 6, 7], [0, 1, 3, 5, 6, 7]),
    ],
)
def test_who_comes(meeting: str, could: list[int], do: list[int]) -> None:
    assert listed(meeting) == (could, do)


def test_functions_that_are_expected() -> None:
    def expected(said: str) -> frozenset[str] | None:
        folder = workspace(programme=PROGRAMME, meetings__m=f"title: M\nexpects: {said}\n").folder("p")
        meeting = folder.meeting("m")
        assert meeting is not None
        return expected_functions(folder, meeting)

    assert expected("[]") is None
    assert expected("[{label: Somebody}]") is None
    assert expected("[{any_of: [chef]}, {all_of: [strateg]}]") == {"chef", "strateg"}
