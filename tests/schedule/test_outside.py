"""How far something lies outside a period, against every day that it may begin or end on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.model.calendar_date import parse_date
from jamx.schedule.order import Between, begins, ends
from jamx.schedule.outside import date_outside, outside

FIRST = date(2022, 3, 1)
FAR = 40
"""Days beyond all that are drawn: so far an open side reaches."""

SIDES = st.tuples(*[st.none() | st.integers(0, 12)] * 2).map(
    lambda two: two if None in two else tuple(sorted(two, key=lambda day: day or 0))
)


def between(sides: tuple[int | None, int | None]) -> Between:
    first, last = (None if number is None else FIRST + timedelta(days=number) for number in sides)
    return Between(first, last)


def every(sides: tuple[int | None, int | None]) -> range:
    """Every day that is possible."""
    first, last = sides
    return range(-FAR if first is None else first, (FAR if last is None else last) + 1)


@given(SIDES, SIDES, SIDES)
def test_outside_is_what_is_so_on_every_possible_day(
    start: tuple[int | None, int | None], end: tuple[int | None, int | None], period: tuple[int | None, int | None]
) -> None:
    before = max(day - every(period)[0] for day in every(start))
    after = min(day - every(period)[-1] for day in every(end))
    expected = before if before < 0 else max(after, 0)

    assert outside(between(start), between(end), between(period)) == expected


DATES = (
    "2022", "2022-03", "2022-03-01", "2022-03-31", "2022-02-28", "2022-04-01", "2022-W13", "2022-HT", "2022-03/",
    "/2022-03", "2022-02-27/2022-03-01", "2022-03-31/2022-04-02", "within 2022-02-01/2022-02-10",
)  # fmt: skip


@pytest.mark.parametrize("period", ["2022-03", "2022-03/", "/2022-03", "2022", "2022-02-15/2022-03-15", "2022-HT"])
@pytest.mark.parametrize("written", DATES)
def test_a_date_lies_outside_with_what_it_begins_and_ends_on(written: str, period: str) -> None:
    value, meant = parse_date(written), parse_date(period)

    assert date_outside(value, meant) == outside(begins(value), ends(value), meant)


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("2022-03-01", 0),
        ("2022-03-31", 0),
        ("2022-02-28", -1),
        ("2022-04-01", 1),
        ("2022-02-27/2022-03-01", -2),
        ("2022-03-31/2022-04-02", 2),
        ("within 2022-02-01/2022-02-10", -19),
        ("2022-03", 0),
        ("2022-02/", 0),
        ("2022-03-01/2022-04-05", 5),
        ("2022-02-27/2022-03-31", -2),
    ],
)
def test_dates_and_the_month_of_march(written: str, days: int) -> None:
    assert date_outside(parse_date(written), parse_date("2022-03")) == days
