"""The pages of a site before the judges: the Nu checker, axe-core in Chromium; and pages that load anew."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from jamx.api import Workspace
from jamx.api.site import built
from tests.api.test_site import FILES
from tests.conftest import REPOSITORY, write
from tests.judges.conftest import MODES
from tests.judges.meetings import LOGO, RICH, SETTINGS
from tests.judges.tools import browse, validate

if TYPE_CHECKING:
    from pathlib import Path

REAL = (
    "index.html",
    "timetable.html",
    "jim-2013/index.html",
    "jamresursen-2/index.html",
    "modellkoncept/checklist.html",
)
RICH_PAGES = (
    *("index.html", "a/index.html", "a/timetable.html", "a/meetings/days.html", "b/index.html"),
    *("a/meetings/strands.grid.html", "b/meetings/one.html"),
)
PAGES = tuple([f"real/{name}" for name in REAL] + [f"rich/{name}" for name in RICH_PAGES])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two sites: this repository's, and one with everything in it."""
    folder, root = tmp_path_factory.mktemp("sites"), tmp_path_factory.mktemp("rich")
    rich = {f"programmes/a/meetings/{name}.yaml": text for name, text in RICH.items()}
    for name, text in {**FILES, **rich, "jamx.yaml": SETTINGS, "logo.svg": LOGO}.items():
        write(root, name, text)
    for name, workspace in (("real", Workspace(REPOSITORY)), ("rich", Workspace(root, today=date(2027, 2, 1)))):
        for path, data in built(workspace, draft=True).files.items():
            write(folder, f"{name}/{path}", "").write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def looked_at(site: Path) -> dict[str, dict[str, Any]]:
    return browse([{"name": name, "file": str(site / name), "modes": MODES, "read": True} for name in PAGES])


def test_the_nu_checker_has_nothing_to_say(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 70
    assert [f"{one['url']}: {one['message']}" for one in validate(pages) if not _advice(one)] == []


def _advice(one: dict[str, Any]) -> bool:
    """What it says of a policy with hashes, which it does not know."""
    return one["type"] == "info" and "Content Security Policy" in one["message"]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("page", PAGES)
def test_axe_finds_no_violation(looked_at: dict[str, dict[str, Any]], page: str, mode: str) -> None:
    (found,) = (one for one in looked_at[page]["modes"] if one["mode"] == mode)
    assert found["violations"] == []
    assert found["passes"] > 10
    assert found["sideways"] <= 0


@pytest.mark.parametrize("page", PAGES)
def test_one_request_and_no_complaint(looked_at: dict[str, dict[str, Any]], page: str) -> None:
    found = looked_at[page]
    assert len(found["requests"]) == 1
    assert found["console"] == []
    assert found["texts"]["scripts"] == 0
    assert found["texts"]["handlers"] == []
