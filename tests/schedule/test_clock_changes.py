"""When the clocks change: against the rule of the European Union, and in zones that have another or none."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from jamx.schedule.clock_changes import clock_change

STOCKHOLM = "Europe/Stockholm"


def last_sunday(year: int, month: int) -> date:
    day = date(year, month, 31)
    return day - timedelta(days=(day.weekday() + 1) % 7)


@pytest.mark.parametrize("year", range(1996, 2036))
def test_clocks_change_on_two_days_a_year(year: int) -> None:
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(365))
    changes = {day: minutes for day in days if (minutes := clock_change(day, STOCKHOLM))}

    assert changes == {last_sunday(year, 3): 60, last_sunday(year, 10): -60}


@pytest.mark.parametrize("zone", ["UTC", "Atlantic/Reykjavik", "Nowhere/Else", "..", "/etc/passwd", ""])
def test_no_changes_elsewhere_or_nowhere(zone: str) -> None:
    assert clock_change(date(2026, 10, 25), zone) == 0


def test_half_an_hour_in_australia() -> None:
    assert clock_change(date(2026, 10, 4), "Australia/Lord_Howe") == 30
