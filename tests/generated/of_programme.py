"""How totals, deliverables, tasks and whole programmes go wrong."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from tests.generated.breaking import append, at, breaks, entries, tree
from tests.generated.good_days import is_holiday, month_after
from tests.generated.moves import day_dated, programmes
from tests.generated.sheets import meetings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.generated.breaking import Found, Mark, Tree
    from tests.generated.frames import Programme
    from tests.generated.meetings import Draft
    from tests.generated.workspaces import Workspace


def _said(rng: Random, workspace: Workspace) -> Iterator[tuple[Programme, str, Tree]]:
    """The programmes with their files."""
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        yield programme, file, tree(workspace, file)


def _one_more(rng: Random, workspace: Workspace, key: str) -> Found:
    for _, file, said in _said(rng, workspace):
        stated = said.get("stated")
        if isinstance(stated, dict) and key in stated:
            stated[key] = str(int(str(stated[key])) + 1)
            if key == "organisations":
                stated.pop("by", None)
            return at(file, "stated", key)
    return None


@breaks("count/differs")
def one_organisation_too_many_announced(rng: Random, workspace: Workspace) -> Found:
    return _one_more(rng, workspace, "organisations")


@breaks("count/differs")
def one_meeting_too_many_announced(rng: Random, workspace: Workspace) -> Found:
    return _one_more(rng, workspace, "meetings")


@breaks("count/differs")
def one_day_too_many_announced(rng: Random, workspace: Workspace) -> Found:
    """Of a meeting that nobody can date, nobody can tell how many days it has."""
    vague = any(draft.dated == "vague" for _, draft, _, _ in meetings(workspace))
    return None if vague else _one_more(rng, workspace, "days")


@breaks("count/differs")
def one_track_too_many_announced(rng: Random, workspace: Workspace) -> Found:
    return _one_more(rng, workspace, "tracks")


@breaks("count/differs")
def a_county_counted_twice(rng: Random, workspace: Workspace) -> Found:
    for _, file, said in _said(rng, workspace):
        stated = said.get("stated")
        by = stated.get("by") if isinstance(stated, dict) else None
        counties = by.get("county") if isinstance(by, dict) else None
        if isinstance(counties, dict):
            name = rng.choice(list(counties))
            counties[name] = str(int(str(counties[name])) + 1)
            return at(file, "stated", "by", "county", name)
    return None


@breaks("count/differs")
def participants_announced_otherwise(rng: Random, workspace: Workspace) -> Found:
    for programme, file, said in _said(rng, workspace):
        people = entries(workspace.trees.get(f"programmes/{programme.id}/participants.yaml"))
        if people:
            stated = said.setdefault("stated", {})
            assert isinstance(stated, dict)
            stated["participants"] = str(sum(int(str(one.get("count", 1))) for one in people) + 1)
            return at(file, "stated", "participants")
    return None


@breaks("count/differs")
def a_group_of_more_than_its_members(rng: Random, workspace: Workspace) -> Found:
    for _, file, said in _said(rng, workspace):
        for number, group in enumerate(entries(said.get("groups"))):
            if group.get("members"):
                group["count"] = "999"
                return at(file, "groups", number, "count")
    return None


@breaks("text/language")
def a_country_for_a_language(rng: Random, workspace: Workspace) -> Found:
    """The text is there in both languages, if under another name."""
    for _, file, said in _said(rng, workspace):
        if "background" not in said:
            code, other = rng.choice((("se", "en"), ("gb", "sv"), ("us", "sv")))
            said["background"] = {code: "Enligt beslutet.", other: "As was decided."}
            return at(file, "background", code)
    return None


def _deliverables(rng: Random, workspace: Workspace) -> Iterator[tuple[Programme, str, int, Tree]]:
    for programme, file, said in _said(rng, workspace):
        for number, one in enumerate(entries(said.get("deliverables"))):
            yield programme, file, number, one


@breaks("deliverable/no-recipient")
def nobody_receives_a_plan(rng: Random, workspace: Workspace) -> Found:
    for _, file, number, one in _deliverables(rng, workspace):
        del one["recipient"]
        return at(file, "deliverables", number, "title")
    return None


@breaks("deliverable/no-deadline")
def no_deadline(rng: Random, workspace: Workspace) -> Found:
    for _, file, number, one in _deliverables(rng, workspace):
        del one["due"]
        return at(file, "deliverables", number, "title")
    return None


@breaks("deliverable/after-programme")
def plan_due_when_all_is_over(rng: Random, workspace: Workspace) -> Found:
    for programme, file, number, one in _deliverables(rng, workspace):
        if "phase" not in one and "every" not in one:
            one["due"] = f"{month_after(programme.last, 3):%Y-%m}"
            return at(file, "deliverables", number, "due")
    return None


@breaks("calendar/outside-phase")
def plan_due_before_its_phase(rng: Random, workspace: Workspace) -> Found:
    for programme, file, number, one in _deliverables(rng, workspace):
        phases = entries(tree(workspace, file).get("phases"))
        if phases and "every" not in one and not (workspace.today and workspace.today > programme.first):
            one["phase"], one["due"] = phases[-1]["id"], f"{month_after(programme.first, 1):%Y-%m}"
            return at(file, "deliverables", number, "due")
    return None


@breaks("deliverable/undecided")
def nobody_has_decided_on_a_plan(rng: Random, workspace: Workspace) -> Found:
    for _, file, number, one in _deliverables(rng, workspace):
        one["status"] = "undecided"
        return at(file, "deliverables", number, "status")
    return None


@breaks("deliverable/content-missing")
def nothing_prepares_a_chapter(rng: Random, workspace: Workspace) -> Found:
    """The rule is a guess that is switched on; whatever else nobody prepares is told as well."""
    marks: list[Mark] = []
    for programme, file, said in _said(rng, workspace):
        prepared = {one for _, tree_ in _files(workspace, programme) for one in _prepared(tree_)}
        for number, plan in enumerate(entries(said.get("deliverables"))):
            if plan.get("contents"):
                append(plan, "contents", {"id": "bilaga", "title": "Bilaga"})
            for index, content in enumerate(entries(plan.get("contents"))):
                if not prepared & {plan["id"], f"{plan['id']}/{content['id']}"}:
                    marks.append(at(file, "deliverables", number, "contents", index, "title"))
    _switch_on(workspace, "deliverable/content-missing", "warning")
    return marks or None


def _files(workspace: Workspace, programme: Programme) -> Iterator[tuple[str, object]]:
    for file, found in workspace.trees.items():
        if file.startswith(f"programmes/{programme.id}/"):
            yield file, found


def _prepared(value: object) -> Iterator[str]:
    """Everything that stands under `prepares` anywhere."""
    if isinstance(value, dict):
        said = value.get("prepares", [])
        yield from [said] if isinstance(said, str) else said
        for child in value.values():
            yield from _prepared(child)
    elif isinstance(value, list):
        for child in value:
            yield from _prepared(child)


def _switch_on(workspace: Workspace, rule: str, severity: str) -> None:
    settings = workspace.trees.setdefault("jamx.yaml", {})
    assert isinstance(settings, dict)
    rules = settings.setdefault("rules", {})
    assert isinstance(rules, dict)
    rules[rule] = severity


@breaks("programme/goal-unserved")
def nothing_serves_a_goal(rng: Random, workspace: Workspace) -> Found:
    """A guess that is switched on, as above; silent as long as a programme's meetings have no outcomes."""
    marks: list[Mark] = []
    for programme, file, said in _said(rng, workspace):
        outcomes = [one for other, _, _, one in meetings(workspace) if other is programme and "outcomes" in one]
        served = {
            goal for one in outcomes for outcome in entries(one["outcomes"]) for goal in outcome.get("serves", ())
        }
        if "goals" in said and outcomes:
            append(said, "goals", {"id": "extra", "title": "Något mer"})
            marks += [
                at(file, "goals", number, "title")
                for number, goal in enumerate(entries(said["goals"]))
                if goal["id"] not in served
            ]
    _switch_on(workspace, "programme/goal-unserved", "note")
    return marks or None


