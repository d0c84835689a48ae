"""Everything of a programme in date order: each entry with where it is written, and what is to be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from on_clock import workspace

from jamx.model.meeting import Meeting
from jamx.schedule.concerns import concerns_function, concerns_organisation, concerns_track
from jamx.schedule.plan import Plan
from jamx.schedule.timetable import turn

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


def test_what_concerns_whom_where_nobody_says_who_comes() -> None:
    milestones = "milestones: [{id: about, title: I, date: 2022-09-01, meetings: [m, gone]}]\n"
    plan = Plan(workspace(programme=f"title: P\n{milestones}", meetings__m="title: M\n"))

    assert concerning(plan, "organisation", "lund") == set()
    hosted = Plan(workspace(organisations=ORGANISATIONS, meetings__m="title: M\nmentor: skr\norganisations: [lund]\n"))
    assert concerning(hosted, "organisation", "skr") == concerning(hosted, "organisation", "lund") == set()
    assert concerning(hosted, "organisation", "malmo") == {"m"}


def test_what_does_not_concern_a_function(plan: Plan) -> None:
    assert concerning(plan, "function", "chef") == set()
    assert concerning(plan, "function", "strateg") == {"b"}
    both = "title: M\nexpects: [{any_of: [chef], all_of: [clerk]}, {any_of: [strateg]}]\n"
    several = Plan(workspace(meetings__m=both, meetings__n="title: N\n"))
    told = {who: concerning(several, "function", who) for who in ("chef", "clerk", "strateg", "nobody")}
    assert told == {"chef": set(), "clerk": set(), "strateg": set(), "nobody": {"m"}}


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


def test_entries_are_as_the_files_have_them(plan: Plan) -> None:
    folder = plan.workspace.folder("p")
    programme = folder.programme
    assert programme is not None
    for entry in plan.timetable("p"):
        if entry.kind in {"meeting", "occasion"}:
            source: Any = folder.meeting(entry.id)
            kinds = {"occasion"} if source.occasions else {"meeting"}
        elif entry.at.path[0] == "selection":
            source, kinds = programme.selection, {"deadline"}
        else:
            kinds = {{"phases": "phase", "milestones": "milestone"}.get(str(entry.at.path[0]), "deadline")}
            source = getattr(programme, str(entry.at.path[0]))[entry.at.path[1]]
        assert entry.source is source
        assert {entry.kind} == kinds
        assert entry.title is (None if entry.label else source.title)
        assert entry.written is _at(source, entry.at.path)
        if entry.kind not in {"meeting", "occasion"}:
            assert (entry.place, entry.time, entry.mode, entry.number) == (None, None, None, None)
        assert entry.label == ("apply-until" if entry.id == "apply-until" else "")


def _at(source: Any, path: tuple[str | int, ...]) -> object:
    """The date that stands at a place, or None where that is a title."""
    inside = path[1:] if path[0] == "selection" else path[2:] if len(path) > 1 and path[0] in LISTED else path
    for key in inside:
        if key == "title":
            return None
        if key != "on":
            source = source[key] if isinstance(key, int) else getattr(source, str(key))
    return source


LISTED = {"phases", "milestones", "deliverables", "tasks"}


def of_programme(programme: str, **meetings: str) -> list[TimetableEntry]:
    files = {f"meetings__{name}": f"title: {name}\n{said}\n" for name, said in meetings.items()}
    return list(Plan(workspace(programme=f"title: P\n{programme}\n", **files)).timetable("p"))


def test_what_begins_on_one_day() -> None:
    """Phases, milestones, deadlines, meetings, occasions; of one kind what ends first, what has no end last."""
    found = of_programme(
        """
phases:
  - {id: open, title: T, period: 2022-09-15/}
  - {id: long, title: T, period: 2022-09-15/2022-12}
  - {id: short, title: T, period: 2022-09-15/2022-10}
  - {id: until, title: T, period: /2022-09-15}
  - {id: unknown, title: T, period: unknown}
