"""What somebody has to do: each task once for everything it recurs at, with its days and whose list it is on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from on_clock import workspace

from jamx.model.calendar_date import DateValue, parse_date
from jamx.model.checklist import Progress
from jamx.model.dates import Due
from jamx.schedule.checklists import OwnedList, carrier, checklist_files, coming, overdue, owned_lists
from jamx.schedule.last_days import last_day_of, last_day_of_task
from jamx.schedule.plan import Plan
from jamx.schedule.planned_work import planned_work
from jamx.schedule.task_times import following
from jamx.schedule.tasks import used_agendas

if TYPE_CHECKING:
    from jamx.schedule.tasks import TaskDue

PROGRAMME = """
title: P
period: 2022
organiser: skr
functions: {chef: Manager}
groups: [{id: board, title: B, members: [lund]}]
tasks:
  - {title: Book a room, owner: host, each: meeting, due: 2 weeks before}
  - {id: own, title: Decide, owner: board, due: 2022-03-01, effort: 2 h}
  - {title: Report, each: organisation, due: 1 week after end of programme, effort: 1–3 h}
deliverables:
  - {id: plan, title: Plan, each: organisation, due: 2022-06-01}
  - {title: Yearly, owner: skr, due: 2022-02, every: half-year}
  - {id: never, title: Never, status: undecided}
  - {id: gone, title: Gone, status: cancelled}
  - {id: sent, title: Sent, owner: lund, status: delivered}
"""
ORGANISATIONS = """
skr: {name: SKR, roles: [organiser]}
malmo: {name: Malmö}
lund: {name: Lund}
"""
MEETINGS = {
    "a": """
title: A
date: 2022-03-10
host: lund
agenda: {use: day}
tasks:
  - {id: read, title: Read, owner: each organisation, when: before}
  - {title: Talk, owner: chef, when: during}
  - {title: Try, owner: Anna, when: between, effort: 30 min}
  - {title: Write, owner: mentor or host, when: after}
  - {title: Send, owner: each organisation, due: 3 days after, effort: 1 h}
  - {title: Think}
