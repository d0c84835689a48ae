"""What dates hang on, with where each is written: of several times of a meeting the first."""

from __future__ import annotations

import pytest
from on_clock import workspace

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
