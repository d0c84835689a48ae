"""What the words of a date say, where they are a date and nothing else."""

from __future__ import annotations

import pytest

from jamx.model.calendar_date import parse_date
from jamx.schedule.worded_dates import said_otherwise


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("16 mars", "2027-03-16"),
        ("Mars 16", "2027-03-16"),
        ("16 mar.", "2027-03-16"),
        ("den 1:a maj", "2027-05-01"),
        ("tis 16 mars", "tis 2027-03-16"),
        ("9 mars 2026", "2026-03-09"),
        ("2027-03-16", "2027-03-16"),
        ("16/3 2027", "2027-03-16"),
        ("i april", "2027-04"),
        ("april 2028", "2028-04"),
        *((text, None) for text in ("9 mars", "mars", "den 9:e mars 2027", "2027-03-09", "March 2027")),
        *((text, None) for text in ("12.15", "16", "16/3", "4/10 2027", "16/3-27", "270316", "den 16", "mån")),
        *((text, None) for text in ("v. 12", "hösten 2027", "2028", "mitten av april", "29 februari", "")),
        *((text, None) for text in ("8–9 april", "8 eller 9 april", "8 april kl. 9", "första april", "16 mars?")),
    ],
)
def test_words_that_are_another_day_or_month(text: str, said: str | None) -> None:
    found = said_otherwise(text, parse_date("2027-03-09"))
    assert (found and found.text) == said


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("2027-03", True),
        ("2027-04", False),
        ("2027-04-15", False),
        ("2027-04-16", True),
        ("2027-03-09/2027-03-10", False),
        ("2027-03/", False),
        ("2027-autumn", False),
        ("late 2027-03", False),
    ],
)
def test_of_days_and_months_alone(value: str, told: bool) -> None:
    assert (said_otherwise("15 april", parse_date(value)) is not None) is told
