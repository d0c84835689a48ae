"""The documents that are read, each made once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jamx.api import Audience, ExtraMissingError, Workspace
from tests.conftest import REPOSITORY, write
from tests.judges.meetings import LOGO, RICH, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jamx.views.agenda import AgendaView, ItemView


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """Three invented meetings with everything in them that documents can show."""
    root: Path = tmp_path_factory.mktemp("rich")
    write(root, "jamx.yaml", SETTINGS)
    write(root, "logo.svg", LOGO)
    write(root, "programmes/p/programme.yaml", "title: Ett program\nfunctions: {teacher: Lärare}\n")
    for name, text in RICH.items():
        write(root, f"programmes/p/meetings/{name}.yaml", text)
    return Workspace(root)


@pytest.fixture(scope="session")
def real() -> Workspace:
    """This repository's own workspace."""
    return Workspace(REPOSITORY)


@pytest.fixture
def made() -> Callable[..., bytes]:
    """Makes a document; the test is skipped where its format cannot be made."""

    def make(workspace: Workspace, address: str, to: str, noun: str = "agenda", **options: object) -> bytes:
        (ref,) = workspace.find(address, noun=noun)
        try:
            return workspace.document(ref, to, noun=noun, **options).data  # type: ignore[arg-type]
        except ExtraMissingError as error:
            pytest.skip(str(error))

    return make


def said_of(view: AgendaView) -> list[str]:
    """Texts of an agenda in the order in which every document has them."""
    texts = [fact.text for fact in view.facts]
    texts += [*view.outcomes, *view.expects]
    texts += [task.title for group in view.tasks if group.when == "before" for task in group.tasks]
    texts += [item.title for day in view.days for item in day.items]
    texts += [text for day in view.days for item in day.items if item.detailed for text in _details(item)]
    return [*texts, *view.materials, *(t.title for group in view.tasks if group.when != "before" for t in group.tasks)]


def _details(item: ItemView) -> list[str]:
    texts = [item.title, *(point.title for point in item.points)]
    texts += [part.title for one in item.rounds for part in one.parts]
    for strand in item.strands:
        texts += [strand.title, *(inner.title for inner in strand.items)]
    return texts


AUDIENCES = tuple(Audience)
