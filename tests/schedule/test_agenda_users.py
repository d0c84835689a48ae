"""Meetings that use an agenda file, and what that means for it."""

from __future__ import annotations

import pytest

from jamx.model.kinds import Kind
from jamx.model.meeting import AgendaFile
from jamx.schedule.agenda_users import all_have, is_settled, users_of
from jamx.schedule.plan import Plan
from tests.schedule.on_clock import workspace

AGENDA = "title: A\nitems: [{title: Talk, duration: 20 min}, {title: The mentor, optional: mentor, duration: 10 min}]\n"


def plan(*meetings: str) -> Plan:
    return Plan(workspace(agendas__day=AGENDA, **{f"meetings__m{n}": text for n, text in enumerate(meetings)}))


def test_meetings_and_their_days_use_agendas() -> None:
    made = plan(
        "title: M\nagenda: day\n",
        "title: M\ndays: [{agenda: {use: day, start: 9.00}}, {agenda: day}]\n",
        "title: M\nagenda: other\n",
        "title: M\nagenda: day\nstatus: cancelled\n",
    )
    ref = made.workspace.folder("p").file_of(Kind.AGENDA, "day")

    assert [used.name for used, _ in users_of(made, ref)] == ["m0", "m1"]


def test_what_is_cancelled_or_cannot_be_read_uses_nothing() -> None:
    made = plan(
        "title: [\n",
        "title: M\nagenda: day\nstatus: cancelled\n",
        "title: M\ndays: [{date: 2022-09-15}, {agenda: [{title: A}]}]\n",
        "title: M\nagenda: day\n",
    )
    used = users_of(made, made.workspace.folder("p").file_of(Kind.AGENDA, "day"))

    assert [ref.name for ref, _ in used] == ["m3"]
    assert [str(meeting.title) for _, meeting in used] == ["M"]
    assert tuple(users_of(made, made.workspace.folder("p").file_of(Kind.AGENDA, "other"))) == ()


@pytest.mark.parametrize(
    ("said", "mentors", "both"),
    [
        ([], False, False),
        (["mentor: lund"], True, False),
        (["mentor: lund", ""], False, False),
        (["mentor: lund\nhost: malmo", "mentor: lund\nhost: lund"], True, True),
        (["mentor: lund\nhost: malmo", "mentor: lund"], True, False),
    ],
)
def test_whoever_they_all_have(said: list[str], mentors: bool, both: bool) -> None:
    made = plan(*(f"title: M\nagenda: day\n{one}\n" for one in said))
    used = users_of(made, made.workspace.folder("p").file_of(Kind.AGENDA, "day"))

    assert (all_have(used, ["mentor"]), all_have(used, ["mentor", "host"]), all_have(used, [])) == (
        mentors, both, bool(said),
    )  # fmt: skip


def test_what_a_meeting_lacks_is_settled_by_no_other() -> None:
    files = {"meetings__day": "title: M\nagenda: [{title: A, duration: 20 min}]\n"}
    made = Plan(workspace(agendas__day=AGENDA, meetings__m="title: M\ntime: 9–10\nagenda: day\n", **files))
    folder = made.workspace.folder("p")
    ref, meeting = folder.file_of(Kind.MEETING, "day"), folder.meeting("day")
    assert meeting is not None
    (found,) = made.timeline(ref, meeting).contradictions

    assert is_settled(made, ref, found) is False
    assert is_settled(made, folder.file_of(Kind.AGENDA, "day"), found) is True


@pytest.mark.parametrize(
    ("meetings", "mentors"),
    [
        ([], ["", "mentor"]),
        (["title: M\nmentor: lund\nagenda: day\n"], ["mentor"]),
        (["title: M\nmentor: lund\nagenda: day\n", "title: N\nagenda: day\n"], ["", "mentor"]),
    ],
)
def test_there_is_no_case_that_never_occurs(meetings: list[str], mentors: list[str]) -> None:
    made = plan(*meetings)
    ref = made.workspace.folder("p").file_of(Kind.AGENDA, "day")
    agenda = made.workspace.model(ref, AgendaFile)

    assert agenda is not None
    assert [case.attendance.mentor for case in made.cases(ref, agenda)] == mentors


@pytest.mark.parametrize(
    ("meetings", "settled"),
    [
        ([], False),
        (["title: M\ntime: 9–10\nagenda: day\n"], True),
        (["title: M\nagenda: {use: day, start: 9.00}\n", "title: N\nagenda: day\n"], False),
    ],
)
def test_meetings_say_when_it_begins(meetings: list[str], settled: bool) -> None:
    made = plan(*meetings)
    ref = made.workspace.folder("p").file_of(Kind.AGENDA, "day")
    agenda = made.workspace.model(ref, AgendaFile)
    assert agenda is not None
    found = made.cases(ref, agenda)[0].contradictions

    assert [one.variant for one in found] == ["no-start"]
    assert is_settled(made, ref, found[0]) is settled
