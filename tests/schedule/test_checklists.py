"""Whose list a task is on, in which order, and how far it has come; against definitions that are read off the words."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from on_clock import workspace

from jamx.findings import Place
from jamx.model.calendar_date import DateValue
from jamx.model.checklist import Progress
from jamx.model.deliverable import Deliverable
from jamx.model.task import Task
from jamx.schedule.checklists import (
    NOBODY,
    Listed,
    carrier,
    checklist_files,
    coming,
    is_open,
    last_day,
    meeting_of,
    overdue,
    owned_lists,
)
from jamx.schedule.owners import Owner
from jamx.schedule.plan import Plan
from jamx.schedule.tasks import TaskDue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.schedule.task_times import When
    from jamx.workspace.workspace import Folder

WHENS: list[When] = ["before", "during", "between", "after"]
EACH = Owner("each", "each organisation")
NOON = date(2022, 3, 10)


def task(
    name: str = "t",
    *owners: Owner,
    meeting: str | None = None,
    when: When | None = None,
    due: DateValue | None = None,
    source: Task | Deliverable | None = None,
) -> TaskDue:
    said = source if source is not None else Task.model_validate({"title": name})
    return TaskDue(name, said.title, owners, meeting, when, due, Place("x.yaml"), said)


def until(latest: date | None) -> DateValue:
    return DateValue(None, latest, "within", "span", "x")


def folder_of(**files: str) -> Folder:
    return workspace(**files).folder("p")


def rows(folder: Folder, tasks: Sequence[TaskDue]) -> list[tuple[str, str, list[str]]]:
    return [
        (one.owner.sort, one.owner.name, [entry.task.id for entry in one.entries]) for one in owned_lists(folder, tasks)
    ]


ORGANISATIONS = "lund: {name: Lund}\nmalmo: {name: Malmö}\nairolo: {name: Airolo}\n"
IN_ORDER = [
    Owner("organiser", "organiser"),
    Owner("host", "host"),
    Owner("mentor", "mentor"),
    Owner("all", "all"),
    EACH,
    Owner("organisation", "aaa"),  # of which nobody knows
    Owner("organisation", "lund"),
    Owner("organisation", "zzz"),
    Owner("organisation", "malmo"),
    Owner("organisation", "airolo"),
    Owner("function", "chair"),
    Owner("function", "head"),
    Owner("group", "board"),
    Owner("group", "north"),
    NOBODY,
    Owner("text", "Anna"),
    Owner("text", "Bert"),
]


NOBODY_TAKES_PART = folder_of()
REGISTER = folder_of(organisations=f"{ORGANISATIONS}all: {{name: All, count: 20}}\n")


@given(st.permutations(IN_ORDER))
def test_lists_stand_in_order_whatever_order_their_tasks_had(owners: list[Owner]) -> None:
    tasks = [task(str(IN_ORDER.index(owner)), owner) for owner in owners]
    assert rows(REGISTER, tasks) == [(*owner, [str(number)]) for number, owner in enumerate(IN_ORDER)]


DAYS = st.none() | st.builds(until, st.none() | st.integers(-40, 40).map(lambda days: NOON + timedelta(days=days)))


@given(st.lists(st.tuples(DAYS, st.sampled_from([None, *WHENS])), max_size=8))
def test_entries_stand_by_their_last_day_and_then_by_when(said: list[tuple[DateValue | None, When | None]]) -> None:
    owner = Owner("text", "Anna")
    tasks = [task(str(number), owner, when=when, due=due) for number, (due, when) in enumerate(said)]
    found = [entry for one in owned_lists(NOBODY_TAKES_PART, tasks) for entry in one.entries]

    days = sorted({one.due.latest for one in tasks if one.due is not None and one.due.latest is not None})
    expected = [
        one
        for day in [*days, None]
        for whens in ([None, "before"], ["during"], ["between"], ["after"])
        for one in tasks
        if (None if one.due is None else one.due.latest) == day and one.when in whens
    ]
    assert found == [Listed(one, None) for one in expected]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_day_in_the_year_a_thousand_is_before_one_now(order: tuple[int, ...]) -> None:
    days = [date(1000, 12, 31), date(2022, 1, 1), date(2022, 10, 2)]
    tasks = [task(str(number), NOBODY, due=until(days[number])) for number in order]

    assert rows(folder_of(), tasks) == [("text", "", ["0", "1", "2"])]


MEETINGS = {
    "both": "title: A\nhost: lund\nmentor: malmo\n",
    "host": "title: B\nhost: lund\norganisations: [malmo, lund]\n",
    "many": "title: C\norganisations: 3\n",
}


@pytest.fixture
def folder() -> Folder:
    files = {f"meetings__{name}": text for name, text in MEETINGS.items()}
    follow_ups = {
        "follow_up__lund": "both/t: {status: started}\n",
        "follow_up__malmo": "host/t: {status: done}\nplan: {status: open}\n",
        "follow_up__organiser": "own: {status: dropped}\n",
        "follow_up__": "own: {status: done}\n",  # is nobody's
    }
    said = {name.replace("follow_up", "follow-up"): text for name, text in follow_ups.items()}
    tracks = "tracks: [{id: one, title: One}, {id: two, title: Two}]\n"
    others = "partner: {name: Partner, roles: [partner]}\n"
    organisations = "lund: {name: Lund, tracks: [one]}\nmalmo: {name: Malmö, tracks: [two]}\n" + others
    return folder_of(programme=f"title: P\n{tracks}", organisations=organisations, **files, **said)


@pytest.mark.parametrize(
    ("meeting", "owners", "expected"),
    [
        (None, (), [("text", "")]),
        ("both", (), [("text", "")]),
        ("both", (Owner("mentor", "mentor"), Owner("host", "host")), [("mentor", "mentor")]),
        ("host", (Owner("mentor", "mentor"), Owner("host", "host")), [("host", "host")]),
        (None, (Owner("mentor", "mentor"), Owner("host", "host")), [("host", "host"), ("mentor", "mentor")]),
        ("both", (Owner("host", "host"), Owner("text", "Anna")), [("host", "host"), ("text", "Anna")]),
        ("host", (EACH,), [("organisation", "lund"), ("organisation", "malmo")]),
        ("both", (EACH,), [("organisation", "lund")]),  # the mentor takes no part
        ("many", (EACH,), [("each", "each organisation")]),
        (None, (EACH,), [("organisation", "lund"), ("organisation", "malmo")]),
        (None, (EACH, Owner("all", "all")), [("all", "all"), ("organisation", "lund"), ("organisation", "malmo")]),
        (None, (Owner("organisation", "lund"), EACH), [("organisation", "lund"), ("organisation", "malmo")]),
    ],
)
def test_whose_list_a_task_is_on(
    folder: Folder, meeting: str | None, owners: tuple[Owner, ...], expected: list[tuple[str, str]]
) -> None:
    found = owned_lists(folder, [task("t", *owners, meeting=meeting)])
    assert [tuple(one.owner) for one in found] == expected


def test_a_task_of_several_owners_is_on_the_list_of_each(folder: Folder) -> None:
    one, other = Owner("text", "Anna"), Owner("text", "Bert")
    found = rows(folder, [task("a", one), task("b", one, other), task("c", other)])

    assert found == [("text", "Anna", ["a", "b"]), ("text", "Bert", ["b", "c"])]


@pytest.mark.parametrize(
    ("meeting", "track", "expected"),
    [
        ("both", None, ("lund",)),
        ("host", None, ("malmo", "lund")),
        ("many", None, ()),
        (None, None, ("lund", "malmo")),
        (None, "one", ("lund",)),
        (None, "two", ("malmo",)),
        (None, "three", ()),
        ("nowhere", "two", ("malmo",)),
    ],
)
def test_whom_a_task_of_each_organisation_is_for(
    folder: Folder, meeting: str | None, track: str | None, expected: tuple[str, ...]
) -> None:
    source = Deliverable.model_validate({"title": "T", "track": track})
    assert coming(folder, task("t", EACH, meeting=meeting, source=source)) == expected
    if track is None:
        assert coming(folder, task("t", EACH, meeting=meeting)) == expected


@pytest.mark.parametrize(("count", "expected"), [("", ("lund", "more")), (", count: 1", ()), (", count: unknown", ())])
def test_a_collective_is_not_known_one_by_one(count: str, expected: tuple[str, ...]) -> None:
    known = folder_of(organisations=f"lund: {{name: Lund}}\nmore: {{name: More{count}}}\n")
    assert coming(known, task("t", EACH)) == expected


PLANNED, DELIVERED = (
    Deliverable.model_validate({"title": "Plan", "status": status}) for status in ("planned", "delivered")
)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (task("both/t", Owner("host", "host"), meeting="both"), "started"),
        (task("both/t", Owner("mentor", "mentor"), meeting="both"), None),
        (task("both/t", Owner("organisation", "lund")), "started"),
        (task("both/t", Owner("text", "lund")), None),
        (task("both/t", NOBODY), None),
        (task("host/t", Owner("organisation", "malmo")), "done"),
        (task("own", Owner("organiser", "organiser")), "dropped"),
        (task("own", Owner("host", "host"), meeting="many"), None),
        (task("own", NOBODY), None),
        (task("plan", Owner("organisation", "malmo"), source=PLANNED), "open"),
        (task("plan", Owner("organisation", "malmo"), source=DELIVERED), "open"),
        (task("plan", Owner("organisation", "lund"), source=PLANNED), None),
        (task("plan", Owner("organisation", "lund"), source=DELIVERED), "done"),
        (task("plan", NOBODY, source=DELIVERED), "done"),
        (task("plan", NOBODY, source=PLANNED), None),
    ],
)
def test_how_far_a_task_has_come(folder: Folder, asked: TaskDue, expected: str | None) -> None:
    ((entry,),) = (one.entries for one in owned_lists(folder, [asked]))
    assert entry.task is asked
    assert (None if entry.progress is None else entry.progress.status) == expected


def test_what_is_handed_in_says_nothing_but_that() -> None:
    ((entry,),) = (one.entries for one in owned_lists(folder_of(), [task("plan", NOBODY, source=DELIVERED)]))
    assert entry.progress == Progress(status="done")


def test_who_is_behind_an_owner_at_its_meeting(folder: Folder) -> None:
    host = Owner("host", "host")
    assert [carrier(folder, host, task("t", host, meeting=one)) for one in ("both", "many", "nowhere", None)] == [
        "lund",
        "",
        "",
        "",
    ]
    found = [meeting_of(folder, task("t", meeting=one)) for one in ("many", "nowhere", None)]
    assert [None if one is None else str(one.title) for one in found] == ["C", None, None]


STATES: list[str | None] = [None, "open", "started", "done", "dropped"]


@pytest.mark.parametrize("status", STATES)
@pytest.mark.parametrize("days", [-1, 0, 1, None])
@pytest.mark.parametrize("today", [NOON, None])
def test_what_should_have_been_done(status: str | None, days: int | None, today: date | None) -> None:
    progress = None if status is None else Progress.model_validate({"status": status})
    latest = None if days is None else NOON + timedelta(days=days)
    undone = status in {None, "open", "started"}

    expected = None if today is None or days is None else undone and days < 0
    assert is_open(progress) is undone
    for due in (until(latest), None) if days is None else (until(latest),):
        assert last_day(task(due=due)) == latest
        assert overdue(task(due=due), progress, today) is expected


def test_checklist_files_that_can_be_read() -> None:
    texts = {"b": "title: B\n", "a": "title: A\n", "bad": "title: [\n", "c": "title: C\n"}
    folder = folder_of(**{f"checklists__{name}": text for name, text in texts.items()})
    plan = Plan(folder.workspace)

    assert [(name, str(one.title)) for name, one in checklist_files(plan.workspace.folder("p"))] == [
        ("a", "A"),
        ("b", "B"),
        ("c", "C"),
    ]
    assert checklist_files(folder_of()) == ()
