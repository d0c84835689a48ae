"""The wheel, installed by pip, pipx and uv, works in a folder that knows nothing of this one."""

from __future__ import annotations

import sys
import venv
from typing import TYPE_CHECKING

import pytest

from jamx import __version__
from tests.packaging.conftest import COMMANDS, EXE, Installed, program, ran

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("registry")


def serves(installed: Installed, folder: Path) -> None:
    """A workspace is made, checked and rendered from, and what is not installed is told."""
    folder.mkdir()
    assert installed.run("--version", cwd=folder) == f"jamx {__version__}\n"
    installed.run("init", "plan", "--lang", "sv", cwd=folder)
    plan = folder / "plan"
    assert installed.run("check", "--lang", "sv", cwd=plan) == "inga anmärkningar i 4 filer\n"
    page = installed.run("agenda", "render", "mitt-program/traff-1", "--to", "html", cwd=plan)
    assert page.startswith('<!DOCTYPE html>\n<html lang="sv">')
    assert '"$schema"' in installed.run("schema", "meeting", cwd=plan)
    word = ("agenda", "render", "mitt-program/traff-1", "--to", "docx", "-o", "agenda.docx")
    told = installed.run(*word, cwd=plan, expected=2)
    assert 'pip install "jamx[docx]"' in told


def test_pip(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "environment", with_pip=True)
    commands = tmp_path / "environment" / COMMANDS
    ran([commands / f"python{EXE}", "-m", "pip", "install", "--quiet", wheel], tmp_path)
    serves(Installed(commands / f"jamx{EXE}"), tmp_path / "elsewhere")


def test_pip_from_the_sdist(sdist: Path, virtual: Callable[..., Path], tmp_path: Path) -> None:
    serves(Installed(virtual(sdist) / f"jamx{EXE}"), tmp_path / "elsewhere")


def test_pipx(wheel: Path, tmp_path: Path) -> None:
    commands = tmp_path / "commands"
    homes = {"PIPX_HOME": str(tmp_path / "pipx"), "PIPX_BIN_DIR": str(commands), "PIPX_MAN_DIR": str(tmp_path / "man")}
    ran([*program("pipx"), "install", "--python", sys.executable, wheel], tmp_path, **homes)
    serves(Installed(commands / f"jamx{EXE}"), tmp_path / "elsewhere")


def test_uv_tool_install(wheel: Path, tmp_path: Path) -> None:
    commands = tmp_path / "commands"
    homes = {"UV_TOOL_DIR": str(tmp_path / "tools"), "UV_TOOL_BIN_DIR": str(commands)}
    ran([*program("uv"), "tool", "install", "--quiet", "--python", sys.executable, wheel], tmp_path, **homes)
    serves(Installed(commands / f"jamx{EXE}"), tmp_path / "elsewhere")


def test_uvx(wheel: Path, tmp_path: Path) -> None:
    """Nothing stays installed."""
    tools = {"UV_TOOL_DIR": str(tmp_path / "tools")}
    uvx = [*program("uv"), "tool", "run", "--quiet", "--python", sys.executable, "--from", wheel, "jamx"]
    assert ran([*uvx, "--version"], tmp_path, **tools) == f"jamx {__version__}\n"
    ran([*uvx, "init", "plan", "--lang", "en"], tmp_path, **tools)
    assert "no findings" in ran([*uvx, "check"], tmp_path / "plan", **tools)
    assert not (tmp_path / "tools" / "jamx").exists()


def test_the_extras_bring_their_formats(wheel: Path, virtual: Callable[..., Path], tmp_path: Path) -> None:
    installed = Installed(virtual(f"jamx[docx,xlsx] @ {wheel.as_uri()}") / f"jamx{EXE}")
    installed.run("init", "plan", "--lang", "en", cwd=tmp_path)
    plan = tmp_path / "plan"
    installed.run("agenda", "render", "my-programme/meeting-1", "--to", "docx", "-o", "agenda.docx", cwd=plan)
    installed.run("timetable", "render", "my-programme", "--to", "xlsx", "-o", "dates.xlsx", cwd=plan)
    assert {(plan / name).read_bytes()[:4] for name in ("agenda.docx", "dates.xlsx")} == {b"PK\x03\x04"}
    told = installed.run("timetable", "render", "my-programme", "--to", "pdf", "-o", "dates.pdf", cwd=plan, expected=2)
    assert 'pip install "jamx[pdf]"' in told
