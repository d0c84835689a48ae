"""`jamx init`: what it makes checks, renders and explains itself, in both languages; it never overwrites."""

from __future__ import annotations

import json
import os
import re
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft7Validator

from jamx.api import scaffolding
from jamx.output import WriteError
from tests.yaml_core import loaded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]

ALL = [(language, more) for language in ("sv", "en") for more in ((), ("--example",))]
_MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")
_COMMENTED = re.compile(r"^( *)# (?!yaml-language-server)( *(?:- )?[a-z/_-]+:(?: .*)?)$", re.MULTILINE)


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    folder = tmp_path / "fresh"
    folder.mkdir()
    return folder


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(("language", "more"), ALL)
def test_what_is_made_has_no_finding_and_every_noun_renders(
    language: str, more: tuple[str, ...], run: Run, fresh: Path
) -> None:
    assert run("--lang", language, "init", *more, here=fresh).code == 0
    checked = run("check", "--today", "2027-01-11", here=fresh)

    assert checked.code == 0
    assert re.fullmatch(r"no findings in [46] files\n", checked.out)
    for noun in ("agenda", "timetable", "checklist"):
        for to in ("md", "html", "txt", "json"):
            rendered = run(noun, "render", "--all", "--to", to, "-o", str(fresh / "out"), here=fresh)
            assert (rendered.code, rendered.err) == (0, ""), f"{noun} {to}"
    assert run("programme", "list", here=fresh).code == 0
    assert run("participant", "list", here=fresh).code == 0


@pytest.mark.parametrize(("language", "more"), ALL)
def test_every_file_tells_editors_where_its_schema_is(
    language: str, more: tuple[str, ...], run: Run, fresh: Path
) -> None:
    run("--lang", language, "init", *more, here=fresh)
    files = sorted(fresh.rglob("*.yaml"))

    assert len(files) >= 4
    for path in files:
        text = path.read_text(encoding="utf-8")
        modeline = _MODELINE.match(text)
        assert modeline is not None, path
        schema: Any = json.loads((path.parent / modeline[1]).read_text(encoding="utf-8"))
        assert list(Draft7Validator(schema).iter_errors(loaded(text))) == [], path


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_the_comments_propose_can_be_taken(language: str, run: Run, fresh: Path) -> None:
    run("--lang", language, "init", here=fresh)
    taken = 0
    for path in fresh.rglob("*.yaml"):
        text, number = _COMMENTED.subn(r"\1\2", path.read_text(encoding="utf-8"))
        path.write_text(text, encoding="utf-8")
        taken += number

    assert taken == 16
    assert run("check", "--fail-on", "note", here=fresh).out == "no findings in 4 files\n"


@pytest.mark.parametrize(("language", "more"), ALL)
def test_texts_are_filled_in_and_in_block_style(language: str, more: tuple[str, ...], run: Run, fresh: Path) -> None:
    run("--lang", language, "init", *more, here=fresh)
    texts = [path.read_text(encoding="utf-8") for path in fresh.rglob("*.yaml")]

    assert [text for text in texts if "«" in text or "»" in text] == []
    assert [text for text in texts if re.search(r"^[^#\n]*(?:\{|title:.*\[)", text, re.MULTILINE)] == []
    assert [text for text in texts if not text.endswith("\n") or "\t" in text or " \n" in text] == []


