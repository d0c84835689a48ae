"""Who is expected when, and which times meet: compared with the minutes of the day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from on_clock import workspace

from jamx.schedule.bookings import Booking, bookings, clashes
from jamx.schedule.plan import Plan

REGISTER = """\
lund: {name: Lund, tracks: [x]}
malmo: {name: Malmö, tracks: [x, y]}
skr: {name: SKR, roles: [organiser]}
some: {name: Some, count: unknown, tracks: [y]}
"""
PROGRAMME = """\
title: P
functions: {chef: Manager, strateg: Strategist}
expects: [{any_of: [chef]}]
tracks:
  - {id: x, title: X, for: [strateg]}
  - {id: y, title: Y, expects: [{label: Somebody}]}
groups:
  - {id: g, title: G, members: [lund, chef]}
  - {id: empty, title: E, count: 5}
"""


def booked(*meetings: str, organisations: str = REGISTER, programme: str = PROGRAMME) -> tuple[Booking, ...]:
    files = {f"meetings__{chr(97 + n)}": f"title: M\n{text}" for n, text in enumerate(meetings)}
    ws = workspace(programme=programme, organisations=organisations, **files)
    plan = Plan(ws)
    return bookings(ws.folder("p"), plan.occurrences("p"), plan.timeline)


@pytest.mark.parametrize(
    ("meeting", "organisations", "audience", "functions"),
    [
        ("", "lund malmo", ("track", ""), "chef"),
        ("track: x\n", "lund malmo", ("track", "x"), "strateg"),
        ("track: y\n", "malmo", ("track", "y"), ""),
        ("group: g\n", "lund", ("group", "g"), "chef"),
        ("group: empty\n", "", ("group", "empty"), "chef"),
        ("organisations: [malmo]\nmentor: lund\n", "lund malmo", ("group", "malmo"), "chef"),
        ("organisations: 3\n", "", None, "chef"),
        ("organisations: unknown\n", "", None, "chef"),
        ("expects: [{any_of: [chef]}, {all_of: [strateg]}]\n", "lund malmo", ("track", ""), "chef strateg"),
        ("expects: [{any_of: [chef]}, {any_of: [strateg], from: skr}]\n", "lund malmo", ("track", ""), "chef"),
    ],
)
def test_who_is_expected(meeting: str, organisations: str, audience: tuple[str, str] | None, functions: str) -> None:
    (one,) = booked(f"date: 2022-09-15\n{meeting}")

    assert (sorted(one.organisations), one.audience) == (organisations.split(), audience)
    assert sorted(one.functions) == functions.split()


@pytest.mark.parametrize(
    ("meeting", "hours"),
    [
        ("date: 2022-09-15\ntime: 9–16\n", [(540, 960)]),
        ("date: 2022-09-15\n", [(None, None)]),
        ("date: 2022-09-15\ntime: 9\nagenda: [{title: A, time: 9–11}]\n", [(540, 660)]),
        ("date: 2022-09-15/2022-09-16\ntime: 9–16\n", [(None, None), (None, None)]),
        ("days: [{date: 2022-09-15, time: 13–16}, {date: 2022-09-16}]\n", [(780, 960), (None, None)]),
        ("occasions: [{date: 2022-09-15, time: 9–10}, {date: 2022-W40}]\n", [(540, 600)]),
        ("date: 2022-09\n", []),
        ("date: 2022-09-15/2022-09-30\n", []),
    ],
)
def test_hours(meeting: str, hours: list[tuple[int | None, int | None]]) -> None:
    assert [span for one in booked(meeting) for _, span in one.days] == hours


SPAN = st.tuples(st.integers(0, 20), st.integers(1, 8)).map(lambda drawn: (drawn[0], drawn[0] + drawn[1]))


@given(SPAN, SPAN)
def test_hours_clash_when_an_hour_is_in_both(one: tuple[int, int], other: tuple[int, int]) -> None:
    first, second = booked("date: 2022-09-15\n", "date: 2022-09-15\n")
    pair = [
        booking._replace(days=((booking.days[0][0], span),))
        for booking, span in ((first, one), (second, other))
    ]  # fmt: skip

    assert bool(list(clashes(pair))) is bool(set(range(*one)) & set(range(*other)))
