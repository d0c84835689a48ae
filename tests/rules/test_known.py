"""Which names a programme's files may mention: all there are, whatever else is missing or has faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.model.agenda import KINDS
from jamx.model.kinds import Kind
from jamx.model.meeting import AgendaFile, Meeting
from jamx.rules.known import Known, Names
from jamx.rules.mentions import Sort
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

BROKEN = "title: [\n"
OWN = "programmes/p/programme.yaml"
PROGRAMME = """
title: P
parent: above
period: 2027
functions: {controller: Controller, rektor: Rektor}
tracks: [{id: spar, title: Track}]
groups: [{id: styr, title: Group}]
phases: [{title: Nameless}, {id: prep, title: Phase}]
goals: [{id: skills, title: Goal}, {title: Nameless}]
milestones: [{title: Nameless}, {id: start, title: Milestone}]
tasks: [{id: book, title: Task}, {title: Nameless}]
deliverables:
  - {title: Nameless, contents: [{id: chapter, title: Nowhere}]}
  - {id: plan, title: Plan, contents: [{title: Nameless}, {id: budget, title: Budget}]}
"""
FILES = {
    "jamx.yaml": "kinds: {fika: {label: Fika, pause: true}}\n",
    "organisations.yaml": "lund: {name: Lund}\n",
    OWN: PROGRAMME,
    "programmes/p/organisations.yaml": "malmo: {name: Malmo}\n",
    "programmes/p/meetings/first.yaml": (
        "title: First\noutcomes: [O, {id: analysis, title: A}]\ntasks: [{id: read, title: R}, {title: Nameless}]\n"
    ),
    "programmes/p/meetings/second.yaml": (
        "title: Second\nagenda: {use: day}\noutcomes: [{id: map, title: M}, {title: Nameless}]\n"
    ),
    "programmes/p/agendas/day.yaml": "title: Day\noutcomes: [{id: list, title: L}, {title: Nameless}]\nitems: []\n",
    "programmes/p/checklists/room.yaml": "title: Room\nentries: [Chairs]\n",
    "programmes/above/programme.yaml": (
        "title: Above\nparent: top\ndeliverables: [{id: report, title: R, contents: [{id: sum, title: S}]}]\n"
    ),
    "programmes/top/programme.yaml": "title: Top\nparent: p\ndeliverables: [{id: law, title: L}, {title: Nameless}]\n",
}
ORGANISATIONS, TURNS = ("lund", "malmo"), ("organisation", "mentor", "host", "organiser")
FUNCTIONS, MEETINGS = ("controller", "rektor"), ("first", "second")
ABOVE = ("report", "report/sum", "law")
NAMES: dict[Sort, Names] = {
    Sort.ORGANISATION: ORGANISATIONS,
    Sort.ORGANISER: ORGANISATIONS,
    Sort.FOLLOWED: ("organiser", *ORGANISATIONS),
    Sort.ATTENDING: (*ORGANISATIONS, "styr"),
    Sort.MEMBER: (*ORGANISATIONS, *FUNCTIONS),
    Sort.CONDITION: ("mentor", "host", *ORGANISATIONS),
    Sort.SPEAKER: (*TURNS, "styr", *FUNCTIONS),
    Sort.FUNCTION: FUNCTIONS,
    Sort.TRACK: ("spar",),
    Sort.GROUP: ("styr",),
    Sort.ORIGIN: ("spar", "styr"),
    Sort.BEFORE: ("spar", *MEETINGS),
    Sort.MEETING: MEETINGS,
    Sort.AGENDA: ("day",),
    Sort.CHECKLIST: ("room",),
    Sort.PROGRAMME: ("above", "p", "top"),
    Sort.KIND: (*KINDS, "fika"),
    Sort.PHASE: ("prep",),
    Sort.GOAL: ("skills",),
    Sort.WORK: ("plan", "plan/budget", *ABOVE),
    Sort.ANCHOR: ("programme", "prep", "start", "plan", "book", "first", "first/read", "second"),
}
DECLARED: dict[Sort, Names] = {
    Sort.ATTENDING: ORGANISATIONS,
    Sort.MEMBER: ORGANISATIONS,
    Sort.SPEAKER: TURNS,
    Sort.BEFORE: MEETINGS,
    Sort.ANCHOR: ("programme", "first", "first/read", "second"),
    **dict.fromkeys((Sort.FUNCTION, Sort.TRACK, Sort.GROUP, Sort.ORIGIN, Sort.PHASE, Sort.GOAL, Sort.WORK), ()),
}
"""What there is without the programme's own file, of all that it declares."""
OF_ORGANISATIONS = (
    Sort.ORGANISATION,
    Sort.ORGANISER,
    Sort.FOLLOWED,
    Sort.ATTENDING,
    Sort.MEMBER,
    Sort.CONDITION,
)


