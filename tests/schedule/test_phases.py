"""Phases against each other, dates against phases and periods: certain, only possible, open."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.model.calendar_date import DateValue, parse_date
from jamx.schedule.order import begins, ends
from jamx.schedule.outside import outside
from jamx.schedule.phase_of import between_phases
from jamx.schedule.phase_overlaps import overlap

DAYS = st.dates(date(2020, 1, 1), date(2022, 12, 31))


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        ("2012/2013", "2013-HT", 153),
        ("2012/2013", "2013/2014", 0),
        ("2012/2013", "2014", 0),
        ("2023", "2023-HT", 153),
        ("2023", "2023", 0),
        ("2023", "2023-VT", 181),
        ("2023", "2023-03", 31),
        ("2023", "2023-01-02/2023-01-03", 2),
        ("2026-09/2026-12", "2026-12/2027-05", 0),
        ("2026-09/2026-12", "2026-11/2027-05", 61),
        ("2026-09/2026-12", "2026-12-15/2027-05", 0),
        ("2026-09-01/2026-11-30", "2026-11/2027-05", 30),
        ("2026-09-01/2026-11-29", "2026-11/2027-05", 0),
        ("2026-09-01/2026-12-20", "2026-12-20/2027-05-31", 0),
        ("2026-09-01/2026-12-20", "2026-12-19/2027-05-31", 2),
        ("2023-VT", "2023-06", 0),
        ("2023-VT", "2023-03", 0),
        ("2023-HT", "2023-10-01/2023-11-30", 61),
        ("2022-autumn/2023-summer", "2023-spring", 181),
        ("2022-winter", "2023-spring", 0),
        ("2023-spring", "2023-summer", 0),
        ("2016/", "2020", 0),
        ("/2016", "2015/2018", 0),
        ("/2016", "2017", 0),
        ("2016/", "/2020", 0),
        ("/2016", "/2016", 0),
        ("2016/", "2016/", 0),
        # what is named alone takes the middle of itself, and the ends of a pair lie anywhere in what they name
        ("2023-03", "2023-03-16/2023-05-31", 16),
        ("2023-03", "2023-03-17/2023-05-31", 0),
        ("2023-03", "2023-01-01/2023-03-16", 16),
        ("2023-03", "2023-01-01/2023-03-15", 0),
        ("2023-02-15", "2023-02-01/2023-02-28", 1),
        ("2023-02-15", "2023-02-15/2023-02-28", 0),
        ("2023-02-15", "2023-02-16/2023-02-28", 0),
        ("2023-02-15", "2023-02", 0),
        ("2023-02-12/2023-02-13", "2023-02", 0),
        ("2023-02-13/2023-02-14", "2023-02", 2),
        ("2023-02-14/2023-02-15", "2023-02", 2),
        ("2023-02-15/2023-02-16", "2023-02", 0),
        ("2023/2024", "2022-12-31/2023-01-01", 1),
        ("2023/2024", "2022-12-30/2022-12-31", 0),
        ("2023/2024", "2024-12-31/2025-01-01", 1),
        ("2023-02/2023-04", "2023-04-30/2023-05-10", 0),
        ("2023-02/2023-04", "2023-04-01/2023-05-10", 30),
        ("2023-02/2023-04", "2023-04-02/2023-05-10", 0),
        ("2023-02/2023-04", "2023-01-01/2023-02-28", 28),
        ("2023-02/2023-04", "2023-01-01/2023-02-27", 0),
        ("2023-02/2023-04-15", "2023-01-01/2023-02-10", 0),
        ("2023-02/2023-04-15", "2023-04-10/2023-05-31", 6),
        ("2023-02-01/2023-04", "2023-01-01/2023-02-10", 10),
        ("2023-02-01/2023-04", "2023-04-10/2023-05-31", 0),
        ("within 2023-02-01/2023-02-28", "2023-02-28/2023-03-10", 0),
        ("within 2023-02-01/2023-02-28", "2023-02-27/2023-03-10", 2),
    ],
)
def test_overlap_is_what_is_certain(one: str, other: str, days: int) -> None:
    assert overlap(parse_date(one), parse_date(other)) == days
    assert overlap(parse_date(other), parse_date(one)) == days


@pytest.mark.parametrize("days", [(None, date(2022, 6, 30)), (date(2022, 1, 1), None), (None, None)])
def test_what_is_open_and_names_no_end_overlaps_nothing(days: tuple[date | None, date | None]) -> None:
    hull, year = DateValue(*days, "within", "span", "several dates"), parse_date("2020/2024")
    assert overlap(hull, year) == overlap(year, hull) == 0


@given(DAYS, DAYS, DAYS, DAYS)
def test_overlap_of_days_is_counted_day_by_day(a: date, b: date, c: date, d: date) -> None:
    one, other = sorted((a, b)), sorted((c, d))
    days = {*range(one[0].toordinal(), one[1].toordinal() + 1)}
    common = days & {*range(other[0].toordinal(), other[1].toordinal() + 1)}
    touching = one[1] == other[0] or other[1] == one[0]
    found = overlap(parse_date(f"{one[0]}/{one[1]}"), parse_date(f"{other[0]}/{other[1]}"))

    assert found == (0 if touching else len(common))


@pytest.mark.parametrize(
    ("value", "period", "days"),
    [
        ("2022-07-31", "2022-autumn/2023-summer", -1),
        ("2022-08-01", "2022-autumn/2023-summer", 0),
        ("2023-09-01/2023-09-02", "2022-autumn/2023-summer", 2),
        ("2023-HT", "2022-autumn/2023-summer", 0),
        ("2023-09", "2022-autumn/2023-summer", 1),
        ("2030", "2016/", 0),
        ("2015", "2016/", -1),
        ("2015-12-31/2016-01-02", "2016/", -1),
        ("2022-12-31/2023-01-02", "2022", 2),
        ("2010/", "2016/2017", 0),
        ("/2020", "2016/2017", 0),
        ("/2010", "2016/2017", -1827),
    ],
)
def test_outside_is_what_is_certain(value: str, period: str, days: int) -> None:
    read = parse_date(value)
    assert outside(begins(read), ends(read), parse_date(period)) == days


@pytest.mark.parametrize(
    ("value", "whole", "sides"),
    [
        ("2027-02-10", False, (0, 1)),
        ("2027-03-01", False, (None, None)),
        ("2027-02/2027-03", False, (None, None)),
        ("2026-01-10", False, (None, None)),
        ("2026-01-10", True, (None, 0)),
        ("2028-01-10", False, (None, None)),
        ("2028-01-10", True, (1, None)),
    ],
)
def test_between_phases(value: str, whole: bool, sides: tuple[int | None, int | None]) -> None:
    phases = [parse_date("2026-09/2026-12"), parse_date("2027-03/2027-06")]
    assert between_phases(parse_date(value), phases, whole=whole) == sides


@pytest.mark.parametrize(
    ("value", "whole", "expected"),
    [
        ("2022-02-28", True, (None, 0)),
        ("2022-02-28", False, (None, None)),
        ("2022-03-01", True, (None, None)),
        ("2022-05-31", True, (None, None)),
        ("2022-06-01", True, (0, 1)),
        ("2022-06-01", False, (0, 1)),
        ("2022-06-30/2022-07-01", False, (None, None)),
        ("2022-10-01", True, (1, 2)),
        ("2023-01-01", True, (2, None)),
        ("2023-01-01", False, (None, None)),
        ("/2022-06-01", True, (None, None)),
        ("2022-06-01/", True, (None, None)),
        ("2022-06", True, (0, 1)),
    ],
)
def test_between_which_phases_a_date_lies(value: str, whole: bool, expected: tuple[int | None, int | None]) -> None:
    phases = [parse_date(text) for text in ("2022-03/2022-05", "2022-07/2022-09", "2022-11/2022-12")]
    assert between_phases(parse_date(value), phases, whole=whole) == expected


def test_phases_that_overlap_are_next_to_a_date_by_their_nearer_ends() -> None:
    phases = [parse_date(text) for text in ("2022-01/2022-05", "2022-01/2022-04", "2022-09", "2022-08")]
    assert between_phases(parse_date("2022-06-15"), phases, whole=False) == (0, 3)
    assert between_phases(parse_date("2022-06-15"), [], whole=True) == (None, None)
