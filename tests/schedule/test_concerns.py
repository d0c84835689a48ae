"""Whom each line of a timetable concerns, line by line."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.schedule.concerns import concerns_function, concerns_organisation, concerns_track
from jamx.schedule.plan import Plan

PROGRAMME = """\
title: P
period: 2022
functions: {chef: C, strateg: S, dekan: D}
tracks: [{id: x, title: X}, {id: y, title: Y, expects: [{any_of: [dekan]}]}]
phases:
  - {id: all-of-it, title: A, period: 2022}
  - {id: of-x, title: B, period: 2022, track: x}
milestones:
  - {id: about-none, title: C, date: 2022-01-01}
  - {id: about-none-of-x, title: D, date: 2022-01-01, track: x}
  - {id: about-lund, title: E, date: 2022-01-01, meetings: [for-lund]}
  - {id: about-both, title: F, date: 2022-01-01, meetings: [for-lund, for-ystad]}
  - {id: about-gone, title: G, date: 2022-01-01, meetings: [gone]}
  - {id: about-gone-and-lund, title: H, date: 2022-01-01, meetings: [gone, for-lund]}
  - {id: about-some, title: I, date: 2022-01-01, meetings: [some]}
  - {id: about-x, title: J, date: 2022-01-01, meetings: [of-track-x]}
  - {id: about-lund-of-x, title: K, date: 2022-01-01, meetings: [for-lund], track: x}
"""
ORGANISATIONS = """\
lund: {name: Lund, tracks: [x]}
malmo: {name: Malmö, tracks: [y]}
ystad: {name: Ystad}
skr: {name: SKR, roles: [organiser]}
"""
MEETINGS = {
    "for-lund": "organisations: [lund]",
    "for-ystad": "organisations: [ystad]",
    "hosted": "organisations: [lund]\nhost: malmo",
    "mentored": "organisations: [lund]\nmentor: skr",
    "some": "organisations: 2",
    "of-track-x": "track: x\nexpects: [{any_of: [chef]}, {all_of: [strateg, other]}]",
    "of-track-y": "track: y",
}
NOT_OF_TRACKS = {"all-of-it", "about-none", "about-gone", "some", "about-some"}


@pytest.fixture(scope="module")
def plan() -> Plan:
    meetings = {f"meetings__{name}": f"title: M\n{text}\n" for name, text in MEETINGS.items()}
    return Plan(workspace(programme=PROGRAMME, organisations=ORGANISATIONS, **meetings))


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (
            "lund",
            {"of-x", "about-none-of-x", "about-lund", "about-both", "about-gone-and-lund", "about-x", "about-lund-of-x"}
            | {"for-lund", "hosted", "mentored", "of-track-x"},
        ),
        ("malmo", {"hosted", "of-track-y"}),
        ("ystad", {"of-x", "about-none-of-x", "about-both", "for-ystad"}),
        ("skr", {"of-x", "about-none-of-x", "mentored"}),
        ("nowhere", {"of-x", "about-none-of-x"}),
    ],
)
def test_organisations(plan: Plan, who: str, expected: set[str]) -> None:
    folder = plan.workspace.folder("p")
    found = {one.id for one in plan.timetable("p") if concerns_organisation(folder, one, who)}

    assert found == expected | NOT_OF_TRACKS


@pytest.mark.parametrize(
    ("who", "without"),
    [
        ("chef", {"of-track-y"}),
        ("strateg", {"of-track-y"}),
        ("other", {"of-track-y"}),
        ("dekan", {"of-track-x"}),
        ("nobody", {"of-track-x", "of-track-y"}),
    ],
)
def test_functions(plan: Plan, who: str, without: set[str]) -> None:
    folder = plan.workspace.folder("p")

    assert {one.id for one in plan.timetable("p") if not concerns_function(folder, one, who)} == without


@pytest.mark.parametrize(
    ("track", "without"),
    [
        ("x", {"of-track-y"}),
        ("y", {"of-x", "about-none-of-x", "about-x", "about-lund-of-x", "of-track-x"}),
        ("z", {"of-x", "about-none-of-x", "about-x", "about-lund-of-x", "of-track-x", "of-track-y"}),
    ],
)
def test_tracks(plan: Plan, track: str, without: set[str]) -> None:
    folder = plan.workspace.folder("p")

    assert {one.id for one in plan.timetable("p") if not concerns_track(folder, one, track)} == without
