"""The number of people in documents for those who order rooms and food, and in no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Audience

if TYPE_CHECKING:
    from collections.abc import Callable

    from jamx.api import Workspace

ORGANISATIONS = "lund: {name: Lund}\nmalmo: {name: Malmö}\n"
MEETING = "title: Stay\ndate: 2027-04-14/2027-04-15\ndays: [{title: First}, {title: Second}]\n"


def made(workspace: Callable[..., Workspace], participants: str, more: str = "", language: str = "sv") -> Workspace:
    files = {
        "programmes/p/programme.yaml": f"title: P\nlanguage: {language}\n",
        "programmes/p/organisations.yaml": ORGANISATIONS,
        "programmes/p/participants.yaml": participants,
    }
    return workspace(MEETING + more, **files)


def said(workspace: Workspace, audience: Audience = Audience.HOST) -> list[str]:
    view = workspace.agenda(workspace.find("p/m")[0], audience=audience)
    return [f"{fact.label}: {fact.text}" for fact in view.facts if fact.key == "headcount"]


@pytest.mark.parametrize(
    ("participants", "swedish", "english"),
    [
        ("- {organisation: lund, count: 40}\n- {organisation: malmo, count: 2}\n", "42", "42"),
        ("- {organisation: lund, count: 29}\n- {organisation: malmo, count: unknown}\n", "minst 30", "at least 30"),
        (
            "- {organisation: lund, count: 40}\n- {organisation: malmo, count: 2, meetings: [m], days: {m: [1]}}\n",
            "42; dag 1: 42, dag 2: 40",
            "42; day 1: 42, day 2: 40",
        ),
    ],
)
def test_how_many_come(workspace: Callable[..., Workspace], participants: str, swedish: str, english: str) -> None:
    assert said(made(workspace, participants)) == [f"Antal personer: {swedish}"]
    assert said(made(workspace, participants, language="en")) == [f"Number of people: {english}"]


def test_how_many_are_expected_where_others_are_listed(workspace: Callable[..., Workspace]) -> None:
    expects = "expects: [{count: 4}]\n"
    assert said(made(workspace, "- {organisation: lund, count: 3}\n", expects)) == ["Antal personer: 3 (förväntade: 8)"]
    listed = "- {organisation: lund, count: 4}\n- {organisation: malmo, count: 4}\n"
    assert said(made(workspace, listed, expects)) == ["Antal personer: 8"]


def test_only_those_who_order_rooms_and_food_are_told(workspace: Callable[..., Workspace]) -> None:
    one = made(workspace, "- {organisation: lund, count: 40}\n")
    assert [bool(said(one, audience)) for audience in Audience] == [audience.receives for audience in Audience]
    for to in ("md", "html", "txt"):
        assert "Antal personer" in one.document(one.find("p/m")[0], to, audience=Audience.HOST).text
        assert "Antal personer" not in one.document(one.find("p/m")[0], to).text


def test_nothing_as_long_as_nobody_is_listed(workspace: Callable[..., Workspace]) -> None:
    assert said(made(workspace, "[]\n")) == []
