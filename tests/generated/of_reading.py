"""How files cannot be read, say what they may not say, or acknowledge what is not there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.generated.breaking import Mark, at, breaks, entries, tree
from tests.generated.moves import day_dated, programmes
from tests.generated.sheets import items, meetings, plain, span, spanned

if TYPE_CHECKING:
    from random import Random

    from tests.generated.breaking import Found
    from tests.generated.workspaces import Workspace


def _meeting(rng: Random, workspace: Workspace) -> tuple[str, list[str]]:
    """A meeting that nothing else hangs on, and its lines."""
    programme = programmes(workspace, rng)[0]
    file = f"programmes/{programme.id}/agendas/extra.yaml"
    workspace.trees[file] = {
        "title": "Extra möte",
        "purpose": "Att lära.",
        "items": [
            {"title": "Inledning", "time": "10.00–10.20", "lead": "organiser"},
            {"title": "Samtal", "time": "10.20–11.00"},
        ],
    }
    return file, workspace.text(file).rstrip("\n").split("\n")


def _put(workspace: Workspace, file: str, lines: list[str]) -> None:
    workspace.raw[file] = ("\n".join(lines) + "\n").encode()


def _replaced(rng: Random, workspace: Workspace, path: tuple[str | int, ...], line: str) -> Mark:
    """Writes another line in the place of one; the mark of that line."""
    file, lines = _meeting(rng, workspace)
    number = workspace.line(file, path)
    old = lines[number - 1]
    kept = old[: len(old) - len(old.lstrip())] + ("- " if old.lstrip().startswith("- ") else "")
    lines[number - 1] = kept + line
    _put(workspace, file, lines)
    return Mark(file, number)


@breaks("source/unreadable")
def saved_by_an_old_program(rng: Random, workspace: Workspace) -> Found:
    file, lines = _meeting(rng, workspace)
    number = next(number for number, line in enumerate(lines, 1) if not line.isascii())
    workspace.raw[file] = ("\n".join(lines) + "\n").encode("windows-1252")
    del workspace.trees[file]
    return Mark(file, number)


@breaks("source/syntax")
def colon_in_a_title(rng: Random, workspace: Workspace) -> Found:
    return _replaced(rng, workspace, ("title",), "title: Träff 1: ledning")


@breaks("source/syntax")
def tab_before_a_key(rng: Random, workspace: Workspace) -> Found:
    file, lines = _meeting(rng, workspace)
    number = workspace.line(file, ("items", 1, "time"))
    lines[number - 1] = "\t" + lines[number - 1].lstrip()
    _put(workspace, file, lines)
    return Mark(file, number)


@breaks("source/syntax")
def comma_inside_braces(rng: Random, workspace: Workspace) -> Found:
    file, lines = _meeting(rng, workspace)
    _put(workspace, file, [*lines[:-1], lines[-1], "x-own: {title: Kaffe, med kaka, time: 10}"])
    return Mark(file, len(lines) + 1)


@breaks("source/syntax")
def no_blank_behind_a_colon(rng: Random, workspace: Workspace) -> Found:
    return _replaced(rng, workspace, ("purpose",), "purpose:Att lära.")


@breaks("source/syntax")
def no_colon_behind_a_title(rng: Random, workspace: Workspace) -> Found:
    return _replaced(rng, workspace, ("items", rng.choice((0, 1))), "title Samtal")


@breaks("source/syntax")
def two_versions_of_a_line(rng: Random, workspace: Workspace) -> Found:
    file, lines = _meeting(rng, workspace)
    number = rng.randint(1, len(lines))
    other = f"{lines[number - 1]} igen"
    lines[number - 1 : number] = ["<<<<<<< HEAD", lines[number - 1], "=======", other, ">>>>>>> annan"]
    _put(workspace, file, lines)
    return Mark(file, number)


@breaks("source/duplicate-key")
def key_twice(rng: Random, workspace: Workspace) -> Found:
    file, lines = _meeting(rng, workspace)
    _put(workspace, file, [*lines, "title: Ett annat"])
    return Mark(file, len(lines) + 1)


@breaks("source/unsupported")
def anchor(rng: Random, workspace: Workspace) -> Found:
    return _replaced(rng, workspace, ("title",), "title: &namn Träff")


@breaks("source/unsupported")
def second_document(rng: Random, workspace: Workspace) -> Found:
    file, lines = _meeting(rng, workspace)
    _put(workspace, file, [*lines, "---", "title: Ett annat"])
    return Mark(file, len(lines) + 1)


@breaks("source/other-format")
def format_of_a_newer_jamx(rng: Random, workspace: Workspace) -> Found:
    settings = workspace.trees.setdefault("jamx.yaml", {})
    settings["format"] = str(rng.choice([2, 3, 17, 2030]))
    return at("jamx.yaml", "format")


@breaks("source/too-deep")
def brackets_in_brackets(rng: Random, workspace: Workspace) -> Found:
    file, lines = _meeting(rng, workspace)
    _put(workspace, file, [*lines, f"x-own: {'[' * 41}{']' * 41}"])
    return Mark(file, len(lines) + 1)


@breaks("source/character")
def no_break_space_behind_a_colon(rng: Random, workspace: Workspace) -> Found:
    return _replaced(rng, workspace, ("title",), "title:\u00a0Träff")


@breaks("source/character")
def text_that_runs_backwards(rng: Random, workspace: Workspace) -> Found:
    return _replaced(rng, workspace, ("title",), 'title: "Träff \\u202e1"')


@breaks("source/misplaced-file")
def other_ending(rng: Random, workspace: Workspace) -> Found:
    file = f"programmes/{programmes(workspace, rng)[0].id}/meetings/extra.yml"
    workspace.raw[file] = b"title: Extra\n"
    return Mark(file, 1)


@breaks("source/misplaced-file")
def folder_in_swedish(rng: Random, workspace: Workspace) -> Found:
    file = f"programmes/{programmes(workspace, rng)[0].id}/traffar/extra.yaml"
    workspace.raw[file] = b"title: Extra\n"
    return Mark(file, 1)


@breaks("schema/unknown-key")
def key_in_swedish(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        meeting["anteckning"] = "Ring först"
        return at(file, "anteckning")
    return None


@breaks("schema/unknown-key")
def key_of_an_item_misspelt(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        item["facilitator_note"] = "Fråga vem som har börjat."
        return sheet.at(number, "facilitator_note")
    return None


@breaks("schema/missing-key")
def item_without_title(rng: Random, workspace: Workspace) -> Found:
    file, _ = _meeting(rng, workspace)
    listed = entries(tree(workspace, file)["items"])
    del listed[1]["title"]
    return at(file, "items", 1)


@breaks("schema/missing-key")
def programme_without_title(rng: Random, workspace: Workspace) -> Found:
    file = "programmes/nytt/programme.yaml"
    workspace.trees[file] = {"purpose": "Att lära.", "period": "2027"}
    lines = workspace.text(file).split("\n")
    return Mark(file, next(number for number, line in enumerate(lines, 1) if line and not line.startswith("#")))


@breaks("schema/invalid-value")
def status_nobody_knows(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        meeting["status"] = "kanske"
        return at(file, "status")
    return None


@breaks("schema/invalid-value")
def role_nobody_knows(rng: Random, workspace: Workspace) -> Found:
    file = "organisations.yaml"
    entry = tree(workspace, file)["skr"]
    assert isinstance(entry, dict)
    entry["roles"] = ["sponsor"]
    return at(file, "skr", "roles", 0)


@breaks("schema/invalid-value")
def id_with_a_capital(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        tasks = entries(meeting.get("tasks"))
        if tasks and workspace.today is None:
            tasks[0]["id"] = "Uppgift ett"
            return at(file, "tasks", 0, "id")
    return None


@breaks("schema/invalid-value")
def list_where_a_text_belongs(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        meeting["place"] = ["Lund"]
        return at(file, "place", 0)
    return None


@breaks("schema/invalid-value")
def a_day_beside_the_days_to_choose_from(rng: Random, workspace: Workspace) -> Found:
    return _said_twice(rng, workspace, "dates")


@breaks("schema/invalid-value")
def a_day_beside_occasions(rng: Random, workspace: Workspace) -> Found:
    return _said_twice(rng, workspace, "occasions")


def _said_twice(rng: Random, workspace: Workspace, key: str) -> Found:
    """A day besides what says already when a meeting is; what stands further down is too much."""
    found = [(draft, file, meeting) for _, draft, file, meeting in meetings(workspace) if key in meeting]
    if not found:
        return None
    draft, file, meeting = rng.choice(found)
    meeting["date"] = draft.days[0].isoformat()
    return Mark(file, max(workspace.line(file, (each,)) for each in ("date", key)))


@breaks("schema/invalid-value")
def a_time_zone_misspelt(rng: Random, workspace: Workspace) -> Found:
    file = "jamx.yaml"
    workspace.trees.setdefault(file, {"language": "sv"})
    tree(workspace, file)["time_zone"] = rng.choice(("Europe/Stokholm", "Stockholm", "Europa/Stockholm", "MEZ+1"))
    return at(file, "time_zone")


@breaks("schema/time")
def hour_that_does_not_exist(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        if "time" in item:
            item["time"] = rng.choice(("09.30–25.00", "9:60", "efter lunch", "10.5"))
            return sheet.at(number, "time")
    return None


@breaks("schema/date")
def date_that_does_not_exist(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        meeting["date"] = rng.choice(("2027-02-30", "15 september 2027", "2027-13-01", "9/3 2027", "2027-W60"))
        return at(file, "date")
    return None


@breaks("schema/duration")
def length_that_is_none(rng: Random, workspace: Workspace) -> Found:
    for sheet, number, item in items(rng, workspace):
        if "duration" in item:
            item["duration"] = rng.choice(("en stund", "40–20 min", "10.30–11.00", "20 miin"))
            return sheet.at(number, "duration")
    return None


@breaks("text/cut-off")
def number_that_becomes_a_comment(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        meeting["title"] = "Träffen"
        cut = f"Träffen #{rng.choice(('2', 'metoo', 'Två om våld'))}"
        workspace.raw[file] = re.sub("[\"']?Träffen.*", cut, workspace.text(file)).encode()
        return at(file, "title")
    return None


@breaks("text/heading")
def heading_in_a_text(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        meeting["purpose"] = "# Syfte\n\nAtt lära."
        return at(file, "purpose")
    return None


@breaks("text/link")
def link_that_says_here(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        meeting["purpose"] = "Anmäl dig [här](https://example.se/anmalan)."
        return at(file, "purpose")
    return None


@breaks("text/link")
def link_to_a_file_that_is_not_there(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        tree(workspace, file)["background"] = "Se [anteckningarna](anteckningar.md)."
        return at(file, "background")
    return None


@breaks("text/unsafe-link")
def link_that_runs_a_script(rng: Random, workspace: Workspace) -> Found:
    for programme in programmes(workspace, rng):
        file = f"programmes/{programme.id}/programme.yaml"
        tree(workspace, file)["sources"] = [{"title": "Källa", "link": "javascript:alert(1)"}]
        return at(file, "sources", 0, "link")
    return None


@breaks("text/image")
def picture_without_words(rng: Random, workspace: Workspace) -> Found:
    for _, _, file, meeting in day_dated(rng, workspace):
        meeting["purpose"] = "![](https://example.se/modell.png)"
        return at(file, "purpose")
    return None


@breaks("template/unknown-name")
def template_of_another_name(rng: Random, workspace: Workspace) -> Found:
    workspace.raw["templates/agendor.md"] = b'{% extends "stock/agenda.md" %}\n'
    return Mark("templates/agendor.md", 1)


@breaks("template/adjusted")
def colour_too_pale(rng: Random, workspace: Workspace) -> Found:
    settings = workspace.trees.setdefault("jamx.yaml", {})
    assert isinstance(settings, dict)
    settings["organiser"] = {"name": "Myndigheten", "colours": {"accent": "#ffcc00"}}
    return at("jamx.yaml", "organiser", "colours", "accent")


def _commented(rng: Random, workspace: Workspace, comment: str, *, overlap: bool) -> Mark | None:
    """A comment above a time, which overlaps with the one before it or does not."""
    for sheet, number, item in items(rng, workspace):
        following = sheet.items[number + 1] if number + 1 < len(sheet.items) else None
        if following is None or not (plain(item) and spanned(item) and plain(following) and spanned(following)):
            continue
        if overlap:
            following["time"] = span(following.start - 5, following.start + following.minutes)
        mark = sheet.at(number + 1)
        line = workspace.line(mark.file, mark.where if isinstance(mark.where, tuple) else ())
        lines = workspace.text(mark.file).rstrip("\n").split("\n")
        indent = len(lines[line - 1]) - len(lines[line - 1].lstrip())
        lines.insert(line - 1, " " * indent + comment)
        _put(workspace, mark.file, lines)
        return Mark(mark.file, line)
    return None


@breaks("ignore/unused")
def comment_that_silences_nothing(rng: Random, workspace: Workspace) -> Found:
    return _commented(rng, workspace, "# jamx: ignore[agenda/overlap] Så står det i källan.", overlap=False)


@breaks("ignore/no-reason")
def comment_without_a_reason(rng: Random, workspace: Workspace) -> Found:
    return _commented(rng, workspace, "# jamx: ignore[agenda/overlap]", overlap=True)


@breaks("ignore/unknown-rule")
def comment_names_no_rule(rng: Random, workspace: Workspace) -> Found:
    return _commented(rng, workspace, "# jamx: ignore[agenda/overlaps] Så står det i källan.", overlap=False)


@breaks("ignore/unknown-rule")
def setting_names_no_rule(rng: Random, workspace: Workspace) -> Found:
    settings = workspace.trees.setdefault("jamx.yaml", {})
    assert isinstance(settings, dict)
    rules = settings.setdefault("rules", {})
    assert isinstance(rules, dict)
    rules["agenda/overlaps"] = "off"
    return at("jamx.yaml", "rules", "agenda/overlaps")
