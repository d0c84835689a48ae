"""How names lead nowhere, or to two things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.generated.breaking import append, at, breaks, entries, tree
from tests.generated.moves import day_dated, programmes
from tests.generated.sheets import items

if TYPE_CHECKING:
    from random import Random

    from tests.generated.breaking import Found
    from tests.generated.workspaces import Workspace


def slip(name: str) -> str:
    """A name as it is when two letters have changed places."""
    return name[0] + name[2] + name[1] + name[3:] if len(name) > 3 and name[1] != name[2] else name + "x"


@breaks("reference/unknown")
def host_misspelt(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        owners = [task["owner"] for task in entries(meeting.get("tasks"))]
        if "host" in meeting and "host" not in owners:
            meeting["host"] = slip(str(meeting["host"]))
            return at(file, "host")
    return None


@breaks("reference/unknown")
def mentor_nobody_knows(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        owners = [task["owner"] for task in entries(meeting.get("tasks"))]
        if "mentor" in meeting and "mentor" not in owners:
            meeting["mentor"] = "zzz-kommun"
            return at(file, "mentor")
    return None


@breaks("reference/unknown")
def each_organisation_misspelt(rng: Random, workspace: Workspace) -> Found:
    """What is done already is told by whose it is: only where nothing is."""
    for programme, _, file, meeting in day_dated(rng, workspace):
        done = any(f"/{programme.id}/follow-up/" in one for one in workspace.trees)
        for number, task in enumerate(entries(meeting.get("tasks"))):
            if task.get("owner") == "each organisation" and workspace.today is None and not done:
                task["owner"] = rng.choice(("each organization", "each organisations", "each orgnaisation"))
                return at(file, "tasks", number, "owner")
    return None


@breaks("reference/unknown")
def reserved_word_misspelt_as_a_lead(rng: Random, workspace: Workspace) -> Found:
    """What is led by nobody in particular can be told of each item and each part."""
    for _, _, file, meeting in day_dated(rng, workspace):
        agenda = meeting.get("agenda")
        for number, item in enumerate(entries(agenda)):
            if item.get("lead") == "organiser":
                item["lead"] = rng.choice(("organizer", "orgnaiser", "organisr"))
                return at(file, "agenda", number, "lead")
    return None


@breaks("reference/unknown")
def function_misspelt_as_an_owner(rng: Random, workspace: Workspace) -> Found:
    """A word of its own, perhaps: a note."""
    for programme, _, file, meeting in day_dated(rng, workspace):
        tasks = entries(meeting.get("tasks"))
        words = [name for name in programme.who.functions if name.isalpha() and len(set(name[2:])) > 4]
        if words and tasks and workspace.today is None and tasks[0]["owner"] == "organiser":
            name = rng.choice(words)
            tasks[0]["owner"] = name[:3] + name[2:]
            return at(file, "tasks", 0, "owner")
    return None


@breaks("reference/unknown")
def agenda_that_is_not_there(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        if isinstance(meeting.get("agenda"), str):
            meeting["agenda"] = "vanlig-dga"
            return at(file, "agenda")
    return None


@breaks("reference/unknown")
def track_that_is_not_there(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        tracks = _tracks(workspace)  # where the track is not known, nobody knows whose tasks are done
        if any("each" in item for item in entries(meeting.get("agenda"))):
            continue  # nor how many take turns
        if "track" in meeting and workspace.today is None and not any("expects" in one for one in tracks):
            meeting["track"] = "spar-q"
            return at(file, "track")
    return None


def _tracks(workspace: Workspace) -> list[dict[str, object]]:
    return [
        track
        for programme in programmes(workspace)
        for track in entries(tree(workspace, f"programmes/{programme.id}/programme.yaml").get("tracks"))
    ]


@breaks("reference/unknown")
def organisation_misspelt_among_its_tracks(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/organisations.yaml"
        for name, entry in tree(workspace, file).items():
            if isinstance(entry, dict) and len(list(entry.get("tracks", []))) > 1:
                entry["tracks"] = ["spar-a", "spar-bb"]
                return at(file, name, "tracks", 1)
    return None


@breaks("reference/unknown")
def function_misspelt(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        said = tree(workspace, file)
        if programme.who.functions[0] == "hr" or f"programmes/{programme.id}/participants.yaml" in workspace.trees:
            continue
        name = programme.who.functions[0]
        number = append(said, "expects", {"any_of": [name + name[-1]]})
        return at(file, "expects", number, "any_of", 0)
    return None


@breaks("reference/unknown")
def participant_from_nowhere(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/participants.yaml"
        people = workspace.trees.get(file)
        if isinstance(people, list):
            people.append({"organisation": "zzz-kommun", "functions": [programme.who.functions[0]]})
            return at(file, len(people) - 1, "organisation")
    return None


@breaks("reference/unknown")
def result_that_nobody_wants(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        if "outputs" not in item and item.get("kind") == "discussion":
            item["outputs"] = ["zzz"]
            return sheet.at(number, "outputs", 0)
    return None


@breaks("reference/unknown")
def kind_of_item_nobody_knows(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        if item.get("kind") == "group-work":
            item["kind"] = "groupwork"
            return sheet.at(number, "kind")
    return None


@breaks("reference/unknown")
def prepares_what_is_not_there(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        for number, task in enumerate(entries(meeting.get("tasks"))):
            task["prepares"] = "plan/bduget"
            return at(file, "tasks", number, "prepares")
    return None


@breaks("reference/unknown")
def due_before_a_meeting_that_is_not_there(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        task = {"title": "Boka", "owner": "organiser", "due": "2 weeks before zzz-9"}
        number = append(tree(workspace, file), "tasks", task)
        return at(file, "tasks", number, "due")
    return None


@breaks("reference/unknown")
def phase_of_a_plan_misspelt(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        for number, plan in enumerate(entries(tree(workspace, file).get("deliverables"))):
            plan["phase"] = "fas-nio"
            return at(file, "deliverables", number, "phase")
    return None


@breaks("reference/unknown")
def prerequisite_that_is_not_there(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        meeting["prerequisite"] = ["grundkurs"]
        return at(file, "prerequisite", 0)
    return None


@breaks("reference/unknown")
def parent_that_is_not_there(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        said = tree(workspace, file)
        if "parent" not in said:
            said["parent"] = "zzz"
            return at(file, "parent")
    return None


@breaks("reference/unknown")
def choice_of_a_meeting_that_is_not_there(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        for choice in entries(tree(workspace, file).get("choices")):
            of = choice["of"]
            assert isinstance(of, list)
            of.append("zzz-7")
            return at(file, "choices", 0, "of", len(of) - 1)
    return None


@breaks("reference/unknown")
def item_for_a_round_of_nobody(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        if item.get("each") == "organisation" and "at_once" not in item:
            item["each"] = "organisations"
            item.pop("stated", None)
            return sheet.at(number, "each")
    return None


@breaks("reference/duplicate-id")
def outcome_twice(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        outcomes = entries(meeting.get("outcomes"))
        if outcomes:
            number = append(meeting, "outcomes", {"id": outcomes[0]["id"], "title": "Något annat"})
            return at(file, "outcomes", number, "id")
    return None


@breaks("reference/duplicate-id")
def task_twice(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        tasks = entries(meeting.get("tasks"))
        if tasks and workspace.today is None:
            number = append(
                meeting, "tasks", {"id": tasks[0]["id"], "title": "Annat", "owner": "organiser", "when": "after"}
            )
            return at(file, "tasks", number, "id")
    return None


@breaks("reference/duplicate-id")
def phase_twice(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        said = tree(workspace, file)
        phases = entries(said.get("phases"))
        if len(phases) > 1 and not any("phase" in one for one in entries(said.get("deliverables"))):
            phases[1]["id"] = phases[0]["id"]
            return at(file, "phases", 1, "id")
    return None


@breaks("reference/loop")
def programmes_above_each_other(rng: Random, workspace: Workspace) -> Found:
    """Told at the first of them by name."""
    file = "programmes/langt/programme.yaml"
    if file not in workspace.trees:
        return None
    lowest = min(programmes(workspace), key=lambda one: one.id)
    tree(workspace, file)["parent"] = lowest.id
    first = min("langt", lowest.id)
    return at(f"programmes/{first}/programme.yaml", "parent")


@breaks("reference/listed-twice")
def a_meeting_that_names_an_organisation_twice(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        listed = meeting.get("organisations")
        if isinstance(listed, list) and listed:
            listed.append(rng.choice(listed))
            return at(file, "organisations", len(listed) - 1)
    return None


@breaks("reference/listed-twice")
def an_organisation_with_a_track_twice(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/organisations.yaml"
        for name, entry in tree(workspace, file).items():
            listed = entry.get("tracks") if isinstance(entry, dict) else None
            if isinstance(listed, list) and listed:
                listed.append(listed[0])
                return at(file, name, "tracks", len(listed) - 1)
    return None


@breaks("reference/listed-twice")
def a_member_twice(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        for number, group in enumerate(entries(tree(workspace, file).get("groups"))):
            listed = group.get("members")
            if isinstance(listed, list) and listed and "count" not in group:
                listed.append(listed[0])
                return at(file, "groups", number, "members", len(listed) - 1)
    return None


@breaks("reference/loop")
def an_organisation_that_succeeds_itself(rng: Random, workspace: Workspace) -> Found:
    file = "organisations.yaml"
    entry = tree(workspace, file)["skr"]
    assert isinstance(entry, dict)
    entry["succeeded_by"] = "skr"
    return at(file, "skr", "succeeded_by")


@breaks("reference/loop")
def tasks_due_before_each_other(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        said = tree(workspace, file)
        task = {"title": "Läs", "owner": "organiser"}
        number = append(said, "tasks", {**task, "id": "las", "due": "1 week before skriv"})
        append(said, "tasks", {**task, "id": "skriv", "due": "1 week after las"})
        return at(file, "tasks", number, "due")
    return None


@breaks("reference/unused")
def function_nobody_needs(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        functions = tree(workspace, file)["functions"]
        assert isinstance(functions, dict)
        functions["trumslagare"] = "Trumslagare"
        return at(file, "functions", "trumslagare")
    return None


@breaks("reference/missing-file")
def slides_that_are_not_there(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        number = append(meeting, "materials", "bilder.pdf")
        return at(file, "materials", number)
    return None


@breaks("reference/missing-file")
def breaks_that_are_not_there(rng: Random, workspace: Workspace) -> Found:
    settings = workspace.trees.setdefault("jamx.yaml", {})
    assert isinstance(settings, dict)
    calendar = settings.setdefault("calendar", {})
    assert isinstance(calendar, dict)
    calendar["breaks"] = "calendar/lov.yaml"
    return at("jamx.yaml", "calendar", "breaks")


@breaks("reference/same-name")
def two_programmes_but_for_a_capital(rng: Random, workspace: Workspace) -> Found:
    """A folder with a capital is no id either: that is told too, of the folder itself."""
    programme = programmes(workspace, rng)[0]
    name = programme.id.capitalize()
    workspace.trees[f"programmes/{name}/programme.yaml"] = {"title": "Kopia", "status": "closed"}
    own = f"programmes/{programme.id}/programme.yaml"
    return [at(own), at(f"programmes/{name}/programme.yaml", rule="schema/invalid-value")]


@breaks("reference/same-name")
def organisation_under_two_ids(rng: Random, workspace: Workspace) -> Found:
    shared = workspace.trees["organisations.yaml"]
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/organisations.yaml"
        listed = tree(workspace, file) if file in workspace.trees else {}
        for name, each in list(listed.items()):
            if isinstance(each, dict) and "name" in each and isinstance(shared, dict) and name not in shared:
                again = {key: value for key, value in each.items() if key in {"name", "type", "under", "county"}}
                listed["en-gang-till"] = {**again, "name": f" {str(each['name']).upper()} ", "roles": ["partner"]}
                later = max((name, "en-gang-till"), key=lambda one: workspace.line(file, (one, "name")))
                return at(file, later, "name")
    return None


@breaks("reference/unknown-county")
def county_misspelt(rng: Random, workspace: Workspace) -> Found:
    calendar = workspace.trees.get("calendar/school-breaks.yaml")
    patterns = entries(calendar["patterns"]) if isinstance(calendar, dict) else []
    for programme in programmes(workspace, rng) if any("counties" in one for one in patterns) else ():
        file = f"programmes/{programme.id}/organisations.yaml"
        for name, listed in tree(workspace, file).items() if file in workspace.trees else ():
            if isinstance(listed, dict) and "county" in listed:
                listed["county"] = f"{listed['county']}s"
                stated = tree(workspace, f"programmes/{programme.id}/programme.yaml").get("stated")
                if isinstance(stated, dict):
                    stated.pop("by", None)
                return at(file, name, "county")
    return None
