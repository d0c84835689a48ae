"""Real processes: pipes, streams that are closed or full, encodings, what is imported, the same bytes everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import REPOSITORY, write

if TYPE_CHECKING:
    from collections.abc import Callable

    Process = Callable[..., subprocess.CompletedProcess[bytes]]

FULL = Path("/dev/full")
MAIN = "from jamx.cli.main import main; main()"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


@POSIX
@pytest.mark.parametrize(
    "line",
    ["check", "agenda render p/good --to html", "agenda show --all", "explain", "--help", "--version", "agenda -h"],
)
def test_a_broken_pipe_is_no_error(process: Process, line: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = process(*line.split(), stdout=writer)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@POSIX
@pytest.mark.parametrize("line", ["check", "agenda render p/good", "agenda show p/good", "explain", "--help"])
def test_a_full_disk_is_a_sentence(process: Process, line: str) -> None:
    with FULL.open("wb") as full:
        done = process(*line.split(), stdout=full)
    assert (done.returncode, done.stderr) == (2, b"jamx: cannot write standard output: No space left on device\n")


@POSIX
def test_a_device_stays_a_device(process: Process) -> None:
    before = FULL.stat()
    done = process("agenda", "render", "p/good", "-o", "/dev/full")
    assert (done.returncode, done.stderr) == (2, b"jamx: cannot write /dev/full: No space left on device\n")
    after = FULL.stat()
    assert (after.st_mode, after.st_rdev, after.st_ino) == (before.st_mode, before.st_rdev, before.st_ino)
    done = process("agenda", "render", "p/good", "-o", "/dev/stdout")
    assert done.stdout.startswith(b"# Kick-off\n")


@POSIX
@pytest.mark.parametrize(
    ("line", "closed", "code", "said"),
    [
        ("check", 1, 2, b"jamx: standard output is closed\n"),
        ("agenda render p/good", 1, 2, b"jamx: standard output is closed\n"),
        ("agenda render p/good -o out", 1, 0, b""),
        ("check - --stdin-filename a.yaml", 0, 2, b"jamx: standard input is closed\n"),
        ("agenda render p/good -o out", 0, 0, b""),
        ("agenda render p/nothing", 2, 2, b""),
        ("agenda render p/bad", 2, 1, b""),
    ],
)
def test_closed_streams(process: Process, line: str, closed: int, code: int, said: bytes) -> None:
    done = process(*line.split(), preexec_fn=lambda: os.close(closed))
    assert (done.returncode, done.stderr) == (code, said)


@POSIX
def test_remarks_that_nobody_can_read(process: Process) -> None:
    with FULL.open("wb") as full:
        assert process("agenda", "render", "p/bad", stderr=full).returncode == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="modes do not hold the superuser")
def test_a_folder_nobody_may_write(process: Process, place: Path) -> None:
    (place / "out").mkdir(mode=0o500)
    done = process("agenda", "render", "p/good", "-o", "out/a.md")
    assert (done.returncode, done.stderr) == (2, b"jamx: cannot write out/a.md: Permission denied\n")


@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=str,
)
def test_any_encoding(process: Process, place: Path, env: dict[str, str]) -> None:
    write(place, "programmes/p/meetings/bad.yaml", "title: Träff ✓\nagendå: [’]\n")
    done = process("check", env=env)
    assert done.returncode == 1
    assert done.stderr == b""
    assert b"schema/unknown-key" in done.stdout
    done = process("agenda", "show", "q/plan", env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    done = process("agenda", "render", "q/plan", env=env)
    assert done.stdout.decode("utf-8").count("09.00–09.15") == 1
    done = process("agenda", "render", "p/träff ✓", env=env)
    assert (done.returncode, done.stdout) == (2, b"")


def imported(root: Path, *arguments: str) -> set[str]:
    """The top-level modules that a command line leaves imported."""
    code = (
        "import sys, atexit\n"
        "atexit.register(lambda: print(*{name for name in sys.modules if '.' not in name}, file=sys.stderr))\n" + MAIN
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=root,
        # what measures this process would import things of its own in that one
        env={name: value for name, value in os.environ.items() if not name.startswith("COV")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    found = set(done.stderr.splitlines()[-1].split())
    assert "sys" in found
    return found


HEAVY = {"typer", "rich", "jinja2", "babel", "markdown_it", "pydantic", "yaml", "hypothesis", "asyncio"}


@pytest.mark.parametrize(
    ("line", "needed", "spared"),
    [
        ("--version", {"jamx"}, {*HEAVY, "dataclasses", "inspect", "typing_extensions"}),
        ("check --format json", {"pydantic"}, HEAVY - {"pydantic"}),
        ("check", {"pydantic"}, HEAVY - {"pydantic"}),
        ("agenda render p/good", {"jinja2"}, {"typer", "rich", "babel", "markdown_it", "asyncio", "difflib", "yaml"}),
        ("agenda render p/good --to json", {"pydantic"}, {"typer", "rich", "babel", "markdown_it", "jinja2"}),
        ("agenda render p/good --to html", {"markdown_it"}, {"typer", "rich", "babel"}),
        ("agenda show p/good", {"rich", "typer"}, {"jinja2", "babel", "markdown_it"}),
        ("--help", {"typer"}, {"pydantic", "rich", "jinja2", "yaml", "babel", "markdown_it"}),
    ],
)
def test_nothing_is_imported_before_it_is_used(place: Path, line: str, needed: set[str], spared: set[str]) -> None:
    (place / "programmes/p/meetings/bad.yaml").unlink()
    found = imported(place, *line.split())
    assert needed <= found
    assert found & spared == set()


SURROUNDINGS: tuple[dict[str, str], ...] = (
    {"PYTHONHASHSEED": "1", "TZ": "UTC", "LANG": "C"},
    {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati", "LANG": "sv_SE.UTF-8", "COLUMNS": "200", "PYTHONUTF8": "0"},
)


@pytest.mark.parametrize(
    "line",
    [
        "agenda render modellkoncept/larandetraff-1 --to html --for organiser --draft",
        "agenda render modellkoncept/larandetraff-1 --to json",
        "check --no-ignores --format json",
    ],
)
def test_the_same_bytes_everywhere(process: Process, line: str) -> None:
    folders = (REPOSITORY, REPOSITORY / "programmes/modellkoncept/agendas")
    made = [process(*line.split(), cwd=folder, env=env) for env, folder in zip(SURROUNDINGS, folders, strict=True)]
    assert made[0].stdout == made[1].stdout
    assert len(made[0].stdout) > 1000
