"""Who is listed for a meeting: by name, by track, by group, by function."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.model.organisation import Participant
from jamx.schedule.amounts import Amount, exactly
from jamx.schedule.people import (
    Listed,
    available_for,
    by_function,
    by_organisation,
    everybody,
    expected_functions,
    fitting,
    number_of,
    on_day,
)
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
    assert expected("[{any_of: [chef], all_of: [strateg]}]") == {"chef", "strateg"}
    assert expected("[{any_of: [chef]}, {}]") is None


@pytest.mark.parametrize(
    ("meeting", "entry", "comes"),
    [
        # for all: who says nothing of meetings, whatever else
        ("", "{organisation: lund, groups: [north], tracks: [y]}", True),
        ("", "{organisation: skr}", False),
        ("", "{organisation: elsewhere}", False),
        ("", "{organisation: skr, functions: [malmo]}", True),
        ("", "{organisation: lund, meetings: [other, m]}", True),
        ("", "{organisation: skr, meetings: [m]}", True),
        # for a group: groups of the list decide, but for organisations that the meeting names
        ("group: north", "{organisation: lund}", True),
        ("group: north", "{organisation: lund, groups: [empty]}", False),
        ("group: north", "{organisation: malmo, groups: [empty, north]}", True),
        ("group: north", "{organisation: malmo}", False),
        ("group: north", "{organisation: malmo, functions: [strateg, chef]}", True),
        ("group: north", "{organisation: malmo, functions: [strateg]}", False),
        ("group: empty", "{organisation: malmo, groups: [north]}", False),
        ("group: empty", "{organisation: malmo}", False),
        ("group: empty\ntrack: x", "{organisation: malmo, groups: [empty]}", True),
        ("organisations: [malmo]", "{organisation: malmo, groups: [north]}", True),
        ("organisations: [malmo]", "{organisation: lund, groups: [malmo]}", True),
        ("organisations: [malmo, north]", "{organisation: skr, groups: [north]}", True),
        ("organisations: [malmo, north]", "{organisation: lund}", True),
        ("organisations: [malmo]\ngroup: north", "{organisation: skr, groups: [north]}", True),
        ("organisations: [malmo]\ngroup: north", "{organisation: lund}", False),
        # of a track: tracks of the list before those of organisations
        ("track: x", "{organisation: malmo, tracks: [y, x]}", True),
        ("track: x", "{organisation: lund, tracks: [y]}", False),
        ("track: x", "{organisation: lund}", True),
        ("track: x", "{organisation: malmo}", False),
        ("track: x", "{organisation: malmo, tracks: [x], groups: [north]}", True),
        # nobody knows who comes, or somebody comes from elsewhere
        ("organisations: unknown", "{organisation: elsewhere}", True),
        ("organisations: 2\ntrack: x", "{organisation: elsewhere, tracks: [y]}", False),
        ("organisations: 2\ngroup: north", "{organisation: malmo}", False),
        ("organisations: 2\ngroup: north", "{organisation: malmo, groups: [north]}", True),
        ("expects: [{any_of: [chef]}, {label: Guest, from: skr}]", "{organisation: skr}", True),
        ("expects: [{any_of: [chef]}, {label: Guest, from: skr}]", "{organisation: elsewhere}", False),
        ("group: north\nexpects: [{label: Guest, from: skr}]", "{organisation: skr, groups: [empty]}", False),
    ],
)
def test_whom_a_meeting_is_for(meeting: str, entry: str, comes: bool) -> None:
    files = {"meetings__m": f"title: M\n{meeting}\n", "participants": f"[{entry}]"}
    folder = workspace(programme=PROGRAMME, organisations=ORGANISATIONS, **files).folder("p")
    found = folder.meeting("m")
    assert found is not None
    (one,) = folder.participants

    expected = (Listed(0, one, by_name="m" in one.meetings),) if comes else ()
    assert available_for(folder, found, "m") == expected


@pytest.mark.parametrize(
    ("functions", "by_name", "expects", "comes"),
    [
        (["chef"], False, "[{any_of: [chef]}]", True),
        (["strateg"], False, "[{any_of: [chef]}]", False),
        (["strateg", "chef"], False, "[{any_of: [chef]}]", True),
        (["strateg"], False, "[{any_of: [chef], all_of: [strateg]}]", True),
        (["strateg"], True, "[{any_of: [chef]}]", True),
        ([], False, "[{any_of: [chef]}]", True),
        (["strateg"], False, "[{any_of: [chef]}, {label: Somebody}]", True),
        (["strateg"], False, "[]", True),
    ],
)
def test_who_fits_what_is_expected(functions: list[str], by_name: bool, expects: str, comes: bool) -> None:
    folder = workspace(programme=PROGRAMME, meetings__m=f"title: M\nexpects: {expects}\n").folder("p")
    meeting = folder.meeting("m")
    assert meeting is not None
    one, bare = person(3, functions=functions, by_name=by_name), person(5)

    assert fitting(folder, meeting, [one, bare]) == ((one, bare) if comes else (bare,))
    assert fitting(folder, meeting, []) == ()


def person(number: int = 0, organisation: str = "lund", *, by_name: bool = False, **said: object) -> Listed:
    return Listed(number, Participant.model_validate({"organisation": organisation, **said}), by_name)


@pytest.mark.parametrize(
    ("counts", "amount"),
    [
        ([], exactly(0)),
        ([None], exactly(1)),
        ([None, None], exactly(2)),
        (["3", None, "4"], exactly(8)),
        (["0"], exactly(0)),
        (["unknown"], Amount(1, None)),
        (["unknown", "2"], Amount(3, None)),
        (["2", "undecided", "unknown"], Amount(4, None)),
    ],
)
def test_how_many_entries_are(counts: list[str | None], amount: Amount) -> None:
    assert number_of(person(count=count) for count in counts) == amount


def test_how_many_by_organisation_and_function() -> None:
    listed = [
        person(0, "malmo", functions=["strateg", "chef"], count="2"),
        person(1, "lund"),
        person(2, "malmo", functions=["chef"]),
        person(3, "lund", functions=["aaa"], count="unknown"),
    ]

    assert list(by_organisation(listed).items()) == [("malmo", exactly(3)), ("lund", Amount(2, None))]
    assert list(by_function(listed).items()) == [
        ("strateg", exactly(2)),
        ("chef", exactly(3)),
        ("", exactly(1)),
        ("aaa", Amount(1, None)),
    ]
    assert (by_organisation([]), by_function([])) == ({}, {})


def test_who_comes_on_a_day() -> None:
    listed = [
        person(0),
        person(1, days={"m": ["1", "3"]}),
        person(2, days={"other": "1"}),
        person(3, days={"other": "1", "m": "2"}),
    ]

    assert [[one.number for one in on_day(listed, "m", day)] for day in (1, 2, 3, 4)] == [
        [0, 1, 2],
        [0, 2, 3],
        [0, 1, 2],
        [0, 2],
    ]


def test_everybody_is_the_whole_list() -> None:
    files = {"programme": PROGRAMME, "organisations": ORGANISATIONS, "participants": PARTICIPANTS}
    listed = everybody(workspace(**files).folder("p"))

    assert [one.number for one in listed] == list(range(8))
    assert [one.person.organisation for one in listed[-4:]] == ["lund", "malmo", "malmo", "skr"]
    assert not any(one.by_name for one in listed)
    assert everybody(workspace(programme=PROGRAMME).folder("p")) == ()
