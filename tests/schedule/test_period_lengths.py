"""How long periods are, counted by hand."""

from __future__ import annotations

import pytest

from jamx.model.calendar_date import parse_date
from jamx.schedule.period_lengths import lengths


@pytest.mark.parametrize(
    ("period", "days"),
    [
        ("2011-09/2013-12", (853, 853)),
        ("2022-09-15", (1, 1)),
        ("2022-09-01/2022-09-30", (30, 30)),
        ("2024", (0, 366)),
        ("2020/2025", (4 * 365 + 1 + 2, 6 * 365 + 2)),
        ("2022-autumn/2023-summer", (153, 396)),
        ("2022-W36/2022-W45", (58, 70)),
        ("2022-09-15/2023", (109, 473)),
        ("2022-09/2023-summer", (274, 365)),
        ("2022-winter", (0, 151)),
        ("2022-W36", (0, 7)),
        ("early 2022-09", (0, 10)),
        ("2022-02", (28, 28)),
        ("2022-02/2022-03-15", (43, 43)),
        ("2022-02-15/2022-03", (45, 45)),
        ("2022-winter/2023-winter", (216, 517)),
        ("2022-HT/2022-12", (1, 153)),
        ("2022-08/2022-HT", (1, 153)),
        ("2022-W36/2022-09-30", (20, 26)),
        ("2022-09-01/2022-W36", (5, 11)),
        ("within 2022-09-01/2022-09-30", (30, 30)),
        ("2016/", None),
        ("/2016", None),
    ],
)
def test_lengths(period: str, days: tuple[int, int] | None) -> None:
    assert lengths(parse_date(period)) == days
