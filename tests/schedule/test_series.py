"""Meetings in rows, and how few of them stand out of order: compared with trying out what to take away."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from on_clock import workspace

from jamx.schedule.plan import Plan
from jamx.schedule.series import dated, misplaced, numbered

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
