"""Before and after between uncertain dates: compared with every pair of days that two dates may mean."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.model.calendar_date import parse_date
from jamx.schedule.order import Between, begins, certainly_before, closing, days_from, ends, iso, opening

FIRST = date(2022, 1, 1)
SOON = st.integers(0, 40).map(lambda days: FIRST + timedelta(days=days))
BETWEEN = st.tuples(SOON, st.integers(0, 5)).map(lambda drawn: Between(drawn[0], drawn[0] + timedelta(days=drawn[1])))


def _days(between: Between) -> list[date]:
    assert between.earliest is not None
    assert between.latest is not None
    return [between.earliest + timedelta(days=n) for n in range((between.latest - between.earliest).days + 1)]


@given(BETWEEN, BETWEEN)
def test_certain_is_what_holds_for_every_pair_of_days(one: Between, other: Between) -> None:
    distances = [(later - earlier).days for earlier in _days(one) for later in _days(other)]

    assert certainly_before(one, other) is all(days > 0 for days in distances)
    assert days_from(one, other) == (min(distances), max(distances))


def test_an_open_end_makes_nothing_certain() -> None:
    since, until = Between(FIRST, None), Between(None, FIRST)

    assert not certainly_before(since, Between(date(2030, 1, 1), None))
    assert not certainly_before(until, since)
    assert certainly_before(until, Between(date(2022, 1, 2), None))
    assert days_from(since, until) == (None, 0)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022-09-15", "2022-09-15", "2022-09-15"),
        ("2012-02-23/2012-02-24", "2012-02-23", "2012-02-24"),
        ("2012-02", "2012-02-01/2012-02-29", "2012-02-01/2012-02-29"),
        ("2022-09/2022-10", "2022-09-01/2022-10-31", "2022-09-01/2022-10-31"),
        ("2016/", "2016-01-01/", "2016-01-01/"),
    ],
)
def test_when_a_meeting_begins_and_ends(text: str, first: str, last: str) -> None:
    value = parse_date(text)

    assert (iso(begins(value)), iso(ends(value))) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022-09-15/2023-05-31", "2022-09-15", "2023-05-31"),
        ("2011-09/2013-12", "2011-09-01/2011-09-30", "2013-12-01/2013-12-31"),
        ("2022-autumn/2023-summer", "2022-08-01/2022-12-31", "2023-06-01/2023-08-31"),
        ("2022-HT/2023-VT", "2022-08-01/2022-12-31", "2023-01-01/2023-06-30"),
        ("2021-winter/2023-winter", "2021-11-01/2022-03-31", "2023-11-01/2024-03-31"),
        ("2020/2025", "2020-01-01/2020-12-31", "2025-01-01/2025-12-31"),
        ("2020-W53/2021-W10", "2020-12-28/2021-01-03", "2021-03-08/2021-03-14"),
        ("mid 2012-02/late 2012-02", "2012-02-11/2012-02-20", "2012-02-21/2012-02-29"),
        ("early 2012-02/early 2012-03", "2012-02-01/2012-02-10", "2012-03-01/2012-03-10"),
        ("2022-spring/2023-spring", "2022-01-01/2022-06-30", "2023-01-01/2023-06-30"),
        ("2022-summer/2023-autumn", "2022-06-01/2022-08-31", "2023-08-01/2023-12-31"),
        ("2022-VT/2023-HT", "2022-01-01/2022-06-30", "2023-08-01/2023-12-31"),
        ("early 2022-09/mid 2022-09", "2022-09-01/2022-09-10", "2022-09-11/2022-09-20"),
        ("late 2022-09/mid 2022-10", "2022-09-21/2022-09-30", "2022-10-11/2022-10-20"),
        ("2013-HT", "2013-08-01/2013-12-31", "2013-08-01/2013-12-31"),
        ("2016/", "2016-01-01/2016-12-31", ""),
        ("/2016-12", "", "2016-12-01/2016-12-31"),
    ],
)
def test_when_a_period_begins_and_ends(text: str, first: str, last: str) -> None:
    period = parse_date(text)

    assert (iso(opening(period)), iso(closing(period)).strip("/")) == (first, last)


def test_each_bound_needs_its_own_two_days() -> None:
    day = Between(FIRST, FIRST + timedelta(days=2))

    assert days_from(Between(FIRST, None), day) == (None, 2)
    assert days_from(Between(None, FIRST), day) == (0, None)
    assert days_from(day, Between(None, FIRST)) == (None, 0)
    assert days_from(day, Between(FIRST, None)) == (-2, None)
    assert days_from(Between(None, None), day) == days_from(day, Between(None, None)) == (None, None)


def test_nothing_is_before_what_nobody_knows() -> None:
    early, late = Between(FIRST, FIRST), Between(FIRST + timedelta(days=1), FIRST + timedelta(days=1))

    assert certainly_before(early, late)
    assert not certainly_before(early, early)
    assert not certainly_before(early, Between(None, late.latest))
    assert not certainly_before(Between(early.earliest, None), late)


POINTS = [
    *(f"{year}-{month:02}" for year in (2023, 2024) for month in range(1, 13)),
    *(
        f"{part} {year}-{month:02}"
        for year in (2023, 2024)
        for month in range(1, 13)
        for part in ("early", "mid", "late")
    ),
    *(f"{year}-W{week:02}" for year in (2020, 2023, 2024) for week in (1, 2, 9, 30, 52)),
    *(f"2023-{name}" for name in ("spring", "summer", "autumn", "winter", "VT", "HT")),
    *("2020-W53", "2023", "2024", "2023-01-01", "2024-02-29", "2024-12-31"),
]


@pytest.mark.parametrize("text", POINTS)
def test_each_end_of_a_period_lies_in_what_it_names(text: str) -> None:
    """Whatever names an end, it lies where that lies when it stands alone."""
    alone = parse_date(text)
    named = Between(alone.earliest, alone.latest)

    assert opening(alone) == closing(alone) == named
    assert opening(parse_date(f"{text}/2030-05-07")) == opening(parse_date(f"{text}/")) == named
    assert closing(parse_date(f"2010-05-07/{text}")) == closing(parse_date(f"/{text}")) == named
    assert opening(parse_date(f"/{text}")) == Between(None, None) == closing(parse_date(f"{text}/"))


def test_dates_in_digits() -> None:
    after = FIRST + timedelta(days=1)

    assert iso(Between(FIRST, FIRST)) == "2022-01-01"
    assert iso(Between(FIRST, after)) == "2022-01-01/2022-01-02"
    assert iso(Between(FIRST, None)) == "2022-01-01/"
    assert iso(Between(None, FIRST)) == "/2022-01-01"
    assert not iso(Between(None, None))
    assert iso(parse_date("2022-02")) == "2022-02-01/2022-02-28"