tasks: [{id: t, title: T, due: 2022-09-15}]
milestones: [{id: w, title: T, date: 2022-09-15}, {id: u, title: T, date: unknown}]
deliverables: [{id: d, title: T, due: 2022-09-15}, {id: e, title: T, due: unknown}]
selection: {places: 3}
""",
        c="date: 2022-09-15\nnumber: 2",
        b="occasions: [{date: 2022-09-15}]",
        f="date: 2022-09-15\nnumber: 1",
        g="date: 2022-09-15\nkind: start-up",
        h="date: 2022-09-14",
        i="date: 2022-09-16",
        j="date: 2022-09-15/2022-09-16",
        k="",
    )
    assert " ".join(entry.id for entry in found) == "h until short long open w d t c f g j b i unknown k u e"
    assert {entry.id: "/".join(map(str, entry.at.path)) for entry in found if entry.date is None} == {
        "unknown": "phases/4/title",
        "k": "title",
        "u": "milestones/1/date/on",
        "e": "deliverables/1/due/on",
    }
    assert [entry.written is None for entry in found if entry.date is None] == [False, True, False, False]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, (2, 0)),
        ({"number": "3"}, (1, 3)),
        ({"number": "1", "kind": "start-up"}, (1, 1)),
        ({"number": "unknown"}, (2, 0)),
        ({"kind": "start-up"}, (0, 0)),
        ({"kind": "start-up meeting"}, (0, 0)),
        ({"kind": "start-up", "number": "unknown"}, (0, 0)),
        ({"kind": "lunch"}, (2, 0)),
    ],
)
def test_where_a_meeting_without_a_date_stands(said: dict[str, object], expected: tuple[int, int]) -> None:
    assert turn(Meeting.model_validate({"title": "T", **said})) == expected


def test_meetings_without_dates_stand_by_their_numbers() -> None:
    found = of_programme("", a="", b="number: 10", c="number: 2", d="kind: start-up", e="number: unknown", f="kind: x")

    assert [entry.id for entry in found] == ["d", "c", "b", "a", "e", "f"]


@pytest.mark.parametrize(
    ("said", "choose", "written"),
    [
        ("date: 2022-09-15", None, "date"),
        ("dates: {choose: 1, of: [2022-09-16]}", (1, 1, "organiser", None), "dates"),
        ("dates: {choose: 1, of: []}", None, None),
        ("dates: {choose: unknown, of: [2022-09-16]}", (None, 1, "organiser", None), "dates"),
        ("occasions: [{date: 2022-09-16}]", None, "occasions"),
        ("", None, None),
    ],
)
def test_one_meeting(said: str, choose: tuple[object, ...] | None, written: str | None) -> None:
    (entry,) = of_programme("", a=said)
    meeting = entry.source
    words = {
        "date": meeting.date,
        "dates": meeting.dates.of[0] if meeting.dates is not None and meeting.dates.of else None,
        "occasions": meeting.occasions[0].date if meeting.occasions else None,
        None: None,
    }

    assert entry.choose == choose
    assert entry.written is words[written]
    assert (entry.id, entry.mode) == ("a", None)


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ("[{of: [a], min: 1, max: 2, by: participant}]", (2, 1, "participant", 1)),
        ("[{of: [a, b], max: 2}]", (2, 2, "organisation", None)),
        ("[{of: [a, b], min: 2}]", (None, 2, "organisation", 2)),
        ("[{of: [a, b], min: unknown, max: unknown}]", (None, 2, "organisation", None)),
        ("[{of: [b]}]", None),
        ("[{of: [b]}, {of: [a, c], min: 1}, {of: [a], min: 2}]", (None, 2, "organisation", 1)),
    ],
)
def test_choosing_from_a_series(choices: str, expected: tuple[object, ...] | None) -> None:
    (entry,) = of_programme(f"choices: {choices}", a="date: 2022-09-15")

    assert entry.choose == expected


def test_a_milestone_whose_date_is_to_be_chosen() -> None:
    dates = "{choose: unknown, of: [2022-11-08, unknown, 2022-11-01]}"
    found = of_programme(f"milestones: [{{title: A, date: 2022-01-01}}, {{title: B, dates: {dates}}}]")

    assert list(map(row, found)) == [
        "2022-01-01/2022-01-01 milestone milestone-1 programme:milestones/0/date/on",
        "2022-11-01/2022-11-01 milestone milestone-2 programme:milestones/1/dates/of/2/on",
        "2022-11-08/2022-11-08 milestone milestone-2 programme:milestones/1/dates/of/0/on",
        "? milestone milestone-2 programme:milestones/1/dates/of/1/on",
    ]
    assert [entry.choose for entry in found] == [None, *[(None, 3, "organiser", None)] * 3]


def test_tasks_that_hang_on_a_day() -> None:
    tasks = "[{title: A, each: organisation, due: 2022-09-15}, {title: B, each: meeting, due: 2022-09-15}, {title: C}]"
    found = of_programme(f"tasks: {tasks}")

    assert list(map(row, found)) == ["2022-09-15/2022-09-15 deadline task-1 programme:tasks/0/due/on"]
