"""The options that may stand anywhere, and the language of messages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from jamx.cli import checking
from jamx.cli.main import hoisted
from jamx.cli.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("check", "check"),
        ("check --root x", "--root x check"),
        ("check --root=x a", "--root=x check a"),
        ("check --lang sv --no-color a", "--lang sv --no-color check a"),
        ("--lang sv check --today now", "--lang sv --today now check"),
        ("check -- --root x", "check -- --root x"),
        ("check --no-color=yes", "check --no-color=yes"),
        ("check --lang", "--lang"),
        ("check --lang sv --root", "--lang sv --root"),
        ("check --language x --roots y", "check --language x --roots y"),
    ],
)
def test_hoisted(given: str, read: str) -> None:
    assert hoisted(given.split()) == read.split()


@pytest.fixture
def settings(run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Settings]:
    """The settings a command line leads to."""
    seen: list[Settings] = []

    def check(settings: Settings, order: object) -> int:
        seen.append(settings)
        return 0

    monkeypatch.setattr(checking, "check", check)

    def found(*arguments: str) -> Settings:
        assert run(*arguments).code == 0
        return seen.pop()

    return found


@pytest.mark.parametrize("form", ["{name} {value}", "{name}={value}"])
@pytest.mark.parametrize("where", ["{option} check", "check {option}", "check programmes {option}"])
def test_shared_options_before_and_after(settings: Callable[..., Settings], place: Path, form: str, where: str) -> None:
    def line(name: str, value: str) -> list[str]:
        return where.format(option=form.format(name=name, value=value)).split()

    assert settings(*line("--root", str(place))).root == place
    assert settings(*line("--lang", "sv")).lang == "sv"
    assert settings(*line("--today", "2027-03-09")).today == date(2027, 3, 9)
    assert settings(*line("--today", "now")).today is not None
    assert settings(*where.format(option="--no-color").split()).no_color
    assert settings("check") == Settings()


def test_root_is_found_upwards(run: Callable[..., Done], place: Path, tmp_path: Path) -> None:
    from_the_root = run("check")
    assert from_the_root.code == 1
    assert run("check", here=place / "programmes/p/meetings") == from_the_root
    assert run("check", "--root", str(place), here=tmp_path) == from_the_root
    assert run("--root=work", "check", here=tmp_path) == from_the_root


def test_the_nearest_root_wins(run: Callable[..., Done], place: Path) -> None:
    inner = place / "programmes/p/inner"
    inner.mkdir()
    (inner / "jamx.yaml").write_text("language: sv\n", encoding="utf-8")
    assert run("check", here=inner) == (0, "no findings in 1 file\n", "")


SWEDISH, ENGLISH = "1 fel i 5 filer", "1 error in 5 files"


@pytest.mark.parametrize(
    ("environment", "option", "terminal", "word"),
    [
        ({}, None, False, ENGLISH),
        ({}, None, True, ENGLISH),
        ({}, "sv", False, SWEDISH),
        ({"JAMX_LANG": "sv"}, None, False, SWEDISH),
        ({"JAMX_LANG": "sv"}, "en", False, ENGLISH),
        ({"JAMX_LANG": "sv_SE.UTF-8"}, None, False, SWEDISH),
        ({"JAMX_LANG": "fi"}, None, True, ENGLISH),
        ({"LANG": "sv_SE.UTF-8"}, None, False, ENGLISH),
        ({"LANG": "sv_SE.UTF-8"}, None, True, SWEDISH),
        ({"LC_MESSAGES": "sv_SE.UTF-8", "LANG": "en_GB.UTF-8"}, None, True, SWEDISH),
        ({"LC_ALL": "C", "LANG": "sv_SE.UTF-8"}, None, True, ENGLISH),
        ({"LC_ALL": "", "LANG": "sv_SE.UTF-8"}, None, True, SWEDISH),
        ({"LANG": "sv_SE.UTF-8"}, "en", True, ENGLISH),
    ],
)
def test_language_of_messages(
    run: Callable[..., Done],
    monkeypatch: pytest.MonkeyPatch,
    *,
    environment: dict[str, str],
    option: str | None,
    terminal: bool,
    word: str,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("jamx.cli.settings._on_terminal", lambda: terminal)
    done = run("check", *(("--lang", option) if option else ()))
    assert done.code == 1
    assert word in done.out


def test_machine_formats_are_english_unless_asked(run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAMX_LANG", "sv")
    plain = run("check", "--format", "json").out
    assert "“Talk”" in plain
    assert run("check", "--format", "json", "--lang", "en").out == plain
    assert "”Talk”" in run("check", "--format", "json", "--lang", "sv").out


def test_documents_follow_their_programme(run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    for lang in ("sv", "en"):
        monkeypatch.setenv("JAMX_LANG", lang)
        assert "| Time | Item |" in run("agenda", "render", "p/good", "--lang", lang).out
        assert "| Tid | Punkt |" in run("agenda", "render", "q/plan", "--lang", lang).out
        assert "Minuter" in run("agenda", "show", "q/plan", "--lang", lang).out


@pytest.mark.parametrize(
    ("settings", "environment", "terminal", "colour"),
    [
        (Settings(), {}, False, False),
        (Settings(), {}, True, True),
        (Settings(no_color=True), {}, True, False),
        (Settings(), {"NO_COLOR": "1"}, True, False),
        (Settings(), {"NO_COLOR": ""}, True, True),
        (Settings(), {"TERM": "dumb"}, True, False),
    ],
)
def test_colour(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, environment: dict[str, str], terminal: bool, colour: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("jamx.cli.settings._on_terminal", lambda: terminal)
    assert settings.colour is colour


def test_no_control_sequence_where_no_colour_is_wanted(
    run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("jamx.cli.settings._on_terminal", lambda: True)
    assert "\x1b[" in run("agenda", "show", "p/good").out
    assert "\x1b" not in run("agenda", "show", "p/good", "--no-color").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("agenda", "show", "p/good").out
