"""Stretches: what goes on without interruption in a day, against a walk minute by minute."""

from __future__ import annotations

from itertools import groupby
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from on_clock import item, on_clock

from jamx.schedule.attendance import Attendance
from jamx.schedule.stretches import stretches

if TYPE_CHECKING:
    from jamx.model.agenda import Item
    from jamx.schedule.timeline import PartSlot, Slot, Timeline

NINE = 9 * 60


def works(slot: Slot, part: PartSlot | None) -> bool:
    return slot.item.kind != "break" and (part is None or part.content.kind != "break")


def found(laid: Timeline) -> list[tuple[int, int]]:
    return [(stretch.start - NINE, stretch.end - NINE) for stretch in stretches(laid.days[0].slots, works)]


def rest(time: str | None = None, **said: Any) -> Item:
    return item("Pause", time, kind="break", **said)


def test_pauses_part_the_day() -> None:
    laid = on_clock(item("A", "9–10"), item("B", "10–10.30"), rest("10.30–10.40"), item("C", "10.40–11"))

    assert found(laid) == [(0, 90), (100, 120)]


def test_a_stretch_knows_its_items_and_where_a_limit_is_passed() -> None:
    laid = on_clock(item("A", "9–10"), item("B", "10–10.30"), item("C", "10.30–11"))
    (stretch,) = stretches(laid.days[0].slots, works)

    assert [str(leg.slot.item.title) for leg in stretch.legs] == ["A", "B", "C"]
    assert [str(stretch.passing(limit).item.title) for limit in (59, 60, 89, 90, 500)] == ["A", "B", "B", "C", "C"]


def test_a_gap_interrupts_and_an_overlap_does_not() -> None:
    assert found(on_clock(item("A", "9–10"), item("B", "10.05–11"))) == [(0, 60), (65, 120)]
    assert found(on_clock(item("A", "9–10.20"), rest("10–10.10"), item("B", "10.10–11"))) == [(0, 60), (70, 120)]


def test_what_has_no_length_interrupts() -> None:
    assert found(on_clock(item("A", "9–10"), item("B"))) == [(0, 60)]


def test_without_clock_times_durations_count() -> None:
    laid = on_clock(item("A", duration="60"), item("B", duration="40"), rest(duration="10"), item("C", duration="5"))

    assert [stretch.minutes for stretch in stretches(laid.days[0].slots, works)] == [100, 5]


def test_the_pause_in_a_round_interrupts() -> None:
    round_ = item(
        "A", "9–10.10", each="organisation", parts=[{"title": "Turn", "duration": "20 min"}],
        pause={"after": "2", "duration": "10 min", "kind": "break"},
    )  # fmt: skip

    assert found(on_clock(round_, coming=Attendance(3))) == [(0, 40), (50, 70)]


def test_parts_that_are_too_long_end_with_their_item() -> None:
    parts = [{"title": "One", "duration": "50 min"}, {"title": "Pause", "duration": "30 min", "kind": "break"}]

    assert found(on_clock(item("A", "9–10", parts=parts), item("B", "10–11"))) == [(0, 50), (60, 120)]


@pytest.mark.parametrize(
    ("strands", "expected"),
    [
        ([["30 min", "break 10 min", "20 min"], ["60 min"]], [(0, 90)]),
        ([["30 min", "break 10 min", "20 min"], ["20 min", "break 10 min", "30 min"]], [(0, 30), (30, 90)]),
        ([["60 min"], ["40 min"]], [(0, 90)]),
    ],
)
def test_of_strands_the_longest_counts(strands: list[list[str]], expected: list[tuple[int, int]]) -> None:
    written = [
        {"title": f"Strand {number}", "items": [_entry(entry) for entry in strand]}
        for number, strand in enumerate(strands)
    ]
    laid = on_clock(item("Work", "9–10", strands=written), item("Together", "10–10.30"))

    assert found(laid) == expected


def _entry(said: str) -> dict[str, str]:
    kind = {"kind": "break"} if said.startswith("break") else {}
    return {"title": "Entry", "duration": said.removeprefix("break "), **kind}


