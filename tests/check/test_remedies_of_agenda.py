"""Corrections of times that stand out of order: the other half of the day, or the next day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.findings import Finding


def out_of_order(root: Path, *times: str) -> Finding:
    items = "".join(f"- title: {name}\n  time: {time}\n" for name, time in zip("ABCDE", times, strict=False))
    write(root, "programmes/p/meetings/m.yaml", f"title: M\ndate: 2027-03-09\nagenda:\n{items}")
    (one,) = (found for found in Workspace(root).check() if found.rule == "agenda/out-of-order")
    return one


@pytest.mark.parametrize(
    ("times", "line", "meant"),
    [
        (("21.00–21.30", "9.30–10.00", "10.00–10.30"), 5, "09.00–09.30"),
        (("11.00–12.00", "12.00–13.00", "1.00–2.30", "14.30–15.00"), 9, "13.00–14.30"),
        (("20.00–22.00", "22.00–24.00", "0.00–1.00"), 9, "24.00–01.00 +1"),
    ],
)
def test_hour_in_the_other_half_of_the_day(tmp_path: Path, times: tuple[str, ...], line: int, meant: str) -> None:
    found = out_of_order(tmp_path, *times)

    assert found.correction is not None
    assert (found.correction.first, found.correction.lines) == (line, (f"  time: {meant}",))
    assert found.fix is None  # it may be the order that is wrong


def test_two_that_changed_places_get_no_other_time(tmp_path: Path) -> None:
    assert out_of_order(tmp_path, "9.00–10.00", "11.00–12.00", "10.00–11.00", "12.00–13.00").correction is None


@pytest.mark.parametrize(
    "times",
    [
        ("11.00–11.20", "10.00–11.00"),  # 22.00–23.00 is far from the morning
        ("9.00–10.00", "10.00–11.00", "2.00–3.00", "12.00–13.00"),  # 14.00 is after the next one
        ("12.30–13.00", "13.00–13.30", "7.00–8.00"),
    ],
)
def test_no_time_that_goes_with_none_around_it(tmp_path: Path, times: tuple[str, ...]) -> None:
    assert out_of_order(tmp_path, *times).correction is None


def test_a_whole_afternoon_by_a_twelve_hour_clock(tmp_path: Path) -> None:
    found = out_of_order(tmp_path, "12.30–13.00", "1.00–2.00", "2.00–2.30")

    assert found.variant == "afternoon"
    assert found.correction is not None
    assert found.correction.first == 7
    assert found.correction.lines == ("  time: 13.00–14.00", *found.correction.lines[1:-1], "  time: 14.00–14.30")


def in_a_session(root: Path, *times: str) -> Finding:
    """The one finding about what stands in a session from 13 to 14."""
    items = "".join(f"    - title: Point {number}\n      time: {time}\n" for number, time in enumerate(times, 1))
    session = f"- title: Session\n  time: 13.00–14.00\n  strands:\n  - title: One\n    items:\n{items}  - title: Two\n"
    write(root, "programmes/p/meetings/m.yaml", f"title: M\ndate: 2027-03-09\nagenda:\n{session}")
    (one,) = (found for found in Workspace(root).check() if found.place.path[:1] == ("agenda",))
    return one


def test_what_a_session_left_behind_comes_along(tmp_path: Path) -> None:
    found = in_a_session(tmp_path, "12.00–12.30", "12.30–13.00")

    assert (found.rule, found.variant) == ("agenda/out-of-order", "inside")
    assert found.correction is not None
    assert (found.correction.lines[0], found.correction.lines[-1]) == (
        "      time: 13.00–13.30",
        "      time: 13.30–14.00",
    )


def test_what_goes_on_after_its_session_ends_with_it(tmp_path: Path) -> None:
    found = in_a_session(tmp_path, "13.00–13.30", "13.30–14.30")

    assert (found.rule, found.variant) == ("agenda/parts-exceed-item", "inside")
    assert found.correction is not None
    assert found.correction.lines == ("      time: 13.30–14.00",)


def test_what_begins_when_its_session_ends_gets_no_other_time(tmp_path: Path) -> None:
    assert in_a_session(tmp_path, "13.00–14.00", "14.00–14.30").correction is None
