"""The progress bar: on a terminal and for long work only, on standard error, and gone afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MAIN = """
import jamx.cli.waiting as waiting
waiting.PATIENCE = {patience}
from jamx.api import Workspace
work = Workspace.run
def long(*a, **k):
    import threading
    for thread in threading.enumerate():
        if isinstance(thread, threading.Timer) and waiting.PATIENCE < 1:
            thread.join()
    return work(*a, **k)
Workspace.run = long
from jamx.cli.main import main
main()
"""
BAR, HIDDEN, SHOWN, COLOUR = b"\xe2\x94\x81", b"\x1b[?25l", b"\x1b[?25h", b"\x1b[91m"


@pytest.fixture
def watched(place: Path) -> Callable[..., tuple[bytes, bytes, int]]:
    """Runs a command with a terminal as its standard error: what went to it, standard output, the exit code."""
    pty = pytest.importorskip("pty")

    def done(*arguments: str, patience: float = 0.0, term: str = "xterm") -> tuple[bytes, bytes, int]:
        ours, theirs = pty.openpty()
        command = [sys.executable, "-c", MAIN.format(patience=patience), *arguments]
        env = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"TERM": term}
        with subprocess.Popen(command, cwd=place, env=env, stdout=subprocess.PIPE, stderr=theirs) as process:
            os.close(theirs)
            seen = b"".join(iter(lambda: _read(ours), b""))
            out = process.stdout.read() if process.stdout else b""
        os.close(ours)
        return seen, out, process.returncode

    return done


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says so that nobody writes any more
        return b""


def test_long_work_has_a_bar_that_goes_away(watched: Callable[..., tuple[bytes, bytes, int]]) -> None:
    seen, out, code = watched("check", "--statistics")
    assert (out, code) == (b"1  agenda/overlap\n\n1 error in 5 files\n", 1)
    assert seen.count(HIDDEN) == seen.count(SHOWN) == 1
    assert b"checking" in seen
    assert BAR in seen
    assert COLOUR in seen
    assert seen.endswith(b"\x1b[2K")  # the line is empty again


def test_no_colours_where_none_are_wanted(watched: Callable[..., tuple[bytes, bytes, int]]) -> None:
    seen, _, _ = watched("check", "--no-color")
    assert BAR in seen
    assert COLOUR not in seen


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_terminal_that_draws_nothing_gets_nothing(
    watched: Callable[..., tuple[bytes, bytes, int]], term: str
) -> None:
    assert watched("check", term=term)[0] == b""


def test_a_pipe_gets_nothing(process: Callable[..., subprocess.CompletedProcess[bytes]]) -> None:
    assert process("check", env={"TERM": "xterm"}).stderr == b""


def test_short_work_has_none(watched: Callable[..., tuple[bytes, bytes, int]]) -> None:
    """The timer is cancelled by an end that comes before it."""
    assert watched("check", "programmes/q", patience=3600) == (b"", b"no findings in 2 files\n", 0)


def test_how_far_it_is_is_told_also_before_there_is_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    from jamx.cli import waiting
    from jamx.render import progress_bar

    told: list[object] = []

    class Bar:
        def __init__(self, what: str, *, colour: bool) -> None:
            told.append((what, colour))

        def tell(self, done: int, total: int) -> None:
            told.append((done, total))

        def close(self) -> None:
            told.append("closed")

    monkeypatch.setattr(progress_bar, "ProgressBar", Bar)
    monkeypatch.setattr(waiting, "PATIENCE", 3600)
    someone = waiting.Waiting("rendering", colour=False)
    someone.tell(1, 5)
    someone._show()
    someone.tell(2, 5)
    someone.close()
    assert told == [("rendering", False), (1, 5), (2, 5), "closed"]
    hasty = waiting.Waiting("rendering", colour=False)
    hasty.close()
    hasty._show()
    assert len(told) == 4