def known(root: Path, changed: dict[str, str | None]) -> Known:
    for name, text in (FILES | changed).items():
        if text is not None:
            write(root, name, text)
    workspace = Workspace(root)
    return Known(workspace.folder("p"), Plan(workspace))


STATES: list[tuple[dict[str, str | None], dict[Sort, Names]]] = [
    ({}, {}),
    ({OWN: None}, {**DECLARED, Sort.PROGRAMME: ("above", "p", "top")}),
    ({OWN: BROKEN}, dict.fromkeys(DECLARED)),
    ({"programmes/p/meetings/first.yaml": BROKEN}, {Sort.ANCHOR: None}),
    ({"programmes/p/meetings/second.yaml": BROKEN}, {Sort.ANCHOR: None}),
    ({"programmes/p/agendas/day.yaml": BROKEN, "programmes/p/checklists/room.yaml": BROKEN}, {}),
    ({"organisations.yaml": BROKEN}, dict.fromkeys(OF_ORGANISATIONS)),
    ({"programmes/p/organisations.yaml": BROKEN}, dict.fromkeys(OF_ORGANISATIONS)),
    ({"jamx.yaml": BROKEN}, {Sort.KIND: None}),
    ({"jamx.yaml": None}, {Sort.KIND: tuple(KINDS)}),
    # what programmes above this one make
    ({"programmes/above/programme.yaml": BROKEN}, {Sort.WORK: None}),
    ({"programmes/top/programme.yaml": BROKEN}, {Sort.WORK: None}),
    (
        {"programmes/top/programme.yaml": None},
        {Sort.WORK: ("plan", "plan/budget", *ABOVE[:2]), Sort.PROGRAMME: ("above", "p")},
    ),
    ({"programmes/above/programme.yaml": "title: Above\n"}, {Sort.WORK: ("plan", "plan/budget")}),
    ({OWN: PROGRAMME.replace("parent: above", "parent: p")}, {Sort.WORK: ("plan", "plan/budget")}),
    (
        {
            OWN: PROGRAMME.replace("parent: above\n", ""),
            "programmes/programme.yaml": "title: Astray\ndeliverables: [{id: x, title: X}]\n",
        },
        {Sort.WORK: ("plan", "plan/budget")},
    ),
]


@pytest.mark.parametrize(("changed", "expected"), STATES)
def test_names_of_each_sort(changed: dict[str, str | None], expected: dict[Sort, Names], tmp_path: Path) -> None:
    found = known(tmp_path, changed)

    assert {sort: found.names(sort) for sort in NAMES} == NAMES | expected
    assert {*NAMES} == {*Sort} - {Sort.OUTCOME}
    assert all(found.names(sort) is found.names(sort) for sort in NAMES)


