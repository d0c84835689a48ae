"""What a change concerns: its programme, those below it, everything where it is shared."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jamx.api.changed import GitError, changed_since
from jamx.api.workspace import Workspace
from jamx.check.touched import EVERYTHING, changed
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "core.autocrlf=false")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A workspace below the top of a repository: `child` and `grandchild` are below `p`, `q` is alone."""
    root = tmp_path / "work"
    write(root, "jamx.yaml", "language: en\n")
    write(root, "organisations.yaml", "lund:\n  name: Lund\n")
    write(root, "calendar/skane.yaml", "breaks: []\n")
    write(root, "templates/agenda.md", "x\n")
    write(root, "README.md", "x\n")
    for name, parent in (("p", ""), ("child", "p"), ("grandchild", "child"), ("q", "")):
        more = f"parent: {parent}\n" if parent else ""
        write(root, f"programmes/{name}/programme.yaml", f"title: {name}\n{more}")
        write(root, f"programmes/{name}/meetings/m.yaml", "title: M\n")
        write(root, f"programmes/{name}/plan.pdf", "x\n")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "First")
    return root


def names(root: Path, revision: str = "HEAD") -> tuple[str, ...]:
    return changed_since(Workspace(root), revision)


def change(name: str) -> Callable[[Path], object]:
    return lambda root: write(root, name, "title: Changed\n")


def remove(name: str) -> Callable[[Path], object]:
    return lambda root: (root / name).unlink()


BELOW_P = ("programmes/child", "programmes/grandchild", "programmes/p")


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda root: None, ()),
        (change("programmes/q/programme.yaml"), ("programmes/q",)),
        (change("programmes/q/meetings/m.yaml"), ("programmes/q",)),
        (change("programmes/q/meetings/new.yaml"), ("programmes/q",)),
        (change("programmes/new/programme.yaml"), ("programmes/new",)),
        (change("programmes/grandchild/meetings/m.yaml"), ("programmes/grandchild",)),
        (change("programmes/child/meetings/m.yaml"), ("programmes/child", "programmes/grandchild")),
        (change("programmes/p/meetings/m.yaml"), BELOW_P),
        (remove("programmes/p/programme.yaml"), BELOW_P),
        (remove("programmes/q/plan.pdf"), ("programmes/q",)),
        (change("programmes/q/plan.pdf"), ()),  # only whether it is there matters
        (change("programmes/q/other.pdf"), ("programmes/q",)),
        (change("programmes/q/.hidden.yaml"), ()),
        (change("jamx.yaml"), EVERYTHING),
        (change("organisations.yaml"), EVERYTHING),
        (remove("organisations.yaml"), EVERYTHING),
        (change("calendar/skane.yaml"), EVERYTHING),
        (change("calendar/new.yaml"), EVERYTHING),
        (change("templates/agenda.md"), EVERYTHING),
        (change("README.md"), ()),
        (remove("README.md"), EVERYTHING),  # something may lead to it
        (change("../elsewhere.yaml"), ()),
    ],
)
def test_what_a_change_concerns(root: Path, act: Callable[[Path], object], expected: tuple[str, ...]) -> None:
    act(root)
    assert names(root) == expected
    git(root, "add", "--all", "..")
    assert names(root) == expected
    git(root, "commit", "--quiet", "--allow-empty", "-m", "Second")
    assert names(root, "HEAD~1") == expected
    assert names(root) == ()


def test_new_line_ends_are_no_change(root: Path) -> None:
    path = root / "programmes/q/programme.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert names(root) == ()


def test_what_git_leaves_alone_is_no_change(root: Path) -> None:
    (root / ".gitignore").write_text("participants.yaml\n")
    write(root, "programmes/q/participants.yaml", "[]\n")
    assert names(root) == ()
    git(root, "add", "--force", "programmes/q/participants.yaml")
    git(root, "commit", "--quiet", "-m", "Second")
    write(root, "programmes/q/participants.yaml", "[ ]\n")
    assert names(root) == ("programmes/q",)


def test_a_link_is_what_it_leads_to(root: Path) -> None:
    link = root / "programmes/q/meetings/link.yaml"
    link.symlink_to("m.yaml")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "-m", "Second")
    assert changed(root, "HEAD") == set()
    link.unlink()
    link.symlink_to("../programme.yaml")
    assert changed(root, "HEAD") == {"programmes/q/meetings/link.yaml"}


def test_what_is_given_counts_as_changed(root: Path) -> None:
    assert changed_since(Workspace(root), "HEAD", ["programmes/q/meetings/m.yaml"]) == ("programmes/q",)


def test_two_programmes_above_each_other_end(root: Path) -> None:
    write(root, "programmes/p/programme.yaml", "title: P\nparent: grandchild\n")
    assert names(root) == BELOW_P


def test_a_folder_in_the_place_of_a_file(root: Path) -> None:
    path = root / "programmes/q/meetings/m.yaml"
    path.unlink()
    path.mkdir()
    assert names(root) == ("programmes/q",)


def test_a_file_that_cannot_be_read_counts_as_changed(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.read_bytes

    def read(path: Path) -> bytes:
        if path.parent.name == "meetings" and "q" in path.parts:
            raise PermissionError(13, "no", str(path))
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", read)
    assert changed(root, "HEAD") == {"programmes/q/meetings/m.yaml"}


def test_no_such_revision(root: Path) -> None:
    with pytest.raises(GitError):
        names(root, "nothing")
