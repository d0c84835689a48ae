"""Everything of a programme in date order: each entry with where it is written, and what is to be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from on_clock import workspace

from jamx.schedule.concerns import concerns_function, concerns_organisation, concerns_track
from jamx.schedule.plan import Plan

if TYPE_CHECKING:
    from jamx.schedule.timetable import TimetableEntry

PROGRAMME = """
title: P
mode: digital
functions: {chef: Manager, strateg: Strategist}
tracks: [{id: x, title: X}, {id: y, title: Y}]
phases:
  - {title: Later, period: 2022-09/2022-10, track: x}
  - {id: first, title: First, period: 2022-01/2022-02}
  - {title: Some day}
selection: {apply_until: 2022-01-10}
milestones:
  - {title: Invitation, date: 2 weeks before a}
  - {id: print, title: Print, dates: {choose: 1, of: [2022-11-01, 2022-11-08]}, track: y, status: confirmed}
  - {title: Both, date: 2022-12-01, dates: {choose: 1, of: [2022-11-01]}}
  - {title: Nobody knows}
  - {title: About b, date: 2022-12-02, meetings: [b]}
deliverables:
  - {title: Plan, due: 2022-09-15, status: delivered, track: x}
  - {id: report, title: Report, due: 2022-12-15, every: year, until: 2023-12-31}
tasks:
  - {title: Read, due: 2022-01-20}
  - {id: go, title: Go, due: 1 week before b}
  - {title: Each, each: meeting, due: 1 week before}
  - {title: Whenever}
choices: [{of: [c, d], min: 1, max: 1, by: participant}, {of: [e], max: unknown}]
"""
ORGANISATIONS = """
lund: {name: Lund, tracks: [x]}
malmo: {name: Malmö, tracks: [y]}
ystad: {name: Ystad}
skr: {name: SKR, roles: [organiser]}
"""
MEETINGS = {
    "a": """
