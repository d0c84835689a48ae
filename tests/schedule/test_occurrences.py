"""When meetings are held, with the places where that is written; and the interval of several days."""

from __future__ import annotations

from datetime import date

import pytest
from on_clock import workspace

from jamx.schedule.occurrences import LONGEST, Occurrence, span_of
from jamx.schedule.plan import Plan


def times(meeting: str) -> tuple[Occurrence, ...]:
    return Plan(workspace(meetings__m=f"title: M\n{meeting}\n")).occurrences("p")


def row(one: Occurrence) -> str:
    """Sort, number, first and last day with what they mean, and where it is written."""
    when = "?" if one.when is None else f"{one.when.earliest or ''}/{one.when.latest or ''} {one.when.meaning}"
    return f"{one.sort} {one.number} {when} at {'/'.join(map(str, one.at.path))}"


@pytest.mark.parametrize(
    ("meeting", "rows"),
    [
        ("", ["meeting 0 ? at title"]),
        ("date: 2022-09-15", ["meeting 0 2022-09-15/2022-09-15 lasts at date/on"]),
        ("date: undecided", ["meeting 0 ? at date/on"]),
        ("date: 2022-09", ["meeting 0 2022-09-01/2022-09-30 within at date/on"]),
        (
            "dates: {choose: 1, of: [2022-09-15, 2022-09-22]}",
            [
                "alternative 0 2022-09-15/2022-09-15 lasts at dates/of/0/on",
                "alternative 1 2022-09-22/2022-09-22 lasts at dates/of/1/on",
            ],
        ),
        (
            "days: [{title: A}, {date: 2022-09-15}, {date: 2022-10-20}]",
            ["meeting 0 2022-09-15/2022-10-20 lasts at days/1/date/on"],
        ),
        ("days: [{title: A}]", ["meeting 0 ? at title"]),
        ("days: []", ["meeting 0 ? at title"]),
        ("days: [{date: undecided}, {title: A}]", ["meeting 0 ? at title"]),
        (
            "days: [{date: undecided}, {date: 2022-10-20}, {date: 2022-10-19}]",
            ["meeting 0 2022-10-19/2022-10-20 lasts at days/1/date/on"],
        ),
        ("days: [{date: /2022-09-15}, {date: 2022-10}]", ["meeting 0 2022-10-01/2022-10-31 within at days/0/date/on"]),
        ("days: [{date: 2022-10}, {date: 2022-09-15/}]", ["meeting 0 2022-09-15/2022-10-31 within at days/0/date/on"]),
        ("occasions: []\ndate: 2022-09-15", ["meeting 0 2022-09-15/2022-09-15 lasts at date/on"]),
        ("dates: {choose: 1, of: []}", ["meeting 0 ? at title"]),
        ("dates: {choose: 1, of: [2022-09-22]}", ["alternative 0 2022-09-22/2022-09-22 lasts at dates/of/0/on"]),
        (
            "dates: {choose: 1, of: [undecided, 2022-09-22/2022-09-23]}",
            ["alternative 0 ? at dates/of/0/on", "alternative 1 2022-09-22/2022-09-23 lasts at dates/of/1/on"],
        ),
        (
            "dates: {choose: 1, of: [2022-09-22, 2022-09-29]}\ndate: 2022-09",
            ["meeting 0 2022-09-01/2022-09-30 within at date/on"],
        ),
        (
            "dates: {choose: 1, of: [2022-09-22]}\ndays: [{date: 2022-10-01}]",
            ["alternative 0 2022-09-22/2022-09-22 lasts at dates/of/0/on"],
        ),
        (
            "dates: {choose: 1, of: []}\ndays: [{date: 2022-10-01}]",
            ["meeting 0 2022-10-01/2022-10-01 lasts at days/0/date/on"],
        ),
        (
            "occasions: [{date: undecided}]\ndate: 2022-09\ndays: [{date: 2022-10-01}]",
            ["occasion 0 ? at occasions/0/date/on"],
        ),
        ("days: [{date: 2022-09-15}]", ["meeting 0 2022-09-15/2022-09-15 lasts at days/0/date/on"]),
        ("days: [{date: 2022-09-15}, {date: 2022-10}]", ["meeting 0 2022-09-15/2022-10-31 within at days/0/date/on"]),
        ("date: 2022-09-15\ndays: [{date: 2022-09-16}]", ["meeting 0 2022-09-15/2022-09-15 lasts at date/on"]),
        (
            "occasions: [{date: 2022-09-15}, {date: 2022-09}]",
            [
                "occasion 0 2022-09-15/2022-09-15 lasts at occasions/0/date/on",
                "occasion 1 2022-09-01/2022-09-30 within at occasions/1/date/on",
            ],
        ),
    ],
)
def test_times_of_a_meeting(meeting: str, rows: list[str]) -> None:
    assert list(map(row, times(meeting))) == rows


