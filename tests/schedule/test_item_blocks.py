"""What an item says about its length, and what its parts and strands say for it: each form by itself."""

from __future__ import annotations

from typing import Any

import pytest
from on_clock import ALONE, item

from jamx.schedule.attendance import Attendance
from jamx.schedule.block import Block
from jamx.schedule.item_blocks import block_of, filling_of, strands_extent

THREE = Attendance(3, ("lund", "malmo", "ystad"), mentor="gavle")
UNKNOWN = Attendance(None)


def ten(*titles: str) -> list[dict[str, str]]:
    return [{"title": title, "duration": "10 min"} for title in titles]


def block(time: str | None = None, shift: int = 0, coming: Attendance = ALONE, **said: Any) -> Block:
    made = item("A", time, **said)
    return block_of(made, filling_of(made, coming), coming, shift)


@pytest.mark.parametrize(
    ("time", "said", "expected"),
    [
        (None, {}, Block()),
        ("unknown", {}, Block()),
        ("9", {}, Block(540)),
        ("9–10", {}, Block(540, 600, 60, 60)),
        ("9–9", {}, Block(540, 540, 0, 0)),
        ("9–10", {"duration": "30"}, Block(540, 600, 60, 60)),
        ("9–10", {"duration": "share"}, Block(540, 600, 60, 60)),
        # an end before the start says nothing of the length
        ("10–9", {}, Block(600, 540)),
        ("10–9", {"duration": "30"}, Block(600, 540, 30, 30)),
        ("10–9", {"duration": "share"}, Block(600, 540, share=True)),
        (None, {"duration": "30"}, Block(None, None, 30, 30)),
        ("9", {"duration": "30–60"}, Block(540, None, 30, 60)),
        ("9", {"duration": "share"}, Block(540, share=True)),
        (None, {"duration": "unknown"}, Block()),
        # parts go before what is left, within what is said
        (None, {"parts": ten("P", "Q")}, Block(natural=20)),
        (None, {"duration": "unknown", "parts": ten("P", "Q")}, Block(natural=20)),
        (None, {"parts": [*ten("P"), {"title": "Q"}]}, Block()),
        (None, {"duration": "10–60", "parts": ten("P", "Q")}, Block(None, None, 20, 60)),
        (None, {"duration": "30–60", "parts": ten("P", "Q")}, Block(None, None, 30, 60)),
        (None, {"duration": "5–15", "parts": ten("P", "Q")}, Block(None, None, 15, 15)),
        (None, {"duration": "share", "parts": ten("P", "Q")}, Block(share=True)),
        ("9", {"strands": [{"title": "S", "duration": "30–40"}]}, Block(540, None, 30, 40)),
        ("9–10", {"strands": [{"title": "S", "duration": "30–40"}]}, Block(540, 600, 60, 60)),
        (None, {"duration": "20", "strands": [{"title": "S", "duration": "30–40"}]}, Block(None, None, 20, 20)),
        (None, {"strands": [{"title": "S"}]}, Block()),
        (None, {"strands": "by function"}, Block()),
        (None, {"parts": ten("P"), "strands": [{"title": "S"}]}, Block(natural=10)),
        (None, {"parts": ten("P"), "strands": [{"title": "S", "duration": "30"}]}, Block(None, None, 30, 30)),
    ],
)
def test_what_is_known_of_an_items_length(time: str | None, said: dict[str, Any], expected: Block) -> None:
    assert block(time, **said) == expected


def test_times_are_moved() -> None:
    assert block("9", 15) == Block(555)
    assert block("9–10", 15) == Block(555, 615, 60, 60)
    assert block("10–9", -15, duration="30") == Block(585, 525, 30, 30)
    assert block(None, 15, duration="30") == Block(None, None, 30, 30)


def test_a_round_is_as_long_as_those_who_come_make_it() -> None:
    assert block(coming=THREE, each="organisation", parts=ten("P", "Q")) == Block(natural=60)
    assert block(coming=THREE, each=["organisation", "mentor"], parts=ten("P", "Q")) == Block(natural=80)
    assert block(coming=UNKNOWN, each="organisation", parts=ten("P", "Q")) == Block()
    assert block(coming=THREE, each="organisation") == Block()
    assert block(coming=THREE, each="organisation", stated="10 min") == Block(natural=30)
    assert block(coming=THREE, each="organisation", stated="unknown") == Block()
    strand = {"title": "S", "items": [{"title": "a", "each": "organisation", "parts": ten("P")}]}
    assert block(coming=THREE, strands=[strand]) == Block(None, None, 30, 30)


