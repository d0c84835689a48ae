"""Seats that stay empty: at how many meetings, how strongly they are wanted, and of whom nobody can tell."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jamx.findings import Severity
from jamx.rules.shortfalls import doubtful, first_entry, organisation_name, shortfalls
from jamx.rules.subjects import ProgrammeSubject
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

if TYPE_CHECKING:
    from jamx.workspace.workspace import Folder

FUNCTIONS = "functions: {chef: Manager, strateg: Strategist}\n"
ORGANISATIONS = "lund: {name: Lund}\nmalmo: {name: Malmö}\n"
CHEF = "expects: [{any_of: [chef], strength: %s}]"


def _subject(people: str, programme: str = "", organisations: str = ORGANISATIONS, **meetings: str) -> ProgrammeSubject:
    files = {"programme": f"title: P\n{FUNCTIONS}{programme}\n", "organisations": organisations, "participants": people}
    files |= {f"meetings/{name}": f"title: {name}\n{said}\n" for name, said in meetings.items()}
    workspace = Workspace(Path("nowhere"), {f"programmes/p/{name}.yaml": said.encode() for name, said in files.items()})
    return ProgrammeSubject(Plan(workspace), workspace.folder("p"), ())


def _folder(people: str, programme: str = "", **meetings: str) -> Folder:
    return _subject(people, programme, **meetings).folder


def _people(*each: str) -> str:
    return "".join(f"- {{{one}}}\n" for one in each)


LUND, MALMO = "organisation: lund, functions: [strateg]", "organisation: malmo, functions: [chef]"


@pytest.mark.parametrize(
    ("people", "programme", "meetings", "expected"),
    [
        (_people(LUND, MALMO), CHEF % "required", {"m": ""}, ["lund chef required m 1"]),
        (_people(LUND), CHEF % "required", {"m": ""}, ["lund chef required m 1"]),
        (_people(MALMO), CHEF % "required", {"m": ""}, []),
        (_people(LUND, LUND.replace("lund", "malmo")), CHEF % "expected", {"m": ""}, [
            "lund chef expected m 1", "malmo chef expected m 1",
        ]),
        # each seat of an organisation by itself
        (
            _people("organisation: lund, functions: [other]"),
            "expects: [{any_of: [chef]}, {any_of: [strateg]}]",
            {"m": ""},
            ["lund chef expected m 1", "lund strateg expected m 1"],
        ),
        (_people(LUND), "expects: [{any_of: [chef], if: it fits}]", {"m": ""}, []),
        # as strongly as anywhere, and at how many
        (
            _people(LUND),
            "",
            {"a": CHEF % "recommended", "b": CHEF % "required", "c": CHEF % "expected", "d": CHEF % "required"},
            ["lund chef required b 2"],
        ),
        (_people(LUND), "", {"a": CHEF % "recommended", "b": CHEF % "expected"}, ["lund chef expected b 1"]),
        (_people(LUND), "", {"a": CHEF % "recommended", "b": ""}, ["lund chef recommended a 1 note"]),
        (_people(LUND), CHEF % "expected", {"a": "", "b": "", "c": "status: cancelled"}, ["lund chef expected a 2"]),
        # what is past
        (_people(LUND), CHEF % "expected", {"a": "status: held", "b": ""}, ["lund chef expected b 1"]),
        (
            _people(LUND),
            "",
            {"a": f"status: held\n{CHEF % 'required'}", "b": CHEF % "expected"},
            ["lund chef expected b 1"],
        ),
        (_people(LUND), CHEF % "expected", {"a": "status: held"}, ["lund chef expected a 1 past note"]),
        (_people(LUND), CHEF % "required", {"a": "status: held", "b": "status: held"}, [
            "lund chef required a 2 past note",
        ]),
        (_people(LUND), CHEF % "required" + "\nstatus: closed", {"a": ""}, ["lund chef required a 1 past note"]),
        # while nobody is listed
        ("[]\n", CHEF % "required", {"m": ""}, []),
        (_people(f"{LUND}, meetings: [m]"), CHEF % "required", {"m": "", "n": ""}, ["lund chef required m 1"]),
        # who could come, but is not listed for it
        (
            _people(LUND, f"{MALMO}, meetings: [m]"),
            CHEF % "required",
            {"m": "", "n": ""},
            ["lund chef required m 1"],
        ),
        # where nobody can tell
        (_people(LUND, "organisation: lund, functions: [cheff]"), CHEF % "required", {"m": ""}, []),
        (_people(LUND, "organisation: lund, meetings: [gone]"), CHEF % "required", {"m": ""}, []),
        (_people(LUND, "organisation: gone"), CHEF % "required", {"m": ""}, []),
        (_people(LUND), "expects: [{any_of: [cheff]}]", {"m": ""}, []),
        (_people(LUND), "expects: [{any_of: [kock]}]", {"m": ""}, ["lund kock expected m 1"]),
        (_people(LUND), "expects: [{any_of: [kock, cheff]}]", {"m": ""}, []),
    ],
)  # fmt: skip
def test_shortfalls(people: str, programme: str, meetings: dict[str, str], expected: list[str]) -> None:
    found = shortfalls(_subject(people, programme, **meetings))

    assert [
        f"{one.seat.organisation} {'/'.join(one.seat.functions)} {one.seat.expectation.strength} "
        f"{one.turnout.name} {one.meetings}{' past' * one.past}"
        + " note"
        * (one.severity(Severity.ERROR) is Severity.NOTE)
        for one in found
    ] == expected
    assert {one.severity(Severity.ERROR) for one in found} <= {Severity.NOTE, Severity.ERROR}


def test_they_are_looked_for_once() -> None:
    subject = _subject(_people(LUND), CHEF % "required", m="")

    assert shortfalls(subject) is shortfalls(subject)
    assert len(shortfalls(subject)) == 1


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        (("organisation: lund",), set()),
        (("organisation: lund, meetings: [m], tracks: [x], groups: [g]",), set()),
        (("organisation: lund, meetings: [n]", "organisation: malmo"), {"lund"}),
        (("organisation: lund, days: {n: ['1']}", "organisation: malmo"), {"lund"}),
        (("organisation: lund, days: {m: ['1']}", "organisation: malmo"), set()),
        (("organisation: lund", "organisation: malmo, tracks: [y]"), {"malmo"}),
        (("organisation: lund", "organisation: malmo, groups: [h]"), {"malmo"}),
        (("organisation: lund, functions: [cheff]",), {"lund"}),
        (("organisation: lund, functions: [zzzz]",), set()),
        (("organisation: lund, functions: [chef, strategg]",), {"lund"}),
        (("organisation: lund", "organisation: gone"), {"lund", "malmo"}),
        (("organisation: gone",), {"lund", "malmo"}),
        # how nearly: four fifths are enough
        (("organisation: lund, functions: [chexx]",), set()),
        (("organisation: lund, functions: [chefer]",), {"lund"}),
        (("organisation: lund, functions: [chefarna]",), set()),
    ],
)
def test_of_whom_nobody_can_tell(people: tuple[str, ...], expected: set[str]) -> None:
    own = "tracks: [{id: x, title: X}]\ngroups: [{id: g, title: G}]"

    assert doubtful(_folder(_people(*people), own, m="")) == expected


def test_nobody_can_tell_by_a_programme_that_says_nothing() -> None:
    entry = "organisation: lund, meetings: [m], functions: [cheff]"
    broken = {"programme": "title: [\n", "organisations": ORGANISATIONS, "participants": _people(entry)}
    broken["meetings/m"] = "title: M\n"
    for said, expected in (("title: [\n", set()), ("title: P\n", set()), (f"title: P\n{FUNCTIONS}", {"lund"})):
        files = {**broken, "programme": said}
        overlay = {f"programmes/p/{name}.yaml": text.encode() for name, text in files.items()}
        assert doubtful(Workspace(Path("nowhere"), overlay).folder("p")) == expected


def test_names_and_places_of_organisations() -> None:
    folder = _folder(_people(MALMO, LUND, LUND))

    assert str(organisation_name(folder, "malmo")) == "Malmö"
    assert organisation_name(folder, "gone") == "gone"
    place = first_entry(folder, "lund")
    assert place is not None
    assert (place.file, place.path) == ("programmes/p/participants.yaml", (1, "organisation"))
    assert first_entry(folder, "gone") is None
