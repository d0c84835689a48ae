"""What is installed is what is here: the wheel carries the templates and renders a workspace elsewhere from them."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from tests.conftest import REPOSITORY, write

if TYPE_CHECKING:
    from pathlib import Path

hatchling = pytest.importorskip("hatchling.build")


def test_the_wheel_renders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REPOSITORY)
    wheel = tmp_path / hatchling.build_wheel(str(tmp_path))
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(tmp_path / "site")
    templates = {f"jamx/_templates/{path.name}" for path in (REPOSITORY / "templates").iterdir()}
    assert templates <= names
    assert len(templates) > 4
    new = [path for path in (REPOSITORY / "jamx/change/new").rglob("*") if path.is_file()]
    beginnings = {path.relative_to(REPOSITORY).as_posix() for path in new}
    assert len(beginnings) > 20
    assert beginnings <= names
    assert not [name for name in names if name.startswith(("tests/", "programmes/", "templates/"))]

    root = tmp_path / "elsewhere"
    write(root, "programmes/p/meetings/m.yaml", "title: Träff\nagenda:\n  - title: A\n    time: 9–10\n")
    write(root, "templates/agenda.txt", '{% extends "stock/agenda.txt" %}{% block end %}Välkomna!{% endblock %}')
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); import jamx.render.environment as e; "
        "print(e.shipped(), file=sys.stderr); from jamx.cli.main import main; main()"
    )

    def run(to: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-c", code, str(tmp_path / "site"), "agenda", "render", "p/m", "--to", to]
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(command, cwd=root, env=environment, capture_output=True, check=False, timeout=60)

    for to, piece in (("md", "# Träff\n"), ("html", "<h1>Träff</h1>"), ("txt", "Välkomna!\n"), ("json", '"Träff"')):
        done = run(to)
        assert done.returncode == 0, done.stderr
        assert done.stderr.decode().strip() == str(tmp_path / "site" / "jamx" / "_templates")
        assert piece in done.stdout.decode()
