"""Contradictions as findings: each kind of fault with its place, its facts, its variant and the other ends."""

from __future__ import annotations

from typing import Any

import pytest
from on_clock import item, planned

from jamx.findings import Finding, Place, Related, Severity
from jamx.schedule.block import Fault
from jamx.schedule.contradictions import below, of_fault, stated_at, without_times

ITEMS = (
    item("Timed", "9–10", duration="60"),
    item("Begun", "10.00", duration="30"),
    item("Long", duration="20"),
    item("Pinned", "11.00"),
    item("Open"),
)
TITLES = [one.title for one in ITEMS]
LENGTH_AT = ["time", "duration", "duration", "time", "title"]
"""Where each item says how long it is."""
PROMISED = (Related(Place("m.yaml", ("time",)), "promise"),)


def at(*segments: str | int) -> Place:
    return Place("m.yaml", ("agenda", *segments))


def others(*numbers: int) -> tuple[Related, ...]:
    return tuple(Related(at(number, LENGTH_AT[number]), "item", {"title": TITLES[number]}) for number in numbers)


def told(fault: Fault, time: str | None) -> Finding:
    return of_fault(fault, [(at(number), one) for number, one in enumerate(ITEMS)], planned(*ITEMS, time=time))


def facts(number: int, minutes: int, **more: Any) -> dict[str, object]:
    return {"title": TITLES[number], "minutes": minutes, **more}


@pytest.mark.parametrize("number", range(5))
def test_where_an_item_says_how_long_it_is(number: int) -> None:
    assert stated_at(ITEMS[number], at(number)) == at(number, LENGTH_AT[number])


def test_a_time_that_nobody_knows_says_something_of_the_length_too() -> None:
    assert stated_at(item("A", "unknown"), at(0)) == at(0, "time")
    assert stated_at(item("A", "unknown", duration="10"), at(0)) == at(0, "duration")
    assert stated_at(item("A", duration="unknown"), at(0)) == at(0, "duration")


def test_below_a_place() -> None:
    assert below(Place("a.yaml")) == Place("a.yaml")
    assert below(Place("a.yaml", ("x",)), "y", 2) == Place("a.yaml", ("x", "y", 2))


EXPECTED = [
    (Fault("overlap", 1, 15, (0,)), Finding("agenda/overlap", at(1, "time"), facts(1, 15), "", others(0))),
    (Fault("gap", 3, 40, (2,)), Finding("agenda/gap", at(3, "time"), facts(3, 40), "", others(2))),
    (Fault("gap", 1, 40, (3,)), Finding("agenda/gap", at(1, "time"), facts(1, 40), "", others(3))),
    (
        Fault("out-of-order", 1, others=(0,)),
        Finding("agenda/out-of-order", at(1, "time"), facts(1, 0), "", others(0)),
    ),
    (
        Fault("out-of-order", 1, others=(3,)),
        Finding("agenda/out-of-order", at(1, "time"), facts(1, 0), "early", others(3)),
    ),
    (
        Fault("out-of-order", 1, others=(3, 0)),
        Finding("agenda/out-of-order", at(1, "time"), facts(1, 0), "early", others(3, 0)),
    ),
    (
        Fault("undetermined", 2, others=(1, 4)),
        Finding("agenda/undetermined", at(2, "title"), facts(2, 0), "", others(1, 4)),
    ),
    (Fault("undetermined", 2), Finding("agenda/undetermined", at(2, "title"), facts(2, 0), "alone")),
    (Fault("missing-end", 3), Finding("agenda/missing-end", at(3, "title"), facts(3, 0))),
    (Fault("no-start", 2), Finding("agenda/undetermined", at(2, "title"), facts(2, 0), "no-start")),
]


@pytest.mark.parametrize("time", [None, "9–12"])
@pytest.mark.parametrize(("fault", "expected"), EXPECTED)
def test_faults_between_neighbours_whatever_was_promised(fault: Fault, expected: Finding, time: str | None) -> None:
    if fault.others:
        other = {"other": TITLES[fault.others[0]]}
        expected = expected._replace(arguments={**expected.arguments, **other})
    assert told(fault, time) == expected


@pytest.mark.parametrize(
    ("fault", "rule", "key", "more", "variant"),
    [
        (Fault("starts-off", 0, -5), "starts-off", "time", {"promised": 540, "early": True, "minutes": 5}, "early"),
        (Fault("starts-off", 0, 5), "starts-off", "time", {"promised": 540, "early": False, "minutes": 5}, "late"),
        (Fault("starts-off", 0, 0), "starts-off", "time", {"promised": 540, "early": False, "minutes": 0}, "late"),
        (Fault("starts-off", 2, 1), "starts-off", "time", {"promised": 540, "early": False, "minutes": 1}, "late"),
        (Fault("exceeds", 0, 20), "exceeds-meeting", "time", {"promised": 720}, ""),
        (Fault("exceeds", 4, 20), "exceeds-meeting", "title", {"promised": 720}, ""),
        (Fault("short", 1, 20), "short-of-meeting", "duration", {"promised": 720}, ""),
    ],
)
def test_faults_against_what_was_promised(
    fault: Fault, rule: str, key: str, more: dict[str, object], variant: str
) -> None:
    expected = Finding(
        f"agenda/{rule}", at(fault.index, key), facts(fault.index, fault.minutes) | more, variant, PROMISED
    )
    assert told(fault, "9–12") == expected


def test_a_promise_that_stands_nowhere_is_not_pointed_at() -> None:
    assert [told(Fault(kind, 0, 5), None).related for kind in ("starts-off", "exceeds", "short")] == [(), (), ()]


def test_an_agenda_without_times_is_one_note() -> None:
    expected = Finding("agenda/untimed-item", Place("m.yaml", ("title",)), {"count": 5}, "agenda")
    assert without_times(planned(*ITEMS)) == expected._replace(severity=Severity.NOTE)
