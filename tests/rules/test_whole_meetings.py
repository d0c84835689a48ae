"""Which meetings are laid out from beginning to end, how long they are, and where what they lack is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from jamx.model.meeting import Gathering
from jamx.rules.subjects import Sitting
from jamx.rules.whole_meetings import minutes_of, title_of, whole_days
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

FOUR = ("title: A, time: 9–10", "title: B, time: 10–11", "title: C, time: 11–12", "title: D, time: 12–13")
AGENDA = "title: Agenda\nitems:\n" + "".join(f"  - {{{one}}}\n" for one in FOUR)
P = "title: P\n"


def _sitting(said: str, programme: str = P, name: str = "meetings/m") -> Sitting:
    files = {"programme": programme, "agendas/a": AGENDA, name: said}
    overlay = {f"programmes/p/{one}.yaml": text.encode() for one, text in files.items()}
    plan = Plan(Workspace(Path("nowhere"), overlay))
    ref = next(ref for ref in plan.workspace.files if ref.file.endswith(f"{name}.yaml"))
    gathering = plan.workspace.model(ref, Gathering)
    assert gathering is not None
    return Sitting(plan, ref, gathering)


def _day(*items: str, more: str = "") -> str:
    return f"title: M\n{more}agenda:\n" + "".join(f"  - {{{one}}}\n" for one in items)


def _days(*days: tuple[str, ...]) -> str:
    listed = ("".join(f"      - {{{one}}}\n" for one in items) for items in days)
    return "title: M\ndays:\n" + "".join(f"  - agenda:\n{items}" for items in listed)


@pytest.mark.parametrize(
    ("said", "programme", "expected"),
    [
        (_day(*FOUR), P, 1),
        (_day(*FOUR[:3], "title: D, time: 12–12.59"), P, 0),
        (_day(*FOUR[:3], "title: D, time: 12–13.01"), P, 1),
        (_day(*FOUR[:2], "title: C, time: 11–13"), P, 0),
        (_day(*FOUR[:2], "title: C, time: 11–18"), P, 0),
        (_day(*FOUR, "title: E, time: 13–14"), P, 1),
        ("title: M\n", P, 0),
        ("title: M\ntime: 9–16\n", P, 0),
        ("title: M\nagenda: []\n", P, 0),
        ("title: M\nagenda: {use: a}\n", P, 1),
        # where not every item has its time
        (_day(*FOUR, "title: E"), P, 0),
        (_day(*FOUR[:3], "title: D, time: '12'", more="time: 9–14\n"), P, 1),
        (_day(*FOUR[:3], "title: D, time: 13–12"), P, 0),
        (_day(*FOUR[:3], "title: D, time: 14–15", "title: E, time: 13–14"), P, 0),
        (_day(*FOUR[:3], "title: D, time: 10–13"), P, 1),
        # what is over, and what is not held
        (_day(*FOUR, more="status: cancelled\n"), P, 0),
        (_day(*FOUR, more="status: held\n"), P, 0),
        (_day(*FOUR, more="status: planned\n"), P, 1),
        (_day(*FOUR), f"{P}status: closed\n", 0),
        (_day(*FOUR), f"{P}status: ongoing\n", 1),
        (_day(*FOUR), "title: [\n", 1),
        # what is short by nature
        (_day(*FOUR, more="kind: Webinar\n"), P, 0),
        (_day(*FOUR, more="kind: Ett webbinarium\n"), P, 0),
        (_day(*FOUR, more="kind: Seminar\n"), P, 1),
        # every day, and all of them together
        (_days(FOUR, FOUR), P, 2),
        (_days(FOUR, FOUR[:3]), P, 0),
        (_days(FOUR[:3], FOUR), P, 0),
        (_days(FOUR, (*FOUR, "title: E")), P, 0),
        (_days(*[tuple(f"title: X, time: 9.{n}0–9.{n + 1}0" for n in range(4))] * 5), P, 0),
        (_days(*[tuple(f"title: X, time: 9.{n}0–9.{n + 1}0" for n in range(4))] * 6), P, 6),
    ],
)
def test_whole_days(said: str, programme: str, expected: int) -> None:
    assert len(whole_days(_sitting(said, programme), 240)) == expected


def test_an_agenda_file_may_be_a_piece_of_a_day() -> None:
    assert whole_days(_sitting(AGENDA, name="agendas/b"), 240) == ()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (_day(*FOUR), 240),
        (_days(FOUR, FOUR[:2]), 360),
        ("title: M\ntime: 9–16\n", 0),
        ("title: M\ndate: 2022-09-15\n", 0),
        (_day("title: A", "title: B"), 0),
        (_day("title: A, time: '8'"), 0),
        (_day("title: A, time: '8'", "title: B, duration: 1 h"), 0),
        # without what is made ready before and put away after
        (_day(*FOUR, "title: E, time: 13–14, internal: yes"), 240),
        (_day("title: E, time: 8–9, internal: yes", *FOUR), 240),
        (_day("title: E, time: 8–9, internal: yes", *FOUR, "title: E, time: 13–14, internal: yes"), 240),
        (_day(*FOUR[:1], "title: B, time: 10–11, internal: yes", *FOUR[2:]), 240),
        (_day("title: E, internal: yes", "title: F"), 0),
        (_day("title: E, time: '8', internal: yes", "title: F"), 0),
        (_day("title: E, time: 8–9, internal: yes"), 60),
    ],
)
def test_minutes_of_those_who_come(said: str, expected: int) -> None:
    assert minutes_of(_sitting(said).days) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (_day(*FOUR), ("meetings/m.yaml", ("title",))),
        ("title: M\nagenda: {use: a}\n", ("agendas/a.yaml", ("title",))),
        ("title: M\ndays: [{agenda: {use: a}}]\n", ("agendas/a.yaml", ("title",))),
        ("title: M\ndays: [{agenda: {use: a}}, {agenda: {use: a}}]\n", ("meetings/m.yaml", ("title",))),
        ("title: M\ndays: [{title: One, agenda: []}]\n", ("meetings/m.yaml", ("days", 0, "title"))),
        ("title: M\ndays: [{title: One, agenda: []}, {title: Two, agenda: []}]\n", ("meetings/m.yaml", ("title",))),
    ],
)
def test_what_a_meeting_lacks_once(said: str, expected: tuple[str, tuple[object, ...]]) -> None:
    sitting = _sitting(said)
    place = title_of(sitting, sitting.days)

    assert (place.file.removeprefix("programmes/p/"), place.path) == expected