@pytest.mark.parametrize(
    ("environment", "arguments", "title"),
    [
        ({}, (), "My programme"),
        ({"LANG": "sv_SE.UTF-8"}, (), "Mitt program"),
        ({"LANG": "de_DE.UTF-8"}, (), "My programme"),
        ({"LANG": "sv_SE.UTF-8", "JAMX_LANG": "en"}, (), "My programme"),
        ({"JAMX_LANG": "en"}, ("--lang", "sv"), "Mitt program"),
    ],
)
def test_the_language_is_the_one_asked_for_or_that_of_the_machine(
    environment: dict[str, str],
    arguments: tuple[str, ...],
    title: str,
    run: Run,
    fresh: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    run(*arguments, "init", here=fresh)

    (programme,) = fresh.glob("programmes/*/programme.yaml")
    assert f"\ntitle: {title}\n" in programme.read_text(encoding="utf-8")


def test_next_steps_are_commands_that_run(run: Run, tmp_path: Path) -> None:
    done = run("--lang", "sv", "init", "min mapp", here=tmp_path)
    commands = [line.split()[1:] for line in done.err.splitlines() if line.startswith("  jamx ")]

    assert (done.code, done.out) == (0, "")
    assert "  cd 'min mapp'\n" in done.err
    assert len(commands) == 3
    for command in commands:
        assert run(*command, here=tmp_path / "min mapp").code == 0


def test_the_same_bytes_again(run: Run, tmp_path: Path) -> None:
    for name in ("one", "two"):
        run("init", name, "--example", here=tmp_path)

    assert everything(tmp_path / "one") == everything(tmp_path / "two")


@pytest.mark.parametrize("more", [(), ("--example",)])
def test_a_second_run_writes_nothing(more: tuple[str, ...], run: Run, fresh: Path) -> None:
    run("init", here=fresh)
    before = everything(fresh)
    done = run("init", *more, here=fresh)

    assert done.code == 2
    assert done.err == "jamx: there is something here already, and nothing was written\n" + (
        "  jamx.yaml\n"
        if more
        else "  jamx.yaml\n  programmes/my-programme/programme.yaml\n  programmes/my-programme/organisations.yaml\n"
        "  programmes/my-programme/meetings/meeting-1.yaml\n"
    )
    assert everything(fresh) == before


def test_somebody_elses_files_stay(run: Run, fresh: Path) -> None:
    (fresh / "programmes").mkdir()
    (fresh / "README.md").write_text("mine\n", encoding="utf-8")
    done = run("init", here=fresh)

    assert (done.code, everything(fresh)) == (2, {"README.md": b"mine\n"})
    assert done.err.endswith("\n  programmes\n")


def test_a_file_is_no_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine\n", encoding="utf-8")

    assert run("init", "file", here=tmp_path).code == 2
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine\n"


def test_where_a_folder_cannot_be_made_nothing_is_left(run: Run, fresh: Path) -> None:
    (fresh / ".jamx").write_text("in the way\n", encoding="utf-8")
    done = run("init", here=fresh)

    assert done.code == 2
    assert done.err.startswith("jamx: cannot write ")
    assert [path.name for path in fresh.iterdir()] == [".jamx"]


def test_a_disk_that_is_full_halfway_leaves_nothing(run: Run, fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, told = scaffolding.write, []

    def write(path: Path, data: bytes) -> bool:
        told.append(path)
        if len(told) == 4:
            raise WriteError(path, "No space left on device")
        return real(path, data)

    monkeypatch.setattr(scaffolding, "write", write)

    assert run("init", here=fresh).code == 2
    assert list(fresh.iterdir()) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everybody may write here")
def test_a_folder_nobody_may_write_in(run: Run, fresh: Path) -> None:
    fresh.chmod(0o500)
    done = run("init", here=fresh)
    fresh.chmod(0o700)

    assert (done.code, list(fresh.iterdir())) == (2, [])


@pytest.mark.parametrize("own", [None, "*.log\n"])
@pytest.mark.parametrize("track", [False, True])
def test_participants_stay_out_of_git(own: str | None, track: bool, run: Run, fresh: Path) -> None:
    subprocess.run(["git", "init", "--quiet"], cwd=fresh, check=True)
    if own is not None:
        (fresh / ".gitignore").write_text(own, encoding="utf-8")
    assert run("init", *(["--track-participants"] if track else []), here=fresh).code == 0
    asked = ["git", "check-ignore", "--quiet", "programmes/my-programme/participants.yaml"]

    assert subprocess.run(asked, cwd=fresh, check=False).returncode == int(track)
    assert own is None or (fresh / ".gitignore").read_text(encoding="utf-8") == own
