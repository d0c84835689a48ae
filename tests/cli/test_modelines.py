"""Whatever file jamx makes tells editors where its schema is, if that lies in the workspace; and the schema holds."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft7Validator

from tests.yaml_core import loaded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]

_MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")
COMMANDS = {
    "new programme other": "programmes/other/programme.yaml programmes/other/organisations.yaml",
    "new meeting equal-terms-2028/three": "programmes/equal-terms-2028/meetings/three.yaml",
    "new agenda equal-terms-2028/half-day": "programmes/equal-terms-2028/agendas/half-day.yaml",
    "new checklist equal-terms-2028/more": "programmes/equal-terms-2028/checklists/more.yaml",
    "checklist done equal-terms-2028 action-plan --organisation norrstad": (
        "programmes/equal-terms-2028/follow-up/norrstad.yaml"
    ),
    "upgrade": "jamx.yaml",
}


@pytest.fixture
def begun(run: Run, tmp_path: Path) -> Path:
    run("--lang", "en", "init", "begun", "--example", here=tmp_path)
    (tmp_path / "begun" / "jamx.yaml").unlink()
    return tmp_path / "begun"


@pytest.mark.parametrize("command", COMMANDS)
def test_new_files_name_a_schema_that_is_there_and_holds(command: str, run: Run, begun: Path) -> None:
    before = set(begun.rglob("*.yaml"))
    assert run(*command.split(), here=begun).code == 0
    made = sorted(path for path in begun.rglob("*.yaml") if path not in before)

    assert [path.relative_to(begun).as_posix() for path in made] == sorted(COMMANDS[command].split())
    for path in made:
        text = path.read_text(encoding="utf-8")
        modeline = _MODELINE.match(text)
        assert modeline is not None, path
        schema: Any = json.loads((path.parent / modeline[1]).read_text(encoding="utf-8"))
        assert list(Draft7Validator(schema).iter_errors(loaded(text))) == [], path


def test_without_schemas_nothing_is_named_that_is_not_there(run: Run, place: Path) -> None:
    (place / "programmes/p/organisations.yaml").write_text("lund: {name: Lund}\n", encoding="utf-8")
    (place / "programmes/p/checklists").mkdir()
    (place / "programmes/p/checklists/c.yaml").write_text("title: C\nentries:\n- {id: a, title: A}\n", encoding="utf-8")
    run("checklist", "done", "p", "c/a", "--organisation", "lund")
    run("upgrade")

    assert (place / "programmes/p/follow-up/lund.yaml").read_text(encoding="utf-8").startswith("c/a:")
    assert (place / "jamx.yaml").read_text(encoding="utf-8") == "format: 1\n"


def test_what_changes_nothing_makes_no_file(run: Run, begun: Path) -> None:
    line = "checklist done equal-terms-2028 action-plan --organisation norrstad --undo"
    assert run(*line.split(), here=begun).code == 0

    assert not (begun / "programmes/equal-terms-2028/follow-up").exists()
