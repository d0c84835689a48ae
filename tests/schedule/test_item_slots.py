"""An item on the clock, and what is wrong with it by itself: whole slots, whole findings, at every boundary."""

from __future__ import annotations

from typing import Any

import pytest
from on_clock import ALONE, item, part

from jamx.findings import Finding, Place
from jamx.schedule.attendance import Attendance
from jamx.schedule.block import Placed
from jamx.schedule.item_blocks import filling_of
from jamx.schedule.item_slots import lacks, part_faults, placed_slot, time_faults, unplaced
from jamx.schedule.timeline import Slot

AT = Place("m.yaml", ("agenda", 3))
THREE = Attendance(3, ("lund", "malmo", "ystad"), mentor="gavle")
UNKNOWN = Attendance(None)
TITLE = item("A").title


def below(*keys: str) -> Place:
    return Place("m.yaml", ("agenda", 3, *keys))


def ten(*titles: str) -> list[dict[str, str]]:
    return [{"title": title, "duration": "10 min"} for title in titles]


def test_an_item_that_nothing_fills() -> None:
    bare = item("A")

    assert unplaced(AT, bare) == Slot(bare, 3, AT, None, None, None, about=False, filled=False)
    assert placed_slot(AT, bare, Placed(540, 600), None) == Slot(bare, 3, AT, 540, 600, 60, about=False, filled=False)
    assert placed_slot(AT, bare, Placed(540, 600, about=True), None).about is True
    assert placed_slot(AT, bare, Placed(540, 600, filled=True), None).filled is True
    assert placed_slot(AT, bare, Placed(540), None) == Slot(bare, 3, AT, 540, None, None, about=False)
    assert placed_slot(AT, bare, Placed(), None) == Slot(bare, 3, AT, None, None, None, about=False)
    # nothing says when the run begins: the item has a length and no times
    assert placed_slot(AT, bare, Placed(0, 60, floating=True), None) == Slot(bare, 3, AT, None, None, 60, about=False)


def slot(placed: Placed, coming: Attendance = ALONE, **said: Any) -> Slot:
    made = item("A", **said)
    return placed_slot(AT, made, placed, filling_of(made, coming))


def laid(placed: Placed, coming: Attendance = ALONE, **said: Any) -> list[str]:
    return [part(one) for one in slot(placed, coming, **said).parts]


def test_an_item_with_parts() -> None:
    found = slot(Placed(540, 600, about=True, filled=True), parts=ten("P", "Q"))

    assert found[:8] == (found.item, 3, AT, 540, 600, 60, True, True)
    assert [(one.number, one.minutes, one.turn) for one in found.parts] == [(0, 10, None), (1, 10, None)]
    assert (found.strands, found.fit) == ((), None)
    assert laid(Placed(540, 600), parts=ten("P", "Q")) == ["09.00–09.10 P", "09.10–09.20 Q"]
    assert laid(Placed(540), parts=ten("P", "Q")) == ["09.00–09.10 P", "09.10–09.20 Q"]
    assert laid(Placed(540, 600), parts=[{"title": "P"}, *ten("Q")]) == ["09.00–09.50 P", "09.50–10.00 Q"]
    assert laid(Placed(540, 600), each="mentor", parts=ten("P")) == []


@pytest.mark.parametrize("placed", [Placed(), Placed(0, 20, floating=True)])
def test_parts_without_times(placed: Placed) -> None:
    found = slot(placed, THREE, parts=[*ten("P"), {"title": "Q"}])

    assert (found.start, found.end) == (None, None)
    assert [tuple(one) for one in found.parts] == [
        (found.item.parts[0], 0, None, None, 10, None, None),
        (found.item.parts[1], 1, None, None, None, None, None),
    ]


def test_parts_of_nobody_knows_how_many() -> None:
    found = slot(Placed(540, 600), UNKNOWN, each="organisation", parts=ten("P", "Q"))

    assert [tuple(one)[1:] for one in found.parts] == [(0, None, None, 10, None, None), (1, None, None, 10, None, None)]
    assert (found.start, found.end) == (540, 600)


def test_turns_of_a_round() -> None:
    both = ["organisation", "mentor"]
    assert laid(Placed(540, 600), THREE, each=both, parts=ten("P")) == [
        "09.00–09.10 P 1 lund",
        "09.10–09.20 P 2 malmo",
        "09.20–09.30 P 3 ystad",
        "09.30–09.40 P 4 gavle",
    ]
    assert laid(Placed(540, 600), Attendance(2), each="organisation", parts=ten("P")) == [
        "09.00–09.10 P 1",
        "09.10–09.20 P 2",
    ]
    assert laid(Placed(540, 600), THREE, each=both, at_once="2", parts=ten("P")) == [
        "09.00–09.10 P 1",
        "09.10–09.20 P 2",
    ]
    assert laid(Placed(540, 600), THREE, each="organisation", at_once="all", parts=ten("P")) == ["09.00–09.10 P 1"]


