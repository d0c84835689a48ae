"""What dates hang on, with where each is written: of several times of a meeting the first."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.model.relative_date import RelativeDate
from jamx.schedule.plan import Plan

PROGRAMME = """
title: P
period: 2022
phases: [{title: None}, {id: start, title: Start, period: 2022-01/2022-03}]
milestones: [{id: out, title: Out, date: 2022-02-01}]
deliverables: [{id: plan, title: Plan, due: 2 weeks after m}]
tasks: [{id: write, title: Write, due: 2022-05-01}]
"""


@pytest.mark.parametrize(
    ("said", "expected", "path"),
    [
        ("date: 2022-03-10", ("2022-03-10", "2022-03-10"), ("date", "on")),
        ("occasions: [{date: 2022-03-10}, {date: 2022-03-24}]", ("2022-03-10", "2022-03-24"), ("occasions", 0)),
        ("dates: {choose: 1, of: [2022-03-10, 2022-03-24]}", ("2022-03-10", "2022-03-24"), ("dates", "of", 0)),
        ("", ("None", "None"), ("title",)),
    ],
)
def test_a_meeting_is_where_its_first_date_is(
    said: str, expected: tuple[str, str], path: tuple[str | int, ...]
) -> None:
    meeting = f"title: M\n{said}\ntasks: [{{title: Other}}, {{id: read, title: Read, due: 1 week before}}]\n"
    due_dates = Plan(workspace(programme=PROGRAMME, meetings__m=meeting)).due_dates("p")
    when = due_dates.of("m")

    assert (str(when and when.earliest), str(when and when.latest)) == expected
    assert due_dates.anchors["m"].at.path[: len(path)] == path
    assert due_dates.anchors["m/read"].at.path == ("tasks", 1, "due")
    assert set(due_dates.anchors) == {"programme", "start", "out", "plan", "write", "m", "m/read"}


def test_places_of_what_the_programme_says() -> None:
    due_dates = Plan(workspace(programme=PROGRAMME, meetings__m="title: M\ndate: 2022-03-10\n")).due_dates("p")
    found = {name: anchor.at.path for name, anchor in due_dates.anchors.items() if name != "m"}

    assert found == {
        "programme": ("period",),
        "start": ("phases", 1, "period"),
        "out": ("milestones", 0, "date"),
        "plan": ("deliverables", 0, "due"),
        "write": ("tasks", 0, "due"),
    }
    plan = due_dates.of("plan")
    assert plan is not None
    assert (str(plan.earliest), str(plan.latest)) == ("2022-03-24", "2022-03-24")


def test_what_has_no_date_of_its_own() -> None:
    programme = """
title: P
milestones: [{title: None, date: 2022-02-01}, {id: later, title: Later, date: undecided}]
deliverables: [{title: None, due: 2022-02-01}, {id: x, title: X, due: 1 day after y}]
tasks: [{title: None}, {id: y, title: Y, due: 1 day after x}, {id: z, title: Z, due: 1 day after z}, {id: w, title: W}]
"""
    due_dates = Plan(workspace(programme=programme)).due_dates("p")

    assert set(due_dates.anchors) == {"programme", "later", "x", "y", "z", "w"}
    assert {name: due_dates.of(name) for name in (*due_dates.anchors, "nowhere")} == dict.fromkeys(
        (*due_dates.anchors, "nowhere")
    )


def test_a_date_is_worked_out_once_and_the_first_of_a_name_counts() -> None:
    programme = """
title: P
period: 2022
milestones: [{id: one, title: One, date: 2022-02-01}, {id: one, title: Two, date: 2022-03-01}]
tasks: [{id: two, title: Two, due: 1 day after one}, {id: m, title: M, due: 2022-05-01}]
"""
    due_dates = Plan(workspace(programme=programme, meetings__m="title: M\ndate: 2022-06-01\n")).due_dates("p")
    two, m = due_dates.of("two"), due_dates.of("m")

    assert two is not None
    assert m is not None
    assert due_dates.of("two") is two
    assert (str(two.latest), str(m.latest)) == ("2022-02-02", "2022-05-01")
    assert due_dates.anchors["m"].own is None
    period = due_dates.of("programme")
    assert period is not None
    assert (period.meaning, str(period.latest)) == ("lasts", "2022-12-31")


def test_distances_count_from_what_they_name_else_from_their_own_meeting() -> None:
    meetings = {
        "a": "title: A\ndate: 2022-03-10\ntasks: [{id: s, title: S, due: 1 day before}]\n",
        "b": "title: B\ndate: 2022-04-10\ntasks: [{id: t, title: T, due: 1 day before a}, {id: u, title: U}]\n",
    }
    plan = Plan(workspace(**{f"meetings__{name}": text for name, text in meetings.items()}))
    due_dates, own = plan.due_dates("p"), plan.workspace.folder("p").meeting("a")
    assert own is not None
    due = own.tasks[0].due

    assert [str(when and when.latest) for when in map(due_dates.of, ("a/s", "b/t", "b/u"))] == [
        "2022-03-09", "2022-03-09", "None",
    ]  # fmt: skip
    assert [str(when and when.latest) for when in (due_dates.due(due, name) for name in ("a", "b", "c", None))] == [
        "2022-03-09", "2022-04-09", "None", "None",
    ]  # fmt: skip
    assert due_dates.due(None, "a") is None
    asked = [
        *(due_dates.anchors[name].value for name in ("b/t", "a/s", "a", "b/u")),
        RelativeDate("after", anchor="a/s"),
    ]
    assert [due_dates.root(value, "b") for value in asked] == ["a", "b", None, None, "a"]
    assert due_dates.root(asked[1], None) is None
    assert {name: anchor.own for name, anchor in due_dates.anchors.items()} == {
        "programme": None, "a": "a", "a/s": "a", "b": "b", "b/t": "b", "b/u": "b",
    }  # fmt: skip
