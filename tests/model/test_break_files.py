"""What a file of school breaks may say of weeks and dates."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from jamx.model.configuration import Calendar
from jamx.model.school_breaks import DatedBreak, RecurringBreak, SchoolBreaks, Weeks
from jamx.model.whole_days import bounds


@pytest.mark.parametrize(
    ("written", "weeks"),
    [
        ("9", (9, 9)),
        ("9-10", (9, 10)),
        ("9–10", (9, 10)),
        ("09 - 10", (9, 10)),
        ("v. 9", (9, 9)),
        ("v.9–10", (9, 10)),
        ("v 9", (9, 9)),
        ("vecka 44", (44, 44)),
        ("veckorna 7-8", (7, 8)),
        ("Week 44", (44, 44)),
        ("weeks 7–8", (7, 8)),
        ("W44", (44, 44)),
        ("1-53", (1, 53)),
        (" 44 ", (44, 44)),
    ],
)
def test_weeks(written: str, weeks: tuple[int, int]) -> None:
    assert RecurringBreak.model_validate({"title": "Lov", "week": written}).week == Weeks(*weeks)


@pytest.mark.parametrize(
    "written", ["0", "54", "10-9", "9-54", "9,10", "2021-W09", "nine", "9-10-11", "-9", "٩", "vv 9"]
)
def test_no_weeks(written: str) -> None:
    with pytest.raises(ValidationError, match="scalar"):
        RecurringBreak.model_validate({"title": "Lov", "week": written})


@pytest.mark.parametrize("written", ["2021-03-01/", "/2021-03-05", "2021-W09/"])
def test_days_have_two_ends(written: str) -> None:
    for model, values in ((DatedBreak, {"title": "Lov", "date": written}), (Calendar, {"closed": [written]})):
        with pytest.raises(ValidationError, match="scalar"):
            model.model_validate(values)


def test_days_of_every_precision() -> None:
    dates = ["2021-03-01", "2021-W09", "2021-03-01/2021-03-05", "2021-W09/2021-W10", "mid 2021-02", "unknown"]
    read = DatedBreak.model_validate({"title": "Lov", "date": dates}).date

    assert [bounds(value) for value in read] == [
        (date(2021, 3, 1), date(2021, 3, 1)),
        (date(2021, 3, 1), date(2021, 3, 7)),
        (date(2021, 3, 1), date(2021, 3, 5)),
        (date(2021, 3, 1), date(2021, 3, 14)),
        (date(2021, 2, 11), date(2021, 2, 20)),
        None,
    ]


def test_counties_are_read_by_any_name() -> None:
    read = RecurringBreak.model_validate({"title": "Lov", "counties": ["skåne län", "vastra-gotaland"], "week": "8"})

    assert read.counties == ("Skåne", "Västra Götaland")


def test_dated_breaks_come_first() -> None:
    dated, recurring = {"title": "A", "date": "2021-W08"}, {"title": "B", "week": "8"}
    read = SchoolBreaks.model_validate({"patterns": [recurring], "breaks": [dated]})

    assert [str(entry.title) for entry in read.entries] == ["A", "B"]
    assert SchoolBreaks.model_validate({}).entries == ()
