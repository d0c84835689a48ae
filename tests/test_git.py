"""Git is asked what it keeps, and runs nothing that a workspace brings along."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from jamx.git import tracked

if TYPE_CHECKING:
    from pathlib import Path


def _git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    _git(tmp_path, "init", "--quiet")
    for name in ("kept.yaml", "other.yaml", "sub/träff.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("a: b\n")
    _git(tmp_path, "add", "kept.yaml", "sub")
    return tmp_path


def test_what_git_keeps(repository: Path) -> None:
    assert tracked(repository, ["kept.yaml", "other.yaml", "missing.yaml"]) == {"kept.yaml"}
    assert tracked(repository / "sub", ["träff.yaml"]) == {"träff.yaml"}
    assert tracked(repository, ["*.yaml", ":(glob)**"]) == set()


def test_nothing_of_the_workspace_is_run(repository: Path) -> None:
    witness = repository / "witness"
    _git(repository, "config", "core.fsmonitor", f"touch {witness}; false")
    _git(repository, "config", "core.hooksPath", str(repository))
    assert tracked(repository, ["kept.yaml"]) == {"kept.yaml"}
    assert not witness.exists()


def test_a_repository_that_came_along_is_not_believed(tmp_path: Path) -> None:
    _git(tmp_path, "init", "--quiet", "--bare", ".")
    assert tracked(tmp_path, ["HEAD"]) == set()


def test_in_a_hook_of_another_repository(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/index")
    assert tracked(repository / "sub", ["träff.yaml"]) == {"träff.yaml"}


def test_without_git_nothing_is_known(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert tracked(repository, ["kept.yaml"]) == set()


def test_without_a_repository_nothing_is_known(tmp_path: Path) -> None:
    assert tracked(tmp_path, ["kept.yaml"]) == set()
    assert tracked(tmp_path, []) == set()
    assert tracked(tmp_path / "missing", ["kept.yaml"]) == set()
