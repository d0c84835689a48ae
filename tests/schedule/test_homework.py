"""The work between two meetings, added up by hand."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.schedule.homework import between_meetings
from jamx.schedule.plan import Plan
from jamx.schedule.series import dated

HOMEWORK = "tasks:\n  - {title: T, owner: each organisation, when: between, effort: 2 days}\n"
PREPARE = "tasks:\n  - {title: T, owner: Each  organisation, due: 1 week before, effort: 4–6 h}\n"


def found(programme: str = "title: P\n", **meetings: str) -> list[tuple[str, int, int, int]]:
    """Which meetings, minutes and working days in between, and days needed."""
    ws = workspace(programme=programme, **{f"meetings__{name}": f"title: M\n{text}" for name, text in meetings.items()})
    plan = Plan(ws)
    pairs = between_meetings(ws.folder("p"), dated(plan.occurrences("p")), plan.due_dates("p"), plan.calendar)
    return [
        (pair.earlier.times[0].ref.name + pair.later.times[0].ref.name, pair.minutes, pair.working_days, pair.needed)
        for pair in pairs
    ]


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [
        ({"a": f"date: 2022-09-15\n{HOMEWORK}", "b": "date: 2022-09-20\n"}, [("ab", 960, 2, 2)]),
        ({"a": f"date: 2022-09-15\n{HOMEWORK}", "b": f"date: 2022-09-30\n{PREPARE}"}, [("ab", 1200, 10, 3)]),
        ({"a": "date: 2022-09-15\n", "b": f"date: 2022-09-20\n{PREPARE}"}, [("ab", 0, 2, 0)]),
        ({"b": "date: 2022-09-15/2022-09-16\n", "a": "date: 2022-09-19\n"}, [("ba", 0, 0, 0)]),
        ({"a": f"date: 2022-09-15\n{HOMEWORK}", "b": "date: 2022-09\n"}, []),
        ({"a": f"date: 2022-W37\n{HOMEWORK}", "b": "date: 2022-09-20\n"}, [("ab", 960, 5, 2)]),
        ({"a": "date: 2022-09-15\n", "b": "date: 2022-09-15\n"}, []),
        ({"a": "date: 2022-09-15\ntrack: x\n", "b": "date: 2022-09-20\ntrack: y\n"}, []),
        ({"a": "date: 2022-09-15\n", "b": "date: 2022-09-20/\n"}, []),
        ({"a": "date: /2022-09-15\n", "b": "date: 2022-09-20\n"}, []),
        (
            {"a": "date: 2022-09-15\n", "b": "date: /2022-09-17\n", "c": "date: 2022-09-20\n"},
            [("ac", 0, 2, 0)],
        ),
        ({"a": "date: 2023-04-05\n", "b": "date: 2023-04-14\n"}, [("ab", 0, 4, 0)]),
    ],
)
def test_between_two_meetings(meetings: dict[str, str], expected: list[tuple[str, int, int, int]]) -> None:
    assert found(**meetings) == expected


def test_owners_work_side_by_side_and_nobody_means_everybody() -> None:
    tasks = [("organiser", "3 h"), ("host", "2 h"), ("", "1 h"), ("organiser", "1 h"), ("unknown", "half an hour")]
    listed = "".join(f"  - {{title: T, owner: {who}, when: between, effort: {effort}}}\n" for who, effort in tasks)

    assert found(a=f"date: 2022-09-15\ntasks:\n{listed}", b="date: 2022-09-20\n") == [("ab", 300, 2, 1)]


def test_tasks_of_the_programme_are_there_each_time() -> None:
    programme = "title: P\ntasks:\n  - {title: T, each: meeting, when: between, effort: 1 day}\n"
    days = {"a": "date: 2022-09-12\n", "b": "date: 2022-09-15\n", "c": "date: 2022-09-20\n"}

    assert found(programme, **days) == [("ab", 480, 2, 1), ("bc", 480, 2, 1)]


def minutes(first: str, second: str = "", programme: str = "title: P\n", *, track: str = "") -> int | None:
    """The minutes between two meetings with a task each; None where they do not follow each other."""
    a = f"date: 2022-09-15\n{track}" + (f"tasks: [{{title: T, effort: 1 h, {first}}}]\n" if first else "")
    b = f"date: 2022-09-30\n{track}" + (f"tasks: [{{title: T, effort: 2 h, {second}}}]\n" if second else "")
    listed = found(programme, a=a, b=b)
    assert len(listed) <= 1
    return listed[0][1] if listed else None


def test_what_lies_between() -> None:
    assert minutes("when: between") == 60
    assert minutes("when: after") == 0
    assert minutes("when: between, due: 2022-09-29") == 60
    assert minutes("when: between, due: 2022-09-30") == 0
    assert minutes("when: between, due: 2022-10-15") == 0
    assert minutes("when: between, due: after") == 0
    assert minutes("", "when: before") == 120
    assert minutes("", "when: during") == 0
    assert minutes("", "id: read") == 0
    assert minutes("", "when: before, due: 2022-09-20/") == 120
    assert minutes("", "when: before, due: 2022-09-10/2022-09-15") == 0
    assert minutes("", "when: before, due: 2022-09-10/2022-09-16") == 120
    assert minutes("when: between, due: 2022-09-20/") == 0
    assert minutes("", "due: 1 week before") == 120
    assert minutes("", "due: 1 week after") == 0
    assert minutes("", "due: 2022-09-20") == 0
    assert minutes("", "when: before, due: 2022-09-20") == 120
    assert minutes("", "when: before, due: 2022-09-16") == 120
    assert minutes("", "when: before, due: 2022-09-15") == 0
    assert minutes("", "due: 15 days before") == 0
    assert minutes("", "due: 14 days before") == 120
    assert minutes("", "due: 1 week before a") == 0
    assert minutes("", "due: 1 week before b") == 0
    assert minutes("when: between", "when: before") == 180


def test_work_of_which_nobody_knows_how_much_it_is() -> None:
    unknown = "tasks: [{title: T, when: between, effort: unknown}, {title: U, when: before, effort: unknown}]\n"

    assert found(a=f"date: 2022-09-15\n{unknown}", b=f"date: 2022-09-20\n{unknown}") == [("ab", 0, 2, 0)]
    assert found(a="date: 2022-09-15\ntasks: [{title: T, when: between}]\n", b="date: 2022-09-20\n") == [
        ("ab", 0, 2, 0)
    ]


def test_whose_meetings_follow_each_other() -> None:
    common = "tasks: [{title: T, each: meeting, when: between, effort: 1 h}]\n"
    groups = "groups: [{id: g, title: G}, {id: c, title: C, kind: cohort}]\n"

    assert minutes("", programme=f"title: P\n{common}") == 60
    assert minutes("", programme=f"title: P\n{common}{groups}", track="group: g\n") == 0
    assert minutes("", programme=f"title: P\n{common}{groups}", track="group: c\n") == 60
    assert minutes("", programme="title: P\ntasks: [{title: T, when: between, effort: 1 h}]\n") == 0
    assert minutes("when: between", programme="title: P\nchoices: [{of: [a, c]}]\n") is None
    assert minutes("when: between", programme="title: P\nchoices: [{of: [b]}]\n") is None
    assert minutes("when: between", programme="title: P\nchoices: [{of: [a, c]}, {of: [d]}]\n") is None
    assert minutes("when: between", programme="title: P\nchoices: [{of: [c]}]\n") == 60
    assert minutes("when: between", programme="title: [\n") == 60
