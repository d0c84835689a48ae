"""What is shipped: the wheel and the sdist, built once, and whether what they need can be had."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.conftest import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_BUILD = "import sys, hatchling.build as backend; print(getattr(backend, sys.argv[1])(sys.argv[2]))"


class Installed(NamedTuple):
    """An installed jamx."""

    command: Path

    def run(self, *arguments: str, cwd: Path, expected: int = 0) -> str:
        """What it says to some arguments, on both outputs; in no surroundings of this checkout."""
        done = subprocess.run(
            [self.command, *arguments],
            cwd=cwd,
            env=surroundings(),
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60,
        )
        assert done.returncode == expected, done.stdout + done.stderr
        return done.stdout + done.stderr


def surroundings(**more: str) -> dict[str, str]:
    """The environment, without what belongs to the interpreter that runs the tests."""
    own = {"VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME", "UV_PYTHON"}
    return {name: value for name, value in os.environ.items() if name not in own} | more


def ran(command: list[str | Path], cwd: Path, **environment: str) -> str:
    """What a command prints; it has to succeed."""
    done = subprocess.run(
        command,
        cwd=cwd,
        env=surroundings(PYTHONUTF8="1", **environment),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(what: str, source: Path, into: Path) -> Path:
    """A wheel or an sdist, as a front end has it built: by a process of its own, in the folder of the sources."""
    pytest.importorskip("hatchling")
    into.mkdir(parents=True, exist_ok=True)
    return into / ran([sys.executable, "-c", _BUILD, f"build_{what}", into], source).splitlines()[-1]


def program(tool: str) -> list[str | Path]:
    """A tool of the development environment, as a command."""
    if importlib.util.find_spec(tool) is None:
        pytest.skip(f"{tool} is not installed")
    return [sys.executable, "-m", tool]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", REPOSITORY, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", REPOSITORY, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="session")
def registry(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Skips where the packages that jamx needs cannot be had."""
    wanted = tmp_path_factory.mktemp("probe") / "requirements.in"
    wanted.write_text("mdurl\n", encoding="ascii")
    command = [*program("uv"), "pip", "compile", "--quiet", "--refresh", wanted]
    try:
        reached = subprocess.run(command, capture_output=True, check=False, timeout=60).returncode == 0
    except subprocess.TimeoutExpired:
        reached = False
    if not reached:
        pytest.skip("no registry of packages can be reached")


@pytest.fixture
def virtual(tmp_path: Path, registry: None) -> Callable[..., Path]:
    """Makes a virtual environment with some requirements, and gives its folder of commands."""

    def make(*requirements: str | Path) -> Path:
        folder = tmp_path / "environment"
        ran([*program("uv"), "venv", "--quiet", "--python", sys.executable, folder], tmp_path)
        python = folder / COMMANDS / f"python{EXE}"
        ran([*program("uv"), "pip", "install", "--quiet", "--python", python, *requirements], tmp_path)
        return folder / COMMANDS

    return make


COMMANDS, EXE = ("Scripts", ".exe") if sys.platform == "win32" else ("bin", "")