def test_what_stands_once_and_what_is_a_pause_is_nobodys_turn() -> None:
    pause = {"after": "2", "duration": "15 min"}
    listed = [*ten("P"), {"title": "J", "duration": "5 min", "joint": "true"}]
    found = slot(Placed(540, 600), THREE, each="organisation", pause=pause, parts=listed)

    assert [part(one) for one in found.parts] == [
        "09.00–09.10 P 1 lund",
        "09.10–09.20 P 2 malmo",
        "09.20–09.35 (pause)",
        "09.35–09.45 P 3 ystad",
        "09.45–09.50 J",
    ]
    assert [(one.number, one.minutes) for one in found.parts] == [(0, 10), (0, 10), (None, 15), (0, 10), (1, 5)]
    assert found.parts[2].content is found.item.pause
    assert found.parts[3].content is found.item.parts[0]
    assert slot(Placed(540, 600), THREE, each="organisation", pause=pause, stated="10 min").parts == ()


def test_whether_a_round_fits() -> None:
    def fit(coming: Attendance, end: int | None = 600, **said: Any) -> Any:
        found = slot(Placed(540, end), coming, each=said.pop("each", "organisation"), **said).fit
        return None if found is None else (found.needs, found.has, found.organisations, found.besides, found.fits)

    assert fit(THREE, parts=ten("P")) == (30, 60, 3, 0, 6)
    assert fit(THREE, each=["organisation", "mentor"], parts=ten("P")) == (40, 60, 3, 1, 5)
    assert fit(THREE, stated="25") == (75, 60, 3, 0, 2)
    assert fit(UNKNOWN, parts=ten("P")) == (None, 60, None, 0, 6)
    assert fit(THREE, None, parts=ten("P")) == (30, None, 3, 0, None)
    assert fit(UNKNOWN, None, parts=ten("P")) is None
    assert fit(THREE) is None
    assert fit(THREE, parts=[{"title": "P"}]) is None
    assert slot(Placed(540, 600), THREE, parts=ten("P")).fit is None


@pytest.mark.parametrize(
    ("time", "duration", "expected"),
    [
        (None, None, []),
        ("unknown", "30", []),
        ("9", "30", []),
        ("9–10", None, []),
        ("9–9", None, []),
        ("9–10", "60", []),
        ("9–10", "60–70", []),
        ("9–10", "50–60", []),
        ("9–10", "share", []),
        ("9–10", "unknown", []),
        ("9–10", "30", [("overdetermined", "duration", {"minutes": 60, "least": 30, "most": 30})]),
        ("9–10", "50–59", [("overdetermined", "duration", {"minutes": 60, "least": 50, "most": 59})]),
        ("9–10", "61–70", [("overdetermined", "duration", {"minutes": 60, "least": 61, "most": 70})]),
        ("9–9", "10", [("overdetermined", "duration", {"minutes": 0, "least": 10, "most": 10})]),
        ("10–9.59", "1", [("end-before-start", "time", {})]),
        ("10–9", None, [("end-before-start", "time", {})]),
        ("10–9", "30", [("end-before-start", "time", {})]),
        ("10–9", "unknown", [("end-before-start", "time", {})]),
    ],
)
def test_times_that_contradict_each_other(time: str | None, duration: str | None, expected: list[Any]) -> None:
    made = item("A", time, duration=duration)
    span = {"9–10": (540, 600), "9–9": (540, 540), "10–9": (600, 540), "10–9.59": (600, 599)}.get(time or "", ())

    assert time_faults(AT, made) == [
        Finding(f"agenda/{rule}", below(key), {"title": TITLE, "start": span[0], "end": span[1], **facts})
        for rule, key, facts in expected
    ]


@pytest.mark.parametrize(
    ("rule", "facts", "minutes"),
    [
        ("overdetermined", {"minutes": 60, "least": 61, "most": 75}, 0),
        ("does-not-fit", {"needs": 90, "has": 60}, 30),
        ("parts-exceed-item", {"parts": 40, "minutes": 30, "over": 10}, 10),
        ("parts-short-of-item", {"parts": 40, "minutes": 50, "over": 10, "left": 10}, 0),
        ("stated-differs", {"stated": 40, "parts": 50}, 0),
    ],
)
def test_minutes_that_an_item_lacks(rule: str, facts: dict[str, object], minutes: int) -> None:
    assert lacks(Finding(f"agenda/{rule}", AT, facts)) == minutes