@breaks("programme/no-meetings")
def programme_without_meetings(rng: Random, workspace: Workspace) -> Found:
    file = "programmes/nytt/programme.yaml"
    said: Tree = {"title": "Nytt", "purpose": "Att lära.", "stated": {"meetings": "4"}}
    workspace.trees[file] = said
    return at(file, "title")


@breaks("programme/no-purpose")
def nobody_says_what_it_is_for(rng: Random, workspace: Workspace) -> Found:
    for _, file, said in _said(rng, workspace):
        for key in ("purpose", "goals", "background", "parent", "text"):
            said.pop(key, None)
        for _, _, _, meeting in meetings(workspace):
            for outcome in entries(meeting.get("outcomes")):
                outcome.pop("serves", None)
        return at(file, "title")
    return None


@breaks("programme/track-empty")
def track_without_meetings(rng: Random, workspace: Workspace) -> Found:
    for _, file, said in _said(rng, workspace):
        if "tracks" in said:
            number = append(said, "tracks", {"id": "spar-x", "title": "Ett spår till"})
            stated = said.get("stated")
            if isinstance(stated, dict):
                stated["tracks"] = str(number + 1)
            return at(file, "tracks", number, "title")
    return None


@breaks("programme/selection-open")
def begun_with_empty_places(rng: Random, workspace: Workspace) -> Found:
    for programme, file, said in _said(rng, workspace):
        begun = any(draft.tree.get("status") == "held" for draft in programme.meetings)
        selection = said.get("selection")
        if begun and isinstance(selection, dict):
            selection["places"] = str(len(programme.who.ids) + 2)
            return at(file, "selection", "places")
    return None


