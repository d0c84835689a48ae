"""Whether anything may go on beyond a limit: it never says no where the stretches say yes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from on_clock import item, on_clock

from jamx.schedule.stretches import stretches
from jamx.schedule.unbroken import may_last

if TYPE_CHECKING:
    from jamx.model.agenda import Item
    from jamx.schedule.timeline import PartSlot, Slot

KINDS = st.sampled_from((None, None, None, "break"))
LENGTHS = st.integers(0, 80)


def rests(entry: Item) -> bool:
    return entry.kind == "break"


def works(slot: Slot, part: PartSlot | None) -> bool:
    return not rests(slot.item) and (part is None or part.content.kind != "break")


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ((("A", "9–10", None), ("B", "10–10.30", None)), False),
        ((("A", "9–10", None), ("B", "10–10.31", None)), True),
        ((("A", "9–10", None), ("Pause", "10–10.01", "break"), ("B", "10.01–11.31", None)), False),
        ((("A", "9–10", None), ("Pause", "10–10", "break"), ("B", "10–10.31", None)), True),
        ((("A", "9–10", None), ("B", "9.50–10", None)), True),
        ((("A", "9–10", None), ("B", None, None)), True),
    ],
)
def test_ninety_minutes(day: tuple[tuple[str, str | None, str | None], ...], expected: bool) -> None:
    slots = on_clock(*(item(title, time, kind=kind) for title, time, kind in day)).days[0].slots

    assert may_last(slots, 90, [rests(slot.item) for slot in slots]) is expected


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
def test_no_stretch_is_missed(day: list[Item], limit: int) -> None:
    slots = on_clock(*day, time="9–16").days[0].slots
    longest = max((stretch.minutes for stretch in stretches(slots, works)), default=0)

    assert may_last(slots, limit, [rests(slot.item) for slot in slots]) or longest <= limit
