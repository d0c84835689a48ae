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
