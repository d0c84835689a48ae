"""The agenda clock where two conditions meet: what is told, and what is not, with its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from on_clock import ALONE, found, item, minutes, on_clock, planned, rows, strands

from jamx.schedule.agenda_clock import timeline

if TYPE_CHECKING:
    from jamx.schedule.timeline import Timeline

A, LAST = item("A", "9–10"), item("Z", "11–12")
UNSAID = [item(title) for title in "BC"]
SHORT = item("S", duration="10 min")


def of_day(*items: Any, **said: bool) -> Timeline:
    return timeline((planned(*items)._replace(**said),), ALONE)


@pytest.mark.parametrize(
    ("items", "told", "floating", "inverted"),
    [
        ([SHORT, SHORT], ["agenda/undetermined#no-start at agenda/0/title"], False, True),
        ([A, UNSAID[0]], ["agenda/missing-end at agenda/1/title"], True, False),
        ([A, item("B", "10.00")], ["agenda/missing-end at agenda/1/title"], True, False),
        ([A, *UNSAID], ["agenda/undetermined at agenda/2/title"], True, False),
        ([A, *UNSAID, SHORT], ["agenda/undetermined at agenda/2/title"], True, False),
        ([A, *UNSAID, LAST], ["agenda/undetermined at agenda/2/title"], True, True),
        ([A, *UNSAID, LAST, SHORT], ["agenda/undetermined at agenda/2/title"], True, True),
        ([A, LAST], ["agenda/gap at agenda/1/time"], True, True),
        ([A, LAST, SHORT], ["agenda/gap at agenda/1/time"], True, True),
        ([A, item("B", "9.30–10")], ["agenda/overlap at agenda/1/time"], True, True),
    ],
)
def test_what_only_the_hours_of_the_day_leave_open(
    items: list[Any], told: list[str], floating: bool, inverted: bool
) -> None:
    assert found(of_day(*items)) == told
    assert found(of_day(*items, floats=True)) == (told if floating else [])
    assert found(of_day(*items, inverted=True)) == (told if inverted else [])


@pytest.mark.parametrize("gap", [{"duration": "unknown"}, {"time": "unknown"}])
def test_what_is_admitted_is_not_missed_among_several(gap: dict[str, Any]) -> None:
    known, unknown = item("B"), item("C", **gap)
    for middle in ([known, unknown], [unknown, known], [unknown, unknown]):
        assert found(on_clock(A, *middle, LAST)) == []
    assert found(on_clock(A, known, known, LAST)) == ["agenda/undetermined at agenda/2/title"]
    assert found(on_clock(unknown, SHORT)) == []
    assert found(on_clock(A, item("D", "9.30–10", duration="unknown"))) == ["agenda/overlap at agenda/1/time"]


def test_a_pause_of_unknown_length_is_no_rest() -> None:
    assert on_clock(item("A", "9.00", kind="coffee")).days[0].break_minutes == 0
    assert on_clock(item("A", "9–9.10", kind="coffee"), item("B", kind="coffee")).days[0].break_minutes == 10


TEN = [{"title": "P", "duration": "50 min"}]


def test_what_another_reading_of_an_item_avoids_is_not_told_beside_it() -> None:
    both = item("A", "9.00–9.40", duration="60 min", parts=TEN)
    laid = on_clock(both, item("B", "10–11"))
    assert found(laid) == ["agenda/overdetermined at agenda/0/duration"]


def test_what_an_item_lacks_fills_only_the_gap_behind_it() -> None:
    lacking = item("A", "9.00–9.40", duration="60 min")
    over = "agenda/overdetermined at agenda/0/duration"

    assert found(on_clock(lacking, item("B", "9.30–10"))) == ["agenda/overlap at agenda/1/time", over]
    one_minute = on_clock(lacking, item("B", "9.40–10"), item("C", "10.01–10.30"))
    assert found(one_minute) == ["agenda/gap at agenda/2/time", over]
    assert minutes(one_minute) == [1, 40]
    assert found(on_clock(lacking, item("B", "10.00–10.30"))) == [over]
    assert found(on_clock(lacking, item("B", "10.01–10.30"))) == ["agenda/gap at agenda/1/time", over]


def strand(title: str, *items: dict[str, Any], **said: Any) -> dict[str, Any]:
    return {"title": title, **({"items": list(items)} if items else {}), **said}


def at(title: str, time: str | None = None, **said: Any) -> dict[str, Any]:
    return {"title": title, "time": time, **said}


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        (None, "09.00–10.00 S"),
        ("20 min", "09.00–09.20 S"),
        ("20–40 min", "09.00–09.40 S"),
        ("20–80 min", "09.00–10.00 S"),
        ("60 min", "09.00–10.00 S"),
        ("61 min", "09.00–10.01 S"),
        ("70–80 min", "09.00–10.10 S"),
        ("share", "09.00–10.00 S"),
        ("unknown", "09.00–10.00 S"),
    ],
)
def test_where_a_strand_without_items_ends(duration: str | None, expected: str) -> None:
    laid = on_clock(item("G", "9–10", strands=[strand("S", duration=duration)]))
    over = {"61 min": 1, "70–80 min": 10}.get(duration or "", 0)

    assert strands(laid) == [expected]
    assert found(laid) == (["agenda/parts-exceed-item#strand at agenda/0/time"] if over else [])
    assert [dict(one.arguments) for one in laid.contradictions] == (
        [{"title": laid.days[0].slots[0].item.title, "parts": 60 + over, "minutes": 60, "over": over}] if over else []
    )


def test_a_strand_without_items_in_an_item_without_times() -> None:
    assert strands(on_clock(item("G", strands=[strand("S", duration="30 min")]))) == ["?–? S"]
    no_end = on_clock(item("G", "9.00", duration="share", strands=[strand("S", duration="30–40 min"), strand("T")]))
    assert rows(no_end) == ["09.00–? G"]
    assert strands(no_end) == ["09.00–09.30 S", "09.00–? T"]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([at("a")], ["  09.00–10.00 a"]),
        ([at("a"), at("b")], ["  ?–? a", "  ?–? b"]),
        ([at("a"), at("b"), at("c")], ["  ?–? a", "  ?–? b", "  ?–? c"]),
        ([at("a"), at("b", duration="20 min")], ["  09.00–09.40 a", "  09.40–10.00 b"]),
    ],
)
def test_contents_of_a_strand(items: list[dict[str, Any]], expected: list[str]) -> None:
    laid = on_clock(item("G", "9–10", strands=[strand("S", *items)]))
    assert (strands(laid), found(laid)) == (["09.00–10.00 S", *expected], [])


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([at("a", "9.00–9.40"), at("b", "9.30–10.00")], ["overlap at {}/1/time"]),
        ([at("a", "9.00–9.20"), at("b", "9.30–10.00")], ["gap at {}/1/time"]),
        ([at("a", "9.30–10.00"), at("b", "9.00–9.30")], ["out-of-order at {}/1/time"]),
        ([at("a", "9.00"), at("b"), at("c", "9.40–10.00")], ["undetermined at {}/1/title"]),
        ([at("a", "9.00"), at("b", duration="unknown"), at("c", "9.40–10.00")], []),
        ([at("a", "9.10–10.00")], []),
        ([at("a", "9.00–9.50")], []),
    ],
)
def test_faults_in_a_strand(items: list[dict[str, Any]], expected: list[str]) -> None:
    laid = on_clock(item("G", "9–10", strands=[strand("S", *items)]))
    assert found(laid) == [f"agenda/{one.format('agenda/0/strands/0/items')}" for one in expected]


def test_what_a_strand_does_not_miss() -> None:
    open_ = item("G", "9.00", duration="share", strands=[strand("S", at("a", "9.00"))])
    assert not any("strands" in one for one in found(on_clock(open_)))
    floating = item("G", strands=[strand("S", at("a", duration="10 min"))])
    assert not any("strands" in one for one in found(on_clock(floating)))
