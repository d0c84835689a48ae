"""Breaks on a day: the repository's own table as a person reads it, patterns in other years, what is known better."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamx.model.counties import COUNTIES
from jamx.model.school_breaks import SchoolBreaks
from jamx.schedule.school_breaks import BreakHit, breaks_on

if TYPE_CHECKING:
    from jamx.api import Workspace

SPORT_BREAKS = {
    "Jönköping": {7},
    **{name: {8} for name in ("Södermanland", "Kronoberg", "Kalmar", "Blekinge", "Skåne", "Örebro")},
    **{name: {9} for name in ("Stockholm", "Gotland", "Värmland", "Västmanland", "Dalarna")},
    **{name: {10} for name in ("Västernorrland", "Jämtland", "Västerbotten", "Norrbotten")},
    "Gävleborg": {9, 10},
    "Uppsala": {8, 9},
    "Östergötland": {7, 8},
    "Halland": {7, 8},
    "Västra Götaland": {7, 8, 9, 10},
}
"""County and weeks, as the table for 2020/21 has them."""

MIXED = {"Gävleborg", "Uppsala", "Östergötland", "Halland", "Västra Götaland"}


def known(**lists: Any) -> tuple[Any, ...]:
    return SchoolBreaks.model_validate(lists).entries


def told(hits: tuple[BreakHit, ...]) -> list[tuple[str, str | None, bool]]:
    return [(str(hit.title), hit.place, hit.assumed) for hit in hits]


def test_the_table_of_2021(repository: Workspace) -> None:
    breaks = repository.files.school_breaks
    assert set(SPORT_BREAKS) == set(COUNTIES.values())
    for name, weeks in SPORT_BREAKS.items():
        for week in range(1, 53):
            hits = breaks_on(breaks, date.fromisocalendar(2021, week, 3), [name])
            sport = [hit for hit in hits if str(hit.title) == "Sportlov"]
            assert [(hit.place, hit.assumed, hit.partly) for hit in sport] == (
                [(name, False, name in MIXED)] if week in weeks else []
            )


def test_the_autumn_break_is_everywhere(repository: Workspace) -> None:
    breaks = repository.files.school_breaks

    assert told(breaks_on(breaks, date(2020, 10, 28))) == [("Höstlov", None, False)]
    assert told(breaks_on(breaks, date(2020, 10, 28), ["Skåne"])) == [("Höstlov", None, False)]
    assert told(breaks_on(breaks, date(2012, 10, 29))) == [("Höstlov", None, True)]
    assert breaks_on(breaks, date(2012, 10, 22)) == ()


def test_6_march_2013_falls_in_the_break_of_the_north(repository: Workspace) -> None:
    hits = breaks_on(repository.files.school_breaks, date(2013, 3, 6), COUNTIES.values())

    assert {hit.place: hit.partly for hit in hits} == {
        "Västernorrland": False,
        "Jämtland": False,
        "Västerbotten": False,
        "Norrbotten": False,
        "Gävleborg": True,
        "Västra Götaland": True,
    }
    assert all(hit.assumed and hit.source == "skolporten-2020" for hit in hits)


@pytest.mark.parametrize(
    ("county", "hit"),
    [("västernorrlands län", True), ("norrbotten", True), ("Skåne län", False), ("Nowhere", False), ("", False)],
)
def test_counties_by_any_name(repository: Workspace, county: str, hit: bool) -> None:
    assert bool(breaks_on(repository.files.school_breaks, date(2013, 3, 6), [county])) == hit


def test_dates_are_one_years() -> None:
    breaks = known(
        breaks=[{"title": "Lov", "counties": "Skåne", "date": ["2021-W08", "2021-11-01/2021-11-05"], "source": "a"}]
    )

    assert told(breaks_on(breaks, date(2021, 2, 22), ["Skåne"])) == [("Lov", "Skåne", False)]
    assert told(breaks_on(breaks, date(2021, 11, 5), ["Skåne"])) == [("Lov", "Skåne", False)]
    assert breaks_on(breaks, date(2021, 11, 6), ["Skåne"]) == ()
    assert breaks_on(breaks, date(2022, 2, 21), ["Skåne"]) == ()
    assert breaks_on(breaks, date(2021, 2, 22), ["Blekinge"]) == ()
    assert breaks_on(breaks, date(2021, 2, 22)) == ()


def test_dates_of_two_years_are_stated_for_both_and_for_none_between() -> None:
    breaks = known(
        breaks=[{"title": "Lov", "date": ["2021-W08", "2023-12-20/2024-01-05"]}],
        patterns=[{"title": "Lov", "week": "9"}],
    )
    told_of = {year: bool(breaks_on(breaks, date.fromisocalendar(year, 9, 3))) for year in range(2020, 2026)}

    assert told_of == {2020: True, 2021: False, 2022: True, 2023: False, 2024: False, 2025: True}


def test_a_break_in_several_places_is_one_hit_for_each() -> None:
    places = {"counties": ["Skåne", "Blekinge"], "municipalities": ["Kiruna", "Lund"]}
    said = {"date": "2023-03-15", "partly": True, "source": "a", "text": "As usual."}
    breaks = known(breaks=[{"title": "Lov", **places, **said}, {"title": "Annat", "date": "2023-03-15"}])
    hits = breaks_on(breaks, date(2023, 3, 15), ["Blekinge", "Skåne", "Halland"], ["Lund", "Malmö"])

    assert [(str(hit.title), hit.place, hit.assumed, hit.partly, hit.source) for hit in hits] == [
        ("Lov", "Skåne", False, True, "a"),
        ("Lov", "Blekinge", False, True, "a"),
        ("Lov", "Lund", False, True, "a"),
        ("Annat", None, False, False, None),
    ]
    assert [str(hit.text) for hit in hits] == ["As usual."] * 3 + ["None"]


@pytest.mark.parametrize(
    ("years", "stated"),
    [
        ({"since": "2020-12-31"}, {2020, 2021, 2022, 2023}),
        ({"since": "2021-01-01", "until": "2022-01-01"}, {2021, 2022}),
        ({"since": "2020/2021"}, {2020, 2021, 2022, 2023}),
        ({"until": "2020/2021"}, {2019, 2020, 2021}),
        ({"since": "/2021"}, {2019, 2020, 2021, 2022, 2023}),
        ({"until": "2021/"}, {2019, 2020, 2021, 2022, 2023}),
        ({"since": "2021", "until": "unknown"}, {2021, 2022, 2023}),
    ],
)
def test_years_that_a_pattern_was_read_for(years: dict[str, str], stated: set[int]) -> None:
    breaks = known(patterns=[{"title": "Lov", "week": "44", **years}])
    hits = {year: breaks_on(breaks, date.fromisocalendar(year, 44, 1)) for year in range(2019, 2024)}

    assert {year for year, found in hits.items() if not found[0].assumed} == stated


@pytest.mark.parametrize(("years", "stated"), [({"since": "2022"}, {9999}), ({"until": "2022"}, {1}), ({}, set())])
def test_an_open_pattern_holds_from_the_first_year_or_to_the_last(years: dict[str, str], stated: set[int]) -> None:
    breaks = known(patterns=[{"title": "Lov", "week": "44", **years}])
    days = {year: date.fromisocalendar(year, 44, 1) for year in (1, 9999)}

    assert {year for year, day in days.items() if not breaks_on(breaks, day)[0].assumed} == stated


@pytest.mark.parametrize(
    ("better", "told_of"),
    [
        ({"counties": "Skåne"}, ["Blekinge", "Lund"]),
        ({"municipalities": "Lunds kommun"}, ["Skåne", "Blekinge"]),
        ({"counties": ["Skåne", "Blekinge"]}, ["Lund"]),
        ({}, []),
        ({"title": "LOV"}, []),
        ({"title": "Annat lov"}, ["Skåne", "Blekinge", "Lund"]),
        ({"counties": "Halland"}, ["Skåne", "Blekinge", "Lund"]),
    ],
)
def test_what_is_known_better_is_so_in_the_same_place(better: dict[str, Any], told_of: list[str]) -> None:
    pattern = {"title": "Lov", "week": "9", "counties": ["Skåne", "Blekinge"], "municipalities": "Lund"}
    breaks = known(breaks=[{"title": "Lov", "date": "2023-W20", **better}], patterns=[pattern])
    hits = breaks_on(breaks, date.fromisocalendar(2023, 9, 3), ["Skåne", "Blekinge"], ["Lund"])

    assert [hit.place for hit in hits] == told_of


@pytest.mark.parametrize(
    ("years", "assumed"),
    [
        ({}, [2019, 2020, 2021, 2022]),
        ({"since": "2020", "until": "2021"}, [2019, 2022]),
        ({"since": "2020"}, [2019]),
        ({"until": "2020"}, [2021, 2022]),
        ({"since": "unknown", "until": "2020"}, [2021, 2022]),
        ({"since": "unknown"}, [2019, 2020, 2021, 2022]),
    ],
)
def test_a_pattern_in_other_years_is_assumed(years: dict[str, str], assumed: list[int]) -> None:
    breaks = known(patterns=[{"title": "Lov", "week": "44", **years}])
    hits = {year: breaks_on(breaks, date.fromisocalendar(year, 44, 1)) for year in range(2019, 2023)}

    assert all(len(found) == 1 for found in hits.values())
    assert [year for year, found in hits.items() if found[0].assumed] == assumed


@pytest.mark.parametrize(
    ("week", "day"), [("1", date(2014, 12, 29)), ("53", date(2016, 1, 3))], ids=["before New Year", "after New Year"]
)
def test_weeks_belong_to_iso_years(week: str, day: date) -> None:
    year = str(day.isocalendar().year)
    stated, other = ({"title": "Lov", "week": week, "since": one, "until": one} for one in (year, str(day.year)))

    assert year != str(day.year)
    assert told(breaks_on(known(patterns=[stated]), day)) == [("Lov", None, False)]
    assert told(breaks_on(known(patterns=[other]), day)) == [("Lov", None, True)]


def test_what_is_known_better_silences_a_pattern() -> None:
    breaks = known(
        breaks=[{"title": "sportlov", "counties": "Skåne", "date": "2013-W07"}],
        patterns=[
            {"title": "Sportlov", "counties": ["Skåne", "Blekinge"], "week": "8"},
            {"title": "Annat lov", "counties": "Skåne", "week": "8"},
        ],
    )
    both = ["Skåne", "Blekinge"]

    assert told(breaks_on(breaks, date.fromisocalendar(2013, 7, 3), both)) == [("sportlov", "Skåne", False)]
    assert told(breaks_on(breaks, date.fromisocalendar(2013, 8, 3), both)) == [
        ("Sportlov", "Blekinge", True),
        ("Annat lov", "Skåne", True),
    ]
    assert len(breaks_on(breaks, date.fromisocalendar(2014, 8, 3), both)) == 3


def test_what_is_known_everywhere_silences_a_countys_pattern() -> None:
    breaks = known(
        breaks=[{"title": "Höstlov", "date": "2013-W45"}],
        patterns=[{"title": "Höstlov", "counties": "Skåne", "week": "44"}],
    )

    assert breaks_on(breaks, date.fromisocalendar(2013, 44, 3), ["Skåne"]) == ()
    assert told(breaks_on(breaks, date.fromisocalendar(2014, 44, 3), ["Skåne"])) == [("Höstlov", "Skåne", True)]


@pytest.mark.parametrize(
    ("said", "asked", "hit"),
    [
        ("Lunds kommun", "Lund", True),
        ("Lund", "Lunds kommun", True),
        ("Borås", "Borås Stad", True),
        ("Göteborgs Stad", "Göteborg", True),
        ("Kiruna", "Sundsvall", False),
    ],
)
def test_municipalities(said: str, asked: str, hit: bool) -> None:
    breaks = known(breaks=[{"title": "Studiedag", "municipalities": said, "date": "2023-03-15"}])
    hits = breaks_on(breaks, date(2023, 3, 15), municipalities=[asked])

    assert told(hits) == ([("Studiedag", said, False)] if hit else [])
    assert breaks_on(breaks, date(2023, 3, 15), counties=[asked]) == ()


@pytest.mark.parametrize("place", ["counties", "municipalities"])
def test_a_place_nobody_knows_is_not_everywhere(place: str) -> None:
    breaks = known(patterns=[{"title": "Lov", "week": "44", place: "unknown"}])

    assert breaks_on(breaks, date(2022, 11, 2)) == ()
    assert breaks_on(breaks, date(2022, 11, 2), [*COUNTIES.values(), "unknown"], ["Lund"]) == ()


@pytest.mark.parametrize("entry", [{"week": "unknown"}, {"week": "undecided"}])
def test_weeks_nobody_knows_hit_no_day(entry: dict[str, str]) -> None:
    breaks = known(patterns=[{"title": "Lov", **entry}])

    assert not any(breaks_on(breaks, date.fromisocalendar(2022, week, 1)) for week in range(1, 53))


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)), st.integers(1, 53), st.integers(0, 5))
@settings(deadline=None)
def test_a_week_is_seven_days(day: date, first: int, more: int) -> None:
    last = min(first + more, 53)
    breaks = known(patterns=[{"title": "Lov", "week": f"{first}-{last}"}])
    monday = day - timedelta(days=day.weekday())
    hits = {bool(breaks_on(breaks, monday + timedelta(days=number))) for number in range(7)}

    assert hits == {first <= day.isocalendar().week <= last}
