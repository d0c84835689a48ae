"""What a day is, and which days a meeting asks for: against the package `holidays`, and against lists made by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import holidays as package
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jamx.findings import Place
from jamx.model.meeting import Meeting
from jamx.schedule.occurrences import occurrences
from jamx.schedule.unusual_days import Unusual, days_to_come, unusual
from jamx.workspace.files import classify

SWEDISH = package.country_holidays("SE", include_sundays=False, language="sv")
REF = classify("programmes/p/meetings/m.yaml")


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_holidays_come_first_and_weekends_next(day: date) -> None:
    what = unusual(day)

    assert (what is not None and what.sort == "holiday") is (day in SWEDISH)
    assert (what is not None and what.sort == "weekend") is (day.weekday() >= 5 and day not in SWEDISH)


@given(st.dates(date(1990, 1, 2), date(2100, 12, 30)))
def test_what_is_alone_between_days_off_is_no_eve(day: date) -> None:
    around = (unusual(day - timedelta(days=1)), unusual(day + timedelta(days=1)))
    what = unusual(day)

    if all(one is not None and one.free for one in around):
        assert what is not None
        assert what.free or what.sort == "squeeze-day"
    else:
        assert what is None or what.sort != "squeeze-day"


@pytest.mark.parametrize(
    ("day", "sort", "name", "free"),
    [
        ("2027-06-25", "holiday-eve", "midsummer-day", True),
        ("2027-03-25", "holiday-eve", "good-friday", False),
        ("2027-03-27", "weekend", "easter-sunday", True),
        ("2022-12-31", "weekend", "new-years-day", True),
        ("2027-05-07", "squeeze-day", "ascension-day", False),
        ("2023-06-05", "squeeze-day", "national-day", False),
        ("2021-06-06", "holiday", "national-day", True),
    ],
)
def test_one_thing_weighs_most(day: str, sort: str, name: str, free: bool) -> None:
    assert unusual(date.fromisoformat(day)) == (sort, name, free)


def days(**said: Any) -> list[str]:
    """The days of each time of a meeting, with the keys that lead to where they are written."""
    assert REF is not None
    found = occurrences(REF, Meeting.model_validate({"title": "M", **said}))
    return [f"{day} {'/'.join(map(str, at.path[:-1]))}" for one in found for day, at in days_to_come(one)]


def test_days_of_a_meeting() -> None:
    assert days(date="2027-02-04/2027-02-05") == ["2027-02-04 date", "2027-02-05 date"]
    assert days(dates={"choose": "1", "of": ["2027-02-04", "2027-02"]}) == ["2027-02-04 dates/of/0"]
    assert days(occasions=[{"date": "unknown"}, {"date": "2027-02-05"}]) == ["2027-02-05 occasions/1/date"]


def test_a_day_that_is_listed_is_pointed_at_there() -> None:
    assert days(date="2027-02-04/2027-02-05", days=[{}, {"date": "2027-02-05"}]) == [
        "2027-02-05 days/1/date",
        "2027-02-04 date",
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        # each once, where it is listed
        ({"date": "2027-02-05", "days": [{"date": "2027-02-05"}]}, ["2027-02-05 days/0/date"]),
        ({"days": [{"date": "2027-02-05"}, {"date": "2027-02-05"}]}, ["2027-02-05 days/0/date"]),
        ({"days": [{"date": "2027-02-05"}]}, ["2027-02-05 days/0/date"]),
        # one that nobody knows hides none after it
        (
            {"dates": {"choose": "1", "of": ["2027-02", "2027-02-05", "unknown", "2027-02-08"]}},
            ["2027-02-05 dates/of/1", "2027-02-08 dates/of/3"],
        ),
        (
            {"days": [{}, {"date": "2027-02"}, {"date": "undecided"}, {"date": "2027-02-05"}]},
            ["2027-02-05 days/3/date"],
        ),
        (
            {"days": [{"date": "2027-02"}, {"date": "2027-02-05/2027-02-06"}]},
            ["2027-02-05 days/1/date", "2027-02-06 days/1/date"],
        ),
        ({"days": [{"date": "fre 2027-02-04"}, {"date": "2027-02-05"}]}, ["2027-02-05 days/1/date"]),
        # open ones
        ({"date": "/2027-02-05"}, []),
        ({"date": "2027-02-05/"}, []),
        ({"days": [{"date": "/2027-02-05"}]}, []),
        # days are those of the meeting, not of an occasion
        ({"occasions": [{"date": "2027-02-08"}], "days": [{"date": "2027-02-05"}]}, ["2027-02-08 occasions/0/date"]),
    ],
)
def test_days_that_are_listed_and_others(said: dict[str, Any], expected: list[str]) -> None:
    assert days(**said) == expected


def test_where_a_listed_day_stands() -> None:
    assert REF is not None
    meeting = Meeting.model_validate({"title": "M", "days": [{}, {"date": "2027-02-05"}]})
    (found,) = [one for times in occurrences(REF, meeting) for one in days_to_come(times)]

    assert found == (date(2027, 2, 5), Place(REF.file, ("days", 1, "date", "on")))


def test_a_week_has_all_its_days_and_what_is_longer_its_ends() -> None:
    assert len(days(date="2027-02-01/2027-02-07")) == 7
    assert days(date="2027-02-01/2027-02-08") == ["2027-02-01 date", "2027-02-08 date"]
    assert days(date="2027-01-01/2027-12-31") == ["2027-01-01 date", "2027-12-31 date"]


@pytest.mark.parametrize("written", ["2027-02", "2027-W05", "within 2027-02-04/2027-02-05", "2027-02-04/", "unknown"])
def test_days_that_nobody_knows_are_none(written: str) -> None:
    assert days(date=written) == []


@pytest.mark.parametrize("written", ["fre 2027-02-04", "fre 2027-02-04/2027-02-05", "2027-02-04/lör 2027-02-05"])
def test_a_date_that_contradicts_itself_has_no_days(written: str) -> None:
    assert days(date=written) == []
    assert days(days=[{"date": written}]) == []


def test_an_ordinary_day_is_nothing() -> None:
    assert unusual(date(2022, 9, 15)) is None
    assert unusual(date(2022, 9, 17)) == Unusual("weekend", None, free=True)
    assert unusual(date(2022, 4, 30)) == Unusual("weekend", "may-day", free=True)
    assert unusual(date(2022, 4, 14)) == Unusual("holiday-eve", "good-friday", free=False)
    assert unusual(date(2022, 6, 24)) == Unusual("holiday-eve", "midsummer-day", free=True)
    assert unusual(date(2022, 6, 6)) == Unusual("holiday", "national-day", free=True)
    assert unusual(date(2022, 5, 27)) == Unusual("squeeze-day", "ascension-day", free=False)
