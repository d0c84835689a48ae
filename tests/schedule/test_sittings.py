"""The days of meetings on which people are together, with their hours where they are certain."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import pytest

from jamx.schedule.occurrences import LONGEST
from jamx.schedule.sittings import Sitting, hours_of, sittings

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


def test_whole_sittings_of_listed_days(workspace: Callable[..., Workspace]) -> None:
    days = "[{date: 2012-02-23, time: 10–16, place: Lund}, {date: 2012-02-24, time: 9–12}, {date: 2012-03}]"
    plan = workspace(f"title: T\nplace: Malmö\ndays: {days}\n").plan()
    (time,) = plan.occurrences("p")
    place = time.meeting.days[0].place if time.meeting.days else None

    assert str(place) == "Lund"
    assert sittings(time, plan.timeline(time.ref, time.meeting).days) == (
        Sitting(1, date(2012, 2, 23), date(2012, 2, 23), 600, 960, 0, place, shifted=False),
        Sitting(2, date(2012, 2, 24), date(2012, 2, 24), 540, 720, 1, None, shifted=False),
    )


@pytest.mark.parametrize(
    ("date", "first", "expected"),
    [
        # a day's own date comes before the meeting's; what it says that is no day is not made good for
        ("date: 2012-02-23/2012-02-24", "date: 2012-02-25", ["2012-02-25", "2012-02-24"]),
        ("date: 2012-02-23/2012-02-24", "date: 2012-02", ["2012-02-24"]),
        ("date: 2012-02-23/2012-02-24", "date: 2012-02-23/2012-02-24", ["2012-02-24"]),
        ("date: 2012-02-23/2012-02-24", "date: 2012-02-23/", ["2012-02-24"]),
        ("date: 2012-02-23", "", []),
        ("", "", []),
        ("", "date: 2012-02-23/2012-02-24", []),  # the second of them is not the second day's
    ],
)
def test_dates_of_listed_days(workspace: Callable[..., Workspace], date: str, first: str, expected: list[str]) -> None:
    (found,) = told(workspace(DAYS.format(date=date, first=first, second="")))

    assert [one.first for one in found] == [one.last for one in found] == expected
    assert [(one.line, one.number) for one in found] == [
        (2 - len(found) + n, 3 - len(found) + n) for n in range(len(found))
    ]


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        # what was promised and what is seen: the earlier start, the later end
        ("time: 9–12\nagenda: [{title: A, time: 10–11}]", (540, 720)),
        ("time: 10–11\nagenda: [{title: A, time: 9–12}]", (540, 720)),
        ("time: 9–11\nagenda: [{title: A, time: 10–12}]", (540, 720)),
        ("time: 10–12\nagenda: [{title: A, time: 9–11}]", (540, 720)),
        ("time: 9\nagenda: [{title: A, time: 10–11}]", (540, 660)),
        ("agenda: [{title: A, time: 10–11}]", (600, 660)),
        ("agenda: [{title: A, time: 10}]", (600, None)),
        ("agenda: [{title: S, time: 8–9, internal: true}, {title: A, time: 10–11}]", (600, 660)),
        ("agenda: [{title: A, time: 10–11}, {title: S, time: 11–12, internal: true}]", (600, 660)),
        ("time: 0–1", (0, 60)),
        ("time: 0\nagenda: [{title: A, time: 0}]", (0, None)),
        ("time: 9–9", (540, None)),
        ("time: 9–9.01", (540, 541)),
    ],
)
def test_hours_of_a_day(workspace: Callable[..., Workspace], said: str, hours: tuple[int | None, int | None]) -> None:
    plan = workspace(f"title: T\ndate: {DAY}\n{said}\n").plan()
    (time,) = plan.occurrences("p")
    (line,) = plan.timeline(time.ref, time.meeting).days

    assert hours_of(line) == hours
    assert told(workspace(f"title: T\ndate: {DAY}\n{said}\n")) == [[Told(1, DAY, DAY, *hours, 0)]]


@pytest.mark.parametrize(
    ("date", "said", "expected"),
    [
        ("2012-02-23/2012-02-25", "12.00–13.00 +1", 3),  # they end before the last day
        ("2012-02-23/2012-02-24", "12.00–24.00 +1", 1),
        ("2012-02-23/2012-02-24", "12.00", 2),
        ("2012-02-23/2012-02-24", "0.00–0.01 +1", 1),
        ("2012-02-23/2012-02-24", "0.00–0.00 +1", 2),
    ],
)
def test_hours_over_several_days_are_one_where_they_end_on_the_last(
    workspace: Callable[..., Workspace], date: str, said: str, expected: int
) -> None:
    (found,) = told(workspace(f"title: T\ndate: {date}\ntime: {said}\n"))

    assert [one.number for one in found] == list(range(1, expected + 1))
    if expected == 1:
        assert (found[0].first, found[0].last, found[0].line) == (*date.split("/"), 0)
    else:
        assert all(one == Told(one.number, one.first, one.first, None, None, None) for one in found)
        assert (found[0].first, found[-1].last) == tuple(date.split("/"))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("time: 9–12", (540, 720, None, False)),
        ("time: 9", (540, None, None, False)),
        ("time: 12–9", (720, None, None, False)),
        ("", (None, None, None, False)),
        ("occasions: [{date: 2022-09-15, time: 9–12}]", (540, 720, None, False)),
        ("occasions: [{date: 2022-09-15, time: 9}]", (540, None, None, False)),
        ("occasions: [{date: 2022-09-15, time: 12–9}]", (720, None, None, False)),
        ("time: 9–12\noccasions: [{date: 2022-09-15}]", (540, 720, None, False)),
        ("time: 9–12\noccasions: [{date: 2022-09-15, time: unknown}]", (540, 720, None, False)),
    ],
)
def test_a_day_of_which_no_clock_is_known(
    workspace: Callable[..., Workspace], said: str, expected: tuple[int | None, int | None, int | None, bool]
) -> None:
    date = "" if "occasions" in said else f"date: {DAY}\n"
    (time,) = workspace(f"title: T\n{date}{said}\n").plan().occurrences("p")
    (one,) = sittings(time, ())

    assert (one.number, one.first.isoformat(), one.last.isoformat(), one.place) == (1, DAY, DAY, None)
    assert (one.start, one.end, one.line, one.shifted) == expected


def test_of_two_days_on_the_clock_one_date_is_neither(workspace: Callable[..., Workspace]) -> None:
    plan = workspace(f"title: T\ndate: {DAY}\ntime: 9–12\n").plan()
    (time,) = plan.occurrences("p")
    lines = plan.timeline(time.ref, time.meeting).days * 2

    assert sittings(time, lines) == (Sitting(1, date(2022, 9, 15), date(2022, 9, 15), 540, 720),)
