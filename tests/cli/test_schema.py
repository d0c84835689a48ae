"""`jamx schema`: the list, one schema, a folder of them, and what is refused."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from jamx.api.schemas import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]


def test_without_a_kind_the_kinds_are_listed(run: Run) -> None:
    done = run("schema")

    assert done.code == 0
    assert [line.split()[0] for line in done.out.splitlines()] == list(KINDS)
    assert "meeting        programmes/*/meetings/*.yaml\n" in done.out


def test_a_schema_needs_no_workspace(run: Run, tmp_path: Path) -> None:
    done = run("schema", "meeting", here=tmp_path)

    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out)["$id"] == "urn:jamx:schema:meeting"
    assert done.out.endswith("}\n")


def test_a_slip_is_answered_with_the_nearest(run: Run) -> None:
    done = run("schema", "meting")

    assert (done.code, done.out) == (2, "")
    assert done.err.endswith("\n  meeting\n")


def test_schemas_go_to_a_folder_and_twice_changes_nothing(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "schemas"

    assert run("schema", "-o", str(folder)).err == f"{folder}: 9 of 9 schemas written anew\n"
    assert run("schema", "-o", str(folder)).err == f"{folder}: 0 of 9 schemas written anew\n"
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{kind}.json" for kind in KINDS)
    assert (folder / "agenda.json").read_bytes().decode() == run("schema", "agenda").out


def test_a_file_is_no_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")

    done = run("schema", "meeting", "-o", str(tmp_path / "file"))

    assert done.code == 2
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"
