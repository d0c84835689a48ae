"""Slips that make free text of an id or a reserved word: each place where one may stand, alone, and what is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.check.run import Run
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

PROGRAMME = """title: P
functions: {samordnare: Samordnare, chef: Chef}
groups: [{id: styrgrupp, title: Styrgruppen}]
"""
MEETING = "title: M\ndate: 2027-03-09\n"
DUE = "due: 2027-03-01"


def told(root: Path, said: str, **others: str | None) -> list[str]:
    """`file:line:column name>meant severity` of each slip; `said` follows what the programme says on three lines."""
    files: dict[str, str | None] = {
        "organisations.yaml": "lund: {name: Lunds kommun}\n",
        "programmes/p/programme.yaml": f"{PROGRAMME}{said}\n",
    }
    places = {"meeting": "meetings/m", "agenda": "agendas/a", "checklist": "checklists/c", "programme": "programme"}
    files |= {f"programmes/p/{places[kind]}.yaml": text for kind, text in others.items()}
    for file, text in files.items():
        if text is not None:
            write(root, file, text)
    found = Run(Plan(Workspace(root))).result().findings
    assert not [one for one in found if one.rule.startswith("schema/")], found
    return [
        f"{one.place.file.removeprefix('programmes/p/')}:{one.place.span.line}:{one.place.span.column}"
        f" {one.arguments['name']}>{one.arguments['meant']} {one.severity}"
        for one in found
        if (one.rule, one.variant) == ("reference/unknown", "nearly") and one.place.span is not None
    ]


IN_PROGRAMME = [
    "tasks: [{title: Good, owner: chef, due: 2027-03-01}, {title: T, due: 2027-03-01, owner: %s}]",
    "mandate: [{title: Good, owner: chef}, {title: M, owner: %s}]",
    "deliverables: [{title: Good, due: 2027-03-01, owner: chef, recipient: chef}, {title: D, owner: %s}]",
    "deliverables: [{title: Good, due: 2027-03-01, owner: chef, recipient: chef}, {title: D, recipient: %s}]",
    "tracks: [{id: a, title: A, for: [chef]}, {id: b, title: B, for: [chef, %s]}]",
]


@pytest.mark.parametrize("said", IN_PROGRAMME)
def test_in_the_programme(said: str, tmp_path: Path) -> None:
    place = f"programme.yaml:4:{said.index('%s') + 1}"
    assert told(tmp_path / "slip", said % "samordnre") == [f"{place} samordnre>samordnare note"]
    assert told(tmp_path / "none", said % "samordnare") == []


IN_SITTINGS = [
    "tasks: [{title: Good, owner: chef, due: 2027-03-01}, {title: T, due: 2027-03-01, owner: %s}]",
    "%(items)s: [{title: Good, lead: chef}, {title: T, lead: %s}]",
    "%(items)s: [{title: T, parts: [{title: Good, lead: chef}, {title: U, lead: %s}]}]",
    "%(items)s: [{title: T, strands: [{title: Good, lead: chef}, {title: U, lead: %s}]}]",
    "%(items)s: [{title: T, strands: [{title: Good, for: [chef]}, {title: U, for: [chef, %s]}]}]",
    "%(items)s: [{title: T, strands: [{title: U, items: [{title: Good, lead: chef}, {title: V, lead: %s}]}]}]",
]


@pytest.mark.parametrize("said", IN_SITTINGS)
@pytest.mark.parametrize("kind", ["meeting", "agenda"])
def test_in_meetings_and_agendas(said: str, kind: str, tmp_path: Path) -> None:
    key, head = ("agenda", MEETING) if kind == "meeting" else ("items", "title: A\nlanguage: sv\n")
    if kind == "agenda" and said.startswith("tasks"):
        head = f"{head}items: []\n"
    line = said.replace("%(items)s", key)
    file = "meetings/m.yaml" if kind == "meeting" else "agendas/a.yaml"
    place = f"{file}:{head.count(chr(10)) + 1}:{line.index('%s') + 1}"
    slip, none = (
        told(tmp_path / name, "", **{kind: f"{head}{line.replace('%s', name)}\n"})
        for name in ("organizer", "organiser")
    )
    assert slip == [f"{place} organizer>organiser warning"]
    assert none == []


def test_in_checklists(tmp_path: Path) -> None:
    said = "title: C\nowner: %s\nentries: [Think]\n"
    assert told(tmp_path / "slip", "", checklist=said % "mentro") == ["checklists/c.yaml:2:8 mentro>mentor warning"]
    assert told(tmp_path / "none", "", checklist=said % "mentor") == []
    assert told(tmp_path / "nobody", "", checklist="title: C\nentries: [Think]\n") == []


WORDS = [
    ("samordnre", ["samordnre>samordnare note"]),
    ("organizer", ["organizer>organiser warning"]),
    ("styrgruppen", ["styrgruppen>styrgrupp note"]),
    ("lundd", ["lundd>lund note"]),
    ("each organization", ["each organization>each organisation warning"]),
    # one of several, where the others mean something
    *((f"{known} or organizer", ["organizer>organiser warning"]) for known in ("host", "mentor", "organiser", "all")),
    *((f"organizer, {known}", ["organizer>organiser warning"]) for known in ("lund", "chef", "styrgrupp")),
    ("mentr or samordnre", ["mentr>mentor warning"]),
    ("organizer or mentr", ["organizer>organiser warning"]),
    ("organizer or somebody", []),
    ("lund or somebody", []),
    ("organizer or samordnre or Anna", []),
    # what is prose, or has its meaning
    ("Organizer", []),
    ("{sv: organizer, en: organizer}", []),
    ("{sv: organizer}", ["organizer>organiser warning"]),
    ("each organisation", []),
    ("''", []),
]


@pytest.mark.parametrize(("said", "expected"), WORDS)
def test_words(said: str, expected: list[str], tmp_path: Path) -> None:
    written = said if said.startswith(("{", "'")) else f"'{said}'"
    found = told(tmp_path, f"tasks: [{{title: T, owner: {written}, {DUE}}}]")

    assert [one.split(" ", 1)[1] for one in found] == expected


OWNED = f"tasks: [{{title: T, owner: organizer, {DUE}}}]\n"


def test_every_one_is_told_in_order(tmp_path: Path) -> None:
    said = "tasks: [{title: T, due: 2027-03-01, owner: organizer}, {title: U, due: 2027-03-01, owner: organizer}]"
    listed = f"{MEETING}{said}\nagenda: [{{title: A, lead: mentro}}, {{title: B, lead: mentro}}]\n"

    assert [one.split(" ", 1)[0] for one in told(tmp_path, said, meeting=listed)] == [
        "meetings/m.yaml:3:44",
        "meetings/m.yaml:3:91",
        "meetings/m.yaml:4:27",
        "meetings/m.yaml:4:53",
        "programme.yaml:4:44",
        "programme.yaml:4:91",
    ]


def test_none_where_what_declares_ids_has_faults(tmp_path: Path) -> None:
    write(tmp_path, "programmes/p/organisations.yaml", "lund: [\n")

    assert told(tmp_path, OWNED, meeting=MEETING + OWNED, checklist="title: C\nowner: mentro\nentries: [A]\n") == []


def test_without_a_programme_of_its_own(tmp_path: Path) -> None:
    found = told(
        tmp_path, "", programme=None, meeting=MEETING + OWNED, checklist="title: C\nowner: lundd\nentries: [A]\n"
    )

    assert [one.rsplit(" ", 2)[1] for one in found] == ["lundd>lund", "organizer>organiser"]