@pytest.mark.parametrize("changed", [changed for changed, _ in STATES])
def test_what_is_certain_without_other_files(changed: dict[str, str | None], tmp_path: Path) -> None:
    found = known(tmp_path, changed)
    for sort in {*NAMES} - {Sort.ANCHOR}:
        names = found.names(sort)
        assert found.certain(sort, {*(names or ())}), sort
        assert all(found.certain(sort, {name}) for name in names or ()), sort
        assert found.certain(sort, {"zzzz"}) is (names is None), sort
        assert found.certain(sort, {*(names or ()), "zzzz"}) is (names is None), sort
    assert found.certain(Sort.KIND, {"first"}) is (found.names(Sort.KIND) is None)
    assert found.all_certain({Sort.KIND: {"lunch"}, Sort.MEETING: {"first"}, Sort.AGENDA: set()})
    assert not found.all_certain({Sort.KIND: {"lunch"}, Sort.MEETING: {"first", "zzzz"}})


NEAR = {"programme", "first", "second"}
DATED = {"prep", "start", "plan", "book"}


@pytest.mark.parametrize(
    ("programme", "certain"), [(PROGRAMME, NEAR | DATED), (None, NEAR), (BROKEN, NEAR)], ids=["there", "no", "broken"]
)
def test_dates_may_hang_on_what_no_meeting_is_read_for(
    programme: str | None, certain: set[str], tmp_path: Path
) -> None:
    found = known(tmp_path, {OWN: programme, "programmes/p/meetings/second.yaml": BROKEN})

    assert found.certain(Sort.ANCHOR, certain)
    assert {one for one in (*NEAR, *DATED, "first/read", "zzzz") if found.certain(Sort.ANCHOR, {one})} == certain


SECOND = "programmes/p/meetings/second.yaml"


@pytest.mark.parametrize(
    ("changed", "outcomes"),
    [
        ({}, {"first": ("analysis",), "second": ("map",), "day": ("list", "map")}),
        ({SECOND: BROKEN}, {"first": ("analysis",), "day": None}),
        ({SECOND: "title: Second\noutcomes: [{id: map, title: M}]\n"}, {"second": ("map",), "day": ("list",)}),
        # a meeting that is called as the agenda of another is not that agenda
        (
            {"programmes/p/meetings/day.yaml": "title: Day\noutcomes: [{id: own, title: O}]\nagenda: {use: day}\n"},
            {"day": ("list", "own", "map")},
        ),
        ({"programmes/p/meetings/first.yaml": "title: F\nagenda: {use: night}\n"}, {"day": ("list", "map")}),
    ],
)
def test_outcomes(changed: dict[str, str | None], outcomes: dict[str, Names], tmp_path: Path) -> None:
    found = known(tmp_path, changed)
    workspace = Workspace(tmp_path)
    for name, expected in outcomes.items():
        kind, model = (Kind.AGENDA, AgendaFile) if name == "day" else (Kind.MEETING, Meeting)
        (ref,) = (ref for ref in workspace.refs("p", kind) if ref.name == name)
        gathering = workspace.model(ref, model)
        assert gathering is not None
        assert found.outcomes(ref, gathering) == expected, name


def test_outcomes_of_a_meeting_are_its_own(tmp_path: Path) -> None:
    found = known(tmp_path, {"programmes/p/meetings/day.yaml": "title: Day\noutcomes: [{id: own, title: O}]\n"})
    workspace = Workspace(tmp_path)
    (ref,) = (ref for ref in workspace.refs("p", Kind.MEETING) if ref.name == "day")
    meeting = workspace.model(ref, Meeting)
    assert meeting is not None

    assert found.outcomes(ref, meeting) == ("own",)
    assert found.certain(Sort.OUTCOME, {"own"}, meeting)
    assert not found.certain(Sort.OUTCOME, {"own", "map"}, meeting)
    assert not found.certain(Sort.OUTCOME, {"own"})
    assert found.all_certain({Sort.OUTCOME: {"own"}}, meeting)
    assert not found.all_certain({Sort.OUTCOME: {"map"}}, meeting)
    assert found.all_certain({Sort.OUTCOME: set()})
