"""No document holds what its reader may not see: a canary in every key, looked for in everything that is handed out."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import pytest

import jamx.model
from jamx.api import Audience, Workspace
from jamx.model.entry import Entry
from tests.conftest import write
from tests.privacy.decisions import DECISIONS
from tests.privacy.documents import Wish, documents
from tests.privacy.files import FILES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARIES = frozenset(re.findall(r"Zq[A-Z]\w+", "".join(FILES.values()))) | {"ZqLeadsItemOutputs"}
SEES = {
    Audience.PARTICIPANT: ("ZqPublic",),
    Audience.FACILITATOR: ("ZqPublic", "ZqLeads"),
    Audience.HOST: ("ZqPublic", "ZqReceives"),
    Audience.ORGANISER: ("ZqPublic", "ZqLeads", "ZqReceives", "ZqInside"),
}
WISHES = [
    Wish(audience, organisation, function)
    for audience in Audience
    for organisation, function in ((None, None), ("lund", None), ("malmo", None), (None, "teacher"))
]
UNSEEN = frozenset({
    "ZqInsideChecklistEntryRef", "ZqInsideLundProgressRef", "ZqInsideMalmoProgressRef", "ZqInsideOrganiserKey",
    "ZqInsideParticipantActivity", "ZqInsideParticipantLevel", "ZqInsideParticipantRef",
})  # fmt: skip
"""What no document has for the organiser either, who might see it."""


def canaries(text: str) -> set[str]:
    """The canaries in a text; what an item leads to is told by its outcome's number, or in JSON by its id."""
    led = {"ZqLeadsItemOutputs"} if re.search(r'"outputs"|Contributes to outcome', text) else set()
    return CANARIES.intersection(re.findall(r"Zq[A-Z]\w+", text)) | led


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    root: Path = tmp_path_factory.mktemp("canaries")
    for name, text in FILES.items():
        write(root, name, text)
    return Workspace(root)


def _classes(model: type[Entry]) -> Iterator[type[Entry]]:
    for below in model.__subclasses__():
        if below.__module__.startswith("jamx."):
            yield below
        yield from _classes(below)


def _keys() -> dict[tuple[str, str], str]:
    """Every key a file can have, by the class that brings it."""
    for module in iter_modules(jamx.model.__path__):
        import_module(f"jamx.model.{module.name}")
    found = {("Entry", name): "" for name in Entry.model_fields}
    for model in _classes(Entry):
        (base,) = (one for one in model.__bases__ if issubclass(one, Entry))
        found |= {(model.__name__, name): "" for name in model.model_fields if name not in base.model_fields}
    return found


def test_every_key_is_decided() -> None:
    """A new key needs a decision in `decisions.py` on who may see it, and a canary in `files.py`."""
    assert set(_keys()) == set(DECISIONS)


@pytest.mark.parametrize("sort", ["public", "inside", "leads", "own", "never"])
def test_every_text_has_a_canary(sort: str) -> None:
    def named(model: str, key: str) -> str:
        return model.strip("_") + "".join(map(str.capitalize, key.strip("_").split("_")))

    wanted = {named(*one) for one, decided in DECISIONS.items() if decided == sort}
    prefix = f"Zq{sort.capitalize()}"
    held = {name.removeprefix(prefix) for name in CANARIES if name.startswith(prefix)}
    if sort == "own":
        held = {name.removeprefix("Lund") for name in held}
    assert wanted - held == set()


def test_the_files_are_read(workspace: Workspace) -> None:
    """A file with a fault of form would be left out of every document, and no canary of it would be seen."""
    assert [one for one in workspace.check() if one.rule.startswith(("schema", "source", "parse"))] == []


@pytest.fixture(scope="module")
def seen(workspace: Workspace, tmp_path_factory: pytest.TempPathFactory) -> dict[Wish, dict[str, set[str]]]:
    """The canaries in every document, by whom it is for and what it is."""
    folder = tmp_path_factory.mktemp("pdf")
    return {wish: {what: canaries(text) for what, text in documents(workspace, wish, folder)} for wish in WISHES}


def _may_see(wish: Wish, canary: str) -> bool:
    if canary.startswith("ZqReceives") and wish.organisation == "lund":
        return True  # who holds the meeting
    if canary.startswith("ZqOwn"):
        own = {"lund": "ZqOwnLund", "malmo": "ZqOwnMalmo"}.get(wish.organisation or "", "-")
        return wish.audience.inside or canary.startswith(own)
    return canary.startswith(SEES[wish.audience])


@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: "-".join(filter(None, wish)))
def test_nobody_sees_more_than_was_decided(seen: dict[Wish, dict[str, set[str]]], wish: Wish) -> None:
    leaks = {what: {one for one in found if not _may_see(wish, one)} for what, found in seen[wish].items()}
    assert {what: found for what, found in leaks.items() if found} == {}
    assert len(leaks) > 60


@pytest.mark.parametrize("audience", Audience)
def test_whoever_may_see_it_does(seen: dict[Wish, dict[str, set[str]]], audience: Audience) -> None:
    shown = set().union(*seen[Wish(audience)].values())
    wanted = {one for one in CANARIES if one.startswith(SEES[audience])}
    assert wanted - shown == (UNSEEN if audience.inside else set())


def test_an_organisation_sees_its_own_state(seen: dict[Wish, dict[str, set[str]]]) -> None:
    for organisation, mine, other in (("lund", "ZqOwnLund", "ZqOwnMalmo"), ("malmo", "ZqOwnMalmo", "ZqOwnLund")):
        shown = set().union(*seen[Wish(Audience.PARTICIPANT, organisation)].values())
        assert f"{mine}ProgressAnswer" in shown
        assert not {one for one in shown if one.startswith(other)}
