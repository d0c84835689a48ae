"""The promise is theirs who come: what they never see may lie outside it."""

from __future__ import annotations

from jamx.schedule.promised import seen_hours
from jamx.schedule.sittings import hours_of
from tests.schedule.on_clock import found, item, minutes, on_clock, rows

RIGGING = item("Rigging", "8.00–8.45", internal=True)
CLEARING = item("Clearing up", "12.00–12.30", internal=True)
WORK = item("Work", "9.00–12.00")


def test_what_is_made_ready_and_put_away_lies_outside_the_promise() -> None:
    assert found(on_clock(RIGGING, WORK, CLEARING, time="9–12")) == []
    assert found(on_clock(RIGGING, time="9–12")) == []


def test_lengths_are_enough() -> None:
    laid = on_clock(
        item("Rigging", duration="30 min", internal=True),
        WORK,
        item("Clearing up", duration="30 min", internal=True),
        time="9–12",
    )

    assert rows(laid) == ["08.30–09.00 Rigging", "09.00–12.00 Work", "12.00–12.30 Clearing up"]
    assert found(laid) == []


def test_nobody_misses_what_lies_between_them_and_the_rest() -> None:
    later = item("Clearing up", "12.15–12.30", internal=True)
    assert found(on_clock(RIGGING, WORK, later, time="9–12")) == []
    gap = on_clock(RIGGING, item("Talk", "9–10"), item("Work", "10.30–12"), later, time="9–12")
    assert found(gap) == ["agenda/gap at agenda/2/time"]


def test_what_is_seen_keeps_the_promise() -> None:
    late = on_clock(RIGGING, item("Work", "9.15–12"), CLEARING, time="9–12")
    assert (found(late), minutes(late)) == (["agenda/starts-off#late at agenda/1/time"], [15])
    early = on_clock(RIGGING, item("Work", "8.50–12"), CLEARING, time="9–12")
    assert (found(early), minutes(early)) == (["agenda/starts-off#early at agenda/1/time"], [10])
    over = on_clock(RIGGING, WORK, CLEARING, time="9–11.30")
    assert (found(over), minutes(over)) == (["agenda/exceeds-meeting at agenda/1/time"], [30])


def test_what_is_seen_by_those_who_come_counts() -> None:
    ready = item("Rigging", "8.00–8.45")
    assert found(on_clock(ready, WORK, time="9–12")) == [
        "agenda/gap at agenda/1/time",
        "agenda/starts-off#early at agenda/0/time",
    ]
    within = item("Before we begin", "10–10.30", internal=True)
    assert found(on_clock(item("Talk", "9–10"), within, item("Work", "10.30–12.10"), time="9–12")) == [
        "agenda/exceeds-meeting at agenda/2/time"
    ]


def test_internal_time_within_the_promise_begins_it() -> None:
    laid = on_clock(item("Before we begin", duration="30 min", internal=True), item("Work", "9.30–12"), time="9–12")
    assert rows(laid) == ["09.00–09.30 Before we begin", "09.30–12.00 Work"]
    assert found(laid) == []


def test_hours_are_theirs_who_come() -> None:
    (day,) = on_clock(RIGGING, WORK, CLEARING).days
    assert (day.start, day.end) == (8 * 60, 12 * 60 + 30)
    assert seen_hours(day) == hours_of(day) == (9 * 60, 12 * 60)
    (promised,) = on_clock(RIGGING, WORK, CLEARING, time="8.45–12").days
    assert hours_of(promised) == (8 * 60 + 45, 12 * 60)
    (alone,) = on_clock(RIGGING).days
    assert seen_hours(alone) == (8 * 60, 8 * 60 + 45)
