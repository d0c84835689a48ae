"""Holidays and eves: the table against the package it is made from, against the law's own rules, against known days."""

from __future__ import annotations

import runpy
from datetime import date, timedelta
from pathlib import Path

import holidays as package
import pytest
from dateutil.easter import easter
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jamx.schedule.holiday_table import HOLIDAYS, YEARS
from jamx.schedule.holidays import day_off, eve, holiday, is_eve_off, known, squeeze_day

ROOT = Path(__file__).parent.parent.parent
DAY = timedelta(days=1)
DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
FIRST, LAST = 1990, 2100

SWEDISH = {
    "Nyårsdagen": "new-years-day",
    "Trettondedag jul": "epiphany",
    "Långfredagen": "good-friday",
    "Påskdagen": "easter-sunday",
    "Annandag påsk": "easter-monday",
    "Första maj": "may-day",
    "Kristi himmelsfärdsdag": "ascension-day",
    "Pingstdagen": "whit-sunday",
    "Annandag pingst": "whit-monday",
    "Nationaldagen": "national-day",
    "Midsommardagen": "midsummer-day",
    "Alla helgons dag": "all-saints-day",
    "Juldagen": "christmas-day",
    "Annandag jul": "boxing-day",
}


def every_day(first: int = FIRST, last: int = LAST) -> list[date]:
    start = date(first, 1, 1)
    return [start + DAY * number for number in range((date(last, 12, 31) - start).days + 1)]


def by_law(year: int) -> dict[str, date]:
    """The holidays of a year as the law on public holidays has them."""
    sunday = easter(year)
    found = {
        "new-years-day": date(year, 1, 1),
        "epiphany": date(year, 1, 6),
        "good-friday": sunday - 2 * DAY,
        "easter-sunday": sunday,
        "easter-monday": sunday + DAY,
        "may-day": date(year, 5, 1),
        "ascension-day": sunday + 39 * DAY,
        "whit-sunday": sunday + 49 * DAY,
        "midsummer-day": saturday_from(date(year, 6, 20)),
        "all-saints-day": saturday_from(date(year, 10, 31)),
        "christmas-day": date(year, 12, 25),
        "boxing-day": date(year, 12, 26),
    }
    since_2005 = {"national-day": date(year, 6, 6)} if year >= 2005 else {"whit-monday": sunday + 50 * DAY}
    return found | since_2005


def saturday_from(day: date) -> date:
    return day + DAY * ((5 - day.weekday()) % 7)


def test_the_table_is_fresh() -> None:
    made = runpy.run_path(str(ROOT / "scripts" / "holiday_table.py"))["text"]()

    assert (ROOT / "jamx" / "schedule" / "holiday_table.py").read_text(encoding="utf-8") == made


def test_every_day_is_as_in_the_package() -> None:
    theirs = package.SE(years=range(FIRST, LAST + 1), include_sundays=False, language="sv")
    days = every_day()

    assert len(days) == 40542
    for day in days:
        names = {SWEDISH[name] for name in theirs[day].split("; ")} if day in theirs else {None}
        assert holiday(day) in names, day


def test_every_day_is_as_the_law_has_it() -> None:
    for year in range(FIRST, LAST + 1):
        law = by_law(year)
        assert {day for day in every_day(year, year) if holiday(day)} == set(law.values())
        assert {name: day for name, day in law.items() if holiday(day) != name} in ({}, coinciding(law)), year


def coinciding(law: dict[str, date]) -> dict[str, date]:
    """The later named of two holidays on one day."""
    taken: set[date] = set()
    later = {}
    for name in HOLIDAYS:
        day = law.get(name)
        if day in taken and day is not None:
            later[name] = day
        elif day is not None:
            taken.add(day)
    return later


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2012-04-06", "good-friday"),
        ("2012-05-17", "ascension-day"),
        ("2004-05-31", "whit-monday"),
        ("2005-05-16", None),
        ("2004-06-06", None),
        ("2005-06-06", "national-day"),
        ("2023-06-06", "national-day"),
        ("2023-05-28", "whit-sunday"),
        ("2022-06-25", "midsummer-day"),
        ("2022-11-05", "all-saints-day"),
        ("2008-05-01", "may-day"),  # and Ascension Day
        ("2022-09-11", None),  # an ordinary Sunday
        ("2022-12-24", None),
        ("2024-02-29", None),
    ],
)
def test_known_days(day: str, name: str | None) -> None:
    assert holiday(date.fromisoformat(day)) == name


