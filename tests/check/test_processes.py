"""A run finds the same whoever does the work: one process, several, or one that lets go of what it has read."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from jamx.check import processes, run
from jamx.check.run import Run
from jamx.check.selection import Selection
from jamx.schedule.plan import Plan
from jamx.workspace.workspace import Workspace
from tests.generated.workspaces import workspace

if TYPE_CHECKING:
    from pathlib import Path

    from jamx.findings import Result

_SATURDAY = """\
title: Träff
date: 2027-03-13   # jamx: ignore[calendar/weekend] nobody minds
agenda:
  - title: Fika
    duration: 10 min
"""
_CLASHING = """\
title: Möte i {}
organisations: [lund]
date: 2027-03-16
time: 9–12
"""


_TWICE = """\
title: Möte
dates: {choose: 1, of: [2027-03-17, 2027-03-17]}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two generated programmes, and five that are wrong, by themselves and with each other."""
    made = next(one for one in map(workspace, range(30)) if len(one.programmes) > 1)
    made.write(tmp_path)
    for name, parent in (("en", "tva"), ("tva", "en"), ("tre", None), ("fyra", None), ("fem", None)):
        folder = tmp_path / "programmes" / name / "meetings"
        folder.mkdir(parents=True)
        above = f"parent: {parent}\n" if parent else ""
        (folder.parent / "programme.yaml").write_text(f"title: {name}\n{above}", encoding="utf-8")
        (folder.parent / "organisations.yaml").write_text("lund: {name: Lund}\n", encoding="utf-8")
        (folder / "traff.yaml").write_text(_SATURDAY if name == "tre" else _CLASHING.format(name), "utf-8")
    (tmp_path / "programmes/fyra/meetings/annat.yaml").write_text(_TWICE, encoding="utf-8")
    (tmp_path / "programmes/fyra/meetings/trasig.yaml").write_text("title: [\n", encoding="utf-8")
    return tmp_path


def told(root: Path, jobs: int | None = 1, overlay: dict[str, bytes] | None = None) -> Result:
    return Run(Plan(Workspace(root, overlay)), jobs=jobs).result()


def test_several_processes_find_the_same(root: Path) -> None:
    alone = told(root)
    rules = {finding.rule for finding in alone.findings}

    assert {"calendar/clash", "reference/loop"} <= rules  # found by looking at several programmes
    assert any(not other.arguments for finding in alone.findings for other in finding.related)
    assert alone.ignored
    assert told(root, jobs=2) == alone


def test_what_is_read_in_place_of_a_file_reaches_every_process(root: Path) -> None:
    overlay = {"programmes/en/meetings/traff.yaml": b"title: Other\ndate: soon\n"}
    alone = told(root, overlay=overlay)

    assert alone != told(root)
    assert told(root, jobs=2, overlay=overlay) == alone


def test_where_no_process_can_be_started_the_work_is_done_here(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError("no more processes")

    alone = told(root)
    monkeypatch.setattr(processes, "ProcessPoolExecutor", none)
    assert told(root, jobs=2) == alone


def test_letting_go_of_programmes_changes_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = told(root)
    monkeypatch.setattr(run, "MANY", 1)
    monkeypatch.setattr(run, "_AT_ONCE", 1)
    held: list[int] = []
    read = Workspace(root)
    sparing = Run(Plan(read), tell=lambda done, total: held.append(len(read._loaded)))

    assert sparing.result() == alone
    assert len(held) > 5
    assert max(held) < len(read.names) / 2


@pytest.mark.parametrize(("files", "most"), [(0, 1), (499, 1), (999, 1), (100_000, 64)])
def test_few_files_are_not_worth_a_process(files: int, most: int) -> None:
    assert 1 <= processes.processes(files) <= most


def test_a_run_tells_how_far_it_has_come(root: Path) -> None:
    far: list[tuple[int, int]] = []
    Run(Plan(Workspace(root)), Selection(), tell=lambda done, total: far.append((done, total))).plain()

    total = len(Workspace(root).programmes)
    assert far == [(done, total) for done in range(total)]


@pytest.mark.parametrize("way", [["-c", "from jamx.cli.main import main; main()"], ["-m", "jamx"]])
def test_nothing_that_lies_in_the_workspace_is_imported(root: Path, way: list[str]) -> None:
    """A process that starts looks for modules of these names, and once found them here."""
    trap = f"open({str(root / 'sprung')!r}, 'a').write(__name__)\n"
    for name in ("multiprocessing", "pickle", "signal", "resource", "queue", "yaml", "tempfile", "socket"):
        (root / f"{name}.py").write_text(trap, encoding="utf-8")
    own = [] if way[0] == "-m" else ["-P"]
    command = [sys.executable, *own, *way, "check", "--jobs", "2", "--format", "json"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)

    assert done.returncode == 1, done.stderr
    assert json.loads(done.stdout)["summary"]["files"] > 10
    sprung = root / "sprung"
    assert not sprung.exists(), sprung.read_text(encoding="utf-8")
