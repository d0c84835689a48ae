"""Meetings in rows, and how few of them stand out of order: compared with trying out what to take away."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from on_clock import workspace

from jamx.model.meeting import Meeting
from jamx.schedule.order import certainly_before, iso
from jamx.schedule.plan import Plan
from jamx.schedule.series import audience, dated, misplaced, numbered

if TYPE_CHECKING:
    from jamx.schedule.series import Dated


def rows(*meetings: str, programme: str = "title: P\n") -> list[list[Dated]]:
    """The numbered rows of a programme; the meetings are named `a`, `b`, `c` and so on."""
    files = {f"meetings__{chr(97 + n)}": f"title: M\n{text}" for n, text in enumerate(meetings)}
    ws = workspace(programme=programme, **files)
    return [list(row) for row in numbered(dated(Plan(ws).occurrences("p")), ws.folder("p").programme)]


def _names(row: list[Dated]) -> str:
    return "".join(one.times[0].ref.name for one in row)


def test_rows_are_in_order_of_number() -> None:
    found = rows("number: 3\ndate: 2022-09-15", "number: 1\ndate: 2022-09-14", "date: 2022-09-13", "number: 2")

    assert [_names(row) for row in found] == ["ba"]


def test_each_track_and_each_double_is_a_row_of_its_own() -> None:
    found = rows(
        "number: 1\ntrack: x\ndate: 2022-09-15",
        "number: 1\ntrack: y\ndate: 2022-09-14",
        "number: 2\ntrack: y\nkind: webinar\ndate: 2022-09-14",
        "number: 2\ntrack: y\nkind: full day\ndate: 2022-09-14",
        "number: 3\ntrack: y\nkind: full day\ndate: 2022-09-14",
        "number: 3\ntrack: y\nkind: full day\ndate: 2022-09-14",
    )

    assert sorted(_names(row) for row in found) == ["a", "b", "c", "d"]


@given(st.permutations(range(1, 7)))
def test_a_few_are_misplaced_and_without_them_the_rest_is_in_order(days: list[int]) -> None:
    (row,) = rows(*(f"number: {n}\ndate: 2022-09-{day:02}" for n, day in enumerate(days, 1)))
    wrong = [one for one, _ in misplaced(row)]
    left = [day for one, day in zip(row, days, strict=True) if one not in wrong]
    least = min(
        6 - size
        for size in range(7)
        for kept in combinations(days, size)
        if list(kept) == sorted(kept)
    )  # fmt: skip

    assert left == sorted(left)
    assert least <= len(wrong) <= 2 * least


def test_a_vague_meeting_between_two_hides_nothing() -> None:
    """What begins late in the row stays known, whatever comes between that may be earlier or later."""
    (row,) = rows("number: 1\ndate: 2022-05-10", "number: 2\ndate: 2022-03/2022-06", "number: 3\ndate: 2022-04-10")
    assert [(_names([one]), _names([other])) for one, other in misplaced(row)] == [("c", "a")]
    (row,) = rows("number: 1\ndate: 2022-05-10", "number: 2\ndate: /2022-06", "number: 3\ndate: 2022-04-10")
    assert [(_names([one]), _names([other])) for one, other in misplaced(row)] == [("c", "a")]


PROGRAMME = """
title: P
groups: [{id: c, title: C, kind: cohort}, {id: s, title: S, kind: steering}, {id: n, title: N}]
"""


@pytest.mark.parametrize(
    ("meetings", "found"),
    [
        ([], []),
        (["number: 1"], []),
        (["number: unknown\nDAY", "number: 1\nDAY"], ["b"]),
        (["number: 2\nDAY", "number: 10\nDAY", "number: 1\nDAY"], ["cab"]),
        (["number: 1\ntrack: x\nDAY", "number: 2\nDAY", "number: 3\ntrack: x\nDAY"], ["ac", "b"]),
        # a cohort goes through what its track does, a standing group through its own
        (["number: 1\nDAY", "number: 2\ngroup: c\nDAY", "number: 3\nDAY"], ["abc"]),
        (["number: 1\nDAY", "number: 2\ngroup: s\nDAY", "number: 3\nDAY"], ["ac", "b"]),
        (["number: 1\nDAY", "number: 2\ngroup: n\nDAY", "number: 3\ngroup: s\nDAY"], ["a", "b", "c"]),
        (["number: 1\nDAY", "number: 2\ngroup: other\nDAY"], ["a", "b"]),
        (["number: 1\ngroup: s\nDAY", "number: 2\ngroup: s\ntrack: x\nDAY"], ["a", "b"]),
        # a number twice: each audience, then each kind
        (["number: 1\nDAY", "number: 1\ngroup: c\nDAY", "number: 2\nDAY"], ["ac", "b"]),
        (["number: 1\norganisations: [x]\nDAY", "number: 1\nDAY", "number: 2\norganisations: [x]\nDAY"], ["ac", "b"]),
        (["number: 1\norganisations: [c]\nDAY", "number: 1\nDAY", "number: 2\ngroup: c\nDAY"], ["ac", "b"]),
        (["number: 1\norganisations: 5\nDAY", "number: 1\nkind: X\nDAY", "number: 2\nDAY"], ["ac", "b"]),
        (["number: 1\nkind: Seminar\nDAY", "number: 1\nkind: talk\nDAY", "number: 2\nkind: seminar\nDAY"], ["ac", "b"]),
        (["number: 1\nDAY", "number: 1\nDAY", "number: 2\nDAY", "number: 3\nkind: X\nDAY"], ["c", "d"]),
        (["number: 1\nDAY", "number: 1\nDAY", "number: 1\nDAY"], [""]),
        # only rows with a number twice are divided
        (
            ["number: 1\nDAY", "number: 2\nkind: X\nDAY", "number: 1\ntrack: x\nDAY", "number: 1\ntrack: x\nDAY"],
            ["ab", ""],
        ),
        (
            [
                "number: 1\norganisations: [x]\nDAY",
                "number: 2\norganisations: [x]\nkind: X\nDAY",
                "number: 1\norganisations: [y]\nDAY",
            ],
            ["ab", "c"],
        ),
    ],
)
def test_rows_of_numbers(meetings: list[str], found: list[str]) -> None:
    days = [text.replace("DAY", f"date: 2022-09-{day:02}") for day, text in enumerate(meetings, 1)]
    assert [_names(row) for row in rows(*days, programme=PROGRAMME)] == found


def test_rows_without_a_programme() -> None:
    meetings = {
        "meetings__a": "title: A\nnumber: 1\ndate: 2022-09-15\n",
        "meetings__b": "title: B\nnumber: 2\ngroup: c\ndate: 2022-09-15\n",
    }
    times = dated(Plan(workspace(programme=PROGRAMME, **meetings)).occurrences("p"))
    assert [_names(list(row)) for row in numbered(times, None)] == ["a", "b"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({}, {}, True),
        ({"track": "x"}, {}, False),
        ({"track": "x", "group": "c"}, {"track": "x", "group": "c"}, True),
        ({"group": "c"}, {"organisations": ["c"]}, True),
        ({"group": "c"}, {"group": "d"}, False),
        ({"group": "c", "organisations": ["x"]}, {"organisations": ["c", "x"]}, True),
        ({"group": "c", "organisations": ["x"]}, {"group": "c"}, False),
        ({"organisations": ["x", "y"]}, {"organisations": ["x"]}, False),
        ({"organisations": "5"}, {"organisations": "unknown"}, True),
    ],
)
def test_whom_a_meeting_says_it_is_for(one: dict[str, Any], other: dict[str, Any], same: bool) -> None:
    first, second = (audience(Meeting.model_validate({"title": "M", **said})) for said in (one, other))
    assert (first == second) is same


def test_meetings_with_a_date_in_the_order_of_the_files() -> None:
    files = {
        "meetings__a": "title: A\ndates: {choose: 1, of: [2022-09-22, undecided, 2022-09-20]}\n",
        "meetings__b": "title: B\n",
        "meetings__c": "title: C\ndate: 2022-09-01\n",
        "meetings__d": "title: D\noccasions: [{date: 2022-09-03/2022-09-04}, {date: 2022-09-02}]\n",
    }
    found = dated(Plan(workspace(**files)).occurrences("p"))

    assert [(str(one.meeting.title), len(one.times), iso(one.when), iso(one.begins)) for one in found] == [
        ("A", 3, "2022-09-20/2022-09-22", "2022-09-20/2022-09-22"),
        ("C", 1, "2022-09-01", "2022-09-01"),
        ("D", 2, "2022-09-02/2022-09-04", "2022-09-02/2022-09-04"),
    ]


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ([1, 2, 3], []),
        ([1, 1, 1], []),
        ([2, 1], ["ba"]),
        ([1, 3, 2], ["cb"]),
        ([3, 1, 2], ["ab"]),
        ([2, 3, 1], ["ca"]),
        ([3, 2, 1], ["ca", "ba"]),
        ([2, 1, 4, 3], ["dc", "ba"]),
        ([1, 5, 2, 3, 4], ["bc"]),
        ([2, 3, 4, 5, 1], ["ea"]),
        ([4, 3, 2, 1], ["da", "ca", "ba"]),
    ],
)
def test_which_are_misplaced_and_against_which(days: list[int], found: list[str]) -> None:
    (row,) = rows(*(f"number: {n}\ndate: 2022-09-{day:02}" for n, day in enumerate(days, 1)))
    assert [_names([one, other]) for one, other in misplaced(row)] == found


def test_of_two_in_the_wrong_order_the_later_file_is_misplaced() -> None:
    (row,) = rows("number: 2\ndate: 2022-09-01", "number: 1\ndate: 2022-09-02")
    assert [_names([one, other]) for one, other in misplaced(row)] == ["ba"]
    assert misplaced([]) == misplaced(row[:1]) == ()


WRITTEN = st.sampled_from(
    [
        "2022-09-01",
        "2022-09-30",
        "2022-10-05",
        "2022-09",
        "2022-10",
        "2022",
        "/2022-09-20",
        "2022-09-20/",
        "2022-11-01/2022-11-03",
    ]
)


@given(st.lists(WRITTEN, min_size=2, max_size=5))
@settings(max_examples=60)
def test_what_is_misplaced_with_uncertain_dates(dates: list[str]) -> None:
    """Each contradicts another for certain; without them nobody does."""
    (row,) = rows(*(f"number: {n}\ndate: {written}" for n, written in enumerate(dates, 1)))
    wrong = [(row.index(one), row.index(other)) for one, other in misplaced(row)]
    apart = {
        (one, other)
        for one, other in combinations(range(len(row)), 2)
        if certainly_before(row[other].begins, row[one].begins)
    }
    taken = {one for one, _ in wrong}

    assert all((min(pair), max(pair)) in apart for pair in wrong)
    assert all(taken & {one, other} for one, other in apart)
    assert bool(wrong) is bool(apart)
