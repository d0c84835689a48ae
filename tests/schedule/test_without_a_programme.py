"""What is known while the programme's own file cannot be read: all of its meetings, tasks and people."""

from __future__ import annotations

import pytest
from on_clock import workspace

from jamx.model.kinds import Kind
from jamx.schedule.amounts import Amount, exactly
from jamx.schedule.attendance import attendance
from jamx.schedule.attending import one_attends
from jamx.schedule.bookings import bookings
from jamx.schedule.expected import expected_at
from jamx.schedule.inherited import whole
from jamx.schedule.meeting_days import held
from jamx.schedule.owners import Owner, behind, belongs, owners_of
from jamx.schedule.plan import Plan
from jamx.schedule.series import audience
from jamx.schedule.totals import totals
from jamx.schedule.workload import promised

FIRST = """
title: First
date: 2022-09-15
time: 9–12
track: x
group: g
host: lund
tasks: [{id: t, title: Read, owner: each organisation, due: 1 week before}]
"""
SECOND = "title: Second\ndate: 2022-10-13\n"
ORGANISATIONS = "lund: {name: Lund}\nmalmo: {name: Malmö}\n"
PARTICIPANTS = "- {organisation: lund, functions: [rektor]}\n"


@pytest.fixture
def plan() -> Plan:
    return Plan(
        workspace(
            programme="title: [\n",
            organisations=ORGANISATIONS,
            participants=PARTICIPANTS,
            meetings__first=FIRST,
            meetings__second=SECOND,
        )
    )


def test_it_cannot_be_read(plan: Plan) -> None:
    assert plan.workspace.folder("p").programme is None


def test_totals_are_of_the_meetings_and_the_list(plan: Plan) -> None:
    (found,) = totals(plan.workspace.folder("p"), plan.occurrences("p"))

    assert (found.track, found.meetings, found.days) == (None, 2, exactly(2))
    assert (found.organisations, found.seats) == (exactly(2), None)
    assert found.by == {}


def test_nothing_is_promised(plan: Plan) -> None:
    found = promised(plan.workspace.folder("p"), plan.occurrences("p"))

    assert (found.promises, found.besides) == ((), exactly(0))


def test_who_comes(plan: Plan) -> None:
    folder = plan.workspace.folder("p")
    first, second = folder.meeting("first"), folder.meeting("second")
    assert first is not None
    assert second is not None

    assert attendance(folder, second, "second").organisations == ("lund", "malmo")
    assert list(expected_at(folder, first)) == []
    assert one_attends(folder, [one for one in held(plan.occurrences("p")) if one.name == "second"]).days == Amount(
        1, 1
    )
    assert whole(folder, first) == first


def test_times(plan: Plan) -> None:
    folder = plan.workspace.folder("p")
    rows = [(entry.kind, entry.id, str(entry.date.earliest)) for entry in plan.timetable("p") if entry.date is not None]

    assert rows == [("meeting", "first", "2022-09-15"), ("meeting", "second", "2022-10-13")]
    found = bookings(folder, plan.occurrences("p"), plan.timeline)
    assert [(one.file.split("/")[-1], one.settled, one.chosen, one.functions) for one in found] == [
        ("first.yaml", False, frozenset(), frozenset()),
        ("second.yaml", False, frozenset(), frozenset()),
    ]


def test_tasks_and_owners(plan: Plan) -> None:
    folder = plan.workspace.folder("p")
    (task,) = plan.tasks("p")

    assert (task.id, task.owners, task.meeting) == ("first/t", (Owner("each", "each organisation"),), "first")
    assert task.due is not None
    assert str(task.due.latest) == "2022-09-08"
    assert owners_of("rektor", folder) == (Owner("text", "rektor"),)
    assert owners_of("lund", folder) == (Owner("organisation", "lund"),)
    assert behind(folder, Owner("organiser", "organiser"), None) == "organiser"
    assert not belongs(folder, Owner("group", "g"), None, (), "lund")


def test_who_is_listed(plan: Plan) -> None:
    found = {one.name: one for one in plan.turnouts("p")}

    assert {name: len(one.listed) for name, one in found.items()} == {"first": 0, "second": 1}
    assert [one.seats for one in found.values()] == [(), ()]


def test_whom_a_meeting_is_for(plan: Plan) -> None:
    folder = plan.workspace.folder("p")
    found = {ref.name: audience(folder.meeting(ref.name)) for ref in plan.workspace.refs("p", Kind.MEETING)}

    assert found == {"first": ("x", ("g",)), "second": (None, ())}


def test_room_for_organisations_is_not_known() -> None:
    plan = Plan(workspace(programme="title: [\n", meetings__first=FIRST))
    (found,) = totals(plan.workspace.folder("p"), plan.occurrences("p"))

    assert (found.organisations, found.seats, found.meetings) == (None, None, 1)
