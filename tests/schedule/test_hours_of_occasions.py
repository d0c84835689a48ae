"""The hours of a meeting that is held several times: those of its occasions, where they are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.model.meeting import Meeting

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.api import Workspace
    from jamx.schedule.timeline import Timeline

AGENDA = "agenda: [{title: A, duration: 20}, {title: B, duration: 30}]\n"


def laid_out(made: Workspace) -> Timeline:
    (ref,) = made.find("p/m")
    return made.plan().timeline(ref, made.files.model(ref, Meeting))


@pytest.mark.parametrize(
    ("occasions", "times"),
    [
        (("09.00–10.00", "09.00–10.00"), [(540, 560), (560, 590)]),
        (("09.00–10.00", "09.00–11.00"), [(540, 560), (560, 590)]),
        (("09.00", "09.00"), [(540, 560), (560, 590)]),
        (("09.00–10.00", "13.00–14.00"), [(None, None), (None, None)]),
    ],
)
def test_hours(
    workspace: Callable[..., Workspace], occasions: tuple[str, ...], times: list[tuple[int | None, int | None]]
) -> None:
    held = "".join(f"  - {{date: 2027-02-0{number}, time: {time}}}\n" for number, time in enumerate(occasions, 2))
    made = workspace(f"title: M\noccasions:\n{held}{AGENDA}")
    timeline = laid_out(made)
    assert [(slot.start, slot.end) for slot in timeline.days[0].slots] == times
    assert [found.rule for found in timeline.contradictions if found.variant == "no-start"] == []


def test_one_without_a_time_is_asked_for(workspace: Callable[..., Workspace]) -> None:
    made = workspace(f"title: M\noccasions: [{{date: 2027-02-02, time: 09.00}}, {{date: 2027-02-03}}]\n{AGENDA}")
    assert [found.variant for found in laid_out(made).contradictions] == ["no-start"]
