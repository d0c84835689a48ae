"""Cases in which a hasty clock would cry wolf, or say nothing: whole meetings, exactly the findings there should be."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from tests.conftest import seen

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.api import Workspace

REGISTER = "lund: {name: Lund}\nlst: {name: Länsstyrelserna, count: 4}\n"
GROUPS = "title: P\npurpose: To meet\ngroups:\n  - {id: styr, title: Styrgrupp, count: 4}\n"

MEETINGS = {
    "an elastic item stretches for its round": (
        """
        title: M
        organisations: 3
        agenda:
          - title: A
            time: 9.00
            duration: 60–120 min
            each: organisation
            parts: [{title: P, duration: 30 min}]
        """,
        [],
    ),
    "an elastic item beside another gives way to content": (
        """
        title: M
        agenda:
          - title: A
            time: 9.00
            duration: 20–60 min
            parts: [{title: P, duration: 40 min}]
          - {title: B, duration: 20–60 min}
          - {title: C, time: 10–10.30}
        """,
        [],
    ),
    "an elastic item too short for its round": (
        """
        title: M
        organisations: 5
        agenda:
          - title: A
            time: 9.00
            duration: 60–120 min
            each: organisation
            parts: [{title: P, duration: 30 min}]
        """,
        [("agenda/does-not-fit", 6)],
    ),
    "a sharing strand takes the item's time": (
        """
        title: M
        agenda:
          - title: A
            time: 9–10
            strands:
              - {title: S, duration: share}
              - {title: T, duration: 30–60 min}
        """,
        [],
    ),
    "an inverted promise is one finding": (
        "title: M\ntime: 12–9\nagenda:\n  - {title: A, time: 9–10}\n",
        [("agenda/end-before-start", 2)],
    ),
    "what is admitted is not missed": (
        """
        title: M
        date: 2027-03-09
        agenda:
          - {title: A, time: 9–10}
          - {title: B, duration: unknown}
          - {title: C, duration: unknown}
          - {title: D, time: 11–12}
          - {title: E, duration: unknown}
        """,
        [],
    ),
    "a start is not missed before there is a date": (
        "title: M\nagenda:\n  - {title: A, duration: 30 min}\n",
        [("agenda/undetermined", 3)],
    ),
    "bare titles in a strand are its contents": (
        """
        title: M
        agenda:
          - title: A
            time: 9–10
            strands:
              - {title: S, items: [{title: a}, {title: b}]}
              - {title: T}
        """,
        [],
    ),
}


@pytest.mark.parametrize(("meeting", "expected"), MEETINGS.values(), ids=MEETINGS)
def test_meeting_has_exactly_its_findings(
    workspace: Callable[..., Workspace], meeting: str, expected: list[tuple[str, int]]
) -> None:
    assert seen(workspace(meeting=dedent(meeting).lstrip("\n")).check()) == expected


def test_missing_start_is_a_note_until_there_is_a_date(workspace: Callable[..., Workspace]) -> None:
    text = "title: M\nagenda:\n  - {title: A, duration: 30 min}\n"
    assert [found.severity for found in workspace(meeting=text).check()] == ["note"]
    dated = text.replace("agenda", "date: 2027-03-09\nagenda")
    assert [found.severity for found in workspace(meeting=dated).check()] == ["error"]


def test_agenda_moved_by_a_meeting_keeps_what_stands_before_its_first_pin(
    workspace: Callable[..., Workspace],
) -> None:
    agenda = "title: A\nitems:\n  - {title: Coffee, duration: 30 min}\n  - {title: Opening, time: 10–11}\n"
    ws = workspace(meeting="title: M\nagenda: {use: a, start: 13.00}\n", agenda=agenda)
    (ref,) = ws.find("p/m")
    (day,) = ws.agenda(ref).days
    assert [item.time for item in day.items] == ["13:00–13:30", "13:30–14:30"]
    assert ws.check() == []


def test_agenda_moved_by_a_meeting_takes_its_own_promise_along(workspace: Callable[..., Workspace]) -> None:
    agenda = "title: A\ntime: 9–10\nitems:\n  - {title: X, time: 9.00–9.30}\n  - {title: Y, duration: share}\n"
    ws = workspace(meeting="title: M\nagenda: {use: a, start: 8.00}\n", agenda=agenda)
    (day,) = ws.agenda(ws.find("p/m")[0]).days
    assert [item.time for item in day.items] == ["08:00–08:30", "08:30–09:00"]
    assert ws.check() == []


def test_agenda_moved_by_a_meeting_begins_with_what_is_there(workspace: Callable[..., Workspace]) -> None:
    agenda = "title: A\nitems:\n  - {title: Mentor, optional: mentor, time: 9.30–10.00}\n  - {title: B, time: 10–11}\n"
    ws = workspace(meeting="title: M\nagenda: {use: a, start: 13.00}\n", agenda=agenda)
    (day,) = ws.agenda(ws.find("p/m")[0]).days
    assert [item.time for item in day.items] == ["13:00–14:00"]
    assert ws.check() == []


@pytest.mark.parametrize(
    "item",
    [
        "strands: [{title: one, items: [{title: x, duration: 1 h}, {title: y, duration: 30 min, optional: mentor}]}]",
        "parts: [{title: x, duration: 60 min}, {title: y, duration: 30 min, optional: host}]",
        "strands: [{title: one}, {title: two, items: [{title: x, duration: 90 min, optional: host}]}]",
    ],
)
def test_agenda_file_is_checked_with_what_may_be_there(workspace: Callable[..., Workspace], item: str) -> None:
    ws = workspace(agenda=f"title: A\nitems:\n  - {{title: S, time: 9–10, {item}}}\n")
    assert seen(ws.check()) == [("agenda/parts-exceed-item", 3)]


def test_fits_counts_the_pause_a_stated_round_would_bring(workspace: Callable[..., Workspace]) -> None:
    text = """
        title: M
        agenda:
          - title: A
            time: 9.00–10.40
            each: organisation
            stated: 10 min
            pause: {after: 5, duration: 15 min}
        """
    ws = workspace(meeting=dedent(text).lstrip("\n"))
    (ref,) = ws.find("p/m")
    fit = ws.agenda(ref, attending=5, for_programs=True).days[0].items[0].fit
    assert fit is not None
    assert (fit.needs, fit.has, fit.organisations, fit.fits) == (50, 100, 5, 8)


def test_mentor_beside_a_collective_does_not_count(workspace: Callable[..., Workspace]) -> None:
    files = {"programmes/p/organisations.yaml": REGISTER}
    ws = workspace(meeting="title: M\nmentor: lund\n", **files)
    (ref,) = ws.find("p/m")
    assert ws.agenda(ref).organisations == 4


def test_group_without_members_takes_as_many_turns_as_it_counts(workspace: Callable[..., Workspace]) -> None:
    text = "title: M\nagenda:\n  - {title: A, time: 9–10, each: styr, parts: [{title: P, duration: 30 min}]}\n"
    ws = workspace(meeting=text, **{"programmes/p/programme.yaml": GROUPS})
    assert seen(ws.check()) == [("agenda/does-not-fit", 3)]
