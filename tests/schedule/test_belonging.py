"""Whether an organisation or a function is at a meeting, and what of it is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Audience, Workspace
from jamx.api.asked import AbsentError
from jamx.model.task import Task
from jamx.schedule.belonging import Somebody
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.views.agenda import AgendaView

PROGRAMME = """
    title: P
    language: en
    functions: {head: Head, dean: Dean, clerk: Clerk}
    groups:
      - {id: north, title: North, members: [umea, clerk]}
      - {id: open, title: Open}
      - {id: clerks, title: Clerks, members: [clerk]}
    tracks: [{id: one, title: One}, {id: two, title: Two}]
"""
ORGANISATIONS = """
    lund: {name: Lund, tracks: [one]}
    umea: {name: Umeå, tracks: [two]}
    malmo: {name: Malmö, functions: [dean]}
    away: {name: Away, meetings: [other]}
    agency: {name: Agency, roles: [organiser]}
    partner: {name: Partner, roles: [partner]}
"""


def made(root: Path, meeting: str) -> Workspace:
    write(root, "programmes/p/programme.yaml", PROGRAMME)
    write(root, "programmes/p/organisations.yaml", ORGANISATIONS)
    write(root, "programmes/p/meetings/m.yaml", meeting)
    return Workspace(root)


def view(root: Path, meeting: str, **options: str) -> AgendaView:
    workspace = made(root, meeting)
    (ref,) = workspace.find("p/m")
    return workspace.agenda(ref, **options)  # what is refused raises


def there(root: Path, meeting: str, **options: str) -> bool:
    try:
        view(root, meeting, **options)
    except AbsentError:
        return False
    return True


EMPTY = "title: M\nagenda: []\n"


def of(item: str) -> str:
    return f"title: M\nagenda:\n  - {{title: A, time: 9–10, {item}}}\n"


@pytest.mark.parametrize(
    ("meeting", "organisation", "expected"),
    [
        (EMPTY, "lund", True),
        (EMPTY, "away", False),
        (EMPTY, "partner", False),
        (EMPTY, "agency", True),
        (EMPTY + "host: away\n", "away", True),
        (EMPTY + "mentor: partner\n", "partner", True),
        (EMPTY + "organisations: [lund]\n", "umea", False),
        (EMPTY + "organisations: 3\n", "away", True),
        (EMPTY + "organisations: unknown\n", "away", True),
        (of("lead: partner"), "partner", True),
        (of("lead: each organisation"), "partner", False),
        (of("lead: all"), "partner", False),
        (of("parts: [{title: B, duration: 60 min, lead: partner}]"), "partner", True),
        (of("strands: [{title: B, for: [partner]}, {title: C}]"), "partner", True),
        (of("strands: [{title: B, lead: partner}, {title: C}]"), "partner", True),
        (EMPTY + "tasks: [{title: T, owner: partner}]\n", "partner", True),
        (EMPTY + "tasks: [{title: T, owner: all}]\n", "partner", False),
    ],
)
def test_who_is_there(tmp_path: Path, meeting: str, organisation: str, expected: bool) -> None:
    assert there(tmp_path, meeting, organisation=organisation) is expected


@pytest.mark.parametrize(
    ("meeting", "function", "expected"),
    [
        (EMPTY, "clerk", True),
        (EMPTY + "expects: []\n", "clerk", True),
        (EMPTY + "expects: [{any_of: [head]}]\n", "clerk", False),
        (EMPTY + "expects: [{all_of: [head, clerk]}]\n", "clerk", True),
        (EMPTY + "expects: [{any_of: [head]}, {label: Somebody}]\n", "clerk", True),
        (of("each: clerk, parts: [{title: B, duration: 10 min}]") + "expects: [{any_of: [head]}]\n", "clerk", True),
        (of("strands: [{title: B, for: [clerk]}, {title: C}]") + "expects: [{any_of: [head]}]\n", "clerk", True),
        (of("lead: clerk") + "expects: [{any_of: [head]}]\n", "clerk", True),
        (EMPTY + "expects: [{any_of: [head]}]\ntasks: [{title: T, owner: clerk}]\n", "clerk", True),
    ],
)
def test_which_functions_are_there(tmp_path: Path, meeting: str, function: str, expected: bool) -> None:
    assert there(tmp_path, meeting, function=function) is expected


INVITED = [
    ((), "lund", None, True),
    (("lund",), "lund", None, True),
    (("umea",), "lund", None, False),
    (("host",), "lund", None, True),
    (("host",), "umea", None, False),
    (("mentor",), "lund", None, False),
    (("one",), "lund", None, True),
    (("two",), "lund", None, False),
    (("two",), "malmo", None, True),
    (("north",), "umea", None, True),
    (("north",), "lund", None, False),
    (("open",), "lund", None, True),
    (("clerks",), "lund", None, True),
    (("clerks",), None, "clerk", True),
    (("clerks",), None, "dean", False),
    (("whoever likes",), "lund", None, True),
    (("head",), "lund", None, True),
    (("head",), "malmo", None, False),
    (("head",), "elsewhere", None, True),
    (("umea", "head"), "elsewhere", None, False),
    (("head", "dean"), "malmo", None, True),
    (("lund", "head"), "umea", None, False),
    (("head",), None, "head", True),
    (("head",), None, "dean", False),
    (("lund",), None, "dean", True),
    (("north",), None, "clerk", True),
    (("north",), None, "dean", False),
    (("lund", "head"), "lund", "dean", False),
]


@pytest.mark.parametrize(("names", "organisation", "function", "expected"), INVITED)
def test_which_strands_are_for_whom(
    tmp_path: Path, names: tuple[str, ...], organisation: str | None, function: str | None, expected: bool
) -> None:
    folder = made(tmp_path, EMPTY + "host: lund\n").files.folder("p")
    meeting = folder.meeting("m")
    assert meeting is not None
    assert Somebody(folder, meeting, "m", organisation, function).invited(names) is expected


@pytest.mark.parametrize(
    ("task", "organisation", "expected"),
    [
        ({"owner": "each organisation"}, "lund", True),
        ({"owner": "each organisation"}, "away", False),
        ({"each": "organisation"}, "lund", True),
        ({"each": "organisation"}, "away", False),
        ({}, "lund", False),
        ({"owner": "all"}, "away", True),
        ({"owner": "host"}, "lund", True),
        ({"owner": "host"}, "umea", False),
        ({"owner": "mentor or host"}, "lund", True),
        ({"owner": "north"}, "umea", True),
        ({"owner": "north"}, "lund", False),
        ({"owner": "lund and umea"}, "umea", True),
        ({"owner": "Somebody or other"}, "lund", False),
    ],
)
def test_whose_a_task_is(tmp_path: Path, task: dict[str, str], organisation: str, expected: bool) -> None:
    folder = made(tmp_path, EMPTY + "host: lund\n").files.folder("p")
    meeting = folder.meeting("m")
    assert meeting is not None
    asked = Task.model_validate({"title": "T", **task})
    assert Somebody(folder, meeting, "m", organisation).owns(asked) is expected


def test_an_item_for_each_of_a_function_is_its_own(tmp_path: Path) -> None:
    meeting = of("each: clerk, parts: [{title: B, duration: 10 min}]")
    (item,) = view(tmp_path, meeting, function="clerk").days[0].items
    assert (item.own, item.turns) == (True, ())
    (item,) = view(tmp_path, meeting, function="head").days[0].items
    assert item.own is False


@pytest.mark.parametrize("lead", ["all", "each organisation"])
def test_what_everybody_leads_is_nobodys_in_particular(tmp_path: Path, lead: str) -> None:
    (item,) = view(tmp_path, of(f"lead: {lead}"), organisation="lund").days[0].items
    assert item.own is False


def test_of_several_days_each_is_named(tmp_path: Path) -> None:
    meeting = (
        "title: M\nhost: lund\ndays:\n  - agenda: [{title: A, time: 9–10}]\n"
        "  - agenda: [{title: B, time: 9–10, lead: host}]\n"
    )
    facts = {fact.label: fact.text for fact in view(tmp_path, meeting, organisation="lund").facts}
    assert facts["Your items"] == "Day 2, 09:00–10:00 B"


def test_notes_of_strands_for_others_are_left_out(tmp_path: Path) -> None:
    strands = "strands: [{title: B, for: [umea], facilitator_notes: Hush}, {title: C}]"
    shown = view(tmp_path, of(strands), organisation="lund", audience=Audience.FACILITATOR)
    assert shown.days[0].items[0].all_notes == ()
    assert view(tmp_path, of(strands), audience=Audience.FACILITATOR).days[0].items[0].all_notes != ()


def test_what_everybody_does_is_on_each_list(tmp_path: Path) -> None:
    workspace = made(tmp_path, EMPTY + "tasks: [{title: T, id: t, owner: all}]\n")
    (ref,) = workspace.find("p/m", noun="checklist")
    (mine,) = workspace.checklist(ref, organisation="lund").lists
    assert [entry.id for entry in mine.entries] == ["m/t"]