@pytest.mark.parametrize("seed", range(60))
def test_minute_by_minute(seed: int) -> None:
    """Any row of items and pauses: the stretches are the runs of minutes in which somebody works."""
    chance = Random(seed)
    cursor, items, minutes = NINE, [], {}
    for _ in range(chance.randrange(1, 9)):
        cursor += chance.choice((0, 0, 0, 7))
        length, pause = chance.randrange(1, 80), chance.random() < 0.3
        span = f"{cursor // 60}.{cursor % 60:02}–{(cursor + length) // 60}.{(cursor + length) % 60:02}"
        items.append(rest(span) if pause else item("A", span))
        minutes |= dict.fromkeys(range(cursor, cursor + length), not pause)
        cursor += length
    walked = []
    for working, run in groupby(range(NINE, cursor), key=lambda minute: minutes.get(minute, False)):
        listed = list(run)
        if working:
            walked.append((listed[0] - NINE, listed[-1] + 1 - NINE))

    assert found(on_clock(*items)) == walked


def test_a_strand_without_items_goes_on_as_long_as_its_item() -> None:
    work, pause = {"title": "W", "duration": "30"}, {"title": "P", "kind": "break", "duration": "10"}
    parted = {"title": "S", "items": [work, pause, work | {"duration": "20"}]}

    assert found(on_clock(item("A", "9–10"), item("B", "10–11", strands=[parted, {"title": "T"}]))) == [(0, 120)]
    both = on_clock(item("A", "9–10"), item("B", "10–11", strands=[parted, parted | {"title": "T"}]))
    assert found(both) == [(0, 90), (100, 120)]


def test_a_stretch_in_a_strand_that_ends_before_the_others_is_one() -> None:
    short = {"title": "S", "items": [{"title": "W", "duration": "50"}]}
    resting = {"title": "T", "items": [{"title": "P", "kind": "break", "duration": "60"}]}
    laid = on_clock(rest("9–10"), item("B", "10–11", strands=[short, resting]), rest("11–12"))

    assert found(laid) == [(60, 110)]


def test_what_has_no_length_interrupts_and_is_not_the_last() -> None:
    shared = on_clock(item("A", "9–10"), item("B"), item("C"), item("D", "12–12.30"))

    assert found(shared) == [(0, 60), (180, 210)]


def test_a_strand_without_items_goes_on_as_long_as_it_says() -> None:
    short, long = {"title": "S", "items": [{"title": "W", "duration": "30"}]}, {"title": "T", "duration": "50"}

    assert found(on_clock(item("A", "9–10"), item("B", "10–11", strands=[short, long]), rest("11–12"))) == [(0, 110)]


def test_an_item_goes_on_where_none_of_its_strands_is_laid_out() -> None:
    strands = [{"title": "S", "duration": "40"}, {"title": "T", "duration": "50"}]

    assert found(on_clock(item("A", "9–10"), item("B", "10–11", strands=strands), rest("11–12"))) == [(0, 120)]


def test_what_takes_no_time_is_no_stretch() -> None:
    assert found(on_clock(item("A", "9–9"), rest("9–10"))) == []
    assert found(on_clock(item("A", "9–10"), item("B", "10–10"), item("C", "10–11"))) == [(0, 120)]


def told(laid: Timeline) -> list[tuple[int, int, str]]:
    """Each stretch: when it begins on its clock, how long it is, what it runs through."""
    return [
        (one.start, one.minutes, " ".join(str(leg.slot.item.title) for leg in one.legs))
        for one in stretches(laid.days[0].slots, works)
    ]


def test_what_nobody_knows_the_length_of_interrupts_without_clock_times_too() -> None:
    known, unknown = item("A", duration="60"), item("B")

    assert told(on_clock(known, unknown, item("C", duration="5"))) == [(0, 60, "A")]
    assert told(on_clock(unknown, known)) == []
    assert told(on_clock(known, item("C", duration="5"), unknown)) == [(0, 65, "A C")]


def test_legs_end_where_their_items_do() -> None:
    laid = on_clock(item("A", "9–10.20"), item("B", "10–11"), item("C", "11–11.10"))
    (one,) = stretches(laid.days[0].slots, works)

    assert [leg.end - NINE for leg in one.legs] == [60, 120, 130]
    assert (one.start, one.end, one.minutes) == (NINE, NINE + 130, 130)


def test_of_two_that_begin_at_once_the_longer_counts_and_of_equal_ones_the_first() -> None:
    long, short = {"title": "L", "duration": "40"}, {"title": "S", "duration": "20"}
    pause, other = {"title": "P", "kind": "break", "duration": "20"}, {"title": "O", "duration": "40"}

    def day(*strands: list[dict[str, str]]) -> Timeline:
        return on_clock(rest("9–10"), item("B", "10–11", strands=[{"title": "T", "items": one} for one in strands]))

    assert told(day([long, pause], [short, pause, short])) == [(600, 40, "L"), (640, 20, "S")]
    assert told(day([short, pause, short], [long, pause])) == [(600, 40, "L"), (640, 20, "S")]
    assert told(day([long, pause], [other, pause])) == [(600, 40, "L")]
    assert told(day([other, pause], [long, pause])) == [(600, 40, "O")]


