"""Time zones as calendars have them: another library reads the rules, and tells every time as zoneinfo does."""

from __future__ import annotations

import struct
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from io import BytesIO, StringIO
from itertools import pairwise
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzical
from hypothesis import given, settings
from hypothesis import strategies as st

from jamx.render.calendar_file import calendar_ics
from jamx.schedule.zone_rules import Yearly, instant, known_zone, observances, unclear
from jamx.views.calendar import NO_CLOCK, CalendarView

if TYPE_CHECKING:
    from datetime import tzinfo

    from jamx.schedule.zone_rules import Observance

STOCKHOLM = ZoneInfo("Europe/Stockholm")
ZONES = (
    "Europe/Stockholm", "Europe/Dublin", "Europe/Moscow", "America/New_York", "America/Santiago", "America/Sao_Paulo",
    "Africa/Casablanca", "Africa/Cairo", "Asia/Kolkata", "Asia/Tehran", "Asia/Gaza", "Australia/Lord_Howe",
    "Pacific/Apia", "Pacific/Chatham", "UTC",
)  # fmt: skip


def wall(*parts: int) -> datetime:
    """A time by the clock."""
    return datetime(*parts)  # noqa: DTZ001 - on the wall


def read(zone: str, first: int, last: int) -> tzinfo:
    """The zone as dateutil reads it from a file that needs it for some years."""
    rules = observances(ZoneInfo(zone), first, last)
    view = CalendarView("x", "", "en", "publish", NO_CLOCK, zone, rules, ("", ""), (), (), ())
    found = tzical(StringIO(calendar_ics(view).replace("\r\n", "\n"))).get(zone)
    assert found is not None
    return found


def test_stockholm_has_two_rules_as_long_as_they_hold() -> None:
    daylight, standard = observances(STOCKHOLM, 2022, 2024)
    hour = timedelta(hours=1)
    assert daylight == (wall(1996, 3, 31, 2), hour, 2 * hour, "CEST", Yearly(3, 6, -1))
    assert standard == (wall(1996, 10, 27, 3), 2 * hour, hour, "CET", Yearly(10, 6, -1))
    assert (daylight.daylight, standard.daylight) == (True, False)
    assert observances(STOCKHOLM, 2037, 2190) == (daylight, standard)


def test_before_the_rules_every_change_stands_by_itself() -> None:
    found = observances(STOCKHOLM, 1979, 1981)
    assert [(one.begins, one.name, one.yearly) for one in found] == [
        (wall(1978, 1, 1), "CET", None),
        (wall(1980, 4, 6, 2), "CEST", None),
        (wall(1980, 9, 28, 3), "CET", None),
        (wall(1981, 3, 29, 2), "CEST", None),
        (wall(1981, 9, 27, 3), "CET", None),
    ]


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata", "America/Bogota"])
def test_a_zone_that_keeps_its_time_has_one_observance(zone: str) -> None:
    (one,) = observances(ZoneInfo(zone), 2022, 2022)
    assert (one.begins, one.before, one.yearly, one.daylight) == (wall(1970, 1, 1), one.after, None, False)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (1960, 1961, ["1959-01-01 CET"]),
        (1969, 1970, ["1968-01-01 CET"]),
        (1970, 1970, ["1969-01-01 CET"]),
        (1971, 1979, ["1970-01-01 CET"]),
        (1972, 1979, ["1970-01-01 CET"]),
        (1979, 1980, ["1978-01-01 CET", "1980-04-06 CEST", "1980-09-28 CET"]),
        (1981, 1981, ["1980-01-01 CET", "1980-04-06 CEST", "1980-09-28 CET", "1981-03-29 CEST", "1981-09-27 CET"]),
        (1982, 1982, ["1981-03-29 CEST", "1981-09-27 CET"]),
        (1994, 1995, ["1981-03-29 CEST", "1981-09-27 CET"]),
        (1998, 1998, ["1996-03-31 CEST", "1996-10-27 CET"]),
    ],
)
def test_stockholm_year_by_year(first: int, last: int, expected: list[str]) -> None:
    found = observances(STOCKHOLM, first, last)
    assert [f"{one.begins:%Y-%m-%d} {one.name}" for one in found] == expected
    assert [one.yearly is not None for one in found] == [first > 1981] * len(found)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize(("first", "last"), [(2005, 2008), (2022, 2022), (2023, 2026)])
