"""Workspaces made of a few lines, and golden files."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from jamx.api import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jamx.findings import Finding

GOLDEN = Path(__file__).parent / "golden"
REPOSITORY = Path(__file__).parent.parent

# A law is no stopwatch: how long an example takes says how busy the machine is. Seeds are as Hypothesis has them (fixed
# where it knows that it is in CI), and a failure prints what draws the same example again.
settings.register_profile("jamx", settings(), deadline=None, print_blob=True)
settings.load_profile("jamx")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


@pytest.fixture(autouse=True)
def _quiet_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test depends on, or leaves anything in, the home and the language of whoever runs it."""
    for name in ("JAMX_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("JAMX_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture
def repository() -> Workspace:
    """This repository's own workspace."""
    return Workspace(REPOSITORY)


@pytest.fixture
def workspace(tmp_path: Path) -> Callable[..., Workspace]:
    """Makes a workspace of files: `workspace(meeting="title: …")`, other files by their path."""

    def make(meeting: str | None = None, agenda: str | None = None, **files: str) -> Workspace:
        write(tmp_path, "programmes/p/programme.yaml", "title: Programme\nlanguage: en\n")
        if meeting is not None:
            write(tmp_path, "programmes/p/meetings/m.yaml", meeting)
        if agenda is not None:
            write(tmp_path, "programmes/p/agendas/a.yaml", agenda)
        for name, text in files.items():
            write(tmp_path, name, text)
        return Workspace(tmp_path)

    return make


def write(root: Path, name: str, text: str) -> Path:
    """A file of the workspace, its folders too; the text without its common indentation."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(dedent(text).lstrip("\n").encode())
    return path


def seen(findings: list[Finding]) -> list[tuple[str, int]]:
    """Rules and lines of findings, in their order."""
    return [(finding.rule, finding.place.span.line if finding.place.span else 0) for finding in findings]


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Iterator[Callable[[str, str], None]]:
    """Compares a text with `tests/golden/<name>`; writes it with `--update-golden`."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        assert path.is_file(), f"{name} is missing: run pytest --update-golden and look at it"
        assert path.read_bytes().decode() == text

    return compare


@pytest.fixture
def golden_part(request: pytest.FixtureRequest) -> Callable[[str, str, str], None]:
    """Compares a text with the part of `tests/golden/<name>` below a heading; writes it with `--update-golden`."""

    def compare(name: str, heading: str, text: str) -> None:
        path = GOLDEN / name
        parts = golden_parts(path)
        if request.config.getoption("--update-golden"):
            parts[heading] = text
            path.parent.mkdir(parents=True, exist_ok=True)
            written = "\n".join(f"== {one}\n{parts[one]}" for one in sorted(parts))
            path.write_bytes(written.encode())
        assert heading in parts, f"{name} has no {heading}: run pytest --update-golden and look at it"
        assert parts[heading] == text

    return compare


def golden_parts(path: Path) -> dict[str, str]:
    """The parts of a golden file by heading."""
    parts: dict[str, list[str]] = {}
    for line in path.read_bytes().decode().splitlines() if path.is_file() else ():
        if line.startswith("== "):
            lines = parts.setdefault(line.removeprefix("== "), [])
        elif line:
            lines.append(f"{line}\n")
    return {heading: "".join(lines) for heading, lines in parts.items()}
