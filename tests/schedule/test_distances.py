"""Distances from dates: the days that a calendar on the wall gives, of every kind of anchor."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from on_clock import workspace

from jamx.model.calendar_date import DateValue, parse_date
from jamx.model.relative_date import RelativeDate, parse_due
from jamx.schedule.distances import as_period, away_from, bounds_of, first_day, last_day, shifted
from jamx.schedule.plan import Plan

if TYPE_CHECKING:
    from jamx.schedule.working_days import WorkingCalendar


def _calendar() -> WorkingCalendar:
    raise AssertionError("nobody counts working days here")


def from_(anchor: str | DateValue, distance: str) -> str:
    """First and last day, `?` for what is open; with the meaning, where it is an interval."""
    written = parse_due(distance)
    assert isinstance(written, RelativeDate)
    found = away_from(parse_date(anchor) if isinstance(anchor, str) else anchor, written, _calendar)
    if found is None:
        return "none"
    assert found.text in {written.text, str(anchor)}
    ends = [day.isoformat() if day is not None else "?" for day in (found.earliest, found.latest)]
    return ends[0] if found.meaning == "lasts" and ends[0] == ends[1] else " ".join((*ends, found.meaning))


@pytest.mark.parametrize(
    ("anchor", "distance", "expected"),
    [
        ("2022-09-15", "1 day before", "2022-09-14"),
        ("2022-09-15", "1 day after", "2022-09-16"),
        ("2022-09-15", "2 weeks before", "2022-09-01"),
        ("2022-09-15", "2 weeks after", "2022-09-29"),
        ("2022-09-15", "1 month before", "2022-08-15"),
        ("2022-03-31", "1 month before", "2022-02-28"),
        ("2024-03-31", "1 month before", "2024-02-29"),
        ("2022-12-31", "1 month after", "2023-01-31"),
        ("2022-01-31", "1 month before", "2021-12-31"),
        ("2022-11-30", "1 month after", "2022-12-30"),
        ("2024-02-29", "1 year after", "2025-02-28"),
        ("2024-02-29", "4 years before", "2020-02-29"),
        # a meeting of several days: before it begins, after it has ended
        ("2022-09-15/2022-09-16", "1 day before", "2022-09-14"),
        ("2022-09-15/2022-09-16", "1 day after", "2022-09-17"),
        ("2022-09-15/2022-09-16", "1 day after start of m", "2022-09-16"),
        ("2022-09-15/2022-09-16", "1 day before end of m", "2022-09-15"),
        ("2022-09-15/2022-09-16", "on m", "2022-09-15 2022-09-16 lasts"),
        ("2022-09-15/2022-09-16", "start of m", "2022-09-15"),
        ("2022-09-15/2022-09-16", "end of m", "2022-09-16"),
        # somewhere within a month
        ("2022-09", "1 week before", "2022-08-25 2022-09-23 within"),
        ("2022-09", "1 week after", "2022-09-08 2022-10-07 within"),
        ("2022-09", "start of m", "2022-09-01 2022-09-30 within"),
        ("2022-09", "end of m", "2022-09-01 2022-09-30 within"),
        # without a number: some day on that side
        ("2022-09-15", "before", "? 2022-09-14 within"),
        ("2022-09-15", "after", "2022-09-16 ? within"),
        ("2022-09-15/2022-09-16", "before", "? 2022-09-14 within"),
        ("2022-09-15/2022-09-16", "after", "2022-09-17 ? within"),
        ("2022-09", "before", "? 2022-09-29 within"),
        ("2022-09", "after", "2022-09-02 ? within"),
        # an open end
        ("2022/", "1 day before", "2021-12-31 ? within"),
        ("2022/", "before", "none"),
        ("/2022-06", "after", "none"),
        ("/2022-06", "before", "? 2022-06-29 within"),
        ("/2022-06-15", "after", "2022-06-16 ? within"),
    ],
)
def test_days_at_a_distance(anchor: str, distance: str, expected: str) -> None:
    assert from_(anchor, distance) == expected


def test_a_period_is_all_meant() -> None:
    period = as_period(parse_date("2020/2025"))

    assert (period.earliest, period.latest, period.meaning) == (date(2020, 1, 1), date(2025, 12, 31), "lasts")
    assert (period.precision, period.text) == (parse_date("2020/2025").precision, "2020/2025")
    assert from_(period, "1 day before programme") == "2019-12-31"
    assert from_(period, "end of programme") == "2025-12-31"
    assert from_(as_period(parse_date("2020/")), "1 day after programme") == "none"


def test_days_are_exact_and_intervals_are_spans() -> None:
    day = away_from(parse_date("2022-09-15"), RelativeDate("before", 1, "day"), _calendar)
    span = away_from(parse_date("2022-09"), RelativeDate("before", 1, "day"), _calendar)

    assert day is not None
    assert span is not None
    assert (day.precision, day.meaning) == ("day", "lasts")
    assert (span.precision, span.meaning) == ("span", "within")


def test_beyond_the_years_there_are_is_no_date() -> None:
    first, last = (DateValue(day, day, "lasts", "day", "") for day in (date(1, 1, 31), date(9999, 11, 1)))

    assert from_(first, "5 weeks before") == "none"
    assert from_(first, "1 month before") == "none"
    assert from_(first, "1 month after") == "0001-02-28"
    assert from_(last, "2 months after") == "none"
    assert from_(last, "1 month after") == "9999-12-01"
    assert shifted(date(1, 2, 28), -1, "month") == date(1, 1, 28)


def test_first_and_last_day_of_what_lasts_and_of_what_is_somewhere() -> None:
    lasts, within = parse_date("2022-09-15/2022-09-16"), parse_date("2022-09")

    assert first_day(lasts) == (date(2022, 9, 15), date(2022, 9, 15))
    assert last_day(lasts) == (date(2022, 9, 16), date(2022, 9, 16))
    assert first_day(within) == last_day(within) == (date(2022, 9, 1), date(2022, 9, 30))


def test_working_days_without_a_calendar_are_days() -> None:
    assert shifted(date(2022, 9, 16), 1, "working day") == date(2022, 9, 17)
    assert shifted(date(2022, 9, 16), -3, "day") == date(2022, 9, 13)
    assert shifted(date(2022, 9, 16), 2, "year") == date(2024, 9, 16)


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, date(2022, 9, 19)), (5, date(2022, 9, 23)), (-1, date(2022, 9, 15)), (-5, date(2022, 9, 9))],
)
def test_working_days_of_a_calendar(number: int, expected: date) -> None:
    calendar = Plan(workspace()).calendar
    friday, side = parse_date("2022-09-16"), "before" if number < 0 else "after"

    assert shifted(date(2022, 9, 16), number, "working day", lambda: calendar) == expected
    found = away_from(friday, RelativeDate(side, abs(number), "working day"), lambda: calendar)
    assert found is not None
    assert (found.earliest, found.latest) == (expected, expected)
    span = away_from(parse_date("2022-09-16/2022-09-17"), RelativeDate("after", 1, "working day"), lambda: calendar)
    assert span is not None
    assert (span.earliest, span.latest) == (date(2022, 9, 19), date(2022, 9, 19))


def test_bounds_where_both_are_known() -> None:
    assert bounds_of(None) is None
    assert bounds_of(parse_date("2022/")) is None
    assert bounds_of(parse_date("/2022")) is None
    assert bounds_of(parse_date("2022-09")) == (date(2022, 9, 1), date(2022, 9, 30))
