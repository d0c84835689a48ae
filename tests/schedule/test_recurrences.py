"""What is due again and again: every time, against the calendar on the wall."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.schedule.plan import Plan
from jamx.schedule.recurrences import MOST


def due(deliverable: str, period: str = "2022/2023") -> list[str]:
    """First and last day of every time."""
    programme = f"title: P\nperiod: {period}\ndeliverables:\n  - {{title: Report, {deliverable}}}\n"
    plan = Plan(workspace(programme=programme))
    values = [entry.date for entry in plan.timetable("p")]
    return ["/".join(dict.fromkeys(str(day) for day in (one.earliest, one.latest))) if one else "?" for one in values]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("due: 2022-10-15", ["2022-10-15"]),
        ("due: 2022-03-15, every: year", ["2022-03-15", "2023-03-15"]),
        ("due: 2022-03-15, every: half-year", ["2022-03-15", "2022-09-15", "2023-03-15", "2023-09-15"]),
        ("due: 2023-02-10, every: quarter", ["2023-02-10", "2023-05-10", "2023-08-10", "2023-11-10"]),
        ("due: 2023-10-31, every: month", ["2023-10-31", "2023-11-30", "2023-12-31"]),
        ("due: 2023-11-30, every: month", ["2023-11-30", "2023-12-31"]),
        ("due: 2023-01-30, every: month, until: 2023-04", ["2023-01-30", "2023-02-28", "2023-03-30", "2023-04-30"]),
        ("due: 2023-01-28, every: month, until: 2023-03", ["2023-01-28", "2023-02-28", "2023-03-28"]),
        ("due: 2022-12-31, every: half-year", ["2022-12-31", "2023-06-30", "2023-12-31"]),
        ("due: 2022-06-30, every: half-year", ["2022-06-30", "2022-12-31", "2023-06-30", "2023-12-31"]),
        # a month is a whole month, a week a whole week
        ("due: 2022-02, every: year", ["2022-02-01/2022-02-28", "2023-02-01/2023-02-28"]),
        (
            "due: 2023-09, every: month",
            [f"2023-{m:02}-01/2023-{m:02}-{n}" for m, n in ((9, 30), (10, 31), (11, 30), (12, 31))],
        ),
        ("due: 2022-W10, every: year", ["2022-03-07/2022-03-13", "2023-03-06/2023-03-12"]),
        ("due: 2022, every: year", ["2022-01-01/2022-12-31", "2023-01-01/2023-12-31"]),
        ("due: 2022-09-29/2022-09-30, every: year", ["2022-09-29/2022-09-30", "2023-09-29/2023-09-30"]),
        # until its own end, which is a time too
        ("due: 2022-03-15, every: half-year, until: 2022-09-15", ["2022-03-15", "2022-09-15"]),
        ("due: 2022-03-15, every: half-year, until: 2022-09-14", ["2022-03-15"]),
        ("due: 2022-03-15, every: year, until: 2024-12", ["2022-03-15", "2023-03-15", "2024-03-15"]),
        # the first is listed whatever else is known
        ("due: 2025-03-15, every: year", ["2025-03-15"]),
        ("every: year", ["?"]),
    ],
)
def test_times(written: str, expected: list[str]) -> None:
    assert due(written) == expected


def test_without_an_end_only_the_first_is_listed() -> None:
    assert due("due: 2022-03-15, every: year", "2022/") == ["2022-03-15"]
    assert due("due: 2022-03-15/, every: year") == ["2022-03-15/None", "2023-03-15/None"]
    assert due("due: 2022-03-15, every: year", "undecided") == ["2022-03-15"]
    assert due("due: before programme, every: year") == ["None/2021-12-31", "None/2022-12-31", "None/2023-12-31"]


def test_there_is_a_most() -> None:
    found = due("due: 2022-01-15, every: month", "2022/2032")

    assert len(found) == MOST == 60
    assert (found[-2], found[-1]) == ("2026-11-15", "2026-12-15")


def test_it_says_where_it_is_written() -> None:
    programme = "title: P\ndeliverables:\n  - {title: Report, due: 2022-10-15}\n  - {title: Plan}\n"
    entries = Plan(workspace(programme=programme)).timetable("p")

    assert [entry.at.path for entry in entries] == [("deliverables", 0, "due", "on"), ("deliverables", 1, "title")]