def test_precision_of_several_days() -> None:
    exact, vague = (
        times(f"days: [{{date: 2022-09-15}}, {{date: {second}}}]")[0].when for second in ("2022-09-16", "2022-10")
    )
    assert exact is not None
    assert vague is not None
    assert (exact.precision, vague.precision) == ("range", "span")
    assert exact.text == vague.text == "2022-09-15"


def test_occasions_have_their_own_and_else_the_meetings() -> None:
    said = "time: 9–12\nplace: Lund\nstatus: confirmed\n"
    first, second = times(
        f"{said}occasions: [{{date: 2022-09-15}}, {{date: 2022-09-16, time: 13–16, place: Malmö, status: cancelled}}]"
    )

    assert (str(first.location), first.status) == ("Lund", "confirmed")
    assert first.time is not None
    assert second.time is not None
    assert (first.time.start, first.time.end) == (9 * 60, 12 * 60)
    assert (str(second.location), second.status, second.time.start) == ("Malmö", "cancelled", 13 * 60)


def test_days_it_is_held_on() -> None:
    def days(meeting: str) -> list[list[str]]:
        return [[day.isoformat() for day, _ in one.held_on] for one in times(meeting)]

    assert days("date: 2022-09-15") == [["2022-09-15"]]
    assert days("date: 2022-09-15/2022-09-17") == [["2022-09-15", "2022-09-16", "2022-09-17"]]
    assert days("date: 2022-09") == [[]]
    assert days("") == [[]]
    assert days("days: [{date: 2022-09-15}, {date: 2022-10}, {date: 2022-10-20}]") == [["2022-09-15", "2022-10-20"]]
    (long,) = days("date: 2022-01-01/2022-12-31")
    assert len(long) == LONGEST + 1 == 63
    assert long[-1] == "2022-03-04"


def test_each_day_knows_where_it_is_written() -> None:
    (one,) = times("days: [{date: 2022-09-15}, {date: 2022-10-20}]")
    assert [place.path for _, place in one.held_on] == [("days", 0, "date", "on"), ("days", 1, "date", "on")]


@pytest.mark.parametrize(
    ("meeting", "first", "last", "meaning"),
    [
        ("date: 2022-09-15/2022-09-16", "2022-09-15", "2022-09-16", "lasts"),
        ("dates: {choose: 1, of: [2022-09-22, 2022-09-15]}", "2022-09-15", "2022-09-22", "within"),
        ("dates: {choose: 1, of: [2022-09-22, undecided]}", "2022-09-22", "2022-09-22", "lasts"),
        ("occasions: [{date: 2022-09-15/2022-09-16}, {date: 2022-09-01}]", "2022-09-01", "2022-09-16", "within"),
        ("occasions: [{date: 2022-09-15/}, {date: /2022-09-01}]", "2022-09-15", "2022-09-01", "within"),
    ],
)
def test_one_interval_for_a_meeting(meeting: str, first: str, last: str, meaning: str) -> None:
    found = span_of(times(meeting))

    assert found is not None
    assert (found.earliest, found.latest, found.meaning) == (
        date.fromisoformat(first),
        date.fromisoformat(last),
        meaning,
    )


def test_no_interval_without_a_date() -> None:
    assert span_of(times("")) is None
    assert span_of(times("dates: {choose: 1, of: [undecided, undecided]}")) is None


def test_a_meeting_that_cannot_be_read_has_no_times() -> None:
    files = {"meetings__a": "title: [\n", "meetings__b": "title: B\ndate: 2022-03-10\n"}

    assert [one.ref.name for one in Plan(workspace(**files)).occurrences("p")] == ["b"]


