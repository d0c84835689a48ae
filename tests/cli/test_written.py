"""Where documents went is told to whoever sits there, and to nobody else."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from jamx.cli.usage import UsageFault, one_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.test_wrong_use import Run

MEETING = "title: Träff\nagenda:\n  - title: Samtal\n    time: 9–10\n"


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        file = tmp_path / "programmes" / "p" / "meetings" / f"{name}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(MEETING, encoding="utf-8")
    (tmp_path / "programmes/p/programme.yaml").write_text("title: P\n", encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
@pytest.mark.parametrize(
    ("language", "arguments", "told"),
    [
        ("sv", ("p/a", "-o", "ut/a.md"), "skrivet: ut/a.md"),
        ("en", ("p/a", "-o", "ut/a.md"), "written: ut/a.md"),
        ("en", ("--all", "-o", "ut"), "2 documents written below ut/p"),
    ],
)
def test_on_a_terminal(plans: Path, language: str, arguments: tuple[str, ...], told: str) -> None:
    import pty

    child, terminal = pty.fork()
    if child == 0:
        os.chdir(plans)
        os.execve(sys.executable, [sys.executable, "-m", "jamx", "--lang", language, "agenda", "render", *arguments],
                  os.environ)  # fmt: skip
    said = b""
    try:
        while more := os.read(terminal, 1024):
            said += more
    except OSError:  # the other end is closed
        pass
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert said.decode().strip() == told
    assert (plans / "ut").exists()


def test_in_a_pipe_nothing_is_said(run: Run, plans: Path) -> None:
    assert run("agenda", "render", "--all", "-o", "ut", here=plans) == (0, "", "")


@pytest.mark.parametrize(("said", "meant"), [("word", "docx"), ("Excel", "xlsx"), ("outlook", "ics"), ("htlm", "html")])
def test_what_people_call_a_format(said: str, meant: str) -> None:
    with pytest.raises(UsageFault, match=f"did you mean {meant}"):
        one_of("--to", said, ("md", "html", "docx", "xlsx", "ics"))