def test_every_hour_of_the_years_is_told_as_zoneinfo_tells_it(zone: str, first: int, last: int) -> None:
    theirs, ours = read(zone, first, last), ZoneInfo(zone)
    at, end = wall(first, 1, 1), wall(last + 1, 1, 1)
    while at < end:
        if not unclear(at, ours):
            assert at.replace(tzinfo=theirs).utcoffset() == at.replace(tzinfo=ours).utcoffset(), at
        at += timedelta(hours=5)


changes = st.sampled_from([wall(year, month, 25) for year in range(1997, 2040) for month in (3, 10)])


@settings(max_examples=150, deadline=None)
@given(changes, st.integers(0, 60 * 24 * 8))
def test_the_hours_around_the_changes_of_stockholm(day: datetime, minutes: int) -> None:
    at = day + timedelta(minutes=minutes)
    if not unclear(at, STOCKHOLM):
        theirs = read("Europe/Stockholm", 1997, 2040)
        assert at.replace(tzinfo=theirs).astimezone(UTC) == at.replace(tzinfo=STOCKHOLM).astimezone(UTC)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (wall(2022, 3, 27, 1, 59), None),
        (wall(2022, 3, 27, 2, 30), datetime(2022, 3, 27, 1, 30, tzinfo=UTC)),
        (wall(2022, 3, 27, 3, 0), None),
        (wall(2022, 10, 30, 1, 59), None),
        (wall(2022, 10, 30, 2, 30), datetime(2022, 10, 30, 0, 30, tzinfo=UTC)),
        (wall(2022, 10, 30, 3, 0), None),
    ],
)
def test_times_that_are_shown_twice_or_never(shown: datetime, expected: datetime | None) -> None:
    assert (instant(shown, STOCKHOLM) if unclear(shown, STOCKHOLM) else None) == expected


@pytest.mark.parametrize("name", ["", "Nowhere/At_all", "../etc/passwd", "Europe", "\0"])
def test_what_is_no_zone(name: str) -> None:
    assert known_zone(name) is None


@pytest.mark.parametrize(
    ("zone", "first", "last", "expected"),
    [
        ("America/New_York", 2022, 2023, ["2007-03-11 02:00 EDT 3/6/2", "2007-11-04 02:00 EST 11/6/1"]),
        ("Europe/Dublin", 2022, 2022, ["1996-03-31 01:00 IST 3/6/-1", "1996-10-27 02:00 GMT 10/6/-1"]),
        ("Australia/Sydney", 2022, 2022, ["2008-04-06 03:00 AEST 4/6/1", "2008-10-05 02:00 AEDT 10/6/1"]),
        ("Europe/Moscow", 2012, 2014, ["2011-01-01 00:00 MSK", "2011-03-27 02:00 MSK", "2014-10-26 02:00 MSK"]),
        ("America/Sao_Paulo", 2022, 2022, ["1970-01-01 00:00 -03"]),
        # the fourth Sunday of March, which is the last in some years
        ("America/Asuncion", 2018, 2020, ["2013-03-24 00:00 -04 3/6/4", "2013-10-06 00:00 -03 10/6/1"]),
        ("America/Sao_Paulo", 2021, 2021, ["1970-01-01 00:00 -03"]),
        ("America/Sao_Paulo", 2020, 2020, ["2019-01-01 00:00 -02", "2019-02-17 00:00 -03"]),
        ("Europe/Moscow", 2015, 2016, ["2014-01-01 00:00 MSK", "2014-10-26 02:00 MSK"]),
        ("Europe/Moscow", 2016, 2016, ["1970-01-01 00:00 MSK"]),
        ("Europe/Moscow", 2013, 2013, ["1970-01-01 00:00 MSK"]),
        ("Asia/Singapore", 1982, 1983, ["1981-01-01 00:00 +0730", "1981-12-31 23:30 +08"]),
        ("Asia/Pyongyang", 2015, 2015, ["2014-01-01 00:00 KST", "2015-08-15 00:00 KST"]),
        ("Asia/Pyongyang", 2014, 2014, ["1970-01-01 00:00 KST"]),
        ("Asia/Kathmandu", 1986, 1987, ["1985-01-01 00:00 +0530", "1986-01-01 00:00 +0545"]),
        (
            "America/New_York",
            2006,
            2007,
            [
                *("2005-01-01 00:00 EST", "2005-04-03 02:00 EDT", "2005-10-30 02:00 EST", "2006-04-02 02:00 EDT"),
                *("2006-10-29 02:00 EST", "2007-03-11 02:00 EDT", "2007-11-04 02:00 EST"),
            ],
        ),
        (
            "Africa/Cairo",
            2023,
            2024,
            [
                *("2022-01-01 00:00 EET", "2023-04-28 00:00 EEST", "2023-10-27 00:00 EET", "2024-04-26 00:00 EEST"),
                "2024-11-01 00:00 EET",
            ],
        ),
        (
            "Pacific/Apia",
            2011,
            2012,
            [
                *("2010-01-01 00:00 -11", "2010-09-26 00:00 -10", "2011-04-02 04:00 -11", "2011-09-24 03:00 -10"),
                *("2011-12-30 00:00 +14", "2012-04-01 04:00 +13", "2012-09-30 03:00 +14"),
            ],
        ),
    ],
)
def test_changes_as_history_has_them(zone: str, first: int, last: int, expected: list[str]) -> None:
    found = [
        f"{one.begins:%Y-%m-%d %H:%M} {one.name}" + (f" {'/'.join(map(str, one.yearly))}" if one.yearly else "")
        for one in observances(ZoneInfo(zone), first, last)
    ]
    assert found == expected


