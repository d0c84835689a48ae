"""The promise is theirs who come: what they never see may lie outside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.findings import Place
from jamx.schedule.block import Fault, Placed
from jamx.schedule.promised import as_seen, promised_start, seen_hours
from jamx.schedule.sittings import hours_of
from tests.schedule.on_clock import found, item, minutes, on_clock, planned, rows

if TYPE_CHECKING:
    from jamx.model.agenda import Item

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


def quiet(duration: str | None = None, time: str | None = None) -> Item:
    """An item that those who come never see."""
    return item("Rigging", time, duration=duration, internal=True)


def placed_in_file(*items: Item) -> list[tuple[Place, Item]]:
    return [(Place("m.yaml", ("agenda", number)), one) for number, one in enumerate(items)]


@pytest.mark.parametrize(
    ("items", "time", "shift", "expected"),
    [
        ([], "9–12", 0, 540),
        ([WORK], "9–12", 0, 540),
        ([WORK, quiet("30")], "9–12", 0, 540),
        ([WORK, quiet("30")], None, 0, None),
        ([quiet("30"), WORK], "9–12", 0, None),
        ([quiet("30"), quiet("5"), WORK], "9–12", 0, None),
        ([quiet("30"), WORK, item("More", "13–14")], "9–12", 0, None),
        ([quiet("30"), item("Talk", "9.01–10")], "9–12", 0, 540),
        ([quiet("30"), item("Talk", "8.59–10")], "9–12", 0, 540),
        ([quiet("30"), item("Talk", duration="60"), WORK], "9–12", 0, 540),
        ([quiet("30"), item("Talk", "unknown"), WORK], "9–12", 0, 540),
        ([quiet("30")], "9–12", 0, 540),
        # nobody can count back from the opening
        ([quiet("30–40"), WORK], "9–12", 0, 540),
        ([quiet("30"), quiet("30–40"), WORK], "9–12", 0, 540),
        ([quiet("30–40"), quiet("30"), WORK], "9–12", 0, 540),
        ([quiet("share"), WORK], "9–12", 0, 540),
        ([quiet("unknown"), WORK], "9–12", 0, 540),
        ([quiet(), WORK], "9–12", 0, 540),
        # hours of an agenda that is moved
        ([quiet("30"), WORK], "10–13", 60, None),
        ([quiet("30"), WORK], "10–13", 59, 600),
        ([quiet("30"), WORK], "9–12", 60, 540),
        ([quiet("30"), WORK], "8–12", -60, None),
    ],
)
def test_where_what_is_made_ready_begins(items: list[Item], time: str | None, shift: int, expected: int | None) -> None:
    day = planned(*items, time=time)._replace(shift=shift)
    assert promised_start(placed_in_file(*items), day) == expected


@pytest.mark.parametrize(
    ("items", "hours"),
    [
        ([], (None, None)),
        ([WORK], (540, 720)),
        ([RIGGING, WORK], (540, 720)),
        ([WORK, CLEARING], (540, 720)),
        ([RIGGING, WORK, item("More", "13–14")], (540, 840)),
        ([RIGGING, item("Late", "10–12"), item("Early", "9–11"), CLEARING], (540, 720)),
        ([RIGGING, CLEARING], (480, 750)),
        ([RIGGING, item("Talk", "9"), item("Talk", "10")], (540, 600)),
        # only what is internal at an end is left out
        ([WORK, quiet(time="12–13"), item("More", "11–12")], (540, 780)),
        ([item("More", "9.30–12"), quiet(time="9.00–9.30"), WORK], (540, 720)),
    ],
)
def test_hours_that_are_seen(items: list[Item], hours: tuple[int | None, int | None]) -> None:
    (day,) = on_clock(*items).days
    assert seen_hours(day) == hours


def test_hours_that_are_seen_where_nobody_knows_them() -> None:
    (day,) = on_clock(RIGGING, item("Talk", duration="unknown"), item("Talk", duration="unknown"), CLEARING).days
    assert seen_hours(day) == (day.slots[1].start, None)
    (contents,) = on_clock(quiet(), item("Talk"), item("Talk")).days
    assert seen_hours(contents) == (None, None)


KINDS = ("no-start", "starts-off", "gap", "overlap", "out-of-order", "exceeds", "short", "undetermined", "missing-end")


def seen(
    faults: list[Fault], internal: str, placed: list[tuple[int | None, int | None]] | None = None
) -> list[tuple[str, int, int]]:
    """What is left of faults of a day from 9 to 12: `i` for an internal item, `s` for one that is seen."""
    items = placed_in_file(*(quiet("5") if one == "i" else item("Talk", duration="5") for one in internal))
    where = [Placed(*one) for one in placed or [(540, 720)] * len(items)]
    left = as_seen(faults, items, where, planned(time="9–12"))
    return [(fault.kind, fault.index, fault.minutes) for fault in left]


def test_faults_of_a_day_that_all_see_are_theirs() -> None:
    for internal in ("ss", "sis"):
        faults = [Fault(kind, index, 7) for kind in KINDS for index in range(len(internal))]
        assert seen(faults, internal) == [(fault.kind, fault.index, 7) for fault in faults]
    assert seen([], "isi") == []


def test_a_day_that_nobody_sees_promises_nothing() -> None:
    for internal in ("i", "ii"):
        told = seen([Fault(kind, 0, 7) for kind in KINDS], internal)
        assert [kind for kind, _, _ in told] == [
            "no-start",
            "gap",
            "overlap",
            "out-of-order",
            "undetermined",
            "missing-end",
        ]


@pytest.mark.parametrize("kind", ["no-start", "overlap", "out-of-order", "short", "undetermined", "missing-end"])
def test_other_faults_are_told_wherever_they_are(kind: str) -> None:
    faults = [Fault(kind, index, 7) for index in range(4)]
    assert seen(faults, "isii") == [(kind, index, 7) for index in range(4)]


def test_gaps_are_told_between_what_is_seen() -> None:
    faults = [Fault("gap", index, 7) for index in range(6)]
    assert seen(faults, "iisisi") == [("gap", 3, 7), ("gap", 4, 7)]
    assert seen(faults[:4], "issi") == [("gap", 2, 7)]
    assert seen(faults[:3], "ssi") == [("gap", 1, 7)]
    assert seen(faults[:3], "iss") == [("gap", 2, 7)]


@pytest.mark.parametrize(
    ("internal", "start", "expected"),
    [
        ("iss", 545, [("starts-off", 1, 5)]),
        ("iss", 530, [("starts-off", 1, -10)]),
        ("iss", 540, []),
        ("iss", None, []),
        ("ssi", 545, [("starts-off", 0, 7)]),  # the first is seen: the fault is its own
    ],
)
def test_those_who_come_see_when_the_first_they_see_begins(
    internal: str, start: int | None, expected: list[tuple[str, int, int]]
) -> None:
    first = internal.index("s")
    placed: list[tuple[int | None, int | None]] = [(500, 510), (500, 510), (500, 510)]
    placed[first] = (start, 600)
    assert seen([Fault("starts-off", 0, 7)], internal, placed) == expected


def test_nobody_is_late_where_nothing_was_promised() -> None:
    items = placed_in_file(quiet("5"), WORK)
    assert list(as_seen([Fault("starts-off", 0, 7)], items, [Placed(500, 510), Placed(540, 720)], planned())) == []
    items = placed_in_file(WORK, quiet("5"))
    assert list(as_seen([Fault("exceeds", 1, 7)], items, [Placed(500, 510), Placed(540, 720)], planned())) == []


@pytest.mark.parametrize(
    ("internal", "placed", "index", "expected"),
    [
        ("ssi", [(540, 600), (600, 730), (730, 740)], 2, [("exceeds", 1, 10)]),
        ("ssi", [(540, 600), (600, 720), (720, 740)], 2, []),
        ("ssi", [(540, 600), (600, 721), (721, 740)], 2, [("exceeds", 1, 1)]),
        ("ssi", [(540, 600), (600, 719), (719, 740)], 2, []),
        ("ssi", [(540, 740), (600, 730), (730, 740)], 2, [("exceeds", 0, 20)]),
        ("ssi", [(540, 730), (600, 730), (730, 740)], 2, [("exceeds", 1, 10)]),
        ("sisi", [(540, 600), (600, 750), (600, 730), (730, 760)], 3, [("exceeds", 1, 30)]),
        ("ssi", [(540, 600), (735, None), (735, 740)], 2, [("exceeds", 1, 15)]),
        ("ssi", [(540, 730), (None, None), (735, 740)], 2, [("exceeds", 0, 10)]),
        ("ssi", [(540, 600), (600, 730), (730, 740)], 1, [("exceeds", 1, 7)]),  # told of what is seen as it is
        ("ssi", [(540, 600), (600, 730), (730, 740)], 0, [("exceeds", 0, 7)]),
        ("iss", [(500, 540), (600, 730), (730, 740)], 2, [("exceeds", 2, 7)]),
    ],
)
def test_those_who_come_see_when_the_last_they_see_ends(
    internal: str, placed: list[tuple[int | None, int | None]], index: int, expected: list[tuple[str, int, int]]
) -> None:
    assert seen([Fault("exceeds", index, 7)], internal, placed) == expected


def test_what_overlaps_is_not_told_again_as_too_long() -> None:
    placed: list[tuple[int | None, int | None]] = [(540, 600), (600, 730), (730, 740)]
    both = [Fault("overlap", 1, 5), Fault("exceeds", 2, 7)]
    assert seen(both, "ssi", placed) == seen(both[::-1], "ssi", placed) == [("overlap", 1, 5)]
    assert seen([Fault("gap", 1, 5), both[1]], "ssi", placed) == [("gap", 1, 5), ("exceeds", 1, 10)]