def faults(length: int | None, coming: Attendance = ALONE, time: str | None = None, **said: Any) -> list[Finding]:
    made = item("A", time, **said)
    filling = filling_of(made, coming)
    assert filling is not None
    placed = Placed(540, None if length is None else 540 + length)
    return list(part_faults(placed_slot(AT, made, placed, filling), filling))


def test_parts_beside_the_minutes_of_their_item() -> None:
    parts = ten("P", "Q")
    over = {"title": TITLE, "parts": 20, "minutes": 19, "over": 1}
    short = {"title": TITLE, "parts": 20, "minutes": 21, "left": 1}

    assert faults(20, parts=parts) == faults(None, parts=parts) == []
    assert faults(19, parts=parts) == [Finding("agenda/parts-exceed-item", below("title"), over)]
    assert faults(21, parts=parts) == [Finding("agenda/parts-short-of-item", below("title"), short)]
    assert faults(21, time="9–9.21", parts=parts)[0].place == below("time")
    assert faults(19, time="9", duration="19", parts=parts)[0].place == below("duration")


def test_parts_that_are_longer_or_shorter_as_there_is_time() -> None:
    parts = [*ten("P"), {"title": "Q", "duration": "10–20"}]

    assert [one.rule for one in faults(19, parts=parts)] == ["agenda/parts-exceed-item"]
    assert faults(20, parts=parts) == faults(30, parts=parts) == []
    assert faults(31, parts=parts)[0].arguments == {"title": TITLE, "parts": 20, "minutes": 31, "left": 11}
    assert faults(60, parts=[*parts, {"title": "R"}]) == []
    assert [one.rule for one in faults(19, parts=[*parts, {"title": "R"}])] == ["agenda/parts-exceed-item"]


def test_rounds_beside_the_minutes_of_their_item() -> None:
    facts = {"title": TITLE, "needs": 30, "has": 29, "organisations": 3, "fits": 2, "beside": 0}
    beside = {"title": TITLE, "needs": 40, "has": 39, "organisations": 3, "fits": 2, "beside": 1}
    alone = {"title": TITLE, "needs": 10, "has": 9, "organisations": None, "fits": 0, "beside": 0}
    both = ["organisation", "mentor"]

    assert faults(30, THREE, each="organisation", parts=ten("P")) == []
    assert faults(60, THREE, each="organisation", parts=ten("P")) == []
    assert faults(None, THREE, each="organisation", parts=ten("P")) == []
    assert faults(10, UNKNOWN, each="organisation", parts=ten("P")) == []
    assert faults(9, UNKNOWN, duration="unknown", each="organisation", parts=ten("P")) == []
    assert faults(9, UNKNOWN, each="organisation", parts=ten("P")) == [
        Finding("agenda/does-not-fit", below("title"), alone, "one")
    ]
    assert faults(5, THREE, each="organisation", parts=[{"title": "P"}]) == []
    assert faults(29, THREE, each="organisation", parts=ten("P")) == [
        Finding("agenda/does-not-fit", below("title"), facts)
    ]
    assert faults(29, THREE, time="9–9.29", each="organisation", stated="10") == [
        Finding("agenda/does-not-fit", below("time"), facts)
    ]
    assert faults(39, THREE, each=both, parts=ten("P")) == [
        Finding("agenda/does-not-fit", below("title"), beside, "beside")
    ]
    assert faults(9, THREE, each="organisation", parts=ten("P"))[0].arguments["fits"] == 0


def test_stated_lengths_beside_the_parts() -> None:
    once = Finding("agenda/stated-differs", below("stated"), {"title": TITLE, "stated": 25, "parts": 20}, "once")
    turn = once._replace(variant="")

    assert faults(20, stated="25", parts=ten("P", "Q")) == [once]
    assert faults(None, stated="25–30", parts=ten("P", "Q")) == [once]
    assert faults(20, stated="20", parts=ten("P", "Q")) == []
    assert faults(20, stated="unknown", parts=ten("P", "Q")) == []
    assert faults(60, stated="25", parts=[*ten("P"), {"title": "Q"}]) == []
    assert faults(60, THREE, each="organisation", stated="25", parts=ten("P", "Q")) == [turn]
    assert [one.rule for one in faults(19, stated="25", parts=ten("P", "Q"))] == [
        "agenda/stated-differs",
        "agenda/parts-exceed-item",
    ]