""",
    "b": "title: B\ndate: 2022-04-07/2022-04-08\n",
    "c": "title: C\ndate: 2022-03-24\ntrack: x\nhost: malmo\n",
    "d": "title: D\ndate: 2022-05\n",
    "off": "title: Off\ndate: 2022-03-20\nstatus: cancelled\ntasks: [{title: Nothing}]\n",
}
AGENDA = (
    "title: Day\nitems: [{title: Talk}]\ntasks:\n  - {id: read, title: Read twice}\n  - {title: Tidy, owner: all}\n"
)


@pytest.fixture
def plan() -> Plan:
    files = {f"meetings__{name}": text for name, text in MEETINGS.items()}
    return Plan(workspace(programme=PROGRAMME, organisations=ORGANISATIONS, agendas__day=AGENDA, **files))


def row(task: TaskDue) -> str:
    due = "?" if task.due is None else f"{task.due.earliest or ''}/{task.due.latest or ''}"
    owners = " ".join(owner.name for owner in task.owners)
    return f"{task.id} [{owners}] {task.meeting} {task.when} {due} {'/'.join(map(str, task.at.path))}"


def test_every_task_once_for_each_time(plan: Plan) -> None:
    assert list(map(row, plan.tasks("p"))) == [
        "own [board] None None 2022-03-01/2022-03-01 tasks/1",
        "task-3 [each organisation] None None 2023-01-07/2023-01-07 tasks/2",
        "plan [each organisation] None None 2022-06-01/2022-06-01 deliverables/0",
        "deliverable-2/2022 [organiser] None None 2022-02-01/2022-02-28 deliverables/1",
        "deliverable-2/2022 [organiser] None None 2022-08-01/2022-08-31 deliverables/1",
        "sent [lund] None None ? deliverables/4",
        "a/read [each organisation] a before /2022-03-09 tasks/0",
        "a/task-2 [chef] a during 2022-03-10/2022-03-10 tasks/1",
        "a/task-3 [Anna] a between 2022-03-11/2022-04-06 tasks/2",
        "a/task-4 [mentor host] a after 2022-03-11/ tasks/3",
        "a/task-5 [each organisation] a after 2022-03-13/2022-03-13 tasks/4",
        "a/task-6 [] a before ? tasks/5",
        "a/task-7 [all] a before ? tasks/1",
        "a/task-1 [host] a before 2022-02-24/2022-02-24 tasks/0",
        "b/task-1 [host] b before 2022-03-24/2022-03-24 tasks/0",
        "c/task-1 [host] c before 2022-03-10/2022-03-10 tasks/0",
        "d/task-1 [host] d before 2022-04-17/2022-05-17 tasks/0",
    ]


def test_files_of_tasks(plan: Plan) -> None:
    files = {task.id: task.at.file.removeprefix("programmes/p/") for task in plan.tasks("p")}

    assert (files["own"], files["a/read"], files["b/task-1"]) == ("programme.yaml", "meetings/a.yaml", "programme.yaml")
    assert files["a/task-7"] == "agendas/day.yaml"


def test_no_task_is_lost_to_another_without_an_id() -> None:
    programme = "title: P\ntasks: [{title: Invite, each: meeting}, {title: Pay, each: meeting}]\n"
    meeting = "title: A\nagenda: {use: day}\ntasks: [{title: Read}, {id: task-2, title: Write}]\n"
    agenda = "title: Day\nitems: [{title: Talk}]\ntasks: [{title: Tidy}, {title: Sweep}]\n"
    found = Plan(workspace(programme=programme, meetings__a=meeting, agendas__day=agenda)).tasks("p")

    assert [(task.id, str(task.title)) for task in found] == [
        ("a/task-1", "Read"),
        ("a/task-2", "Write"),
        ("a/task-3", "Tidy"),
        ("a/task-4", "Sweep"),
        ("a/task-5", "Invite"),
        ("a/task-6", "Pay"),
    ]


def test_the_next_meeting_is_of_the_same_track(plan: Plan) -> None:
    folder, due_dates = plan.workspace.folder("p"), plan.due_dates("p")

    found = {name: following(name, folder, due_dates) for name in ("a", "b", "c", "d", "nowhere")}
    assert found == {"a": "b", "b": "d", "c": None, "d": None, "nowhere": None}


def lists(plan: Plan) -> tuple[OwnedList, ...]:
    return owned_lists(plan.workspace.folder("p"), plan.tasks("p"))


def test_lists_of_everybody_in_order(plan: Plan) -> None:
    found = {one.owner.name: [entry.task.id for entry in one.entries] for one in lists(plan)}

    assert list(found) == ["organiser", "host", "all", "malmo", "lund", "chef", "board", "", "Anna"]
    assert found["organiser"] == ["deliverable-2/2022", "deliverable-2/2022"]
    assert found["host"] == ["a/task-1", "c/task-1", "b/task-1", "d/task-1", "a/task-4"]
    assert found["malmo"] == ["a/read", "a/task-5", "plan", "task-3"]
    assert found["lund"] == ["a/read", "a/task-5", "plan", "task-3", "sent"]
    assert found[""] == ["a/task-6"]


def test_what_was_handed_in_is_done(plan: Plan) -> None:
    done = [
        (one.owner.name, entry.task.id) for one in lists(plan) for entry in one.entries if entry.progress is not None
    ]

    assert done == [("lund", "sent")]


def test_who_carries_a_task(plan: Plan) -> None:
    folder = plan.workspace.folder("p")
    tasks = {task.id: task for task in plan.tasks("p")}

    assert carrier(folder, tasks["a/task-1"].owners[0], tasks["a/task-1"]) == "lund"
    assert carrier(folder, tasks["c/task-1"].owners[0], tasks["c/task-1"]) == "malmo"
    assert carrier(folder, tasks["b/task-1"].owners[0], tasks["b/task-1"]) == ""
    assert carrier(folder, tasks["deliverable-2/2022"].owners[0], tasks["deliverable-2/2022"]) == "skr"
    assert coming(folder, tasks["plan"]) == ("malmo", "lund")
    assert coming(folder, tasks["a/read"]) == ("malmo", "lund")


def test_each_organisation_is_one_list_where_a_collective_takes_part() -> None:
    programme = "title: P\ntasks: [{title: T, each: organisation, due: 2022-03-01}]\n"
    plan = Plan(workspace(programme=programme, organisations="all: {name: All, count: 20}\nlund: {name: Lund}\n"))

    assert [one.owner.name for one in lists(plan)] == ["each organisation"]
    assert coming(plan.workspace.folder("p"), plan.tasks("p")[0]) == ()


def test_the_last_day_for_a_task(plan: Plan) -> None:
    folder, due_dates = plan.workspace.folder("p"), plan.due_dates("p")
    found = {task.id: str(last_day_of_task(task, folder, due_dates)) for task in plan.tasks("p")}

    assert found == {
        "own": "2022-03-01",
        "task-3": "2023-01-07",
        "plan": "2022-06-01",
        "deliverable-2/2022": "None",
        "sent": "None",
        "a/read": "2022-03-09",
        "a/task-2": "2022-03-10",
        "a/task-3": "2022-04-06",
        "a/task-4": "None",
        "a/task-5": "2022-03-13",
        "a/task-6": "None",
        "a/task-7": "None",
        "a/task-1": "2022-02-24",
        "b/task-1": "2022-03-24",
        "c/task-1": "2022-03-10",
        "d/task-1": "None",
    }


def test_what_is_overdue(plan: Plan) -> None:
    own = plan.tasks("p")[0]
    open_ = next(task for task in plan.tasks("p") if task.id == "a/task-4")
    day, next_day = date(2022, 3, 1), date(2022, 3, 2)

    assert overdue(own, None, day) is False
    assert overdue(own, None, next_day) is True
    assert overdue(own, Progress(status="started"), next_day) is True
    assert overdue(own, Progress(status="done"), next_day) is False
    assert overdue(own, Progress(status="dropped"), next_day) is False
    assert overdue(own, None, None) is None
    assert overdue(open_, None, next_day) is None


def test_work_that_is_planned_for_those_who_take_part(plan: Plan) -> None:
    assert planned_work(plan.tasks("p")) == 60 + 60  # reporting at least one hour, sending one
    assert planned_work(()) == 0


@pytest.mark.parametrize(
    ("task", "minutes"),
    [
        ("owner: each organisation, effort: 2 h", 120),
        ("owner: each organisation, effort: 2–3 h", 120),
        ("owner: chef, effort: 2 h", 120),
        ("owner: 'host or chef', effort: 2 h", 120),
        ("owner: 'chef, each organisation', effort: 2 h", 120),
        ("owner: each organisation, effort: unknown", 0),
        ("owner: each organisation", 0),
        *((f"owner: {who}, effort: 2 h", 0) for who in ("host", "mentor", "organiser", "board", "lund", "all", "Anna")),
    ],
)
def test_work_of_one_task_beside_that_of_another(task: str, minutes: int) -> None:
    tasks = f"tasks: [{{title: T, {task}}}, {{title: U, owner: each, effort: 15 min}}]"
    programme = f"title: P\nfunctions: {{chef: Manager}}\ngroups: [{{id: board, title: B, members: [lund]}}]\n{tasks}\n"
    plan = Plan(workspace(programme=programme, organisations=ORGANISATIONS))

    assert planned_work(plan.tasks("p")) == minutes + 15


def test_checklists_of_a_programme() -> None:
    files = {"checklists__b": "title: B\nentries: [One]\n", "checklists__a": "title: A\nentries: [One]\n"}
    plan = Plan(workspace(**files, checklists__c="title: [\n"))

    assert [(name, str(one.title)) for name, one in checklist_files(plan.workspace.folder("p"))] == [
        ("a", "A"),
        ("b", "B"),
    ]
    assert last_day_of(None, None, plan.due_dates("p")) is None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2022-09-15", "2022-09-15"),
        ("2022-09-15/2022-09-16", "2022-09-16"),
        ("2022-09", "None"),
        ("2022-09/2022-10-15", "None"),
        ("/2022-10-15", "2022-10-15"),
        ("/2022-10", "None"),
        ("within 2022-09-15", "2022-09-15"),
        ("within /2022-10-15", "2022-10-15"),
        ("within /2022-10", "None"),
        ("within 2022-09-15/", "None"),
        ("2022-09-15/", "None"),
        ("2022-09/", "None"),
        ("1 week before a", "2022-03-03"),
        ("before a", "2022-03-09"),
        ("before d", "None"),
        ("before", "None"),
        ("after a", "None"),
    ],
)
def test_the_last_day_of_what_is_due(plan: Plan, written: str, expected: str) -> None:
    due = Due.model_validate(written)
    due_dates = plan.due_dates("p")

    assert str(last_day_of(due_dates.due(due), due, due_dates)) == expected


def test_the_last_day_hangs_on_when_something_certainly_begins() -> None:
    said = {"a": "date: 2022-03-10", "d": "date: 2022-05", "e": "date: /2022-03-10", "f": ""}
    due_dates = Plan(
        workspace(**{f"meetings__{name}": f"title: M\n{text}\n" for name, text in said.items()})
    ).due_dates("p")
    until = DateValue(None, date(2022, 3, 9), "within", "span", "")

    found = {name: last_day_of(until, Due.model_validate(f"before {name}"), due_dates) for name in (*said, "nowhere")}
    assert found == {"a": date(2022, 3, 9), "d": None, "e": None, "f": None, "nowhere": None}
    own = Due.model_validate("before")
    assert last_day_of(until, own, due_dates, "a") == date(2022, 3, 9)
    assert last_day_of(until, own, due_dates, "d") is last_day_of(until, own, due_dates) is None
    assert last_day_of(until, None, due_dates, "a") is None
    assert last_day_of(parse_date("within /2022-10-15"), None, due_dates) == date(2022, 10, 15)


@pytest.mark.parametrize(
    ("when", "first", "then", "expected"),
    [
        ("before", "2022-03-10", "2022-04-07", "2022-03-09"),
        ("before", "2022-03", "2022-04-07", "None"),
        ("before", "2022-03-10", "2022-04", "2022-03-09"),
        ("during", "2022-03-10/2022-03-11", "2022-04-07", "2022-03-11"),
        ("during", "2022-03", "2022-04-07", "None"),
        ("during", "/2022-03-10", "2022-04-07", "2022-03-10"),
        ("before, due: 2022-03", "2022-03-10", "2022-04-07", "None"),
        ("before, due: 2022-03-08", "2022-03-10", "2022-04-07", "2022-03-08"),
        ("between", "2022-03-10", "2022-04-07", "2022-04-06"),
        ("between", "2022-03", "2022-04-07", "2022-04-06"),
        ("between", "2022-03-10", "2022-04", "None"),
        ("between", "2022-03-10", "unknown", "None"),
        ("after", "2022-03-10", "2022-04-07", "None"),
    ],
)
def test_the_last_day_of_what_only_says_when(when: str, first: str, then: str, expected: str) -> None:
    task = f"tasks: [{{title: T, when: {when}}}]\n"
    plan = Plan(workspace(meetings__a=f"title: A\ndate: {first}\n{task}", meetings__b=f"title: B\ndate: {then}\n"))
    (own,) = plan.tasks("p")

    assert str(last_day_of_task(own, plan.workspace.folder("p"), plan.due_dates("p"))) == expected


def test_before_its_own_meeting(plan: Plan) -> None:
    due = Due.model_validate("before")
    due_dates = plan.due_dates("p")

    assert str(last_day_of(due_dates.due(due, "a"), due, due_dates, "a")) == "2022-03-09"
    assert last_day_of(due_dates.due(due, "d"), due, due_dates, "d") is None


def test_work_that_is_shared_is_work() -> None:
    both = "{title: T, owner: each organisation and host, effort: 30 min}"
    meeting = f"title: A\nhost: lund\ntasks: [{both}, {{title: U, owner: host, effort: 1 h}}]\n"
    plan = Plan(workspace(organisations=ORGANISATIONS, meetings__a=meeting))

    assert planned_work(plan.tasks("p")) == 30


def test_days_between_meetings_are_a_span(plan: Plan) -> None:
    between = next(task for task in plan.tasks("p") if task.id == "a/task-3")

    assert between.due is not None
    assert (between.due.precision, between.due.meaning) == ("span", "within")
    assert next(task for task in plan.tasks("p") if task.id == "a/task-7").at.path == ("tasks", 1)


def test_a_cancelled_meeting_has_no_tasks_and_takes_none_from_others() -> None:
    task = "tasks: [{title: T}]\n"
    said = {"a": f"title: A\nstatus: cancelled\n{task}", "b": f"title: B\n{task}", "c": "title: [\n"}
    plan = Plan(workspace(**{f"meetings__{name}": text for name, text in (said | {"d": f"title: D\n{task}"}).items()}))

    assert [one.id for one in plan.tasks("p")] == ["b/task-1", "d/task-1"]


@pytest.mark.parametrize("when", ["before", "during", "between", "after"])
def test_a_task_of_the_programme_is_done_at_no_meeting(when: str) -> None:
    programme = f"title: P\nperiod: 2022\ntasks: [{{title: T, when: {when}}}]\n"
    plan = Plan(workspace(programme=programme, meetings__a="title: A\ndate: 2022-03-10\n"))

    assert [(task.id, task.meeting, task.due) for task in plan.tasks("p")] == [("task-1", None, None)]


def test_what_is_to_be_done_is_as_the_file_has_it(plan: Plan) -> None:
    folder = plan.workspace.folder("p")
    programme, meeting, agenda = folder.programme, folder.meeting("a"), folder.agenda("day")
    assert programme is not None
    assert meeting is not None
    assert agenda is not None
    sources = {
        "programme.yaml tasks": programme.tasks,
        "programme.yaml deliverables": programme.deliverables,
        "meetings/a.yaml tasks": meeting.tasks,
        "agendas/day.yaml tasks": agenda.tasks,
    }
    for task in plan.tasks("p"):
        key, number = task.at.path
        source = sources[f"{task.at.file.removeprefix('programmes/p/')} {key}"][int(number)]
        assert task.source is source
        assert task.title is source.title
        assert task.written is source.due
        assert task.said is (None if source.due is None else source.due.on)


@pytest.mark.parametrize(
    ("said", "ids"),
    [
        ("due: 2022-09-15", ["plan"]),
        ("due: 2022-09-15, every: year", ["plan/2022", "plan/2023"]),
        ("due: 2022-09, every: year", ["plan/2022", "plan/2023"]),
        ("due: 2022-12-15/2023-01-15, every: year", ["plan/2023", "plan/2024"]),
        ("due: 2023-09/, every: year", ["plan"]),
        ("every: year", ["plan"]),
        ("due: unknown, every: year", ["plan"]),
        ("due: before nothing, every: year", ["plan"]),
        ("due: 2022-09-15, status: planned", ["plan"]),
        ("due: 2022-09-15, status: delivered", ["plan"]),
        ("due: 2022-09-15, status: undecided", []),
        ("due: 2022-09-15, status: cancelled", []),
    ],
)
def test_deliverables_are_named_by_their_year_where_they_recur(said: str, ids: list[str]) -> None:
    programme = f"title: P\nperiod: 2022/2023\ndeliverables: [{{title: A, {said}}}, {{id: plan, title: B, {said}}}]\n"
    found = Plan(workspace(programme=programme)).tasks("p")

    assert [task.id for task in found] == [one.replace("plan", "deliverable-1") for one in ids] + ids
    assert {(task.meeting, task.when) for task in found} <= {(None, None)}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("{title: T}", []),
        ("{title: T, owner: chef}", ["chef"]),
        ("{title: T, each: organisation}", ["each organisation"]),
        ("{title: T, owner: chef, each: organisation}", ["chef"]),
        ("{title: T, owner: lund and chef}", ["lund", "chef"]),
    ],
)
def test_who_does_a_task(said: str, expected: list[str]) -> None:
    """Whatever was asked before: one that nobody does stands before and behind it."""
    programme = f"title: P\nfunctions: {{chef: C}}\ntasks: [{{title: U}}, {said}, {{title: V}}]\n"
    found = Plan(workspace(programme=programme, organisations=ORGANISATIONS)).tasks("p")

    assert [[owner.name for owner in task.owners] for task in found] == [[], expected, []]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("{title: T}", []),
        ("{title: T, owner: chef}", ["chef"]),
        ("{title: T, each: organisation}", ["each organisation"]),
        ("{title: T, owner: chef, each: organisation}", ["each organisation"]),
    ],
)
def test_who_makes_a_deliverable(said: str, expected: list[str]) -> None:
    programme = f"title: P\nfunctions: {{chef: C}}\ndeliverables: [{{title: U}}, {said}, {{title: V}}]\n"
    found = Plan(workspace(programme=programme, organisations=ORGANISATIONS)).tasks("p")

    assert [[owner.name for owner in task.owners] for task in found] == [[], expected, []]


@pytest.mark.parametrize(
    ("said", "when", "due"),
    [
        ("", "before", "?"),
        ("when: during", "during", "2022-03-10/2022-03-10"),
        ("when: before", "before", "/2022-03-09"),
        ("due: 2022-03-01", "before", "2022-03-01/2022-03-01"),
        ("due: 2022-03-01, when: after", "after", "2022-03-01/2022-03-01"),
        ("due: 1 day after", "after", "2022-03-11/2022-03-11"),
        ("due: 1 day after b", "after", "2022-04-02/2022-04-02"),
        ("due: unknown, when: during", "during", "?"),
    ],
)
def test_days_of_a_task_of_a_meeting(said: str, when: str, due: str) -> None:
    """Whether it stands in the meeting, in its agenda or in the programme for each of its meetings."""
    task = f"{{title: T, {said}}}" if said else "{title: T}"
    each = task.replace("T", "T, each: meeting", 1)
    plan = Plan(
        workspace(
            programme=f"title: P\nperiod: 2022\ntasks: [{each}]\n",
            meetings__a=f"title: A\ndate: 2022-03-10\nagenda: {{use: day}}\ntasks: [{task}]\n",
            meetings__b="title: B\ndate: 2022-04-01\nstatus: cancelled\n",
            agendas__day=f"title: Day\nitems: [{{title: Talk}}]\ntasks: [{task}]\n",
        )
    )
    assert list(map(row, plan.tasks("p"))) == [f"a/task-{number} [] a {when} {due} tasks/0" for number in (1, 2, 3)]


def test_agendas_that_a_meeting_uses() -> None:
    agenda = "items: [{title: Talk}]\ntasks: [{title: T}]\n"
    files = {f"agendas__{name}": f"title: {name}\n{agenda}" for name in ("one", "two")}
    listed = "[{agenda: {use: two}}, {agenda: [{title: Talk}]}, {title: D}, {agenda: {use: one}}, {agenda: {use: two}}]"
    meetings = {
        "a": "title: A\n",
        "b": "title: B\nagenda: [{title: Talk}]\n",
        "c": "title: C\nagenda: {use: one}\n",
        "d": f"title: D\ndays: {listed}\n",
        "e": "title: E\ndays: [{title: D}, {title: D}]\n",
        "f": "title: F\nagenda: {use: gone}\n",
    }
    plan = Plan(workspace(**files, **{f"meetings__{name}": text for name, text in meetings.items()}))
    folder = plan.workspace.folder("p")
    found = {}
    for name in meetings:
        meeting = folder.meeting(name)
        assert meeting is not None
        found[name] = used_agendas(meeting)

    assert found == {"a": (), "b": (), "c": ("one",), "d": ("two", "one"), "e": (), "f": ("gone",)}
    assert [(task.id, task.at.file.split("/")[-1]) for task in plan.tasks("p")] == [
        ("c/task-1", "one.yaml"),
        ("d/task-1", "two.yaml"),
        ("d/task-2", "one.yaml"),
    ]


def test_of_two_tasks_with_one_id_the_first_counts_in_each_meeting() -> None:
    programme = "title: P\ntasks: [{id: t, title: Third, each: meeting}, {id: u, title: Other, each: meeting}]\n"
    plan = Plan(
        workspace(
            programme=programme,
            meetings__a="title: A\ntasks: [{id: t, title: First}, {id: t, title: Second}]\n",
            meetings__b="title: B\n",
        )
    )

    assert [(task.id, str(task.title)) for task in plan.tasks("p")] == [
        ("a/t", "First"),
        ("a/u", "Other"),
        ("b/t", "Third"),
        ("b/u", "Other"),
    ]