@breaks("programme/precondition-open")
def begun_without_what_is_needed(rng: Random, workspace: Workspace) -> Found:
    for programme, _, said in _said(rng, workspace):
        begun = any(draft.tree.get("status") == "held" for draft in programme.meetings)
        if begun and isinstance(said.get("preconditions"), list):
            file = f"programmes/{programme.id}/follow-up/{programme.who.ids[0]}.yaml"
            progress = workspace.trees.setdefault(file, {})
            assert isinstance(progress, dict)
            progress["uppdrag"] = {"status": "started"}
            return at(file, "uppdrag", "status")
    return None


def _tasks(rng: Random, workspace: Workspace) -> list[tuple[Programme, Draft, str, int, Tree]]:
    """The tasks of meetings whose day is known."""
    found = [
        (programme, draft, file, number, task)
        for programme, draft, file, meeting in day_dated(rng, workspace)
        for number, task in enumerate(entries(meeting.get("tasks")))
    ]
    rng.shuffle(found)
    return found


@breaks("task/no-owner")
def nobody_does_a_task(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, number, task in _tasks(rng, workspace):
        if workspace.today is None:
            del task["owner"]
            return at(file, "tasks", number, "title")
    return None


@breaks("task/no-due")
def nobody_says_until_when(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, number, task in _tasks(rng, workspace):
        task.pop("due", None)
        task.pop("when", None)
        return at(file, "tasks", number, "title")
    return None


@breaks("task/due-after-meeting")
def preparation_due_afterwards(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, number, task in _tasks(rng, workspace):
        if workspace.today is None:
            task |= {"when": "before", "due": "5 working days after"}
            return at(file, "tasks", number, "due")
    return None


@breaks("task/due-before-known")
def preparation_due_before_the_invitation(rng: Random, workspace: Workspace) -> Found:
    for programme, draft, file, number, task in _tasks(rng, workspace):
        said = tree(workspace, f"programmes/{programme.id}/programme.yaml")
        invited = any(one.get("kind") == "invitation" for one in entries(said.get("milestones")))
        if workspace.today is None and invited and task["owner"] not in {"organiser", "host"}:
            task["due"] = f"{5 * draft.weeks + 10} working days before"
            task.pop("when", None)
            return at(file, "tasks", number, "due")
    return None


@breaks("task/non-working-day")
def due_on_a_sunday(rng: Random, workspace: Workspace) -> Found:
    for _, draft, file, number, task in _tasks(rng, workspace):
        sunday = draft.days[0] - timedelta(days=draft.days[0].weekday() + 1)
        if workspace.today is None:
            task["due"] = sunday.isoformat()
            task.pop("when", None)
            return at(file, "tasks", number, "due")
    return None


@breaks("task/non-working-day")
def due_on_a_holiday(rng: Random, workspace: Workspace) -> Found:
    for _, draft, file, number, task in _tasks(rng, workspace):
        days = (draft.days[0] - timedelta(days=back) for back in range(5, 26))
        day = next((day for day in days if is_holiday(day) and day.weekday() < 5), None)
        if day is not None and workspace.today is None:
            task["due"] = day.isoformat()
            task.pop("when", None)
            return at(file, "tasks", number, "due")
    return None


@breaks("task/overdue")
def not_done_in_time(rng: Random, workspace: Workspace) -> Found:
    for programme, draft, file, number, task in _tasks(rng, workspace):
        name = f"{draft.id}/{task['id']}"
        past = workspace.today is not None and draft.carriers[name][1] < workspace.today - timedelta(days=40)
        if past and task["owner"] == "each organisation" and "due" in task:
            who = rng.choice(draft.carriers[name][0])
            progress = tree(workspace, f"programmes/{programme.id}/follow-up/{who}.yaml")
            if rng.random() < 0.5:
                progress[name] = {"status": rng.choice(("open", "started"))}
            else:
                del progress[name]
            return at(file, "tasks", number, "due")
    return None


@breaks("task/effort")
def more_work_than_was_promised(rng: Random, workspace: Workspace) -> Found:
    for programme, file, said in _said(rng, workspace):
        if workspace.today is None and "workload" not in said and len(programme.meetings) > 1:
            said["workload"] = [{"effort": "2 h"}]
            tasks = {"title": "Skriv planen", "owner": "each organisation", "effort": "3 h", "when": "after"}
            append(said, "tasks", tasks)
            return at(file, "workload", 0, "effort")
    return None


@breaks("task/orphan")
def follow_up_of_a_task_that_is_gone(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/follow-up/{programme.who.ids[-1]}.yaml"
        progress = workspace.trees.setdefault(file, {})
        assert isinstance(progress, dict)
        progress["traff-1/bortglomd"] = {"status": "done"}
        return at(file, "traff-1/bortglomd")
    return None


@breaks("people/host-missing")
def host_has_tasks_but_nobody_hosts(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        items = meeting.get("agenda")
        leads = [one.get("lead") for one in items if isinstance(one, dict)] if isinstance(items, list) else []
        owners = [task.get("owner") for task in entries(meeting.get("tasks"))]
        if "host" in meeting and meeting.get("status") != "held" and "host" in [*leads, *owners]:
            del meeting["host"]
            return at(file, "title")
    return None


@breaks("task/unknown-answer")
def answer_that_is_not_offered(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        if f"programmes/{programme.id}/checklists/forutsattningar.yaml" in workspace.trees:
            file = f"programmes/{programme.id}/follow-up/{programme.who.ids[-1]}.yaml"
            progress = workspace.trees.setdefault(file, {})
            assert isinstance(progress, dict)
            progress["forutsattningar/uppdrag"] = {"status": "done", "answer": "möjligen"}
            return at(file, "forutsattningar/uppdrag", "answer")
    return None


@breaks("programme/selection-dates")
def applying_ends_before_it_begins(rng: Random, workspace: Workspace) -> Found:
    for _, file, said in _said(rng, workspace):
        selection = said.get("selection")
        if isinstance(selection, dict) and "apply_until" in selection:
            until = date.fromisoformat(str(selection["apply_until"]))
            selection["apply_from"] = (until + timedelta(days=rng.randint(1, 90))).isoformat()
            return at(file, "selection", "apply_until")
    return None