Change = tuple[datetime, float, str]
"""When a clock changes, in UTC; what it is ahead then, in hours; what that time is called."""


def made(ahead: float, *changes: Change, rule: str = "") -> ZoneInfo:
    """A time zone that nobody has: what it is ahead at first, its changes, and a rule for what comes after them.

    The file is the one of RFC 8536: an empty block for the first version, then one of 64 bits, then the rule.
    """
    states = list(dict.fromkeys([(ahead, "AAA"), *((later, name) for _, later, name in changes)]))
    moments = [int(at.replace(tzinfo=UTC).timestamp()) for at, _, _ in changes]
    names = "".join(f"{name}\0" for _, name in states).encode()
    block = struct.pack(f">{len(moments)}q", *moments) + bytes(
        states.index((later, name)) for _, later, name in changes
    )
    for number, (hours, _) in enumerate(states):
        block += struct.pack(">lbb", int(hours * 3600), 0, 4 * number)
    empty = b"TZif2" + bytes(15 + 24)
    header = b"TZif2" + bytes(15) + struct.pack(">6l", 0, 0, 0, len(moments), len(states), len(names))
    return ZoneInfo.from_file(BytesIO(empty + header + block + names + f"\n{rule}\n".encode()), key="Made/Up")


def in_words(found: tuple[Observance, ...]) -> list[str]:
    return [
        f"{one.begins:%Y-%m-%d %H:%M:%S} {one.before / HOUR:g} {one.after / HOUR:g} {one.name}"
        + (f" {'/'.join(map(str, one.yearly))}" if one.yearly else "")
        for one in found
    ]


HOUR = timedelta(hours=1)
SPRING, AUTUMN = st.integers(2, 5), st.integers(7, 10)
PLACES = st.tuples(st.integers(1, 5), st.integers(0, 6), st.integers(0, 23))
"""Which one of the month (5 for the last), the weekday (0 for Sunday), the hour: as POSIX has them."""


def day_of_rule(year: int, month: int, which: int, weekday: int) -> date:
    """The day that a rule means, from all of the month's."""
    days = [
        day for day in range(1, monthrange(year, month)[1] + 1) if date(year, month, day).isoweekday() % 7 == weekday
    ]
    return date(year, month, days[which - 1] if which < 5 else days[-1])


@settings(max_examples=40, deadline=None)
@given(st.integers(-11, 12), SPRING, PLACES, AUTUMN, PLACES)
def test_any_rule_is_found_again(
    ahead: int, spring: int, forward: tuple[int, int, int], autumn: int, back: tuple[int, int, int]
) -> None:
    """What POSIX calls `M3.5.0/2` is the last Sunday of March at two, here and in 1970, when looking begins."""
    written = [f"M{month}.{which}.{day}/{hour}" for month, (which, day, hour) in ((spring, forward), (autumn, back))]
    zone = made(ahead, rule=f"AAA{-ahead}BBB,{','.join(written)}")
    expected = []
    for month, (which, weekday, hour), before, after, name in (
        (spring, forward, ahead, ahead + 1, "BBB"),
        (autumn, back, ahead + 1, ahead, "AAA"),
    ):
        day = day_of_rule(1970, month, which, weekday)
        place = f"{month}/{(weekday - 1) % 7}/{which if which < 5 else -1}"
        expected.append(f"{day} {hour:02}:00:00 {before} {after} {name} {place}")

    assert in_words(observances(zone, 2022, 2023)) == expected