def test_stretches_of_strands_stand_in_order_of_time() -> None:
    short, pause = {"title": "W", "duration": "20"}, {"title": "P", "kind": "break", "duration": "20"}
    late, early = [pause, short, pause], [short, pause, pause]
    strands = [{"title": "T", "items": one} for one in (late, early)]

    assert told(on_clock(rest("9–10"), item("B", "10–11", strands=strands), rest("11–12"))) == [
        (600, 20, "W"), (620, 20, "W"),
    ]  # fmt: skip


def test_what_begins_together_with_the_next_goes_on_to_its_own_end() -> None:
    assert told(on_clock(item("A", "9–10"), rest("9–9.30"))) == [(540, 60, "A")]
    assert told(on_clock(rest("9–10"), item("A", "9–9.30"))) == [(540, 30, "A")]
    assert told(on_clock(item("A", "9–10"), item("B", "9–10"), item("C", "10–11"))) == [(540, 120, "A B C")]


@pytest.mark.parametrize(
    "unknown",
    [
        [{"title": "X"}, {"title": "Y"}],
        [{"title": "X", "duration": "20"}, {"title": "Y"}, {"title": "Z"}],
        [{"title": "X", "kind": "break"}, {"title": "Y", "kind": "break"}],
    ],
)
def test_a_strand_of_which_nobody_knows_when_goes_on_as_long_as_its_item(unknown: list[dict[str, str]]) -> None:
    known = {"title": "S", "items": [{"title": "W", "duration": "30"}]}
    for strands in ([known, {"title": "T", "items": unknown}], [{"title": "T", "items": unknown}]):
        laid = on_clock(item("A", "9–10"), item("B", "10–11", strands=strands), rest("11–12"))

        assert told(laid) == [(540, 120, "A B")]


def test_a_strand_that_takes_no_time_is_no_stretch() -> None:
    pause, work = {"title": "P", "kind": "break", "duration": "30"}, {"title": "W", "duration": "30"}
    strands = [{"title": "S", "items": [pause, work]}, {"title": "T", "duration": "0"}]

    assert told(on_clock(rest("9–10"), item("B", "10–11", strands=strands), rest("11–12"))) == [(630, 30, "W")]
    assert told(on_clock(item("A", "9–10"), item("B", "10–11", strands=strands))) == [(540, 60, "A"), (630, 30, "W")]


def test_strands_and_parts_without_clock_times() -> None:
    work, pause = {"title": "W", "duration": "40"}, {"title": "P", "kind": "break", "duration": "20"}
    strands = [{"title": "S", "items": [work, pause]}, {"title": "T"}]

    assert told(on_clock(item("A", duration="30"), item("B", duration="60", strands=strands))) == [(0, 90, "A B")]
    assert told(on_clock(item("A", duration="30"), item("B", duration="60", parts=[work, pause]))) == [(0, 90, "A B")]
    alone = on_clock(item("A", duration="30"), item("B", duration="60", strands=strands[:1]), rest(duration="5"))
    assert told(alone) == [(0, 70, "A W")]


def test_parts_of_an_item_that_the_next_cuts_short() -> None:
    work, pause = {"title": "W", "duration": "20"}, {"title": "P", "kind": "break", "duration": "20"}
    parts = [work, pause, work]

    assert told(on_clock(item("A", "9–10", parts=parts), rest("9.50–10"))) == [(540, 20, "A"), (580, 10, "A")]
    assert told(on_clock(item("A", "9–10", parts=parts), rest("9.10–10"))) == [(540, 10, "A")]
    assert told(on_clock(item("A", "9–10", parts=[{"title": "N", "duration": "0"}, pause, work, work]))) == [
        (560, 40, "A A"),
    ]  # fmt: skip


def test_parts_that_interrupt_at_either_end() -> None:
    pause, work = {"title": "P", "kind": "break", "duration": "10 min"}, {"title": "W", "duration": "40 min"}

    assert told(on_clock(item("A", "9–10", parts=[pause, work]))) == [(550, 50, "A A")]
    assert told(on_clock(item("A", "9–10", parts=[work, pause]))) == [(540, 40, "A"), (590, 10, "A")]
    assert told(on_clock(item("A", "9–10", parts=[work, work, pause]), item("B", "10–11"))) == [(540, 120, "A A B")]
