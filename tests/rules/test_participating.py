"""Who is called how, and whether a title may name anybody: never no where one of the names begins it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from jamx.model.meeting import AgendaFile, Meeting
from jamx.model.text import Text
from jamx.rules.participating import called, equals
from jamx.rules.subjects import Sitting
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace

_REGISTER = """
lund: {name: Lunds kommun, short: Lund}
oxelosund: {name: Oxelösunds kommun, county: Södermanland}
myndigheten: {name: Myndigheten, roles: [organiser]}
kommunerna: {name: Kommunerna, count: 4}
"""


def sitting(register: str, said: str = "") -> Sitting:
    files = {
        "programme.yaml": "title: P\n",
        "organisations.yaml": register,
        "meetings/m.yaml": f"title: M\n{said}",
    }
    overlay = {f"programmes/p/{name}": text.encode() for name, text in files.items()}
    workspace = Workspace(Path("nowhere"), overlay)
    plan = Plan(workspace)
    ref = next(ref for ref in workspace.files if ref.file.endswith("m.yaml"))
    meeting = workspace.model(ref, Meeting)
    assert meeting is not None
    return Sitting(plan, ref, meeting)


def text(said: str) -> Text:
    return Text((("", said),))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("", {"lund": ("Lunds kommun", "Lund", "lund"), "oxelosund": ("Oxelösunds kommun", "oxelosund")}),
        ("mentor: lund\n", {"oxelosund": ("Oxelösunds kommun", "oxelosund")}),
        ("host: oxelosund\n", {"lund": ("Lunds kommun", "Lund", "lund")}),
    ],
)
def test_equals_are_neither_mentor_nor_host(said: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert equals(sitting(_REGISTER, said)) == expected


def test_everybody_is_an_equal_in_an_agenda_file() -> None:
    meeting = sitting(_REGISTER, "mentor: lund\n")

    assert [*equals(Sitting(meeting.plan, meeting.ref, AgendaFile.model_validate({"title": "A"})))] == [
        "lund",
        "oxelosund",
    ]


@pytest.mark.parametrize(
    ("title", "lead", "expected"),
    [
        ("LUND presenterar", None, True),
        ("Lunch", None, False),
        ("Oxelösunds kommun", None, True),
        ("Samtal", "Lunds kommun", True),
        ("Samtal", "Myndigheten", False),
        ("", None, False),
    ],
)
def test_who_may_be_named(title: str, lead: str | None, expected: bool) -> None:
    everybody = called(sitting(_REGISTER))

    assert everybody.may_be_named(text(title), None if lead is None else text(lead)) is expected


def test_nobody_is_named_where_nobody_takes_part() -> None:
    assert not called(sitting("{}\n")).may_be_named(text("Lund"), text("Lund"))


def test_nobody_leads_what_nobody_is_said_to_lead() -> None:
    everybody = called(sitting("none: {name: None}\n"))

    assert not everybody.may_be_named(text("Samtal"), None)
    assert everybody.may_be_named(text("Samtal"), text("None"))


def test_who_takes_part_is_gone_through_once() -> None:
    meeting = sitting(_REGISTER)

    assert called(meeting) is called(meeting)


NAMES = st.text("aAßİå 1-", min_size=1, max_size=5).filter(lambda name: " ".join(name.split()) == name)


@settings(deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=4), st.text("aAßİå 1-", max_size=4))
def test_no_name_is_missed(names: list[str], rest: str) -> None:
    register = yaml.safe_dump({f"x{number}": {"name": name} for number, name in enumerate(names)}, allow_unicode=True)
    everybody = called(sitting(register))

    for name in names:
        assert everybody.may_be_named(text(name.swapcase().casefold() + rest), None)
        assert everybody.may_be_named(text("Samtal"), text(name))
