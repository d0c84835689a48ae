"""`jamx upgrade`, and what every command says of files in a format that this jamx does not read."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]

OLD = "title: M\nstart: 9  # sharp\nend: 10\n"
EVERY_COMMAND = (
    "agenda render p/good",
    "agenda render --all --draft -o out",
    "agenda render p/good --to json",
    "agenda show p/good",
    "checklist done p x --organisation y",
    "checklist render p",
    "checklist show p",
    "meeting invite p/good",
    "meeting list",
    "meeting show p/good --format json",
    "new meeting p/new",
    "participant list",
    "programme list",
    "programme show p --format json",
    "site build -o out",
    "site serve",
    "timetable render",
    "timetable show p",
    "upgrade",
)


@pytest.mark.parametrize("command", EVERY_COMMAND)
def test_a_newer_format_is_told_and_nothing_is_done(command: str, run: Run, place: Path) -> None:
    write(place, "jamx.yaml", "format: 2\nlanguage: martian\n")
    files = sorted(place.rglob("*"))
    done = run(*command.split())

    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(
        "jamx.yaml:1:9: error[source/other-format] the files are in format 2, and this jamx reads"
    )
    assert "upgrade the program" in done.err
    assert sorted(place.rglob("*")) == files


@pytest.mark.parametrize(
    "more",
    [
        (),
        ("programmes/p",),
        ("--select", "agenda/gap"),
        ("--ignore", "source"),
        ("--no-ignores",),
        ("--fix",),
        ("--diff",),
        ("--baseline", "known.json"),
    ],
)
def test_no_way_of_checking_hides_a_newer_format(more: tuple[str, ...], run: Run, place: Path) -> None:
    write(place, "jamx.yaml", "format: 2\n")
    run("check", "--write-baseline", "known.json")
    done = run("check", "--format", "json", *more) if "--diff" not in more else run("check", "--format", "json")
    (found,) = json.loads(done.out)["findings"]

    assert (done.code, found["rule"], found["line"]) == (1, "source/other-format", 1)


def test_upgrade_tells_what_it_did(run: Run, place: Path) -> None:
    write(place, "programmes/p/meetings/old.yaml", OLD)

    assert run("upgrade") == (0, "", "  programmes/p/meetings/old.yaml\n  jamx.yaml\nformat 1 now\n")
    assert run("upgrade") == (0, "", "format 1 already; nothing to change\n")


def test_the_difference_can_be_applied_and_is_then_all_there_was_to_do(run: Run, place: Path) -> None:
    write(place, "programmes/p/meetings/old.yaml", OLD)
    assert run("--lang", "sv", "upgrade", "--dry-run").err == "2 filer skulle ändras, till format 1\n"
    told = run("upgrade", "--dry-run")
    subprocess.run(["git", "apply", "-"], input=told.out.encode(), cwd=place, check=True)

    assert (told.code, told.err) == (0, "2 files would change, to format 1\n")
    assert (place / "programmes/p/meetings/old.yaml").read_text(encoding="utf-8") == "title: M\ntime: 9–10  # sharp\n"
    assert run("upgrade", "--dry-run") == (0, "", "format 1 already; nothing to change\n")
    assert run("upgrade", "--lang", "sv").err == "redan format 1; ingenting att ändra\n"


def test_a_file_that_cannot_be_read_is_told(run: Run, place: Path) -> None:
    write(place, "programmes/p/meetings/bad.yaml", "title: [\n")
    done = run("upgrade")

    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("programmes/p/meetings/bad.yaml:")
    assert not (place / "jamx.yaml").exists()


def test_new_workspaces_state_their_format(run: Run, tmp_path: Path) -> None:
    for more in ((), ("--example",)):
        name = "-".join(("made", *more))
        run("init", name, *more, here=tmp_path)
        made = tmp_path / name

        assert "\nformat: 1\n" in (made / "jamx.yaml").read_text(encoding="utf-8")
        assert run("upgrade", here=made) == (0, "", "format 1 already; nothing to change\n")
