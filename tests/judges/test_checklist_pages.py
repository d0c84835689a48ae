"""Checklists before the judges: the Nu checker, axe-core in Chromium, readers of Markdown; and boxes that are drawn."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import Audience, Workspace
from tests.conftest import REPOSITORY, write
from tests.judges.conftest import MODES, Made
from tests.judges.meetings import LOGO, SETTINGS
from tests.judges.test_markdown import markdown_it, pandoc
from tests.judges.tools import browse, validate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jamx.api import Document

PROGRAMME = """
    title: {sv: Ett rikt program, en: A rich programme}
    organiser: agency
    period: 2026-01/2027-12
    tasks:
      - id: read
        title: <Läs & begrunda> [länk](javascript:alert(1))
        owner: each organisation
        due: 2026-02-20
        effort: 2 h
        materials: [Rapporten, "A | B"]
        text: |
          Först det ena.

          - sedan det andra
      - {id: led, title: {en: A task in another language}, owner: organiser, due: end of programme}
    """
FILES = {
    "jamx.yaml": SETTINGS,
    "logo.svg": LOGO,
    "programmes/p/programme.yaml": PROGRAMME,
    "programmes/p/organisations.yaml": "lund: {name: Lunds kommun}\nmalmo: {name: Malmö stad}\n",
    "programmes/p/meetings/m.yaml": """
        title: Mötet
        date: 2026-03-10
        host: lund
        tasks:
          - {id: hall, title: Boka sal, owner: host, due: 4 weeks before}
          - {id: hem, title: Pröva hemma, owner: each organisation, when: after}
        """,
    "programmes/p/checklists/fragor.yaml": """
        title: Frågor
        text: Svara *ärligt*.
        answers: [ja, delvis, nej]
        entries:
          - {id: a, title: Äger ledningen arbetet?}
          - {id: b, title: Finns tid?, text: Även på sommaren.}
        """,
    "programmes/p/follow-up/malmo.yaml": """
        read: {status: done, date: 2026-02-01}
        fragor/a: {status: done, answer: delvis}
        """,
}
PAGES = ("jihu-utbyte-2022", "jim-2013", "jamresursen-2", "modellkoncept", "organiser", "malmo", "meeting", "questions")


def _documents(root: Path, to: str) -> Iterator[tuple[str, Document]]:
    real = Workspace(REPOSITORY)
    for programme in PAGES[:4]:
        (ref,) = real.find(programme, noun="checklist")
        yield programme, real.document(ref, to, noun="checklist", audience=Audience.ORGANISER)
    rich = Workspace(root, today=date(2026, 3, 1))
    everybody = {"audience": Audience.ORGANISER, "draft": True}
    for name, address, options in (
        ("organiser", "p", everybody),
        ("malmo", "p", {"organisation": "malmo"}),
        ("meeting", "p/m", everybody),
        ("questions", "p/checklists/fragor", {}),
    ):
        (ref,) = rich.find(address, root, noun="checklist")
        yield name, rich.document(ref, to, noun="checklist", **options)


@pytest.fixture(scope="module")
def checklists(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    folder, root = tmp_path_factory.mktemp("documents"), tmp_path_factory.mktemp("rich")
    for name, text in FILES.items():
        write(root, name, text)
    made = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAMX_CACHE", str(tmp_path_factory.mktemp("templates")))
        for to in ("html", "md"):
            for name, document in _documents(root, to):
                file = folder / f"{name}.{to}"
                file.write_bytes(document.data)
                made[file.name] = Made(file.name, document, file)
    return made


@pytest.fixture(scope="module")
def looked_at(checklists: dict[str, Made]) -> dict[str, dict[str, Any]]:
    pages = {name: made for name, made in checklists.items() if name.endswith(".html")}
    assert set(pages) == {f"{name}.html" for name in PAGES}
    return browse([{"name": name, "file": str(made.file), "modes": MODES} for name, made in pages.items()])


def test_the_nu_checker_has_nothing_to_say(checklists: dict[str, Made]) -> None:
    pages = [made.file for name, made in checklists.items() if name.endswith(".html")]
    assert [one["message"] for one in validate(pages) if not _advice(one)] == []


def _advice(one: dict[str, Any]) -> bool:
    """What it says of a policy with hashes, which it does not know."""
    return one["type"] == "info" and "Content Security Policy" in one["message"]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_no_violation(looked_at: dict[str, dict[str, Any]], page: str, mode: str) -> None:
    (found,) = (one for one in looked_at[f"{page}.html"]["modes"] if one["mode"] == mode)
    assert found["violations"] == []
    assert found["passes"] > 10
    assert found["sideways"] <= 0


@pytest.mark.parametrize("page", PAGES)
def test_one_request_and_no_complaint(looked_at: dict[str, dict[str, Any]], page: str) -> None:
    found = looked_at[f"{page}.html"]
    assert len(found["requests"]) == 1
    assert found["console"] == []
    assert found["texts"]["scripts"] == 0
    assert found["texts"]["handlers"] == []


@pytest.mark.parametrize("page", PAGES)
def test_two_readers_see_the_same_headings(checklists: dict[str, Made], page: str) -> None:
    made = checklists[f"{page}.md"]
    headings, _ = pandoc(str(made.file), "gfm")
    assert headings == markdown_it(made.document.text)[0]
    assert headings[0][0] == 1
    for (above, _), (level, _) in pairwise(headings):
        assert 1 < level <= above + 1
