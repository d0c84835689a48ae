"""What one person attends, against everything that somebody could pick or belong to."""

from __future__ import annotations

from itertools import combinations

import pytest
from on_clock import workspace

from jamx.schedule.amounts import Amount, exactly
from jamx.schedule.attending import Attended, attended, every, for_everybody, one_attends
from jamx.schedule.meeting_days import held
from jamx.schedule.plan import Plan

REGISTER = "lund: {name: Lund}\nmalmo: {name: Malmö}\nystad: {name: Ystad}\nskr: {name: SKR, roles: [organiser]}\n"
GROUPS = """\
groups:
  - {id: north, title: N, members: [lund]}
  - {id: south, title: S, members: [malmo, ystad]}
  - {id: whole, title: W, members: [lund, malmo, ystad]}
  - {id: empty, title: E}
  - {id: board, title: B, members: [rektor]}
"""
LENGTHS = {"a": 1, "b": 2, "c": 3}


def what(meetings: dict[str, str], programme: str = "", register: str = REGISTER, *, tracks: bool = False) -> Attended:
    """One person's of meetings of one, two and three days."""
    files = {
        f"meetings__{name}": f"title: M\ndate: 2022-09-{10 + 5 * n}/2022-09-{9 + 5 * n + LENGTHS[name]}\n{said}\n"
        for n, (name, said) in enumerate(meetings.items())
    }
    plan = Plan(workspace(programme=f"title: P\n{programme}", organisations=register, **files))
    folder = plan.workspace.folder("p")
    listed = list(held(plan.occurrences("p")))
    assert [one.name for one in listed] == list(meetings)
    return (one_attends if tracks else attended)(folder, listed)


def both(meetings: Amount, days: Amount) -> Attended:
    return Attended(meetings, days, days)


ALL = {"a": "", "b": "", "c": ""}


def test_all_of_what_is_for_all() -> None:
    assert what(ALL) == both(exactly(3), exactly(6))
    assert what({}) == Attended() == both(exactly(0), exactly(0))
    assert every([]) == Attended()


@pytest.mark.parametrize(("least", "most"), [(0, 1), (1, 1), (1, 2), (2, 2), (2, 3), (0, 3), (3, 3)])
def test_some_of_what_is_to_be_chosen(least: int, most: int) -> None:
    picked = [sum(some) for n in range(least, most + 1) for some in combinations(LENGTHS.values(), n)]
    expected = both(Amount(least, most), Amount(min(picked), max(picked)))

    assert what(ALL, f"choices: [{{of: [a, b, c], min: {least}, max: {most}}}]\n") == expected


def test_choices_that_say_less() -> None:
    assert what(ALL, "choices: [{of: [a, b, c]}]\n") == both(Amount(0, 3), Amount(0, 6))
    assert what(ALL, "choices: [{of: [a, b], min: 1}]\n") == both(Amount(2, 3), Amount(4, 6))
    assert what(ALL, "choices: [{of: [a, b], max: 1}]\n") == both(Amount(1, 2), Amount(3, 5))
    assert what(ALL, "choices: [{of: [a, b], min: 5, max: 7}]\n") == both(exactly(3), exactly(6))
    assert what(ALL, "choices: [{of: [a], max: 0}, {of: [b], min: 1, max: 1}]\n") == both(exactly(2), exactly(5))


