"""Git is asked what it keeps, and runs nothing that a workspace brings along."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from jamx.git import GitError, files_at, ignored, is_content, top, tracked

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


@pytest.mark.parametrize("folder", [".", "", "sub", "{root}", "{root}/sub"])
def test_a_git_that_came_along_is_not_run(repository: Path, folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in (repository, repository / "sub"):
        (place / "git").write_text("#!/bin/sh\ntouch witness\n")
        (place / "git").chmod(0o755)
    monkeypatch.chdir(repository)
    monkeypatch.setenv("PATH", os.pathsep.join([folder.format(root=repository), os.environ["PATH"]]))
    assert tracked(repository, ["kept.yaml", "other.yaml"]) == {"kept.yaml"}
    assert list(repository.rglob("witness")) == []


def test_without_git_nothing_is_known(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert tracked(repository, ["kept.yaml"]) == set()


def test_without_a_repository_nothing_is_known(tmp_path: Path) -> None:
    assert tracked(tmp_path, ["kept.yaml"]) == set()
    assert tracked(tmp_path, []) == set()
    assert tracked(tmp_path / "missing", ["kept.yaml"]) == set()


def _committed(folder: Path) -> None:
    _git(folder, "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "-m", "First")


def test_files_as_they_were(repository: Path) -> None:
    _committed(repository)
    (repository / "kept.yaml").write_text("changed: c\n")
    _git(repository, "add", "other.yaml")
    for revision in ("HEAD", "HEAD^{commit}", "@", "HEAD@{0}"):
        then = files_at(repository, revision)
        assert set(then) == {"kept.yaml", "sub/träff.yaml"}
        assert all(is_content(b"a: b\n", name) for name in then.values())
    assert set(files_at(repository / "sub", "HEAD")) == {"träff.yaml"}


def test_content_has_a_name_whatever_its_line_ends(repository: Path) -> None:
    _committed(repository)
    name = files_at(repository, "HEAD")["kept.yaml"]
    assert is_content(b"a: b\n", name)
    assert is_content(b"a: b\r\n", name)
    assert not is_content(b"a: c\n", name)
    assert not is_content(b"", name)


@pytest.mark.parametrize(
    "revision", ["nope", "", "-x", "--all", "HEAD:kept.yaml", "HEAD\n", "\0", "HEAD~9", "HEAD HEAD"]
)
def test_a_revision_that_is_none(repository: Path, revision: str) -> None:
    _committed(repository)
    with pytest.raises(GitError) as caught:
        files_at(repository, revision)
    assert caught.value.reason == "no-revision"


def test_why_git_does_not_answer(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(GitError, match="no-revision"):
        files_at(repository, "HEAD")  # nothing is committed
    with pytest.raises(GitError, match="no-repository"):
        files_at(tmp_path_factory.mktemp("outside"), "HEAD")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", "")
        with pytest.raises(GitError, match="no-git"):
            files_at(repository, "HEAD")


def test_another_repository_that_a_hook_names_is_not_asked(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _committed(repository)
    monkeypatch.setenv("GIT_DIR", str(repository / ".git"))
    assert set(files_at(repository / "sub", "HEAD")) == {"träff.yaml"}
    monkeypatch.setenv("GIT_DIR", "/nonexistent")
    assert set(files_at(repository / "sub", "HEAD")) == {"träff.yaml"}


def test_asking_what_was_runs_nothing_of_the_workspace(repository: Path) -> None:
    _committed(repository)
    witness = repository / "witness"
    for key in ("core.fsmonitor", "filter.bad.clean", "filter.bad.smudge", "diff.external"):
        _git(repository, "config", key, f"touch {witness}; cat")
    (repository / ".gitattributes").write_text("*.yaml filter=bad\n")
    (repository / "kept.yaml").write_text("changed: c\n")
    assert len(files_at(repository, "HEAD")) == 2
    assert "other.yaml" not in ignored(repository)
    assert not witness.exists()


def test_what_git_leaves_alone(repository: Path) -> None:
    (repository / ".gitignore").write_text("other.yaml\n")
    assert ignored(repository) == {"other.yaml", ""}


def test_the_top_is_found_without_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert top(repository) == top(repository / "sub") == repository
    (repository / "sub" / ".git").mkdir()  # an empty folder of that name is no repository
    assert top(repository / "sub") == repository
    (repository / "sub" / ".git").rmdir()
    (repository / "sub" / ".git").write_text("gitdir: ../.git/worktrees/sub\n")
    assert top(repository / "sub") == repository / "sub"
