"""The rules of the house that tools check: form, lint, types, and what the documents promise."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from jamx import __version__

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "command",
    [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
    ],
    ids=" ".join,
)
def test_tool_is_content(command: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_changelog_tells_of_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## Unreleased" in text or f"## {__version__}" in text


def test_documents_exist() -> None:
    named = (
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "RELEASING.md",
        "SECURITY.md",
        "LICENSE",
    )
    for name in (*named, ".ci/run", "noxfile.py"):
        assert (ROOT / name).is_file(), name


def test_a_newcomer_and_ci_run_the_same_tests() -> None:
    """The one command of CONTRIBUTING.md is the README's, which CI runs, without the coverage."""
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    command = re.search(r"<!-- tests -->\n```sh\n(.+)\n```", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert command is not None
    assert f"```sh\n{command[1].removesuffix(' --cov')}\n```" in told


def test_what_security_points_to_is_there() -> None:
    told = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    paths = re.findall(r"`(tests/[\w/]+(?:\.py|/))`", told)
    assert len(paths) > 4
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_no_path_of_one_machine_is_committed() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = [name for name in listed.stdout.split("\0") if name]
    if not names:
        pytest.skip("not a git checkout")
    homes = re.compile(r"(?<![\w.-])/(?:home|root|Users)/\w+")
    for name in names:
        path = ROOT / name
        if path.is_file() and path.suffix in {".py", ".md", ".toml", ".yaml", ".html", ".txt", ""}:
            assert homes.search(path.read_text(encoding="utf-8", errors="replace")) is None, name
    assert len(names) > 100


def test_readme_names_every_command() -> None:
    from jamx.cli.app import app

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = [command.name for command in app.registered_commands]
    groups = [
        f"{group.name} {command.name or command.callback.__name__}"
        for group in app.registered_groups
        for command in group.typer_instance.registered_commands
    ]
    assert len(commands + groups) >= 4
    for command in commands + groups:
        assert f"jamx {command}" in text, command
