"""The days of meetings on which people are together, with their hours where they are certain."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import pytest

from jamx.schedule.occurrences import LONGEST
from jamx.schedule.sittings import Sitting, sittings

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.api import Workspace


class Told(NamedTuple):
    """What a test says of a sitting."""

    number: int
    first: str
    last: str
    start: int | None
    end: int | None
    line: int | None


def told(workspace: Workspace) -> list[list[Told]]:
    plan = workspace.plan()
    found = []
    for time in plan.occurrences("p"):
        lines = plan.timeline(time.ref, time.meeting).days
        found.append([_told(one) for one in sittings(time, lines)])
    return found


def _told(one: Sitting) -> Told:
    return Told(one.number, one.first.isoformat(), one.last.isoformat(), one.start, one.end, one.line)


DAY = "2022-09-15"


@pytest.mark.parametrize(
    ("text", "start", "end", "line"),
    [
        ("date: 2022-09-15", None, None, None),
        ("date: 2022-09-15\ntime: 09.30–16.00", 570, 960, 0),
        ("date: 2022-09-15\ntime: 09.30", 570, None, 0),
        ("date: 2022-09-15\nagenda:\n  - {title: A, time: 09.00–10.00}\n  - {title: B, duration: 45 min}", 540, 645, 0),
        ("date: 2022-09-15\ntime: 09.30–16.00\nagenda:\n  - {title: A, time: 09.00–17.00}", 540, 1020, 0),
        ("date: 2022-09-15\ntime: 22.00–01.00 +1", 1320, 1500, 0),
        ("date: 2022-09-15\ntime: 16.00–09.00", 960, None, 0),
        ("date: 2022-09-15\nagenda:\n  - {title: A, duration: 45 min}", None, None, 0),
    ],
)
def test_one_day(
    workspace: Callable[..., Workspace], text: str, start: int | None, end: int | None, line: int | None
) -> None:
    assert told(workspace(f"title: T\n{text}\n")) == [[Told(1, DAY, DAY, start, end, line)]]


@pytest.mark.parametrize("text", ["2022-09", "2022-W37", "mid 2022-09", "within 2022-09-15/2022-09-16", "2022-HT"])
def test_what_lies_somewhere_within_is_no_sitting(workspace: Callable[..., Workspace], text: str) -> None:
    assert told(workspace(f"title: T\ntime: 09–16\ndate: {text}\n")) == [[]]


def test_no_date_is_no_sitting(workspace: Callable[..., Workspace]) -> None:
    assert told(workspace("title: T\ntime: 09–16\n")) == [[]]


def test_several_days_without_hours_of_their_own_are_whole_days(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: T\ndate: 2012-02-23/2012-02-24\ntime: 10.00–16.00\n")
    assert told(made) == [
        [Told(1, "2012-02-23", "2012-02-23", None, None, None), Told(2, "2012-02-24", "2012-02-24", None, None, None)]
    ]


def test_hours_that_end_on_the_last_day_are_one_sitting(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: T\ndate: 2012-02-23/2012-02-24\ntime: 12.00–13.00 +1\n")
    assert told(made) == [[Told(1, "2012-02-23", "2012-02-24", 720, 2220, 0)]]


DAYS = """
    title: T
    {date}
    days:
      - time: 10.00–16.00
        {first}
      - time: 09.00–12.00
        {second}
