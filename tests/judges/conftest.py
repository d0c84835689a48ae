"""The pages the judges are shown, each made once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from jamx.api import Audience, Workspace
from tests.conftest import REPOSITORY, write
from tests.judges.meetings import LOGO, RICH, SETTINGS
from tests.judges.tools import browse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from jamx.api import Document

MODES = ("light", "dark", "print", "narrow", "narrow dark")


class Made(NamedTuple):
    """A document, and where its page lies."""

    name: str
    document: Document
    file: Path


def _real() -> Iterator[tuple[str, Document]]:
    workspace = Workspace(REPOSITORY)
    (ref,) = workspace.find("modellkoncept/larandetraff-1")
    for to in ("html", "md"):
        yield f"participant.{to}", workspace.document(ref, to)
        yield f"facilitator.{to}", workspace.document(ref, to, audience=Audience.FACILITATOR)
        yield f"draft.{to}", workspace.document(ref, to, draft=True, attending=5)
        yield f"english.{to}", workspace.document(ref, to, language="en")


def _rich(root: Path) -> Iterator[tuple[str, Document]]:
    write(root, "jamx.yaml", SETTINGS)
    write(root, "logo.svg", LOGO)
    write(root, "programmes/p/programme.yaml", "title: Ett program\nfunctions: {teacher: Lärare}\n")
    for name, text in RICH.items():
        write(root, f"programmes/p/meetings/{name}.yaml", text)
    workspace = Workspace(root)
    for ref in workspace.all():
        for to in ("html", "md"):
            made = workspace.document(ref, to, audience=Audience.ORGANISER, draft=True)
            yield f"{ref.name}.{to}", made


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    """The real agenda and three rich meetings, as pages and as Markdown, by name."""
    folder = tmp_path_factory.mktemp("documents")
    made = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JAMX_CACHE", str(tmp_path_factory.mktemp("templates")))
        for name, document in (*_real(), *_rich(tmp_path_factory.mktemp("rich"))):
            file = folder / name
            file.write_bytes(document.data)
            made[name] = Made(name, document, file)
    return made


@pytest.fixture(scope="session")
def pages(documents: dict[str, Made]) -> dict[str, Made]:
    """Those that are pages."""
    return {name: made for name, made in documents.items() if name.endswith(".html")}


@pytest.fixture(scope="session")
def seen(pages: dict[str, Made]) -> dict[str, dict[str, Any]]:
    """What Chromium saw on every page in every mode."""
    return browse(
        [
            {"name": name, "file": str(made.file), "modes": MODES, "read": True, "pdf": f"{made.file}.pdf"}
            for name, made in pages.items()
        ]
    )
