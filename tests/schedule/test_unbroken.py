"""What goes on beyond a limit, against all that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from on_clock import item, on_clock

from jamx.schedule.stretches import stretches
from jamx.schedule.unbroken import long_stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.model.agenda import Item
    from jamx.schedule.stretches import Stretch
    from jamx.schedule.timeline import PartSlot, Slot

KINDS = st.sampled_from((None, None, None, "break"))
LENGTHS = st.integers(0, 80)


def rests(entry: Item) -> bool:
    return entry.kind == "break"


def works(slot: Slot, part: PartSlot | None) -> bool:
    return not rests(slot.item) and (part is None or part.content.kind != "break")


def long(slots: Sequence[Slot], limit: int) -> list[Stretch]:
    return list(long_stretches(slots, limit, [rests(slot.item) for slot in slots], works))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ((("A", "9–10", None), ("B", "10–10.30", None)), []),
        ((("A", "9–10", None), ("B", "10–10.31", None)), [91]),
        ((("A", "9–10", None), ("Pause", "10–10.01", "break"), ("B", "10.01–11.31", None)), []),
        ((("A", "9–10", None), ("Pause", "10–10.01", "break"), ("B", "10.01–11.32", None)), [91]),
        ((("A", "9–11", None), ("Pause", "11–11.01", "break"), ("B", "11.01–13", None)), [120, 119]),
        ((("A", "9–10", None), ("Pause", "10–10", "break"), ("B", "10–10.31", None)), [91]),
        ((("A", "9–11", None), ("B", "10.40–11.10", None)), [130]),
        ((("A", "9–11", None), ("B", None, None)), [120]),
    ],
)
def test_ninety_minutes(day: tuple[tuple[str, str | None, str | None], ...], expected: list[int]) -> None:
    slots = on_clock(*(item(title, time, kind=kind) for title, time, kind in day)).days[0].slots

    assert [stretch.minutes for stretch in long(slots, 90)] == expected


def written(length: int, kind: str | None) -> dict[str, Any]:
    return {"title": "Entry", "duration": f"{length} min", "kind": kind}


@st.composite
def entries(draw: st.DrawFn) -> list[dict[str, Any]]:
    return [written(draw(LENGTHS), draw(KINDS)) for _ in range(draw(st.integers(1, 3)))]


@st.composite
def items(draw: st.DrawFn) -> Item:
    """Any item: with a time that may be out of order, parts that may be too long, strands that may be."""
    said: dict[str, Any] = {"kind": draw(KINDS)}
    start, length = draw(st.integers(9 * 12, 14 * 12)) * 5, draw(LENGTHS)
    end = start + length
    time = f"{start // 60}.{start % 60:02}" + (f"–{end // 60}.{end % 60:02}" if draw(st.booleans()) else "")
    if draw(st.booleans()):
        said["duration"] = f"{length} min"
    inner = draw(st.sampled_from(("", "", "parts", "strands")))
    if inner == "parts":
        said["parts"] = draw(entries())
    elif inner == "strands":
        said["strands"] = [{"title": "S", "items": draw(entries())}, {"title": "T", "items": draw(entries())}]
    return item("Item", time if draw(st.integers(0, 3)) == 0 else None, **said)


@settings(deadline=None)
@given(st.lists(items(), min_size=1, max_size=6), LENGTHS)
def test_they_are_the_long_ones_of_all(day: list[Item], limit: int) -> None:
    slots = on_clock(*day, time="9–16").days[0].slots

    assert long(slots, limit) == [stretch for stretch in stretches(slots, works) if stretch.minutes > limit]


def asked(slots: Sequence[Slot], limit: int) -> str:
    """The items that are looked at closely, each once."""
    found: dict[str, None] = {}

    def goes_on(slot: Slot, part: PartSlot | None) -> bool:
        found[str(slot.item.title)] = None
        return works(slot, part)

    list(long_stretches(slots, limit, [rests(slot.item) for slot in slots], goes_on))
    return " ".join(found)


def strand(*said: str) -> dict[str, Any]:
    """A strand of items, each as its title and its minutes."""
    entries = [dict(zip(("title", "duration"), one.split(), strict=False)) for one in said]
    return {"title": "Strand", "items": entries}


def pinned(time: str) -> dict[str, Any]:
    """A strand of one item with a time of its own."""
    return {"title": "Strand", "items": [{"title": "X", "time": time}]}


NESTED = {"title": "Strand", "items": [{"title": "X", "time": "10.10–11", "strands": [strand("Z 20")]}]}
BREAK = item("Break", "10–10.10", kind="break")


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ([item("A", "9–10"), BREAK, item("B", "10.10–11.40")], ""),
        ([item("A", "9–10"), BREAK, item("B", "10.10–11.41")], "B"),
        (
            [item("A", "9–10"), item("B", "10–10.31"), item("P", "10.31–10.40", kind="break"), item("C", "10.40–11")],
            "A B",
        ),
        ([item("A", "9–10"), item("B", "10–10.30"), item("P", "10.30–10.40", kind="break"), item("C", "10.40–11")], ""),
        ([item("P", "9–11", kind="break"), item("A", "11–12.30"), item("Q", "12.30–15", kind="break")], ""),
        ([item("P", "9–11", kind="break"), item("A", "11–12.31"), item("Q", "12.31–15", kind="break")], "A"),
        # a pause of no minutes parts nothing
        ([item("A", "9–10"), item("P", "10–10", kind="break"), item("B", "10–10.31")], "A B"),
        # from the beginning of the first to the end of the last, whatever lies between
        ([item("A", "9–9.10"), item("B", "10.20–10.31")], "A B"),
        # in disorder, or where somebody does not know, the whole day
        ([item("A", "9–10"), BREAK, item("B", "9.50–10.30")], "A B Break"),
        ([item("A", "9–10"), BREAK, item("B")], "A Break"),
        # strands that end with their item are as long as that; others may be longer
        ([item("A", "9–10"), BREAK, item("B", "10.10–11", strands=[strand("X 50"), strand("Y 20", "Z 30")])], ""),
        (
            [item("A", "9–10"), BREAK, item("B", "10.10–11", strands=[strand("X 50"), strand("Y 20", "Z 31")])],
            "A Break B X Y Z",
        ),
        ([item("A", "9–10"), BREAK, item("B", "10.10–11", strands=[strand("X 51"), strand("Y 20")])], "A Break B X Y"),
        ([item("A", "9–10"), BREAK, item("B", "10.10–12", strands=[strand("X 90"), strand("Y 20")])], "B X Y"),
        # midnight is a minute like any other
        ([item("A", "0–1"), item("P", "1–1.10", kind="break"), item("B", "1.10–2.41")], "B"),
        # what is pinned in a strand may lie beside its item
        ([item("A", "9–10"), BREAK, item("B", "10.10–11", strands=[pinned("10–10.30")])], "A Break B X"),
        ([item("A", "9–10"), BREAK, item("B", "10.10–11", strands=[pinned("10.30–11.10")])], "A Break B X"),
        ([item("A", "9–10"), BREAK, item("B", "10.10–11", strands=[pinned("10.30–11")])], ""),
        ([item("A", "9–10"), BREAK, item("B", "10.10–11", strands=[strand("X", "Y")])], ""),
        # a strand of a strand may be longer than all of them
        ([item("A", "9–10"), BREAK, item("B", "10.10–11", strands=[NESTED])], "A Break B X Z"),
    ],
)
def test_only_rows_that_may_be_too_long_are_looked_at(day: list[Item], expected: str) -> None:
    assert asked(on_clock(*day).days[0].slots, 90) == expected