def test_what_an_item_is_filled_with() -> None:
    assert filling_of(item("A", "9–10", duration="30", stated="10 min"), THREE) is None

    plain = filling_of(item("A", parts=ten("P", "Q")), THREE)
    assert plain is not None
    assert (plain.speakers, plain.besides, plain.order, plain.needs) == (0, 0, (), 20)
    assert plain.turns is plain.parts
    assert [number for number, _ in plain.parts.parts] == [0, 1]

    mixed = [*ten("P"), {"title": "Q", "duration": "5", "optional": "mentor"}, *ten("R")]
    listed = item("A", each=["organisation", "mentor"], stated="30 min", parts=mixed)
    there, away = filling_of(listed, THREE), filling_of(listed, Attendance(2))
    assert there is not None
    assert away is not None
    assert (there.speakers, there.besides, there.order, there.needs) == (3, 1, ("lund", "malmo", "ystad", "gavle"), 100)
    assert (away.speakers, away.besides, away.order, away.needs) == (2, 0, (), 40)
    assert [number for number, _ in there.parts.parts] == [0, 1, 2]
    assert [number for number, _ in away.parts.parts] == [0, 2]
    assert there.turns is there.parts

    nobody_knows = filling_of(listed, UNKNOWN)
    assert nobody_knows is not None
    assert (nobody_knows.speakers, nobody_knows.needs) == (None, None)


def test_an_item_without_parts_has_turns_of_the_length_that_is_stated() -> None:
    filled = filling_of(item("A", each="organisation", stated="10–15 min"), THREE)
    assert filled is not None
    ((number, turn),) = filled.turns.parts

    assert (filled.parts.parts, filled.needs) == ((), 30)
    assert (number, str(turn.title), turn.joint) == (0, "A", False)
    unsaid = filling_of(item("A", each="organisation"), THREE)
    assert unsaid is not None
    assert (unsaid.turns is unsaid.parts, unsaid.needs) == (True, None)


TALK, TIMED = {"title": "a", "duration": "20–30"}, {"title": "b", "time": "9.00–9.15"}
MENTOR = {"title": "c", "duration": "7", "optional": "mentor"}


@pytest.mark.parametrize(
    ("strands", "expected"),
    [
        ([], None),
        ("by function", None),
        ([{"title": "S"}], None),
        ([{"title": "S", "duration": "30–60"}], (30, 60)),
        ([{"title": "S", "duration": "unknown"}], None),
        ([{"title": "S", "duration": "share"}], None),
        ([{"title": "S", "items": []}], None),
        # the longest counts: of the least and of the most
        ([{"title": "S", "duration": "30–60"}, {"title": "T", "duration": "40"}], (40, 60)),
        ([{"title": "S", "duration": "10–20"}, {"title": "T", "duration": "30"}], (30, 30)),
        ([{"title": "S"}, {"title": "T", "duration": "30"}], (30, 30)),
        # items one after another; what the strand says itself goes before
        ([{"title": "S", "items": [TALK, TIMED]}], (35, 45)),
        ([{"title": "S", "items": [TIMED, TALK]}], (35, 45)),
        ([{"title": "S", "items": [TALK, {"title": "d", "parts": ten("P")}]}], (30, 40)),
        ([{"title": "S", "items": [{"title": "d", "parts": ten("P")}, TALK, TALK]}], (50, 70)),
        ([{"title": "S", "duration": "25", "items": [TALK, TIMED]}], (25, 25)),
        ([{"title": "S", "duration": "share", "items": [TALK]}], (20, 30)),
        ([{"title": "S", "items": [TALK, {"title": "d"}]}], None),
        ([{"title": "S", "items": [{"title": "d", "time": "9"}, TALK]}], None),
        ([{"title": "S", "items": [{"title": "d", "time": "10–9"}]}], None),
        ([{"title": "S", "items": [{"title": "d", "time": "10–9", "duration": "5"}, TALK]}], (25, 35)),
        ([{"title": "S", "items": [TALK, {"title": "d", "duration": "share"}]}], None),
        ([{"title": "S", "items": [{"title": "d", "time": "9–9"}, TALK]}], (20, 30)),
        # a strand within a strand
        ([{"title": "S", "items": [{"title": "d", "strands": [{"title": "U", "duration": "3–4"}]}, TALK]}], (23, 34)),
        ([{"title": "S", "items": [MENTOR, TALK]}], (20, 30)),
    ],
)
def test_how_long_strands_are(strands: Any, expected: tuple[int, int] | None) -> None:
    assert strands_extent(item("A", strands=strands), ALONE) == expected


def test_strands_with_those_who_come() -> None:
    made = item("A", strands=[{"title": "S", "items": [MENTOR, TALK]}])

    assert strands_extent(made, THREE) == (27, 37)
    assert strands_extent(item("A", duration="10"), THREE) is None