@pytest.mark.parametrize(
    ("day", "name", "off"),
    [
        ("2022-06-24", "midsummer-day", True),
        ("2022-12-24", "christmas-day", True),
        ("2022-12-31", "new-years-day", True),
        ("2100-12-31", "new-years-day", True),
        ("2022-04-16", "easter-sunday", True),
        ("2022-04-14", "good-friday", False),
        ("2022-01-05", "epiphany", False),
        ("2022-04-30", "may-day", False),
        ("2022-05-25", "ascension-day", False),
        ("2022-11-04", "all-saints-day", False),
        ("2023-06-05", "national-day", False),
        ("2022-06-05", None, False),  # Whit Sunday itself
        ("2022-04-17", None, False),
        ("2022-12-25", None, False),
        ("2022-09-15", None, False),
    ],
)
def test_eves(day: str, name: str | None, off: bool) -> None:
    found = date.fromisoformat(day)

    assert (eve(found), is_eve_off(found)) == (name, off)


def test_eves_off_on_weekdays_are_those_of_the_package() -> None:
    theirs = package.SE(years=range(FIRST, LAST + 1), include_sundays=False, categories=("de_facto",))
    weekdays = [day for day in every_day() if day.weekday() < 5]

    assert [day for day in weekdays if is_eve_off(day)] == [day for day in weekdays if day in theirs]


def test_short_eves_are_known_to_the_package() -> None:
    years = range(FIRST, LAST + 1)
    theirs = package.SE(years=years, include_sundays=False, categories=("bank", "optional"), language="en_US")
    short = {day for day in every_day() if eve(day) and not is_eve_off(day) and eve(day) != "national-day"}
    names = {day: [name for name in theirs.get_list(day) if "from 2pm" in name] for day in theirs}
    half = {day for day in names if any(not name.endswith("Eve (from 2pm)") or "Saints" in name for name in names[day])}

    assert len(short) > 500
    assert short == {day for day in half if holiday(day) is None}


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (
            2024,
            {
                "05-10": "ascension-day",
                "06-07": "national-day",
                "12-23": "christmas-day",
                "12-27": "boxing-day",
                "12-30": "new-years-day",
            },
        ),
        (2025, {"05-02": "may-day", "05-30": "ascension-day"}),
        (2026, {"01-02": "new-years-day", "01-05": "epiphany", "05-15": "ascension-day"}),
        (2017, {"05-26": "ascension-day", "06-05": "national-day"}),  # after Whit Sunday
    ],
)
def test_squeeze_days_of_a_year(year: int, days: dict[str, str]) -> None:
    found = {f"{day:%m-%d}": name for day in every_day(year, year) if (name := squeeze_day(day))}

    assert found == days


def test_a_day_between_two_holidays_is_squeezed() -> None:
    assert squeeze_day(date(2035, 5, 2)) == "may-day"  # the day after is Ascension Day


@given(DAYS)
@example(date(1990, 1, 1))
@example(date(2100, 12, 31))
@settings(deadline=None)
def test_a_squeeze_day_stands_alone(day: date) -> None:
    alone = not day_off(day) and day_off(day - DAY) and day_off(day + DAY)

    assert (squeeze_day(day) is not None) == alone


@given(DAYS)
@settings(deadline=None)
def test_a_day_is_off_for_one_of_three_reasons(day: date) -> None:
    assert day_off(day) == (day.weekday() >= 5 or holiday(day) is not None or is_eve_off(day))
    assert holiday(day) is None or eve(day) is None


@pytest.mark.parametrize("day", [date.min, date(1989, 12, 25), date(2101, 1, 1), date(2101, 12, 24), date.max])
def test_of_other_years_nothing_is_said(day: date) -> None:
    assert not known(day)
    assert (holiday(day), eve(day), squeeze_day(day)) == (None, None, None)
    assert day_off(day) == (day.weekday() >= 5)


def test_every_year_of_the_table_is_known() -> None:
    assert list(YEARS) == list(range(FIRST, LAST + 1))
    assert known(date(1990, 1, 1))
    assert known(date(2100, 12, 31))
