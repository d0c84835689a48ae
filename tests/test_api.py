"""The Python face: load a workspace, check it, render from it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import jamx
from jamx.api import RefusedError, UnknownAddressError
from tests.conftest import write

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "title: Good\nagenda:\n  - {title: Talk, time: 9–10}\n"
BAD = "title: Bad\nagenda:\n  - {title: A, time: 9–10}\n  - {title: B, time: 9.30–11}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, "programmes/p/programme.yaml", "title: P\nlanguage: en\n")
    write(tmp_path, "programmes/p/meetings/good.yaml", GOOD)
    write(tmp_path, "programmes/p/meetings/bad.yaml", BAD)
    write(tmp_path, "programmes/p/agendas/good.yaml", GOOD.replace("agenda", "items"))
    return tmp_path


def test_load_from_anywhere_inside(root: Path) -> None:
    assert jamx.load(root).root == root
    assert jamx.load(str(root / "programmes/p")).root == root


def test_load_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no workspace in"):
        jamx.load(tmp_path)


def test_check(root: Path) -> None:
    workspace = jamx.load(root)
    assert [finding.rule for finding in workspace.check()] == ["agenda/overlap"]
    assert isinstance(workspace.check(), list)


def test_an_overlay_takes_the_place_of_a_file(root: Path) -> None:
    overlay = {"programmes/p/meetings/bad.yaml": GOOD.encode(), "programmes/p/meetings/new.yaml": BAD.encode()}
    found = jamx.Workspace(root, overlay).check()
    assert [finding.place.file for finding in found] == ["programmes/p/meetings/new.yaml"]


def test_render(root: Path) -> None:
    workspace = jamx.load(root)
    assert jamx.render(workspace, "p/good").startswith("# Good\n")
    assert '"title": "Good"' in jamx.render(workspace, "p/good", "json")
    assert "Agenda for the host" in jamx.render(workspace, "p/good", audience=jamx.Audience.HOST)
    with pytest.raises(RefusedError, match="1 findings") as refused:
        jamx.render(workspace, "p/bad")
    assert [finding.rule for finding in refused.value.findings] == ["agenda/overlap"]
    with pytest.raises(UnknownAddressError) as unknown:
        jamx.render(workspace, "p/goood")
    assert unknown.value.nearest == ("p/good", "p/agendas/good", "p/bad")


@pytest.mark.parametrize("first", ["", "import jamx.api; ", "import jamx.render.formats; ", "import jamx.cli.main; "])
def test_render_is_the_function_whatever_was_imported(first: str) -> None:
    code = f"{first}import jamx; jamx.load; print(callable(jamx.render))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


def test_addresses(root: Path) -> None:
    workspace = jamx.load(root)
    assert set(workspace.addresses()) == {"p/good", "p/bad", "p/agendas/good"}
    for address in workspace.addresses():
        (ref,) = workspace.find(address, root)
        assert ref in workspace.all()
    assert len(workspace.find("p", root)) == 3


def test_lines(root: Path) -> None:
    workspace = jamx.load(root)
    assert workspace.lines("programmes/p/meetings/good.yaml")[0] == "title: Good"
    assert workspace.lines("programmes/p/meetings/none.yaml") == [""]


def test_the_face_is_complete_and_lazy() -> None:
    for name in jamx.__all__:
        assert getattr(jamx, name) is not None
    with pytest.raises(AttributeError, match="nothing"):
        _ = jamx.nothing
    code = "import sys, jamx; jamx.__version__; print(sorted(m for m in sys.modules if m.startswith('jamx')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "['jamx']\n"
