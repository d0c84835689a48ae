"""What the README shows is what happens."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from jamx.api import findings_text
from jamx.cli.failures import guarded
from jamx.cli.main import hoisted

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from jamx.api import Workspace

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def block(language: str, start: str) -> str:
    """The first block in a language that begins with a text."""
    found = re.search(rf"```{language}\n({re.escape(start)}.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


def test_agenda_of_the_readme_has_no_findings(workspace: Callable[..., Workspace]) -> None:
    assert workspace(meeting=block("yaml", 'title: "Meeting 1')).check() == []


def test_finding_of_the_readme_is_what_jamx_says(workspace: Callable[..., Workspace]) -> None:
    meeting = block("yaml", 'title: "Meeting 1')
    assert "10.10–11.25" in meeting
    made = workspace(meeting=meeting.replace("10.10–11.25", "10.10–11.10"))
    assert findings_text(made.check(), "en", made.lines) == block("text", "programmes/p/meetings/m.yaml")


def test_beginning_of_the_readme_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    commands = [shlex.split(line, comments=True) for line in block("sh", "jamx init").splitlines()]

    assert len(commands) == 7
    for program, *arguments in commands:
        if program == "cd":
            monkeypatch.chdir(arguments[0])
        else:
            assert (program, guarded(hoisted(arguments))) == ("jamx", 0), capsys.readouterr().err
    assert guarded(["check"]) == 0
    assert capsys.readouterr().out.endswith("no findings in 6 files\n")