@pytest.mark.parametrize(
    "dated", ["date: 2022-09-15", "dates: {choose: 1, of: [2022-09-15]}", "days: [{date: 2022-09-15}]", "title: M"]
)
def test_a_time_has_the_hours_the_place_and_the_status_of_its_meeting(dated: str) -> None:
    said = "time: 9–12\nplace: Lund\nstatus: confirmed\n"
    (one,) = times(said + (dated if "title" not in dated else ""))
    assert one.time is not None
    assert (one.time.start, one.time.end, str(one.location), one.status) == (540, 720, "Lund", "confirmed")
    (bare,) = times("time: unknown\n" + (dated if "title" not in dated else ""))
    assert (bare.time, bare.location, bare.status) == (None, None, "planned")
    assert one.ref == bare.ref
    assert (one.ref.file, one.ref.name) == ("programmes/p/meetings/m.yaml", "m")
    assert one.meeting.status == "confirmed"
    assert one.at.file == one.ref.file


def test_an_occasion_that_admits_a_gap_has_the_hours_of_the_meeting() -> None:
    (own,) = times("time: 9–12\noccasions: [{date: 2022-09-15, time: unknown}]")
    assert own.time is not None
    assert (own.time.start, own.location, own.status) == (540, None, "planned")
    (none,) = times("time: unknown\noccasions: [{date: 2022-09-15, time: unknown, place: Lund, status: held}]")
    assert (none.time, str(none.location), none.status) == (None, "Lund", "held")


@pytest.mark.parametrize(
    ("meeting", "dates"),
    [
        ("date: 2022-09", [[("2022-09", "date/on")]]),
        ("date: undecided", [[]]),
        (
            "days: [{date: 2022-09-15}, {date: undecided}, {title: A}, {date: 2022-10}]",
            [[("2022-09-15", "days/0/date/on"), ("2022-10", "days/3/date/on")]],
        ),
        ("dates: {choose: 1, of: [2022-09-15, undecided]}", [[("2022-09-15", "dates/of/0/on")], []]),
        ("occasions: [{date: 2022-W40}, {date: unknown}]", [[("2022-W40", "occasions/0/date/on")], []]),
    ],
)
def test_each_date_and_where_it_is_written(meeting: str, dates: list[list[tuple[str, str]]]) -> None:
    found = [[(value.text, "/".join(map(str, place.path))) for value, place in one.dates] for one in times(meeting)]
    assert found == dates


def test_days_in_a_row_are_listed_up_to_two_months() -> None:
    (whole,) = times("date: 2022-01-01/2022-03-04")
    assert [day for day, _ in whole.held_on][-2:] == [date(2022, 3, 3), date(2022, 3, 4)]
    assert len(whole.held_on) == LONGEST + 1
    (less,) = times("date: 2022-01-01/2022-03-03")
    assert len(less.held_on) == LONGEST
    for unsure in ("2022-01-01/", "/2022-01-01", "within 2022-01-01/2022-01-03", "2022"):
        (one,) = times(f"date: {unsure}")
        assert one.held_on == ()


def test_interval_of_a_meeting_is_written_as_its_first_date() -> None:
    found = span_of(times("dates: {choose: 1, of: [undecided, 2022-09-22, 2022-09-15]}"))
    assert found is not None
    assert (found.text, found.precision, found.ends) == ("2022-09-22", "span", (None, None))
    alone = span_of(times("dates: {choose: 1, of: [undecided, 2022-09-22]}"))
    assert alone is not None
    assert (alone.text, alone.precision) == ("2022-09-22", "day")
    week = span_of(times("date: 2022-W40"))
    assert week is not None
    assert (week.text, week.precision) == ("2022-W40", "week")
    assert span_of(()) is None
    opened = span_of(times("occasions: [{date: /2022-09-15}, {date: /2022-09-17}]"))
    assert opened is not None
    assert (opened.earliest, opened.latest) == (None, date(2022, 9, 17))
    closed = span_of(times("occasions: [{date: 2022-09-15/}, {date: 2022-09-13/}]"))
    assert closed is not None
    assert (closed.earliest, closed.latest) == (date(2022, 9, 13), None)


def test_open_ends_of_several_days() -> None:
    (until,) = times("days: [{date: /2022-09-15}, {date: /2022-09-17}]")
    assert until.when is not None
    assert (until.when.earliest, until.when.latest) == (None, date(2022, 9, 17))
    (since,) = times("days: [{date: 2022-09-15/}, {date: 2022-09-13/}]")
    assert since.when is not None
    assert (since.when.earliest, since.when.latest) == (date(2022, 9, 13), None)
