"""When tasks are done that say no more than before, during, between or after their meeting."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.model.task import Task
from jamx.schedule.plan import Plan
from jamx.schedule.task_times import When, following, implied, when_of


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, "before"),
        ({"due": "2 weeks before"}, "before"),
        ({"due": "2 weeks after"}, "after"),
        ({"due": "after"}, "after"),
        ({"due": "1 week after a"}, "after"),
        ({"due": "2022-09-15"}, "before"),
        ({"due": "unknown"}, "before"),
        ({"when": "before", "due": "2 weeks after"}, "before"),
        ({"when": "during", "due": "2 weeks after"}, "during"),
        ({"when": "between"}, "between"),
        ({"when": "after", "due": "2 weeks before"}, "after"),
    ],
)
def test_what_is_said_comes_before_what_is_due(said: dict[str, object], expected: str) -> None:
    assert when_of(Task.model_validate({"title": "T", **said})) == expected


def made(*dates: str, **tracks: str) -> Plan:
    """Meetings `a`, `b` and so on, each with a date and what else is said of it."""
    named = dict(zip("abcdef", dates, strict=False))
    files = {f"meetings__{name}": f"title: M\n{date}\n{tracks.get(name, '')}\n" for name, date in named.items()}
    return Plan(workspace(programme="title: P\ntracks: [{id: x, title: X}, {id: y, title: Y}]\n", **files))


def days(plan: Plan, when: When, meeting: str = "a") -> str:
    found = implied(when, meeting, plan.workspace.folder("p"), plan.due_dates("p"))
    if found is None:
        return "?"
    return f"{found.earliest or ''}/{found.latest or ''} {found.meaning} {found.precision}"


def test_days_that_are_left() -> None:
    plan = made("date: 2022-03-10/2022-03-11", "date: 2022-04-07/2022-04-08")

    assert days(plan, "before") == "/2022-03-09 within span"
    assert days(plan, "during") == "2022-03-10/2022-03-11 lasts range"
    assert days(plan, "between") == "2022-03-12/2022-04-06 within span"
    assert days(plan, "after") == "2022-03-12/ within span"


def test_after_the_last_meeting_the_days_between_have_no_end() -> None:
    plan = made("date: 2022-03-10", "date: 2022-04-07")

    assert days(plan, "between", "b") == days(plan, "after", "b") == "2022-04-08/ within span"
    assert days(plan, "before", "b") == "/2022-04-06 within span"


@pytest.mark.parametrize("when", ["before", "during", "between", "after"])
def test_without_a_date_nobody_knows(when: When) -> None:
    assert days(made("", "date: 2022-04-07"), when) == "?"
    assert days(made("date: 2022-04-07"), when, "nowhere") == "?"


def next_of_a(*dates: str, **said: str) -> str | None:
    plan = made(*dates, **said)
    return following("a", plan.workspace.folder("p"), plan.due_dates("p"))


TEN, ELEVEN, TWELVE = "date: 2022-03-10", "date: 2022-03-11", "date: 2022-03-12"


@pytest.mark.parametrize(
    ("dates", "said", "expected"),
    [
        ((TEN,), {}, None),
        ((TEN, ELEVEN), {}, "b"),
        ((TEN, TWELVE, ELEVEN), {}, "c"),
        ((TEN, ELEVEN, ELEVEN), {}, "b"),  # of one day the first by name
        ((ELEVEN, TEN), {}, None),
        ((TEN, TEN), {}, None),
        ((TEN, ""), {}, None),
        ((TEN, "", TWELVE), {}, "c"),
        (("", TEN), {}, None),
        ((TEN, "date: 2022-03-10/2022-03-12"), {}, None),
        ((TEN, "date: 2022-03-11/2022-03-13", TWELVE), {}, "b"),
        (("date: 2022-03-10/2022-03-11", ELEVEN, TWELVE), {}, "c"),
        (("date: 2022-03-10/", ELEVEN), {}, None),
        (("date: /2022-03-10", ELEVEN), {}, "b"),
        ((TEN, "date: /2022-03-20", TWELVE), {}, "c"),
        ((TEN, ELEVEN, TWELVE), {"b": "status: cancelled"}, "c"),
        ((TEN, ELEVEN, TWELVE), {"b": "status: held"}, "b"),
        ((TEN, ELEVEN, TWELVE), {"b": "track: x"}, "c"),
        ((TEN, ELEVEN, TWELVE), {"a": "track: x", "b": "track: y", "c": "track: x"}, "c"),
        ((TEN, ELEVEN, TWELVE), {"a": "track: x"}, None),
        ((TEN, ELEVEN), {"a": "status: cancelled"}, "b"),
    ],
)
def test_the_next_meeting(dates: tuple[str, ...], said: dict[str, str], expected: str | None) -> None:
    assert next_of_a(*dates, **said) == expected
