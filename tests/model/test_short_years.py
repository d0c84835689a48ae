"""Years of two digits: what three numbers can mean, and which of it comes first."""

from __future__ import annotations

import pytest

from jamx.model.short_years import short_year_readings


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("27-03-09", ("2027-03-09", "2009-03-27")),
        ("26-12-01", ("2026-12-01", "2001-12-26")),
        ("12-12-12", ("2012-12-12",)),
        ("27-3-9", ("2027-03-09",)),
        ("27-3-09", ("2009-03-27", "2027-03-09")),
        ("9-3-27", ("2027-03-09",)),
        ("32-03-09", ("2032-03-09",)),
        ("27-02-30", ("2030-02-27",)),
        ("28-02-29", ("2028-02-29", "2029-02-28")),
        ("15.9.22", ("2022-09-15",)),
        ("27.03.09", ("2009-03-27", "2027-03-09")),
        ("12/13/22", ("2022-12-13",)),
        ("270309", ("2027-03-09",)),
        ("272209", ()),
        ("15/9-22", ()),
        ("27-03", ()),
        ("2027-03-09", ()),
        ("27-03-09-10", ()),
    ],
)
def test_readings(text: str, readings: tuple[str, ...]) -> None:
    assert short_year_readings(text) == readings
