"""Completion: by the protocol of each shell, and in a real bash with the script that jamx prints for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from jamx.rules.table import RULES
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Offered = Callable[..., list[str]]

BASH = shutil.which("bash")


@pytest.fixture
def offered(place: Path, process: Callable[..., subprocess.CompletedProcess[bytes]], tmp_path: Path) -> Offered:
    """What bash is offered for a line whose last word is being typed."""
    write(
        place,
        "programmes/p/programme.yaml",
        """
        title: Programme
        language: en
        functions: {nurse: Nurse, manager: Manager}
        tracks:
          - {id: north, title: North}
        """,
    )
    write(place, "programmes/p/organisations.yaml", "lund: {name: Lund}\nlulea: {name: Luleå}\n")
    write(place, "programmes/q/organisations.yaml", "ystad: {name: Ystad}\n")
    write(place, "programmes/p/checklists/ready.yaml", "title: R\nentries:\n  - {id: time, title: T}\n")

    def offer(line: str, here: Path | None = None) -> list[str]:
        words = line.split(" ")
        env = {"_JAMX_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
        done = process(env=env, cwd=here or place)
        assert done.stderr == b""
        return done.stdout.decode().split()

    return offer


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("jamx agend", ["agenda"]),
        ("jamx agenda ", ["render", "show"]),
        ("jamx agenda render p/", ["p/bad", "p/good"]),
        ("jamx agenda render p/good q", ["q/plan"]),
        ("jamx timetable show ", ["p/bad", "p/good", "p", "q"]),
        ("jamx checklist show p/r", ["p/ready"]),
        ("jamx programme show ", ["p", "q"]),
        ("jamx meeting list ", ["p", "q"]),
        ("jamx meeting invite p/b", ["p/bad"]),
        ("jamx new meeting ", ["p/", "q/"]),
        ("jamx participant list p --meeting ", ["bad", "good"]),
        ("jamx timetable render p --organisation l", ["lund", "lulea"]),
        ("jamx timetable render --organisation l", ["lund", "lulea"]),
        ("jamx timetable render q --organisation ", ["ystad"]),
        ("jamx timetable render p --function ", ["nurse", "manager"]),
        ("jamx timetable render p --track ", ["north"]),
        ("jamx checklist done p ", ["ready/time"]),
        ("jamx checklist done p ready/time --organisation lu", ["lund", "lulea"]),
        ("jamx agenda render --to h", ["html"]),
        ("jamx timetable render --to x", ["xlsx"]),
        ("jamx agenda render --for ", ["participant", "facilitator", "host", "organiser"]),
        ("jamx agenda render --language s", ["sv"]),
        ("jamx check --format s", ["sarif"]),
        ("jamx check --fail-on ", ["error", "warning", "note"]),
        ("jamx check --select agenda/g", ["agenda/gap"]),
        ("jamx check --ignore agenda/gap,source/s", ["agenda/gap,source/syntax"]),
        ("jamx explain pace/no-l", ["pace/no-lunch"]),
        ("jamx schema me", ["meeting"]),
        ("jamx --lang s", ["sv"]),
        ("jamx check --lang s", ["sv"]),
        ("jamx agenda render --lang sv p/b", ["p/bad"]),
        ("jamx agenda render --st", []),
    ],
)
def test_names_and_words(line: str, expected: list[str], offered: Offered) -> None:
    assert offered(line) == expected


def test_every_rule_and_family(offered: Offered) -> None:
    families = list(dict.fromkeys(rule.family for rule in RULES.values()))

    assert offered("jamx check --select ") == [*families, *RULES]


def test_the_workspace_that_the_line_names(offered: Offered, place: Path, tmp_path: Path) -> None:
    for line in (f"jamx --root {place} agenda render q", f"jamx agenda render --root {place} q"):
        assert offered(line, here=tmp_path) == ["q/plan"]


def test_nothing_is_offered_and_nothing_said_where_there_is_nothing(
    offered: Offered, place: Path, tmp_path: Path
) -> None:
    assert offered("jamx agenda render ", here=tmp_path) == []
    assert offered("jamx agenda render --root nowhere ") == []
    assert offered("jamx timetable render p --function x") == []
    write(place, "programmes/p/programme.yaml", "title: [\n")
    assert offered("jamx timetable render p --function ") == []
    write(place, "jamx.yaml", "format: 7\n")
    assert offered("jamx agenda render ") == []


@pytest.mark.parametrize(("shell", "more"), [("zsh", {}), ("fish", {"_TYPER_COMPLETE_FISH_ACTION": "get-args"})])
@pytest.mark.parametrize("line", ["jamx agenda render --lang sv q/", "jamx agenda render --root . q"])
def test_other_shells(
    shell: str, more: dict[str, str], line: str, process: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    done = process(env={"_JAMX_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": line, **more})

    assert (done.returncode, done.stderr) == (0, b"")
    assert "q/plan" in done.stdout.decode()
    assert "p/good" not in done.stdout.decode()


@pytest.mark.skipif(BASH is None or sys.platform == "win32", reason="bash is not installed")
def test_a_real_bash_with_the_script_that_is_printed(
    place: Path, process: Callable[..., subprocess.CompletedProcess[bytes]], tmp_path: Path
) -> None:
    commands = tmp_path / "commands"
    commands.mkdir()
    (commands / "jamx").write_text(
        f'#!/bin/sh\nexec {sys.executable} -c "from jamx.cli.main import main; main()" "$@"\n', encoding="utf-8"
    )
    (commands / "jamx").chmod(0o755)
    script = process(env={"_JAMX_COMPLETE": "source_bash"}).stdout.decode()
    asked = """
        PATH="$1:$PATH"
        eval "$2"
        complete -p jamx
        COMP_WORDS=(jamx agenda render --root . p/) COMP_CWORD=5
        _jamx_completion jamx
        printf '%s\\n' "${COMPREPLY[@]}"
    """
    command = [str(BASH), "--noprofile", "--norc", "-c", asked, "bash", str(commands), script]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.splitlines() == ["complete -o default -F _jamx_completion jamx", "p/bad", "p/good"]
