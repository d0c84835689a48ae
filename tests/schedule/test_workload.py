"""The work a programme promises: how often, for whom, and what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from on_clock import workspace

from jamx.schedule.amounts import Amount, exactly
from jamx.schedule.plan import Plan
from jamx.schedule.workload import Promise, Promised, promised

if TYPE_CHECKING:
    from collections.abc import Sequence

HOURS = 60
DAY = 8 * HOURS
TRACKS = "tracks: [{id: x, title: X}, {id: y, title: Y}]"


def work(workload: str, meetings: Sequence[str] = (), track: str | None = None) -> Promised:
    files = {f"meetings__m{number}": f"title: M\n{said}\n" for number, said in enumerate(meetings)}
    plan = Plan(workspace(programme=f"title: P\n{TRACKS}\nworkload: [{workload}]\n", **files))
    return promised(plan.workspace.folder("p"), plan.occurrences("p"), track)


@pytest.mark.parametrize(
    ("effort", "minutes"),
    [
        ("2 h", exactly(120)),
        ("1–2 h", Amount(60, 120)),
        ("30 min", exactly(30)),
        ("1 day", exactly(DAY)),
        ("unknown", Amount(0, None)),
        ("share", Amount(0, None)),
    ],
)
def test_minutes_of_one(effort: str, minutes: Amount) -> None:
    found = work(f"{{effort: {effort}}}")

    assert [(one.times, one.minutes) for one in found.promises] == [(exactly(1), minutes)]
    assert (found.besides, found.meetings, found.whole) == (minutes, exactly(0), minutes)


@pytest.mark.parametrize(
    ("meetings", "times", "minutes"),
    [
        ((), 0, 0),
        (("date: 2026-09-15",), 1, DAY),
        (("date: 2026-09-15", "date: 2026-09-16\nduration: half a day"), 2, 1.5 * DAY),
        (("date: 2026-09-15", "date: 2026-09-16\nstatus: cancelled"), 1, DAY),
        (("occasions: [{date: 2026-09-15}, {date: 2026-09-16}]",), 1, DAY),
        (("date: 2026-09-15/2026-09-17",), 1, 3 * DAY),
    ],
)
def test_at_each_meeting_it_is_as_many_times_as_one_attends(
    meetings: tuple[str, ...], times: int, minutes: float
) -> None:
    found = work("{effort: 2 h, each: meeting}, {effort: 1 h}", meetings)

    assert [one.times for one in found.promises] == [exactly(times), exactly(1)]
    assert [one.minutes for one in found.promises] == [exactly(120 * times), exactly(60)]
    assert found.besides == exactly(120 * times + 60)
    assert found.meetings == exactly(minutes)
    assert found.whole == exactly(120 * times + 60 + minutes)


OF_TRACKS = "{effort: 1 h, each: meeting}, {effort: 10 h, each: meeting, track: x}, {effort: 100 h, track: y}"
MEETINGS = (
    "date: 2026-09-15",
    "date: 2026-09-16\ntrack: x",
    "date: 2026-09-17\ntrack: x",
    "date: 2026-09-18\ntrack: y",
)


@pytest.mark.parametrize(
    ("track", "hours", "meetings"),
    [
        (None, [(2, 3), (30, 30), (100, 100)], (2, 3)),
        ("x", [(3, 3), (30, 30)], (3, 3)),
        ("y", [(2, 2), (100, 100)], (2, 2)),
        ("nowhere", [(1, 1)], (1, 1)),
    ],
)
def test_of_a_track_what_is_for_it_and_what_is_for_all(
    track: str | None, hours: list[tuple[int, int]], meetings: tuple[int, int]
) -> None:
    found = work(OF_TRACKS, MEETINGS, track)
    listed = [Amount(least * HOURS, most * HOURS) for least, most in hours]

    assert [one.minutes for one in found.promises] == listed
    assert found.besides == Amount(sum(least for least, _ in hours) * HOURS, sum(most for _, most in hours) * HOURS)
    assert found.meetings == Amount(meetings[0] * DAY, meetings[1] * DAY)


def test_a_promise_is_as_the_programme_has_it() -> None:
    plan = Plan(workspace(programme="title: P\nworkload: [{effort: 2 h, each: meeting}, {effort: 1 h}]\n"))
    folder = plan.workspace.folder("p")
    assert folder.programme is not None
    first, second = folder.programme.workload

    assert promised(folder, ()).promises == (
        Promise(first, exactly(0), exactly(0)),
        Promise(second, exactly(1), exactly(60)),
    )