@pytest.mark.parametrize(
    ("meetings", "expected"),
    [
        # for one of three organisations, or for two
        ({"a": "", "b": "group: north"}, both(Amount(1, 2), Amount(1, 3))),
        ({"a": "", "b": "organisations: [malmo, ystad]"}, both(Amount(1, 2), Amount(1, 3))),
        # everybody is in one of two groups
        ({"a": "group: north", "b": "group: south"}, both(exactly(1), Amount(1, 2))),
        ({"a": "organisations: [lund]", "b": "organisations: [lund, malmo, ystad]"}, both(Amount(1, 2), Amount(2, 3))),
        ({"a": "organisations: [north, south]"}, both(exactly(1), exactly(1))),
        # in a group that all are in, all are
        ({"a": "group: whole"}, both(exactly(1), exactly(1))),
        ({"a": "organisations: 3"}, both(exactly(1), exactly(1))),
        # nobody knows who: perhaps
        ({"a": "organisations: 2"}, both(Amount(0, 1), Amount(0, 1))),
        ({"a": "group: empty"}, both(Amount(0, 1), Amount(0, 1))),
        ({"a": "group: board"}, both(Amount(0, 1), Amount(0, 1))),
        ({"a": "organisations: unknown"}, both(exactly(1), exactly(1))),
        ({"a": "group: north", "b": "group: empty"}, both(Amount(0, 2), Amount(0, 3))),
        ({"a": "group: north", "b": "group: board"}, both(Amount(0, 2), Amount(0, 3))),
        ({"a": "organisations: [lund, empty]", "b": "organisations: [malmo, ystad]"}, both(Amount(0, 2), Amount(0, 3))),
        ({"a": "organisations: [lund, board]", "b": "organisations: [malmo, ystad]"}, both(Amount(0, 2), Amount(0, 3))),
        ({"a": "organisations: [empty, lund]", "b": "group: south"}, both(Amount(0, 2), Amount(0, 3))),
        ({"a": "organisations: [north]", "b": "group: south"}, both(exactly(1), Amount(1, 2))),
        # who is named beside them takes nothing from the others
        ({"a": "organisations: [lund, skr]", "b": "group: south"}, both(exactly(1), Amount(1, 2))),
    ],
)
def test_what_is_for_some_only(meetings: dict[str, str], expected: Attended) -> None:
    assert what(meetings, GROUPS) == expected


def test_tracks_are_one_or_the_other() -> None:
    tracks = "tracks: [{id: x, title: X}, {id: y, title: Y}]\n"
    apart = {"a": "", "b": "track: x", "c": "track: y"}

    assert what(apart, tracks, tracks=True) == both(exactly(2), Amount(3, 4))
    assert what({"a": "", "b": "track: x"}, tracks, tracks=True) == both(exactly(2), exactly(3))
    assert what({"b": "track: x", "c": "track: x"}, tracks, tracks=True) == both(exactly(2), exactly(5))
    assert what(ALL, tracks, tracks=True) == both(exactly(3), exactly(6))


def test_a_programme_that_cannot_be_read() -> None:
    meeting = "title: M\ndate: 2022-09-15\norganisations: [lund]\n"
    plan = Plan(workspace(programme="title: [\n", organisations=REGISTER, meetings__a=meeting))
    folder, listed = plan.workspace.folder("p"), list(held(plan.occurrences("p")))

    assert attended(folder, listed) == one_attends(folder, listed) == both(Amount(0, 1), Amount(0, 1))
    assert one_attends(folder, []) == Attended()
    assert for_everybody(folder, listed[0].meeting) is False


def test_whom_a_meeting_is_for() -> None:
    said = {"a": "", "b": "group: north", "c": "group: whole", "d": "organisations: 2", "e": "organisations: unknown"}
    files = {f"meetings__{name}": f"title: M\n{text}\n" for name, text in said.items()}
    folder = workspace(programme=f"title: P\n{GROUPS}", organisations=REGISTER, **files).folder("p")
    meetings = {name: folder.meeting(name) for name in said}

    found = {name: for_everybody(folder, one) for name, one in meetings.items() if one is not None}
    assert found == {"a": True, "b": False, "c": True, "d": False, "e": True}


def test_a_meeting_for_those_that_are_named_is_for_them_where_nobody_else_takes_part() -> None:
    register = "skr: {name: SKR, roles: [organiser]}\n"
    folder = workspace(organisations=register, meetings__a="title: M\norganisations: [skr]\n").folder("p")
    meeting = folder.meeting("a")

    assert meeting is not None
    assert for_everybody(folder, meeting) is False


def test_nobody_takes_part_and_nobody_is_named() -> None:
    register = "skr: {name: SKR, roles: [organiser]}\n"

    assert what({"a": "group: empty"}, GROUPS, register) == both(Amount(0, 1), Amount(0, 1))
    assert what({"a": "", "b": "group: empty"}, GROUPS, register) == both(Amount(1, 2), Amount(1, 3))


def test_without_a_programme_nothing_is_to_be_chosen() -> None:
    files = {"meetings__a": "title: A\ndate: 2022-09-15\n", "meetings__b": "title: B\norganisations: [lund]\n"}
    plan = Plan(workspace(programme="- none\n", organisations=REGISTER, **files))
    folder = plan.workspace.folder("p")

    assert folder.programme is None
    assert attended(folder, list(held(plan.occurrences("p")))).meetings == Amount(1, 2)
    assert one_attends(folder, list(held(plan.occurrences("p")))).meetings == Amount(1, 2)
