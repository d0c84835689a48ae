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
