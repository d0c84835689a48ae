"""Every exit code of the contract, and what is said with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jamx.cli import checking

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Done


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--version",), 0),
        (("--help",), 0),
        (("check", "programmes/q"), 0),
        (("explain",), 0),
        (("agenda", "render", "p/good"), 0),
        (("agenda", "show", "p/bad"), 0),
        (("agenda", "render", "p/bad", "--to", "json"), 0),
        (("check",), 1),
        (("check", "programmes/p/meetings/bad.yaml"), 1),
        (("agenda", "render", "p/bad"), 1),
        (("check", "nowhere"), 2),
        (("check", "--format", "xml"), 2),
        (("check", "--select", "agenda/nonsense"), 2),
        (("check", "--fail-on", "fatal"), 2),
        (("check", "-"), 2),
        (("explain", "agenda/nonsense"), 2),
        (("agenda", "render"), 2),
        (("agenda", "render", "p/nothing"), 2),
        (("agenda", "render", "p/good", "--to", "rtf"), 2),
        (("agenda", "render", "p/good", "--for", "everybody"), 2),
        (("agenda", "render", "p/good", "--language", "fi"), 2),
        (("agenda", "render", "p/good", "--attending", "-1"), 2),
        (("agenda", "render", "p/good", "--attending", "many"), 2),
        (("agenda", "render", "p/good", "--all"), 2),
        (("agenda", "render", "p/good", "--check"), 2),
        (("agenda", "render", "p/good", "q/plan"), 2),
        (("agenda", "render", "p/good", "q/plan", "-o", "-"), 2),
        (("agenda", "show", "p/good", "--for", "everybody"), 2),
        (("agenda", "dance"), 2),
        (("dance",), 2),
        (("--dance",), 2),
        (("check", "--root", "nowhere"), 2),
        (("check", "--lang", "fi"), 2),
        (("check", "--today", "tomorrow"), 2),
        (("check", "--lang"), 2),
        (("agenda", "render", "p/good", "--root"), 2),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else str(value),
)
def test_exit_code(run: Callable[..., Done], arguments: tuple[str, ...], code: int) -> None:
    done = run(*arguments)
    assert done.code == code
    assert "Traceback" not in done.err
    if code == 2:
        assert done.out == ""
        assert done.err != ""
    if code == 0:
        assert done.out != ""
        assert done.err == ""


def test_unknown_address_names_the_three_closest_and_nothing_else(run: Callable[..., Done], place: Path) -> None:
    (place / "programmes/p/meetings/good-2.yaml").write_text("title: A\n", encoding="utf-8")
    done = run("agenda", "render", "p/goood")
    assert done == (2, "", "jamx: nothing at p/goood; the closest are\n  p/good\n  p/good-2\n  p/bad\n")
    assert run("agenda", "show", "p/goood") == done


def test_unknown_address_in_an_empty_workspace(run: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "empty" / "programmes").mkdir(parents=True)
    assert run("agenda", "render", "p/m", here=tmp_path / "empty") == (2, "", "jamx: nothing at p/m\n")


def test_an_address_cannot_write_lines_of_its_own(run: Callable[..., Done], place: Path) -> None:
    (place / "programmes/p/meetings/m\n::error::m.yaml").write_text("title: A\n", encoding="utf-8")
    done = run("agenda", "render", "p/m\n::error::\x1b[31m")
    assert done.code == 2
    assert not any(line.startswith("::") for line in done.err.splitlines())
    assert "\x1b" not in done.err
    assert "  p/m\\x0a::error::m\n" in done.err


def test_outside_any_workspace(run: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    done = run("check", here=tmp_path / "elsewhere")
    sentence = "no workspace here: no folder upwards holds jamx.yaml or programmes/; jamx init makes one"
    assert done == (2, "", f"jamx: {sentence}\n")


def test_help_needs_no_workspace(run: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    for command in (("--help",), ("-h",), ("check", "--help"), ("agenda", "render", "-h"), ("explain", "--help")):
        done = run(*command, here=tmp_path / "elsewhere")
        assert done.code == 0
        assert done.out.startswith("Usage: jamx")


def test_a_bug_is_a_sentence_and_a_log(
    run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def bug(*_: object) -> int:
        raise ZeroDivisionError("secret \udcff")

    monkeypatch.setattr(checking, "check", bug)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    for arguments in (("check",), ("check", "--today", "now")):  # the short way in, and Typer's
        done = run(*arguments)
        assert done.code == 3
        assert done.out == ""
        assert len(done.err.splitlines()) == 1
        assert "ZeroDivisionError" in done.err
        assert "secret" not in done.err
        log = Path(done.err.split()[-1])
        assert log.parent == tmp_path
        assert "Traceback" in log.read_text(encoding="utf-8")
        assert "secret" in log.read_text(encoding="utf-8")


def test_a_bug_without_room_for_a_log(
    run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def bug(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(checking, "check", bug)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    done = run("check")
    assert done.code == 3
    assert done.err == (
        "jamx: a fault in jamx itself (ZeroDivisionError); no log could be written (No such file or directory)\n"
    )


@pytest.mark.parametrize("arguments", [("check",), ("check", "--today", "now")], ids=" ".join)
def test_interrupted(run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(checking, "check", interrupted)
    assert run(*arguments) == (130, "", "")
