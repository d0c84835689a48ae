"""The published schemas before those who use them: check-jsonschema, and yaml-language-server as editors run it."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

from jamx.api import scaffolding
from tests.conftest import REPOSITORY, write
from tests.judges.tools import HERE, PATIENCE, module, program

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PUBLISHED = REPOSITORY / "docs" / "schemas"
MODELINE = f"# yaml-language-server: $schema={PUBLISHED.as_uri()}/meeting.json\n"
BAD = """
    titel: Hej
    date: 9 mars 2027
    time: 25:30
    status: maybe
    agenda:
      - title: Coffee
        duration: [10]
        time: 09.30–10
      - titl: Talk
      - Lunch
"""


def edited(files: Sequence[Path]) -> dict[str, list[dict[str, Any]]]:
    """What an editor would show of some files."""
    server = module("yaml-language-server") / "bin" / "yaml-language-server"
    order = json.dumps({"server": str(server), "files": [str(file) for file in files]})
    command = [program("node"), str(HERE / "editor.mjs")]
    made = subprocess.run(command, input=order, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert made.returncode == 0, made.stderr[-4000:]
    found: dict[str, list[dict[str, Any]]] = json.loads(made.stdout)
    return found


def judged(schema: str, files: Sequence[Path]) -> subprocess.CompletedProcess[str]:
    command = [program("check-jsonschema"), "--schemafile", str(PUBLISHED / f"{schema}.json"), *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)


def test_schemas_are_schemas() -> None:
    command = [program("check-jsonschema"), "--check-metaschema", *map(str, sorted(PUBLISHED.glob("*.json")))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)

    assert done.returncode == 0, done.stdout


def test_real_programmes_pass_check_jsonschema() -> None:
    for schema, pattern in (("meeting", "*/meetings/*"), ("agenda", "*/agendas/*"), ("programme", "*/programme")):
        files = sorted((REPOSITORY / "programmes").glob(f"{pattern}.yaml"))
        done = judged(schema, files)
        assert files
        assert done.returncode == 0, done.stdout


def test_new_workspaces_are_quiet_in_an_editor(tmp_path: Path) -> None:
    for language in ("sv", "en"):
        scaffolding.init(tmp_path / language, language)
        scaffolding.init(tmp_path / f"{language} example", language, example=True)
    files = sorted(tmp_path.rglob("*.yaml"))
    told = edited(files)

    assert len(files) == 20
    assert {file: said for file, said in told.items() if said} == {}


def test_faults_stand_on_their_lines_in_words(tmp_path: Path) -> None:
    bad = write(tmp_path, "bad.yaml", BAD)
    text = MODELINE + bad.read_text(encoding="utf-8")
    bad.write_text(text, encoding="utf-8")
    (said,) = edited([bad]).values()
    lines = {one["line"]: one["message"] for one in said}

    assert set(lines) == {2, 3, 4, 5, 8, 10, 11}
    assert lines[3].startswith("a date such as 2027-03-09")
    assert lines[4].startswith("a time such as 09.30")
    assert judged("meeting", [bad]).returncode == 1
