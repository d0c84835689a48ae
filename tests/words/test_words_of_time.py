"""Times and dates as Swedish and English write them."""

from __future__ import annotations

from datetime import date

import pytest

from jamx.words.catalogue import LANGUAGES, Catalogue, catalogue
from jamx.words.clock import clock_text, iso_clock, prose_span, span_text
from jamx.words.dates import date_text, weekday_text
from jamx.words.en import TEXTS as ENGLISH
from jamx.words.sv import TEXTS as SWEDISH

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("minute", "swedish", "english", "iso"),
    [
        (0, "00.00", "00:00", "00:00"),
        (570, "09.30", "09:30", "09:30"),
        (1439, "23.59", "23:59", "23:59"),
        (1440, "24.00", "24:00", "24:00"),
        (1500, f"01.00{NBSP}+1", f"01:00{NBSP}+1", "01:00"),
        (2880, f"00.00{NBSP}+2", f"00:00{NBSP}+2", "00:00"),
    ],
)
def test_a_time(minute: int, swedish: str, english: str, iso: str) -> None:
    assert (clock_text(minute, "sv"), clock_text(minute, "en"), iso_clock(minute)) == (swedish, english, iso)


def test_no_time() -> None:
    assert iso_clock(None) is None
    assert span_text(None, 600, "sv") == ""


@pytest.mark.parametrize(
    ("start", "end", "table", "prose"),
    [
        (570, 960, "09.30–16.00", f"kl.{NBSP}9.30–16.00"),
        (540, 960, "09.00–16.00", f"kl.{NBSP}9–16"),
        (540, None, "09.00", f"kl.{NBSP}9"),
        (555, None, "09.15", f"kl.{NBSP}9.15"),
        (0, 1440, "00.00–24.00", f"kl.{NBSP}0–24"),
    ],
)
def test_a_stretch_in_swedish(start: int, end: int | None, table: str, prose: str) -> None:
    assert (span_text(start, end, "sv"), prose_span(start, end, "sv")) == (table, prose)


def test_a_stretch_in_english_is_the_same_everywhere() -> None:
    assert span_text(540, 960, "en") == prose_span(540, 960, "en") == "09:00–16:00"


D = date


@pytest.mark.parametrize(
    ("earliest", "latest", "precision", "swedish", "english"),
    [
        (D(2022, 9, 15), D(2022, 9, 15), "day", "15 september 2022", "15 September 2022"),
        (D(2022, 9, 1), D(2022, 9, 1), "day", "1 september 2022", "1 September 2022"),
        (D(2012, 2, 23), D(2012, 2, 24), "range", "23–24 februari 2012", "23–24 February 2012"),
        (D(2012, 2, 28), D(2012, 3, 1), "range", "28 februari – 1 mars 2012", "28 February – 1 March 2012"),
        (
            D(2012, 12, 31), D(2013, 1, 2), "range",
            "31 december 2012 – 2 januari 2013", "31 December 2012 – 2 January 2013",
        ),
        (D(2013, 3, 1), D(2013, 3, 31), "month", "mars 2013", "March 2013"),
        (D(2020, 12, 28), D(2021, 1, 3), "week", "vecka 53 2020", "week 53 of 2020"),
        (D(2019, 12, 30), D(2020, 1, 5), "week", "vecka 1 2020", "week 1 of 2020"),
        (D(2013, 9, 1), D(2013, 9, 10), "part", "början av september 2013", "early September 2013"),
        (D(2013, 9, 11), D(2013, 9, 20), "part", "mitten av september 2013", "mid September 2013"),
        (D(2013, 9, 21), D(2013, 9, 30), "part", "slutet av september 2013", "late September 2013"),
        (D(2013, 1, 1), D(2013, 6, 30), "season", "våren 2013", "spring 2013"),
        (D(2013, 6, 1), D(2013, 8, 31), "season", "sommaren 2013", "summer 2013"),
        (D(2013, 8, 1), D(2013, 12, 31), "season", "hösten 2013", "autumn 2013"),
        (D(2013, 1, 1), D(2013, 6, 30), "term", "vårterminen 2013", "spring term 2013"),
        (D(2013, 8, 1), D(2013, 12, 31), "term", "höstterminen 2013", "autumn term 2013"),
        (D(2013, 1, 1), D(2013, 12, 31), "year", "2013", "2013"),
        (D(2013, 9, 1), None, "span", "från och med 1 september 2013", "from 1 September 2013"),
        (None, D(2013, 9, 1), "span", "till och med 1 september 2013", "until 1 September 2013"),
        (None, None, "span", "", ""),
    ],
)  # fmt: skip
def test_a_date(earliest: date | None, latest: date | None, precision: str, *, swedish: str, english: str) -> None:
    assert date_text(earliest, latest, precision, "sv") == swedish
    assert date_text(earliest, latest, precision, "en") == english


