"""The documents in `examples/` are those the programmes give; one that has drifted is told, with the difference."""

from __future__ import annotations

import runpy
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = REPOSITORY / "examples"
MEETING = "programmes/modellkoncept/meetings/traff-1.yaml"

Rendered = tuple[int, str, str]


@pytest.fixture
def rendered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Callable[..., Rendered]:
    """Runs the script on a copy of the programmes, or on them: the exit code, and what was said."""
    main = runpy.run_path(str(REPOSITORY / "scripts/examples.py"))["main"]
    monkeypatch.setenv("JAMX_CACHE", str(tmp_path / "templates"))

    def run(*arguments: str, root: Path = REPOSITORY, folder: Path = EXAMPLES) -> Rendered:
        monkeypatch.chdir(root)
        code: int = main(list(arguments), root, folder)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The workspace somewhere else."""
    root = tmp_path / "copy"
    for name in ("programmes", "calendar", "examples"):
        shutil.copytree(REPOSITORY / name, root / name)
    for name in ("jamx.yaml", "organisations.yaml"):
        shutil.copy(REPOSITORY / name, root)
    return root


def test_no_example_has_drifted(rendered: Callable[..., Rendered]) -> None:
    assert rendered("--check") == (0, "", "")


def test_no_example_is_left_over(rendered: Callable[..., Rendered], tmp_path: Path) -> None:
    assert rendered(folder=tmp_path / "anew")[0] == 0
    made, there = ({path.relative_to(one) for path in one.rglob("*.*")} for one in (tmp_path / "anew", EXAMPLES))
    assert made == there
    assert len(made) > 50


def test_a_change_of_a_source_is_a_difference(rendered: Callable[..., Rendered], copy: Path) -> None:
    source = (copy / MEETING).read_text(encoding="utf-8")
    assert source.count("Ledning och styrning") == 1
    (copy / MEETING).write_text(source.replace("Ledning och styrning", "Att leda"), encoding="utf-8")
    code, out, err = rendered("--check", root=copy, folder=Path("examples"))
    assert (code, err) == (1, "")
    headings = [line for line in out.splitlines() if line.startswith(("---", "+++"))]
    assert headings[:2] == [
        "--- examples/modellkoncept/traff-1.md",
        "+++ examples/modellkoncept/traff-1.md (rendered)",
    ]
    changed = [line for line in out.splitlines() if line[:1] in "+-" and line not in headings]
    assert changed
    assert {line[0] for line in changed if "Ledning och styrning" in line} == {"-"}
    assert {line[0] for line in changed if "Att leda" in line} == {"+"}
    assert (copy / "examples/modellkoncept/traff-1.md").read_bytes() == (
        EXAMPLES / "modellkoncept/traff-1.md"
    ).read_bytes()
