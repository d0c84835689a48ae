"""What a renamed meeting leaves behind is told when everything is compared; it is no difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

CHECK = ("-o", "out", "--check")


@pytest.fixture
def renamed(run: Callable[..., Done], place: Path) -> Path:
    """Everything was rendered, and then a meeting got another name."""
    (place / "programmes/p/meetings/bad.yaml").unlink()
    assert run("agenda", "render", "--all", "-o", "out").code == 0
    assert run("agenda", "render", "--all", "--for", "host", "-o", "out").code == 0
    meetings = place / "programmes/p/meetings"
    (meetings / "good.yaml").rename(meetings / "kick-off.yaml")
    assert run("agenda", "render", "--all", "-o", "out") == (0, "", "")
    return place


@pytest.mark.parametrize("asked", [("--all",), ("p",), ("p", "q")])
def test_it_is_told(run: Callable[..., Done], renamed: Path, asked: tuple[str, ...]) -> None:
    assert run("agenda", "render", *asked, *CHECK) == (0, "", "out/p/good.md is made from nothing any more\n")
    assert (renamed / "out/p/good.md").exists()


def test_only_what_is_called_like_the_documents_is_told(run: Callable[..., Done], renamed: Path) -> None:
    for name in ("README.md", "timetable.md", "checklist.md", "notes.txt", "kick-off.timetable.md"):
        write(renamed, f"out/p/{name}", "mine\n")
    assert run("agenda", "render", "--all", *CHECK).err.count("\n") == 1
    done = run("agenda", "render", "--all", "--for", "host", *CHECK)
    assert done.code == 1
    assert done.err == "out/p/kick-off.host.md is not there\nout/p/good.host.md is made from nothing any more\n"


@pytest.mark.parametrize("noun", ["timetable", "checklist"])
def test_it_is_not_told_where_not_everything_was_asked_for(run: Callable[..., Done], renamed: Path, noun: str) -> None:
    assert run("agenda", "render", "p/kick-off", *CHECK) == (0, "", "")
    assert run(noun, "render", "--all", "-o", "out").code == 0
    assert run(noun, "render", "--all", *CHECK) == (0, "", "")
    assert (renamed / f"out/p/{noun}.md").exists()