@pytest.mark.parametrize(
    ("earliest", "latest", "ends", "swedish", "english"),
    [
        (D(2013, 2, 1), D(2013, 3, 31), ("month", "month"), "februari–mars 2013", "February–March 2013"),
        (D(2012, 12, 1), D(2013, 1, 31), ("month", "month"), "december 2012 – januari 2013",
         "December 2012 – January 2013"),
        (D(2020, 1, 1), D(2025, 12, 31), ("year", "year"), "2020–2025", "2020–2025"),
        (D(2022, 8, 1), D(2023, 8, 31), ("season", "season"), "hösten 2022 – sommaren 2023",
         "autumn 2022 – summer 2023"),
        (D(2022, 11, 1), D(2024, 3, 31), ("season", "season"), "vintern 2022 – vintern 2023",
         "winter 2022 – winter 2023"),
        (D(2013, 9, 1), D(2013, 9, 20), ("part", "part"), "början av september 2013 – mitten av september 2013",
         "early September 2013 – mid September 2013"),
        (D(2020, 12, 28), D(2021, 1, 10), ("week", "week"), "vecka 53 2020 – vecka 1 2021",
         "week 53 of 2020 – week 1 of 2021"),
        (D(2011, 9, 1), D(2013, 12, 31), ("month", "day"), "september 2011 – 31 december 2013",
         "September 2011 – 31 December 2013"),
        (D(2016, 1, 1), None, ("year", None), "från och med 2016", "from 2016"),
        (None, D(2013, 9, 20), (None, "part"), "till och med mitten av september 2013", "until mid September 2013"),
    ],
)  # fmt: skip
def test_a_span_by_its_ends(
    earliest: date | None, latest: date | None, ends: tuple[str | None, str | None], *, swedish: str, english: str
) -> None:
    assert date_text(earliest, latest, "span", "sv", ends) == swedish
    assert date_text(earliest, latest, "span", "en", ends) == english


def test_weekdays() -> None:
    assert [weekday_text(D(2022, 9, 15), language) for language in ("sv", "en")] == ["torsdag", "Thursday"]


@pytest.mark.parametrize(
    ("language", "template", "facts", "said"),
    [
        ("en", "fit.unknown", {"has": 60, "fits": 1}, "has 60 minutes; fits 1 organisation"),
        ("sv", "fit.unknown", {"has": 1, "fits": 2}, "1 minut finns; rymmer 2 organisationer"),
        ("sv", "nothing of the kind", {}, "nothing of the kind"),
    ],
)
def test_a_text(language: str, template: str, facts: dict[str, object], said: str) -> None:
    assert catalogue(language).say(template, **facts) == said


def test_a_language_nobody_speaks_is_english() -> None:
    assert Catalogue("fi").language == "en"
    assert Catalogue("sv-FI").language == "sv"


def test_both_languages_say_everything() -> None:
    assert set(SWEDISH) == set(ENGLISH)
    assert len(ENGLISH) > 200
    assert LANGUAGES == ("en", "sv")


def test_long_facts_are_cut_short() -> None:
    assert len(catalogue("en").format_field("x" * 200, "quoted")) == 82
    assert catalogue("sv").format_field("x", "quoted") == "”x”"
    assert catalogue("en").format_field(["a", "b", "c"], "or") == "`a`, `b` or `c`"


def test_span_that_passes_midnight_says_so_in_prose() -> None:
    assert prose_span(13 * 60, 25 * 60, "sv") == "kl.\u00a013\u20131 dagen därpå"
    assert prose_span(22 * 60 + 30, 24 * 60, "sv") == "kl.\u00a022.30\u201324.00"


@pytest.mark.parametrize(
    ("written", "swedish", "english"),
    [
        ("2 weeks before", "2 veckor före träffen", "2 weeks before the meeting"),
        ("before", "före träffen", "before the meeting"),
        ("after uppstart", "efter uppstart", "after uppstart"),
        ("1 year after end of programme", "1 år efter slutet av programmet", "1 year after the end of the programme"),
        ("5 working days before start of a", "5 arbetsdagar före början av a", "5 working days before the start of a"),
        ("end of programme", "slutet av programmet", "the end of the programme"),
        ("on a", "a", "a"),
    ],
)
def test_a_distance(written: str, swedish: str, english: str) -> None:
    from jamx.model.relative_date import RelativeDate, parse_due
    from jamx.views.wording import Wording

    relative = parse_due(written)
    assert isinstance(relative, RelativeDate)
    assert [Wording(language, {}, {}).distance(relative) for language in ("sv", "en")] == [swedish, english]


@pytest.mark.parametrize(
    ("minutes", "swedish", "english"),
    [
        (50, "50 minuter", "50 minutes"),
        (60, "1 timme", "1 hour"),
        (61, "1 timme 1 minut", "1 hour 1 minute"),
        (90, "1,5 timmar", "1.5 hours"),
        (295, "4 timmar 55 minuter", "4 hours 55 minutes"),
    ],
)
def test_work_has_no_odd_decimals(minutes: int, swedish: str, english: str) -> None:
    assert catalogue("sv").format_field(minutes, "work") == swedish
    assert catalogue("en").format_field(minutes, "work") == english