title: A
date: 2022-09-15
number: 1
place: Lund
status: confirmed
mode: on-site
time: 9–12
track: x
host: ystad
""",
    "b": "title: B\noccasions: [{date: 2022-10-13}, {date: 2022-10-20, place: Ystad}]\nexpects: [{any_of: [chef]}]\n",
    "c": "title: C\ndates: {choose: 2, of: [2022-09-01, 2022-09-02, undecided]}\n",
    "d": "title: D\ndate: 2022-10-13\nnumber: unknown\n",
    "e": "title: E\noccasions: [{date: 2022-10-01}]\n",
    "f": "title: F\ndates: {choose: unknown, of: [2022-09-03]}\n",
    "g": "title: G\n",
}


@pytest.fixture
def plan() -> Plan:
    files = {f"meetings__{name}": text for name, text in MEETINGS.items()}
    return Plan(workspace(programme=PROGRAMME, organisations=ORGANISATIONS, **files))


def row(entry: TimetableEntry) -> str:
    when = "?" if entry.date is None else f"{entry.date.earliest or ''}/{entry.date.latest or ''}"
    file = entry.at.file.removeprefix("programmes/p/").removesuffix(".yaml")
    return f"{when} {entry.kind} {entry.id} {file}:{'/'.join(map(str, entry.at.path))}"


def test_entries_in_order_of_date(plan: Plan) -> None:
    assert list(map(row, plan.timetable("p"))) == [
        "2022-01-01/2022-02-28 phase first programme:phases/1/period",
        "2022-01-10/2022-01-10 deadline apply-until programme:selection/apply_until/on",
        "2022-01-20/2022-01-20 deadline task-1 programme:tasks/0/due/on",
        "2022-09-01/2022-10-31 phase phase-1 programme:phases/0/period",
        "2022-09-01/2022-09-01 milestone milestone-1 programme:milestones/0/date/on",
        "2022-09-01/2022-09-01 meeting c meetings/c:dates/of/0/on",
        "2022-09-02/2022-09-02 meeting c meetings/c:dates/of/1/on",
        "2022-09-03/2022-09-03 meeting f meetings/f:dates/of/0/on",
        "2022-09-15/2022-09-15 deadline deliverable-1 programme:deliverables/0/due/on",
        "2022-09-15/2022-09-15 meeting a meetings/a:date/on",
        "2022-10-01/2022-10-01 occasion e meetings/e:occasions/0/date/on",
        "2022-10-06/2022-10-13 deadline go programme:tasks/1/due/on",
        "2022-10-13/2022-10-13 meeting d meetings/d:date/on",
        "2022-10-13/2022-10-13 occasion b meetings/b:occasions/0/date/on",
        "2022-10-20/2022-10-20 occasion b meetings/b:occasions/1/date/on",
        "2022-11-01/2022-11-01 milestone print programme:milestones/1/dates/of/0/on",
        "2022-11-08/2022-11-08 milestone print programme:milestones/1/dates/of/1/on",
        "2022-12-01/2022-12-01 milestone milestone-3 programme:milestones/2/date/on",
        "2022-12-02/2022-12-02 milestone milestone-5 programme:milestones/4/date/on",
        "2022-12-15/2022-12-15 deadline report programme:deliverables/1/due/on",
        "2023-12-15/2023-12-15 deadline report programme:deliverables/1/due/on",
        "? phase phase-3 programme:phases/2/title",
        "? meeting c meetings/c:dates/of/2/on",
        "? meeting g meetings/g:title",
        "? milestone milestone-4 programme:milestones/3/title",
    ]


def test_what_is_to_be_chosen(plan: Plan) -> None:
    found = {}
    for entry in plan.timetable("p"):
        if entry.choose is not None:
            found[entry.id] = tuple(entry.choose)

    assert found == {
        "b": (1, 2, "participant", None),
        "c": (2, 3, "organiser", None),
        "d": (1, 2, "participant", 1),
        "e": (None, 1, "organisation", None),
        "f": (None, 1, "organiser", None),
        "print": (1, 2, "organiser", None),
    }


def test_what_meetings_say(plan: Plan) -> None:
    entries = {(one.id, str(one.date.earliest) if one.date else ""): one for one in plan.timetable("p")}
    a, b = entries["a", "2022-09-15"], entries["b", "2022-10-20"]

    assert a.time is not None
    assert (a.status, str(a.place), a.mode, a.track, a.number, a.time.start) == (
        "confirmed",
        "Lund",
        "on-site",
        "x",
        1,
        540,
    )
    assert (b.status, str(b.place), b.mode, b.track, b.number, b.time) == (
        "planned",
        "Ystad",
        "digital",
        None,
        None,
        None,
    )
    assert entries["d", "2022-10-13"].number is None
    assert a.written is not None
    assert a.written == a.source.date
    assert b.written == b.source.occasions[1].date
    assert [one.label for one in plan.timetable("p") if one.label] == ["apply-until"]
    assert entries["c", "2022-09-02"].written == entries["c", ""].source.dates.of[1]


def test_status_and_track_of_the_others(plan: Plan) -> None:
    found = {one.id: (one.status, one.track) for one in plan.timetable("p") if one.kind not in {"meeting", "occasion"}}

    assert found == {
        "first": (None, None),
        "phase-1": (None, "x"),
        "phase-3": (None, None),
        "apply-until": (None, None),
        "task-1": (None, None),
        "go": (None, None),
        "milestone-1": ("planned", None),
        "print": ("confirmed", "y"),
        "milestone-3": ("planned", None),
        "milestone-4": ("planned", None),
        "milestone-5": ("planned", None),
        "deliverable-1": ("delivered", "x"),
        "report": ("planned", None),
    }


def concerning(plan: Plan, what: object, who: str) -> set[str]:
    folder = plan.workspace.folder("p")
    tell = {"organisation": concerns_organisation, "function": concerns_function, "track": concerns_track}[str(what)]
    every = {entry.id for entry in plan.timetable("p")}
    return every - {entry.id for entry in plan.timetable("p") if tell(folder, entry, who)}


def test_what_does_not_concern_an_organisation(plan: Plan) -> None:
    assert concerning(plan, "organisation", "lund") == {"print"}
    assert concerning(plan, "organisation", "malmo") == {"a", "phase-1", "deliverable-1"}
    assert concerning(plan, "organisation", "ystad") == set()  # holds the meeting a; nobody says its track
    assert concerning(plan, "organisation", "skr") == {"a", "b", "c", "d", "e", "f", "g", "milestone-5"}
    assert concerning(plan, "organisation", "nowhere") == concerning(plan, "organisation", "skr")


def test_what_does_not_concern_a_function(plan: Plan) -> None:
    assert concerning(plan, "function", "chef") == set()
    assert concerning(plan, "function", "strateg") == {"b"}


def test_what_does_not_concern_a_track(plan: Plan) -> None:
    assert concerning(plan, "track", "x") == {"print"}
    assert concerning(plan, "track", "y") == {"a", "phase-1", "deliverable-1"}


def test_a_milestone_about_meetings_of_a_track_concerns_that_track() -> None:
    programme = """
title: P
tracks: [{id: x, title: X}, {id: y, title: Y}]
milestones:
  - {id: one, title: One, date: 2022-01-01, meetings: [a]}
  - {id: two, title: Two, date: 2022-01-01, meetings: [b, a]}
  - {id: three, title: Three, date: 2022-01-01, meetings: [gone]}
  - {id: four, title: Four, date: 2022-01-01, meetings: [a], track: y}
"""
    plan = Plan(workspace(programme=programme, meetings__a="title: A\ntrack: x\n", meetings__b="title: B\n"))

    assert concerning(plan, "track", "x") == {"four"}
    assert concerning(plan, "track", "y") == {"a", "one"}
