"""The days of a meeting: which items, between which promised times, and from which file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from on_clock import found, rows, workspace

from jamx.check.run import Run
from jamx.model.meeting import Gathering
from jamx.schedule.attendance import Attendance
from jamx.schedule.days import days_of
from jamx.schedule.plan import Plan
from jamx.workspace.files import FileRef, Kind

if TYPE_CHECKING:
    from jamx.schedule.days import DayPlan
    from jamx.schedule.timeline import Timeline
    from jamx.workspace.workspace import Workspace

MEETING = "programmes/p/meetings/m.yaml"
AGENDA = "programmes/p/agendas/a.yaml"


def gathering(ws: Workspace, kind: Kind, name: str) -> tuple[FileRef, Gathering]:
    ref = ws.folder("p").file_of(kind, name)
    model = ws.model(ref, Gathering)
    assert model is not None, ws.loaded(ref).findings
    return ref, model


def days(meeting: str, **files: str) -> tuple[DayPlan, ...]:
    ws = workspace(meetings__m=f"title: M\n{meeting}", **files)
    return days_of(ws.folder("p"), *gathering(ws, Kind.MEETING, "m"))


def laid_out(meeting: str, **files: str) -> Timeline:
    ws = workspace(meetings__m=f"title: M\n{meeting}", **files)
    return Plan(ws).timeline(*gathering(ws, Kind.MEETING, "m"))


def promised(plan: DayPlan) -> tuple[int | None, int | None, tuple[str, tuple[str | int, ...]] | None]:
    return plan.opening, plan.closing, (plan.promise.file, plan.promise.path) if plan.promise is not None else None


LIST = "agenda:\n  - title: A\n    time: 9–10\n  - title: B\n    duration: 60 min\n"
FILE = "title: A\ntime: 9–11\nitems:\n  - title: A\n    time: 9–10\n  - title: B\n    time: 10–11\n"


# one day


def test_meeting_without_agenda_or_time_has_no_days() -> None:
    assert days("") == ()
    assert days("date: 2027-03-09\n") == ()


def test_meeting_with_a_time_and_no_agenda_has_an_empty_day() -> None:
    (day,) = days("time: 9–12\n")
    assert (day.items, day.place.path) == ((), ())
    assert promised(day) == (540, 720, (MEETING, ("time",)))


def test_meeting_with_a_list_has_its_items() -> None:
    (day,) = days(f"time: 9–11\n{LIST}")
    assert [str(item.title) for item in day.items] == ["A", "B"]
    assert (day.place.file, day.place.path, day.title.path) == (MEETING, ("agenda",), ("title",))
    assert promised(day) == (540, 660, (MEETING, ("time",)))
    assert day.shift == 0


def test_meeting_without_a_time_promises_nothing() -> None:
    (day,) = days(LIST)
    assert promised(day) == (None, None, None)


def test_promise_may_be_a_start_alone() -> None:
    (day,) = days(f"time: 9.30\n{LIST}")
    assert promised(day) == (570, None, (MEETING, ("time",)))


def test_promise_may_be_undecided() -> None:
    (day,) = days(f"time: undecided\n{LIST}")
    assert promised(day)[:2] == (None, None)


def test_promise_that_ends_before_it_starts_promises_nothing_to_a_pinned_item() -> None:
    (day,) = days(f"time: 9–8\n{LIST}")
    assert promised(day)[:2] == (None, None)


def test_agenda_file_is_a_day_that_nobody_waits_for() -> None:
    ws = workspace(agendas__a=FILE)
    (day,) = days_of(ws.folder("p"), *gathering(ws, Kind.AGENDA, "a"))
    assert [str(item.title) for item in day.items] == ["A", "B"]
    assert (day.place.file, day.place.path) == (AGENDA, ("items",))
    assert promised(day) == (540, 660, (AGENDA, ("time",)))


def test_agenda_file_without_a_start_is_only_noted() -> None:
    ws = workspace(agendas__a="title: A\nitems:\n  - title: A\n    duration: 30\n")
    laid = Plan(ws).timeline(*gathering(ws, Kind.AGENDA, "a"))
    assert found(laid) == ["agenda/undetermined#no-start at items/0/title"]
    (only,) = Run(Plan(ws)).result().findings
    assert (only.rule, str(only.severity)) == ("agenda/undetermined", "note")


# an agenda that a meeting uses


def test_meeting_uses_an_agenda_file_as_it_stands() -> None:
    laid = laid_out("agenda: a\n", agendas__a=FILE)
    assert rows(laid) == ["09.00–10.00 A", "10.00–11.00 B"]
    assert found(laid) == []
    (day,) = days("agenda: a\n", agendas__a=FILE)
    assert (day.place.file, day.place.path) == (AGENDA, ("items",))
    assert promised(day) == (540, 660, (AGENDA, ("time",)))


def test_meeting_with_a_time_of_its_own_promises_that() -> None:
    (day,) = days("time: 9–12\nagenda: a\n", agendas__a=FILE)
    assert promised(day) == (540, 720, (MEETING, ("time",)))
    laid = laid_out("time: 9–12\nagenda: a\n", agendas__a=FILE)
    assert found(laid) == ["agenda/short-of-meeting at items/1/time"]
    assert laid.contradictions[0].place.file == AGENDA


def test_agenda_moved_to_another_start_moves_every_time() -> None:
    laid = laid_out("agenda:\n  use: a\n  start: 13.15\n", agendas__a=FILE)
    assert rows(laid) == ["13.15–14.15 A", "14.15–15.15 B"]
    assert found(laid) == []


def test_agenda_moved_to_another_start_moves_times_in_strands() -> None:
    strands = FILE + "    strands:\n      - title: S\n        items:\n          - title: b\n            time: 10–11\n"
    laid = laid_out("agenda:\n  use: a\n  start: 13.00\n", agendas__a=strands)
    (inner,) = laid.days[0].slots[1].strands[0].slots
    assert (inner.start, inner.end) == (840, 900)
    assert found(laid) == []


def test_agenda_without_a_time_moves_by_its_first_pin() -> None:
    laid = laid_out("agenda:\n  use: a\n  start: 13.00\n", agendas__a=FILE.replace("time: 9–11\n", "", 1))
    assert rows(laid) == ["13.00–14.00 A", "14.00–15.00 B"]
    assert found(laid) == []


def test_agenda_of_durations_begins_at_the_meetings_start() -> None:
    agenda = "title: A\nitems:\n  - title: A\n    duration: 30\n  - title: B\n    duration: 15\n"
    laid = laid_out("agenda:\n  use: a\n  start: 13.00\n", agendas__a=agenda)
    assert rows(laid) == ["13.00–13.30 A", "13.30–13.45 B"]
    laid = laid_out("time: 9–10\nagenda: a\n", agendas__a=agenda)
    assert rows(laid) == ["09.00–09.30 A", "09.30–09.45 B"]
    assert found(laid) == ["agenda/short-of-meeting at items/1/duration"]


def test_agenda_moved_against_the_promised_start_starts_off() -> None:
    laid = laid_out("time: 12.30–15.00\nagenda:\n  use: a\n  start: 13.00\n", agendas__a=FILE)
    assert found(laid) == ["agenda/starts-off#late at items/0/time"]


def test_agenda_that_is_not_there_leaves_no_days() -> None:
    assert days("agenda: missing\n") == ()
    assert days("time: 9–10\nagenda: missing\n") == ()


# several days

TWO = """\
days:
  - title: Första dagen
    date: 2027-03-09
    time: 9–11
    place: Lund
    agenda:
      - title: A
        time: 9–10
      - title: B
  - date: 2027-03-10
    time: 8.30–9.30
    place: Malmö
    agenda: a
