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
