"""Working days: known spans, an independent count, and the laws of counting."""

from __future__ import annotations

from datetime import date, timedelta

import holidays as package
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from jamx.model.configuration import Calendar, Configuration
from jamx.schedule.working_days import WorkingCalendar, working_calendar

DAY = timedelta(days=1)
SWEDEN = WorkingCalendar()
YEAR_END = WorkingCalendar(((date(2022, 12, 27), date(2022, 12, 30)),))
LAW = settings(deadline=None)

DAYS = st.dates(date(1991, 1, 1), date(2099, 12, 31))
NUMBERS = st.integers(-300, 300)
CLOSED = st.lists(st.builds(lambda first, days: (first, first + DAY * days), DAYS, st.integers(0, 40)), max_size=3).map(
    lambda closed: WorkingCalendar(tuple(closed))
)


def theirs(first: int, last: int) -> package.HolidayBase:
    """The package's own working days: public holidays and the eves that are off in practice."""
    return package.SE(years=range(first, last + 1), include_sundays=False, categories=("public", "de_facto"))


@pytest.mark.parametrize(
    ("day", "n", "expected"),
    [
        ("2022-09-15", 5, "2022-09-22"),
        ("2022-09-17", 1, "2022-09-19"),  # from a Saturday
        ("2022-09-19", -1, "2022-09-16"),
        ("2012-04-05", 1, "2012-04-10"),  # over Easter
        ("2022-06-23", 1, "2022-06-27"),  # over Midsummer Eve
        ("2024-12-23", 1, "2024-12-27"),
        ("2024-12-30", 1, "2025-01-02"),
        ("2023-06-07", -2, "2023-06-02"),  # over National Day
        ("2022-09-17", 0, "2022-09-17"),
        ("2012-03-29", -10, "2012-03-15"),
    ],
)
def test_known_spans(day: str, n: int, expected: str) -> None:
    assert SWEDEN.add_working_days(date.fromisoformat(day), n) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2022-09-15", "2022-09-15"),
        ("2013-09-15", "2013-09-16"),  # a Sunday
        ("2022-09-17", "2022-09-16"),  # a Saturday
        ("2012-04-06", "2012-04-05"),  # Good Friday
        ("2012-04-09", "2012-04-10"),  # Easter Monday
        ("2013-12-25", "2013-12-23"),  # midway: the earlier
        ("2022-06-26", "2022-06-27"),  # the Sunday after Midsummer
    ],
)
def test_nearest_working_day(day: str, expected: str) -> None:
    assert SWEDEN.nearest_working_day(date.fromisoformat(day)) == date.fromisoformat(expected)


def test_what_the_workspace_closes_is_no_working_day() -> None:
    assert SWEDEN.add_working_days(date(2022, 12, 23), 1) == date(2022, 12, 27)
    assert YEAR_END.add_working_days(date(2022, 12, 23), 1) == date(2023, 1, 2)
    assert YEAR_END.working_days_between(date(2022, 12, 23), date(2023, 1, 2)) == 1
    assert not YEAR_END.is_working_day(date(2022, 12, 30))


def test_one_of_several_times_off_will_do() -> None:
    calendar = WorkingCalendar((*YEAR_END.closed, (date(2023, 7, 17), date(2023, 7, 17))))
    days = ("2022-12-23", "2022-12-27", "2022-12-30", "2023-01-02", "2023-07-14", "2023-07-17", "2023-07-18")

    assert [calendar.is_working_day(date.fromisoformat(day)) for day in days] == [1, 0, 0, 1, 1, 0, 1]


def test_the_settings_close_days_weeks_and_ranges() -> None:
    said = {"calendar": {"closed": ["2022-12-27/2022-12-30", "2023-W29", "2024-05-10", "unknown"]}}
    calendar = working_calendar(Configuration.model_validate(said).calendar)

    assert calendar.closed == (
        (date(2022, 12, 27), date(2022, 12, 30)),
        (date(2023, 7, 17), date(2023, 7, 23)),
        (date(2024, 5, 10), date(2024, 5, 10)),
    )
    assert working_calendar(Calendar()) == SWEDEN


def test_years_as_the_package_counts_them() -> None:
    packages = theirs(1990, 2100)
    for year in range(1990, 2101):
        first, last = date(year, 1, 1), date(year, 12, 31)
        assert SWEDEN.working_days_between(first - DAY, last) == packages.get_working_days_count(first, last), year


@given(st.dates(date(2005, 1, 1), date(2030, 12, 31)), st.integers(-60, 60))
@LAW
def test_steps_as_the_package_takes_them(day: date, n: int) -> None:
    assume(n != 0)  # there it begins with the day itself

    assert SWEDEN.add_working_days(day, n) == theirs(2004, 2031).get_nth_working_day(day, n)


@given(CLOSED, DAYS, NUMBERS)
@LAW
def test_back_and_forth(calendar: WorkingCalendar, day: date, n: int) -> None:
    assume(calendar.is_working_day(day))
    there = calendar.add_working_days(day, n)

    assert calendar.is_working_day(there)
    assert calendar.add_working_days(there, -n) == day
    assert calendar.working_days_between(day, there) == n
    assert calendar.working_days_between(there, day) == -n


@given(CLOSED, DAYS, st.integers(-400, 400), NUMBERS)
@LAW
def test_counting_agrees_with_adding(calendar: WorkingCalendar, day: date, apart: int, n: int) -> None:
    other = day + DAY * apart
    between = calendar.working_days_between(day, other)
    there = calendar.add_working_days(day, between)

    assert calendar.working_days_between(day, there) == between
    assert min(day, other) <= there <= max(day, other)
    assert calendar.working_days_between(day, calendar.add_working_days(day, n)) == n


@given(CLOSED, DAYS, st.integers(-800, 800))
@LAW
def test_counting_agrees_with_looking_at_each_day(calendar: WorkingCalendar, day: date, apart: int) -> None:
    step = 1 if apart > 0 else -1
    days = (day + DAY * step * number for number in range(1, abs(apart) + 1))

    assert calendar.working_days_between(day, day + DAY * apart) == step * sum(map(calendar.is_working_day, days))


def test_counting_goes_to_both_ends_of_time() -> None:
    assert SWEDEN.working_days_between(date.max - DAY, date.max) == 1  # a Friday
    assert SWEDEN.working_days_between(date.min + DAY, date.min) == -1  # a Monday
    assert SWEDEN.working_days_between(date.max, date.max) == 0


@given(CLOSED, DAYS, st.integers(0, 30), NUMBERS)
@LAW
def test_later_stays_later(calendar: WorkingCalendar, day: date, apart: int, n: int) -> None:
    assert calendar.add_working_days(day, n) <= calendar.add_working_days(day + DAY * apart, n)
    assert calendar.add_working_days(day, n) < calendar.add_working_days(day, n + 1) or n in {-1, 0}


@given(CLOSED, DAYS)
@LAW
def test_no_working_day_is_nearer(calendar: WorkingCalendar, day: date) -> None:
    nearest = calendar.nearest_working_day(day)
    distance = abs(nearest - day)
    nearer = (day + DAY * number for number in range(-distance.days + 1, distance.days))

    assert calendar.is_working_day(nearest)
    assert not any(map(calendar.is_working_day, nearer))
    assert nearest < day or distance == DAY * 0 or not calendar.is_working_day(day - distance)


def test_unknown_years_have_only_weekends() -> None:
    assert SWEDEN.add_working_days(date(2150, 12, 23), 3) == date(2150, 12, 28)  # a Wednesday to a Monday
    with pytest.raises(OverflowError):
        SWEDEN.add_working_days(date.max, 1)