"""


def test_days_have_each_their_own_time_place_and_agenda() -> None:
    first, second = days(TWO, agendas__a=FILE)
    assert (str(first.heading), str(first.location), second.heading, str(second.location)) == (
        "Första dagen",
        "Lund",
        None,
        "Malmö",
    )
    assert first.date is not None
    assert second.date is not None
    assert first.date != second.date
    assert promised(first) == (540, 660, (MEETING, ("days", 0, "time")))
    assert promised(second) == (510, 570, (MEETING, ("days", 1, "time")))
    assert (first.place.path, second.place.file) == (("days", 0, "agenda"), AGENDA)


def test_days_are_laid_out_each_against_its_own_promise() -> None:
    laid = laid_out(TWO, agendas__a=FILE)
    assert rows(laid, 0) == ["09.00–10.00 A", "10.00–11.00 B"]
    assert rows(laid, 1) == ["09.00–10.00 A", "10.00–11.00 B"]
    assert found(laid) == ["agenda/starts-off#moved at days/1/time"]


def test_days_without_a_time_do_not_take_the_meetings() -> None:
    (day,) = days("time: 9–12\ndays:\n  - agenda:\n      - title: A\n        duration: 30\n")
    assert promised(day) == (None, None, None)


def test_days_without_an_agenda_are_days_all_the_same() -> None:
    first, second = days("days:\n  - date: 2027-03-09\n  - date: 2027-03-10\n    time: 9–10\n")
    assert (first.items, first.place.path, first.opening) == ((), ("days", 0), None)
    assert (second.items, second.place.path, second.opening) == ((), ("days", 1), 540)
    assert first.date is not None
    assert second.date is not None


def test_agenda_beside_days_is_refused() -> None:
    ws = workspace(meetings__m=f"title: M\n{LIST}{TWO}", agendas__a=FILE)
    loaded = ws.loaded(ws.folder("p").file_of(Kind.MEETING, "m"))
    assert loaded.model is None
    assert [(one.rule, one.variant) for one in loaded.findings] == [("schema/invalid-value", "clash")]


def test_days_in_another_order_are_laid_out_alike() -> None:
    listed = TWO.removeprefix("days:\n").split("\n  - date")
    turned = f"days:\n  - date{listed[1]}{listed[0]}\n"
    one, other = laid_out(TWO, agendas__a=FILE), laid_out(turned, agendas__a=FILE)
    assert [rows(one, day) for day in (0, 1)] == [rows(other, day) for day in (1, 0)]
    assert (found(one), found(other)) == tuple([f"agenda/starts-off#moved at days/{day}/time"] for day in (1, 0))


# one plan for everybody


def test_plan_computes_a_timeline_once() -> None:
    ws = workspace(meetings__m=f"title: M\n{LIST}")
    ref, model = gathering(ws, Kind.MEETING, "m")
    plan = Plan(ws)
    assert plan.timeline(ref, model) is plan.timeline(ref, model)
    assert plan.cases(ref, model) == (plan.timeline(ref, model),)


def test_plan_takes_the_workspaces_own_pauses() -> None:
    ws = workspace(meetings__m="title: M\nagenda:\n  - title: A\n    time: 9–10\n    kind: yoga\n")
    ws._overlay["jamx.yaml"] = b"kinds:\n  yoga:\n    label: Yoga\n    pause: true\n"
    ref, model = gathering(ws, Kind.MEETING, "m")
    assert Plan(ws).timeline(ref, model).days[0].break_minutes == 60


def test_where_days_are_written() -> None:
    text = "days:\n  - {title: One, agenda: [{title: A}]}\n  - {time: 9–10, place: Lund}\n  - {date: 2022-09-15}\n"
    text += "  - {agenda: {use: a, start: '10.00'}}\n"
    found_ = days(text, agendas__a=FILE)

    assert [(one.place.file, one.place.path, one.title.path) for one in found_] == [
        (MEETING, ("days", 0, "agenda"), ("days", 0, "title")),
        (MEETING, ("days", 1), ("days", 1)),
        (MEETING, ("days", 2), ("title",)),
        (AGENDA, ("items",), ("days", 3)),
    ]
    assert [(str(one.heading or ""), str(one.location or "")) for one in found_[:2]] == [("One", ""), ("", "Lund")]
    assert [(one.opening, one.closing, one.shift) for one in found_] == [
        (None, None, 0),
        (540, 600, 0),
        (None, None, 0),
        (600, 720, 60),
    ]
    assert [one.promise.path if one.promise else None for one in found_] == [None, ("days", 1, "time"), None, ("time",)]


def test_where_an_agenda_without_hours_begins() -> None:
    bare = "title: A\nitems:\n  - {title: A, duration: 30 min}\n  - {title: B, time: 10–11}\n"
    pinned = promised(days("agenda: {use: a, start: '13.00'}\n", agendas__a=bare)[0])

    assert pinned == (780, None, (MEETING, ("agenda", "start")))
    assert days("agenda: {use: a, start: '13.00'}\n", agendas__a=bare)[0].shift == 780 - 570
    floating = "title: A\nitems:\n  - {title: A, duration: 30 min}\n"
    assert days("agenda: {use: a, start: '13.00'}\n", agendas__a=floating)[0].shift == 0
    assert days("agenda: {use: a}\n", agendas__a=bare)[0].opening is None
    assert days("time: 12–15\nagenda: {use: a}\n", agendas__a=FILE)[0][3:5] == (720, 900)


UNPINNED = "agenda: [{title: A, duration: 30 min}, {title: B, time: 10–11}]\n"
UNKNOWN = "agenda: [{title: A, time: unknown}]\n"


@pytest.mark.parametrize(
    ("text", "hours", "promise", "inverted"),
    [
        (f"time: 9–8\n{LIST}", (None, None), "time", True),
        (f"time: 9–8\n{UNPINNED}", (540, None), "time", True),
        (f"time: 9–8\n{UNKNOWN}", (540, None), "time", True),
        ("time: 9–8\n", (540, None), "time", True),
        ("time: 9–8\nagenda: []\n", (540, None), "time", True),
        (f"time: 9.00–8.59\n{LIST}", (None, None), "time", True),
        (f"time: 9–9\n{LIST}", (540, 540), "time", False),
        (f"time: 9\n{LIST}", (540, None), "time", False),
        (f"time: 0–1\n{LIST}", (0, 60), "time", False),
        (f"time: undecided\n{LIST}", (None, None), "time", False),
        ("time: undecided\n", None, None, False),
        (LIST, (None, None), None, False),
        ("agenda: []\n", (None, None), None, False),
        (
            f"days: [{{time: 9–8, {LIST.splitlines()[0]} [{{title: A, time: 9–10}}]}}]\n",
            (None, None),
            "days/0/time",
            True,
        ),
        ("days: [{time: 9–8, agenda: [{title: A}]}]\n", (540, None), "days/0/time", True),
    ],
)
def test_what_is_promised(
    text: str, hours: tuple[int | None, int | None] | None, promise: str | None, inverted: bool
) -> None:
    found_ = [
        ((one.opening, one.closing), one.promise and "/".join(map(str, one.promise.path)), one.inverted)
        for one in days(text)
    ]
    assert found_ == ([] if hours is None else [(hours, promise, inverted)])


@pytest.mark.parametrize(
    ("text", "hours", "promise", "floats"),
    [
        (
            f"{LIST}occasions: [{{date: 2027-03-09, time: 9–11}}, {{date: 2027-03-10, time: 9–11}}]\n",
            (540, 660),
            True,
            False,
        ),
        (
            f"{LIST}occasions: [{{date: 2027-03-09, time: 9–11}}, {{date: 2027-03-10, time: 9–12}}]\n",
            (540, None),
            True,
            False,
        ),
        (
            f"{LIST}occasions: [{{date: 2027-03-09, time: 9–11}}, {{date: 2027-03-10, time: '9'}}]\n",
            (540, None),
            True,
            False,
        ),
        (
            f"{LIST}occasions: [{{date: 2027-03-09, time: '9'}}, {{date: 2027-03-10, time: '9'}}]\n",
            (540, None),
            True,
            False,
        ),
        (
            f"{LIST}occasions: [{{date: 2027-03-09, time: 9–11}}, {{date: 2027-03-10, time: 10–11}}]\n",
            (None, None),
            False,
            True,
        ),
        (
            f"{LIST}occasions: [{{date: 2027-03-09, time: 9–11}}, {{date: 2027-03-10, time: undecided}}]\n",
            (None, None),
            False,
            False,
        ),
        (f"{LIST}occasions: [{{date: 2027-03-09, time: 9–11}}, {{date: 2027-03-10}}]\n", (None, None), False, False),
        (f"{LIST}occasions: [{{date: 2027-03-09}}, {{date: 2027-03-10}}]\n", (None, None), False, False),
        (f"{LIST}occasions: [{{date: 2027-03-09, time: 9–11}}]\n", (540, 660), True, False),
        (f"{LIST}occasions: []\n", (None, None), False, False),
        (f"time: 8–9\n{LIST}occasions: [{{date: 2027-03-09, time: 9–11}}]\n", (480, 540), None, False),
        (f"time: undecided\n{LIST}occasions: [{{date: 2027-03-09, time: 9–11}}]\n", (540, 660), True, False),
    ],
)
def test_hours_that_all_occasions_have(
    text: str, hours: tuple[int | None, int | None], promise: bool | None, floats: bool
) -> None:
    (day,) = days(text)
    places = {True: ("occasions", 0, "time"), None: ("time",), False: None}

    assert ((day.opening, day.closing), day.promise and day.promise.path, day.floats) == (
        hours,
        places[promise],
        floats,
    )


def test_an_agenda_that_is_moved_keeps_its_own_hours_beside_those_of_its_meeting() -> None:
    def moved(text: str, agenda: str = FILE) -> tuple[int | None, int | None, str | None, int]:
        (day,) = days(text, agendas__a=agenda)
        return (
            day.opening,
            day.closing,
            None if day.promise is None else "/".join(map(str, day.promise.path)),
            day.shift,
        )

    at_one = "agenda: {use: a, start: '13.00'}\n"
    assert moved(f"time: 12–15\n{at_one}") == (720, 900, "time", 240)
    assert moved(f"time: undecided\n{at_one}") == (780, 900, "time", 240)
    assert moved(at_one, FILE.replace("9–11", "9", 1)) == (780, None, "time", 240)
    assert moved(at_one, FILE.replace("9–11", "undecided", 1)) == (780, None, "agenda/start", 240)
    assert moved("agenda: {use: a, start: '9.00'}\n") == (540, 660, "time", 0)
    assert moved("agenda: {use: a, start: '8.00'}\n") == (480, 600, "time", -60)
    assert moved("agenda: {use: a, start: '0.00'}\n") == (0, 120, "time", -540)
    assert moved("agenda: {use: a, start: undecided}\n") == (540, 660, "time", 0)
    assert moved("agenda: {use: a}\n", FILE.replace("time: 9–11\n", "", 1)) == (None, None, None, 0)
    assert moved(at_one, "title: A\ntime: '0'\nitems: [{title: A, time: 0–1}]\n") == (780, None, "time", 780)
    assert moved(at_one, "title: A\nitems: [{title: A, time: 0–1}]\n") == (780, None, "agenda/start", 780)
    open_ = "title: A\nitems: [{title: A, duration: 10–20 min}, {title: B, time: 10–11}]\n"
    assert moved(at_one, open_) == (780, None, "agenda/start", 0)
    assert moved(at_one, "title: A\n") == (780, None, "agenda/start", 0)


ROUND = "title: A\nitems:\n  - {title: M, duration: 30 min, optional: mentor}\n"
ROUND += "  - {title: A, each: organisation, parts: [{title: P, duration: 10 min}]}\n  - {title: B, time: 10–11}\n"


@pytest.mark.parametrize(
    ("coming", "begins"),
    [
        (Attendance(3), 570),
        (Attendance(1), 590),
        (Attendance(3, mentor="m"), 540),
        (Attendance(0), 600),
        (None, None),
    ],
)
def test_where_an_agenda_begins_depends_on_who_comes(coming: Attendance | None, begins: int | None) -> None:
    ws = workspace(meetings__m="title: M\nagenda: {use: a, start: '13.00'}\n", agendas__a=ROUND)
    ref, model = gathering(ws, Kind.MEETING, "m")
    (day,) = days_of(ws.folder("p"), ref, model, coming)

    assert day.shift == (0 if begins is None else 780 - begins)
    assert (day.opening, day.closing) == (780, None)


@pytest.mark.parametrize(
    ("text", "hours", "promise"),
    [
        ("", (None, None), None),
        ("time: 9–10\n", (540, 600), ("time",)),
        ("time: undecided\n", (None, None), ("time",)),
        ("time: 9–8\n", (540, None), ("time",)),
        ("items: [{title: A}]\n", (None, None), None),
    ],
)
def test_what_an_agenda_promises(
    text: str, hours: tuple[int | None, int | None], promise: tuple[str, ...] | None
) -> None:
    ws = workspace(agendas__a=f"title: A\n{text}")
    (day,) = days_of(ws.folder("p"), *gathering(ws, Kind.AGENDA, "a"))

    assert ((day.opening, day.closing), day.promise and day.promise.path) == (hours, promise)
    assert (len(day.items), day.place.path, day.title.path) == ("items" in text, ("items",), ("title",))


def test_what_is_neither_meeting_nor_agenda_has_no_days() -> None:
    ws = workspace(meetings__m="title: M\ntime: 9–10\n")
    ref, _ = gathering(ws, Kind.MEETING, "m")

    assert days_of(ws.folder("p"), ref, Gathering.model_validate({"title": "G"})) == ()
    assert days("agenda: {}\n") == days("agenda: {items: []}\n")
