"""A workspace with something to show and something wrong, and two ways to run the command line on it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from jamx.cli.failures import guarded
from jamx.cli.main import hoisted
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

GOOD = """
    title: Kick-off
    organisations: 3
    agenda:
      - title: Coffee
        time: 09.00–09.15
        kind: coffee
      - title: Talk
        time: 09.15–10.00
"""
BAD = """
    title: Residential
    agenda:
      - title: Coffee
        time: 09.00–10.00
      - title: Talk
        time: 09.30–10.30
"""


class Done(NamedTuple):
    """What a run left: its exit code and what it said."""

    code: int
    out: str
    err: str


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A workspace: `p/good` and `q/plan` are fine, `p/bad` has an overlap."""
    root = tmp_path / "work"
    write(root, "programmes/p/programme.yaml", "title: Programme\nlanguage: en\n")
    write(root, "programmes/p/meetings/good.yaml", GOOD)
    write(root, "programmes/p/meetings/bad.yaml", BAD)
    write(root, "programmes/q/programme.yaml", "title: Other\nlanguage: sv\n")
    write(root, "programmes/q/agendas/plan.yaml", GOOD.replace("agenda:", "items:"))
    return root


@pytest.fixture
def run(
    place: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Done]:
    """Runs a command line in this process, from the root unless another folder is said."""

    def done(*arguments: str, here: Path | None = None, stdin: str | bytes = b"") -> Done:
        monkeypatch.chdir(here or place)
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
        code = guarded(hoisted(list(arguments)))
        out, err = capsysbinary.readouterr()
        return Done(code, out.decode(), err.decode())

    return done


@pytest.fixture
def process(place: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Runs a command line in a process of its own."""

    def done(*arguments: str, env: Mapping[str, str] | None = None, **more: Any) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-c", "from jamx.cli.main import main; main()", *arguments]
        more.setdefault("cwd", place)
        for stream in ("stdout", "stderr"):
            more.setdefault(stream, subprocess.PIPE)
        # buffered, as people run it: what cannot be written may fail as late as the end
        own = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        return subprocess.run(command, env={**own, **(env or {})}, check=False, timeout=60, **more)

    return done