def weekdays(first: int, last: int, month: int, which: int) -> list[datetime]:
    """That Sunday of a month at one in UTC, year by year."""
    days = [day_of_rule(year, month, which, 0) for year in range(first, last + 1)]
    return [wall(day.year, day.month, day.day, 1) for day in days]


def by_hand(first: int, last: int, which: int) -> list[Change]:
    """Clocks put forward on a Sunday of March and back on the first of October, in some years only."""
    there: list[Change] = [(at, 1, "BBB") for at in weekdays(first, last, 3, which)]
    return sorted([*there, *((at, 0, "AAA") for at in weekdays(first, last, 10, 1))])


@pytest.mark.parametrize(("last", "which"), [(2047, "4"), (2046, "4"), (2045, "-1"), (2018, "-1")])
def test_a_rule_is_rather_believed_that_holds_for_28_years_more(last: int, which: str) -> None:
    """The fourth Sunday of March was the last one from 2016 to 2018: which is meant shows later."""
    assert in_words(observances(made(0, *by_hand(2016, last, 4)), 2017, 2018)) == [
        f"2016-03-27 01:00:00 0 1 BBB 3/6/{which}",
        "2016-10-02 02:00:00 1 0 AAA 10/6/1",
    ]


def test_the_last_of_a_month_has_no_other_behind_it() -> None:
    """The 24th of March 2019 was a Sunday, and so was the 31st."""
    assert in_words(observances(made(0, *by_hand(2018, 2019, 4)), 2019, 2019)) == [
        "2018-03-25 01:00:00 0 1 BBB 3/6/4",
        "2018-10-07 02:00:00 1 0 AAA 10/6/1",
    ]


@pytest.mark.parametrize("day", range(10, 17))
@pytest.mark.parametrize("second", [0, 1, 86399])
def test_clocks_that_change_back_after_five_days(day: int, second: int) -> None:
    there = wall(2022, 6, day) + timedelta(seconds=second)
    zone = made(2, (there, 3, "BBB"), (there + timedelta(days=5), 2, "AAA"))

    assert in_words(observances(zone, 2022, 2022)) == [
        "2021-01-01 00:00:00 2 2 AAA",
        f"{there + 2 * HOUR} 2 3 BBB",
        f"{there + timedelta(days=5) + 3 * HOUR} 3 2 AAA",
    ]


@pytest.mark.parametrize("year", range(2018, 2024))
@pytest.mark.parametrize(
    ("ahead", "at"),
    [(12, (1, 1, 0)), (12, (1, 1, 11)), (0, (1, 1, 0)), (-11, (1, 1, 0)), (-11, (12, 31, 23)), (12, (12, 31, 23))],
)
def test_a_change_at_the_turn_of_the_year(year: int, ahead: int, at: tuple[int, int, int]) -> None:
    """By the clock, wherever UTC is then: it belongs to the year that the clock shows before it."""
    shown = wall(year, *at)
    zone = made(ahead, (shown - ahead * HOUR, ahead + 0.5, "BBB"))
    change = f"{shown} {ahead} {ahead + 0.5:g} BBB"

    assert in_words(observances(zone, year, year)) == [f"{year - 1}-01-01 00:00:00 {ahead} {ahead} AAA", change]
    assert in_words(observances(zone, year + 1, year + 1)) == [f"{year}-01-01 00:00:00 {ahead} {ahead} AAA", change]
    (before,), (after,) = observances(zone, year - 1, year - 1), observances(zone, year + 2, year + 2)
    assert in_words((before, after)) == [
        f"1970-01-01 00:00:00 {ahead} {ahead} AAA",
        f"1970-01-01 00:00:00 {ahead + 0.5:g} {ahead + 0.5:g} BBB",
    ]


@pytest.mark.parametrize("at", [wall(1970, 1, 1), wall(1970, 1, 1, 11), wall(1970, 1, 3), wall(1970, 1, 20)])
def test_a_change_in_the_days_from_which_on_they_are_looked_for(at: datetime) -> None:
    assert in_words(observances(made(0, (at, 1, "BBB")), 1971, 1971)) == [
        "1970-01-01 00:00:00 0 0 AAA",
        f"{at} 0 1 BBB",
    ]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("year", [1993, 2011, 2013, 2016])
def test_what_stands_by_itself_begins_where_the_one_before_it_ends(zone: str, year: int) -> None:
    found = observances(ZoneInfo(zone), year, year + 1)

    assert all(one.before == earlier.after and one.begins > earlier.begins for earlier, one in pairwise(found))
    assert found[0].yearly is not None or found[0].before == found[0].after
