"""How what is known of people goes wrong: who is missing, who is there twice, what should not be written down."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from tests.generated.breaking import append, at, breaks, entries, tree
from tests.generated.moves import day_dated, moved_to, programmes
from tests.generated.sheets import meetings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.generated.breaking import Found, Tree
    from tests.generated.frames import Programme
    from tests.generated.workspaces import Workspace
    from tests.generated.writer import Value


def _peopled(rng: Random, workspace: Workspace) -> Iterator[tuple[Programme, str, Tree, str, list[Value]]]:
    """Programmes that have a list of participants, with both files."""
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/participants.yaml"
        people = workspace.trees.get(file)
        if isinstance(people, list):
            said = f"programmes/{programme.id}/programme.yaml"
            yield programme, said, tree(workspace, said), file, people


def _asks_all(workspace: Workspace, programme: Programme, said: Tree) -> bool:
    """Whether what the programme expects is expected of every organisation somewhere."""
    tracks = any("expects" in one for one in entries(said.get("tracks")))
    whole = [
        draft
        for other, draft, _, meeting in meetings(workspace)
        if other is programme
        and "expects" not in meeting
        and draft.coming
        and set(draft.coming) == set(programme.who.ids)
    ]
    return bool(whole) and not tracks and "choices" not in said


def _new_function(said: Tree) -> None:
    functions = said["functions"]
    assert isinstance(functions, dict)
    functions["jurist"] = "Jurist"


def _index(people: list[Value], organisation: str) -> int:
    return next(number for number, one in enumerate(entries(people)) if one["organisation"] == organisation)


def _lacking(rng: Random, workspace: Workspace, strength: str) -> Found:
    for programme, _, said, file, people in _peopled(rng, workspace):
        if _asks_all(workspace, programme, said) and "expects" in said:
            _new_function(said)
            append(said, "expects", {"any_of": ["jurist"], "strength": strength})
            lacking = rng.choice(programme.who.ids)
            people += [{"organisation": one, "functions": ["jurist"]} for one in programme.who.ids if one != lacking]
            return at(file, _index(people, lacking), "organisation")
    return None


@breaks("people/function-missing")
def a_function_that_is_required_is_missing(rng: Random, workspace: Workspace) -> Found:
    return _lacking(rng, workspace, "required")


@breaks("people/function-missing")
def a_function_that_is_expected_is_missing(rng: Random, workspace: Workspace) -> Found:
    return _lacking(rng, workspace, "expected")


@breaks("people/quota")
def one_comes_where_two_are_wanted(rng: Random, workspace: Workspace) -> Found:
    for programme, _, said, file, people in _peopled(rng, workspace):
        if _asks_all(workspace, programme, said) and "expects" in said:
            _new_function(said)
            append(said, "expects", {"any_of": ["jurist"], "count": "2"})
            alone = rng.choice(programme.who.ids)
            for one in programme.who.ids:
                entry: Tree = {"organisation": one, "functions": ["jurist"]}
                people.append(entry if one == alone else {**entry, "count": "2"})
            number = next(
                number
                for number, one in enumerate(entries(people))
                if one["functions"] == ["jurist"] and one["organisation"] == alone
            )
            return at(file, number, "functions", 0)
    return None


@breaks("people/function-not-listed")
def a_function_is_expected_that_nobody_declared(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        if f"programmes/{programme.id}/participants.yaml" not in workspace.trees:
            number = append(tree(workspace, file), "expects", {"any_of": ["kvalitetsansvarig"]})
            return at(file, "expects", number, "any_of", 0)
    return None


@breaks("people/organisation-empty")
def nobody_comes_from_an_organisation(rng: Random, workspace: Workspace) -> Found:
    for programme, _, said, _, people in _peopled(rng, workspace):
        if _asks_all(workspace, programme, said):
            empty = rng.choice(programme.who.ids)
            people[:] = [one for one in entries(people) if one["organisation"] != empty]
            return at(f"programmes/{programme.id}/organisations.yaml", empty, "name")
    return None


@breaks("people/duplicate")
def somebody_is_listed_twice(rng: Random, workspace: Workspace) -> Found:
    for programme, _, _, file, people in _peopled(rng, workspace):
        entry: Tree = {
            "organisation": programme.who.ids[0],
            "functions": [programme.who.functions[0]],
            "name": "Test Testsson",
        }
        people += [dict(entry), {**entry, "name": "test testsson"}]
        return at(file, len(people) - 1, "name")
    return None


@breaks("people/not-invited")
def somebody_comes_to_another_cohorts_meeting(rng: Random, workspace: Workspace) -> Found:
    for programme, _, _, file, people in _peopled(rng, workspace):
        for other, draft, _, _ in meetings(workspace):
            stranger = next((one for one in programme.who.ids if one not in (draft.coming or ())), None)
            elsewhere = other is programme and draft.coming and draft.group is not None
            if elsewhere and stranger is not None and draft.tree.get("host") != stranger:
                people.append(
                    {"organisation": stranger, "functions": [programme.who.functions[0]], "meetings": [draft.id]}
                )
                return at(file, len(people) - 1, "meetings", 0)
    return None


@breaks("people/double-booked")
def somebody_is_at_two_meetings_at_once(rng: Random, workspace: Workspace) -> Found:
    """Two programmes meet on one day, and somebody with a name has promised to come to both."""
    for programme, _, _, _, people in _peopled(rng, workspace):
        for other, _, _, where, others in _peopled(rng, workspace):
            pair = _pair(rng, workspace, programme, other) if other.id > programme.id else None
            if pair is None:
                continue
            host, one, two = pair
            entry: Tree = {"organisation": host, "name": "Test Testsson"}
            people.append({**entry, "meetings": [one]})
            others.append({**entry, "meetings": [two]})
            return at(where, len(others) - 1, "meetings", 0)
    return None


def _pair(rng: Random, workspace: Workspace, one: Programme, other: Programme) -> tuple[str, str, str] | None:
    """Two meetings made to stand on one day at one hour for somebody whose organisation is expected at neither."""
    first = [
        (draft, file, meeting) for programme, draft, file, meeting in day_dated(rng, workspace) if programme is one
    ]
    second = [
        (draft, file, meeting) for programme, draft, file, meeting in day_dated(rng, workspace) if programme is other
    ]
    for draft, _, meeting in first:
        for another, _, later in second:
            apart = _people(draft.coming, meeting).isdisjoint(_people(another.coming, later))
            if not apart or not isinstance(meeting.get("agenda"), list) or not isinstance(later.get("agenda"), list):
                continue
            if not _at_noon(meeting) or not _at_noon(later):
                continue
            found = moved_to(rng, workspace, {draft.days[0]}.__contains__, another, busy=False)
            if found is not None:
                return "skr", draft.id, another.id
    return None


def _people(coming: list[str] | None, meeting: Tree) -> set[str]:
    """Everybody who has to be there, by organisation."""
    return {*(coming or ()), *(str(meeting[key]) for key in ("mentor", "host") if key in meeting)}


def _at_noon(meeting: Tree) -> bool:
    items = meeting["agenda"]
    return isinstance(items, list) and items[0].start < 11 * 60 + 30 < items[-1].start


@breaks("people/staff-share")
def more_than_a_whole_post(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        post: Tree = {"function": "Kommunikatör", "share": "60 %"}
        said = tree(workspace, file)
        append(said, "staff", dict(post))
        number = append(said, "staff", dict(post))
        return at(file, "staff", number, "share")
    return None


@breaks("people/contact-missing")
def nobody_to_ask(rng: Random, workspace: Workspace) -> Found:
    for programme, file, said, _, _ in _peopled(rng, workspace):
        confirmed = any(draft.tree.get("status") == "confirmed" for draft in programme.meetings)
        if confirmed:
            del said["contacts"]
            return at(file, "title")
    return None


@breaks("people/same-level")
def two_of_one_level(rng: Random, workspace: Workspace) -> Found:
    """A wish, and a guess that is switched on."""
    for programme, _, said, file, people in _peopled(rng, workspace):
        if _asks_all(workspace, programme, said) and "expects" in said:
            settings = workspace.trees.setdefault("jamx.yaml", {})
            assert isinstance(settings, dict)
            rules = settings.setdefault("rules", {})
            assert isinstance(rules, dict)
            rules["people/same-level"] = "note"
            functions = said["functions"]
            assert isinstance(functions, dict)
            functions |= {"jurist": "Jurist"}
            append(said, "expects", {"any_of": ["jurist"], "count": "2", "differ": {"level": "wish"}})
            same = rng.choice(programme.who.ids)
            for one in programme.who.ids:
                levels = ("board", "board") if one == same else ("board", "office")
                people += [{"organisation": one, "functions": ["jurist"], "level": level} for level in levels]
            listed = [
                number for number, one in enumerate(entries(people)) if one["organisation"] == same and one.get("level")
            ]
            return at(file, listed[-1], "organisation")
    return None


@breaks("privacy/identity-number")
def identity_number_of_a_participant(rng: Random, workspace: Workspace) -> Found:
    for _, _, _, file, people in _peopled(rng, workspace):
        entries(people)[0]["x-personnummer"] = rng.choice(("19121212-1212", "191212121212", "121212+1212"))
        return at(file, 0, "x-personnummer")
    return None


@breaks("privacy/identity-number")
def identity_number_in_prose(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/organisations.yaml"
        entry = tree(workspace, file)[programme.who.ids[0]]
        assert isinstance(entry, dict)
        entry["x-not"] = "Anmäld av 811218-9876."
        return at(file, programme.who.ids[0], "x-not")
    return None


@breaks("privacy/health")
def diet_of_a_participant(rng: Random, workspace: Workspace) -> Found:
    for _, _, _, file, people in _peopled(rng, workspace):
        key = rng.choice(("specialkost", "allergi", "x-allergier", "dietary needs"))
        entries(people)[-1][key] = "nötter"
        return at(file, len(people) - 1, key)
    return None


@breaks("privacy/contact")
def personal_mail(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        entries(tree(workspace, file)["contacts"])[0]["mail"] = rng.choice(
            ("test.testsson@myndigheten.example", "test@gmail.com")
        )
        return at(file, "contacts", 0, "mail")
    return None


@breaks("privacy/contact")
def mobile_number_in_an_agenda(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        number = append(meeting, "materials", "Ring 070-123 45 67 om du är sen")
        return at(file, "materials", number)
    return None


@breaks("privacy/tracked-participants", tracked=True)
def names_under_git(rng: Random, workspace: Workspace) -> Found:
    for _, _, _, file, people in _peopled(rng, workspace):
        entries(people)[0]["name"] = "Test Testsson"
        return at(file, 0, "name")
    return None


@breaks("privacy/expired")
def kept_for_too_long(rng: Random, workspace: Workspace) -> Found:
    for _, _, _, file, people in _peopled(rng, workspace):
        if workspace.today is not None:
            entries(people)[0]["keep_until"] = (workspace.today - timedelta(days=1)).isoformat()
            return at(file, 0, "keep_until")
    return None