"""


@pytest.mark.parametrize(
    ("date", "first", "second", "expected"),
    [
        ("date: 2012-02-23/2012-02-24", "", "", ["2012-02-23", "2012-02-24"]),
        ("", "date: 2012-02-23", "date: 2012-03-05", ["2012-02-23", "2012-03-05"]),
        ("", "date: 2012-02-23", "date: 2012-03", ["2012-02-23", None]),
        ("", "date: 2012-02", "date: 2012-03-05", [None, "2012-03-05"]),
        ("date: 2012-02-23/2012-02-25", "", "", [None, None]),
        ("date: 2012-02", "", "", [None, None]),
    ],
)
def test_listed_days(
    workspace: Callable[..., Workspace], date: str, first: str, second: str, expected: list[str | None]
) -> None:
    (found,) = told(workspace(DAYS.format(date=date, first=first, second=second)))
    hours = [(600, 960), (540, 720)]
    assert found == [
        Told(number + 1, day, day, *hours[number], number) for number, day in enumerate(expected) if day is not None
    ]


def test_alternatives_and_occasions(workspace: Callable[..., Workspace]) -> None:
    made = workspace(
        """
        title: T
        time: 09.00–12.00
        occasions:
          - date: 2012-02-09
          - date: 2012-03-29
            time: 13.00–16.00
          - date: 2012-04
        """,
        **{"programmes/p/meetings/n.yaml": "title: N\ndates: {choose: 1, of: [2012-05-02, 2012-05-03/2012-05-04]}\n"},
    )
    assert told(made) == [
        [Told(1, "2012-02-09", "2012-02-09", 540, 720, 0)],
        [Told(1, "2012-03-29", "2012-03-29", 780, 960, 0)],
        [],
        [Told(1, "2012-05-02", "2012-05-02", None, None, None)],
        [Told(1, "2012-05-03", "2012-05-03", None, None, None), Told(2, "2012-05-04", "2012-05-04", None, None, None)],
    ]


def test_an_occasion_at_another_hour_is_not_at_the_agendas(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: T\ntime: 09–12\noccasions:\n  - date: 2012-02-09\n    time: 13–16\n  - date: 2012-02-10\n")
    plan = made.plan()
    shifted = [
        one.shifted
        for time in plan.occurrences("p")
        for one in sittings(time, plan.timeline(time.ref, time.meeting).days)
    ]
    assert shifted == [True, False]


def test_what_lasts_for_months_is_one(workspace: Callable[..., Workspace]) -> None:
    assert told(workspace("title: T\ndate: 2012-02-01/2012-06-30\n")) == [
        [Told(1, "2012-02-01", "2012-06-30", None, None, None)]
    ]


def test_days_that_are_kept_as_dates(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: T\ndate: 2022-09-15\n")
    plan = made.plan()
    (one,) = sittings(plan.occurrences("p")[0], ())
    assert (one.first, one.last) == (date(2022, 9, 15), date(2022, 9, 15))


def test_hours_until_midnight_end_on_the_first_day(workspace: Callable[..., Workspace]) -> None:
    made = workspace("title: T\ndate: 2012-02-23/2012-02-24\ntime: 12.00–24.00\n")
    assert [(one.first, one.last, one.start) for one in told(made)[0]] == [
        ("2012-02-23", "2012-02-23", None),
        ("2012-02-24", "2012-02-24", None),
    ]
    later = workspace("title: T\ndate: 2012-02-23/2012-02-24\ntime: 12.00–00.01 +1\n")
    assert told(later) == [[Told(1, "2012-02-23", "2012-02-24", 720, 1441, 0)]]


@pytest.mark.parametrize(
    ("own", "start", "end", "shifted"),
    [
        ("", 540, 720, False),
        ("time: 09.00–11.00", 540, 660, False),
        ("time: 09.00", 540, 720, False),
        ("time: 10.00–11.00", 600, 660, True),
        ("time: 10.00", 600, None, True),
    ],
)
def test_hours_of_an_occasion(
    workspace: Callable[..., Workspace], own: str, start: int, end: int | None, *, shifted: bool
) -> None:
    occasion = f"{{date: 2012-02-09, {own}}}" if own else "{date: 2012-02-09}"
    plan = workspace(f"title: T\nagenda: [{{title: A, time: 09.00–12.00}}]\noccasions: [{occasion}]\n").plan()
    (time,) = plan.occurrences("p")
    (one,) = sittings(time, plan.timeline(time.ref, time.meeting).days)
    assert (one.start, one.end, one.line, one.shifted) == (start, end, 0, shifted)


def test_what_lasts_longer_than_a_meeting_does_is_one_from_its_first_day_to_its_last(
    workspace: Callable[..., Workspace],
) -> None:
    long = workspace("title: M\ndate: 2022-01-01/2022-12-31\n")
    assert told(long) == [[Told(1, "2022-01-01", "2022-12-31", None, None, None)]]


def test_two_months_are_the_longest_that_is_looked_at_day_by_day(workspace: Callable[..., Workspace]) -> None:
    assert len(told(workspace("title: M\ndate: 2022-01-01/2022-03-03\n"))[0]) == LONGEST == 62
    assert len(told(workspace("title: M\ndate: 2022-01-01/2022-03-04\n"))[0]) == 1
