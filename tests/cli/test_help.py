"""Help: grouped, with examples that run, in the language of whoever reads it, and all of it on 80 columns."""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

import pytest
import typer

from jamx.cli.app import app
from jamx.cli.examples import EXAMPLES
from jamx.cli.help import _PANELS, lines_of, said_in
from jamx.words.sv.help import TEXTS

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]

WORD = re.compile(r"[A-Z]{2,}")
SAME = {"FORMAT", "ID", "LANG", "N", "TEXT"}
"""Words that are the same in Swedish, or that stand for a value of a machine."""

HEADINGS = {"Usage:", "Commands", "Arguments", "Options", "Examples", "default", "required", "at least", *_PANELS}


def commands() -> Iterator[tuple[str, Any, typer.Context]]:
    root = typer.main.get_command(app)
    yield from below("", root, typer.Context(root, info_name="jamx"))


def below(name: str, command: Any, context: typer.Context) -> Iterator[tuple[str, Any, typer.Context]]:
    yield name, command, context
    for verb, one in getattr(command, "commands", {}).items():
        yield from below(f"{name} {verb}".strip(), one, typer.Context(one, info_name=verb, parent=context))


COMMANDS = list(commands())
NAMES = [name for name, _, _ in COMMANDS]


def texts() -> Iterator[str]:
    """Every English text that help shows."""
    for _, command, context in COMMANDS:
        yield " ".join(cleandoc(command.help or "").split())
        yield command.epilog or ""
        pieces = command.collect_usage_pieces(context)
        for param in command.get_params(context):
            yield param.help or ""
            pieces += (param.get_help_record(context) or ("",))[:1]
        for piece in pieces:
            yield from WORD.findall(piece)


def test_there_are_commands_to_look_at() -> None:
    assert len(NAMES) > 30
    assert {"", "agenda", "agenda render", "check", "site serve"} <= set(NAMES)


def test_everything_that_help_says_is_there_in_swedish() -> None:
    wanted = {text for text in texts() if text} | HEADINGS

    assert sorted(text for text in wanted - SAME if text not in TEXTS) == []


def test_swedish_says_nothing_that_help_does_not() -> None:
    wanted = {*texts(), *HEADINGS, *SAME}
    wanted |= {word for lines in EXAMPLES.values() for line in lines for word in line.split(" ")}

    assert sorted(text for text in TEXTS if text not in wanted) == []


def test_every_command_has_an_example() -> None:
    assert [name for name in NAMES if not EXAMPLES.get(name)] == []
    assert [name for name in EXAMPLES if name not in NAMES] == []
    assert [name for name, lines in EXAMPLES.items() if not all(line.startswith(name) for line in lines)] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["en", "sv"])
def test_help_is_whole_and_fits(name: str, language: str, run: Run) -> None:
    done = run(*name.split(), "--help", "--lang", language)
    lines = done.out.splitlines()

    assert (done.code, done.err) == (0, "")
    assert [line for line in lines if len(line) > 80] == []
    assert "..." not in done.out.replace("]...", "").replace("MEETING...", "").replace("TRÄFF...", "")
    assert f"  jamx {next(lines_of(EXAMPLES[name], said_in(language)))}" in lines
    assert lines[0].startswith(f"{'Usage' if language == 'en' else 'Så här skriver man'}: jamx")


def test_commands_stand_by_what_they_are_for(run: Run) -> None:
    said = run("--help").out
    groups = re.findall(r"^([A-Z][a-z ]+):$", said, re.MULTILINE)
    order = re.findall(r"^  ([a-z]+) {2,}", said, re.MULTILINE)

    assert groups == ["Start", "Check", "Render", "Look around", "Change", "Options", "Examples"]
    assert order[:5] == ["init", "new", "check", "explain", "schema"]
    assert sorted(order) == sorted(name for name in NAMES if name and " " not in name)
    assert len({len(found[0]) for found in re.finditer(r"^  [a-z]+ {2,}", said, re.MULTILINE)}) == 1


@pytest.mark.parametrize("language", ["en", "sv"])
def test_examples_run_in_the_example(language: str, run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "example"
    assert run("--lang", language, "init", str(folder), "--example", here=tmp_path).code == 0
    ran = 0
    for line in dict.fromkeys(one for lines in EXAMPLES.values() for one in lines_of(lines, said_in(language))):
        if line == "site serve --port 8080":  # it would go on until somebody stops it
            continue
        done = run(*line.replace("'", "").split(), here=tmp_path if line.startswith("init") else folder)
        assert done.code == 0, (line, done)
        ran += 1
    assert ran > 35


@pytest.mark.parametrize(
    ("environment", "arguments", "word"),
    [
        ({}, ("--help",), "Usage:"),
        ({"LANG": "sv_SE.UTF-8"}, ("--help",), "Usage:"),
        ({"JAMX_LANG": "sv"}, ("--help",), "Så här skriver man:"),
        ({"JAMX_LANG": "sv"}, ("--lang", "en", "--help"), "Usage:"),
        ({"JAMX_LANG": "sv"}, ("agenda", "render", "--lang=en", "--help"), "Usage:"),
        ({}, ("agenda", "--lang=sv", "-h"), "Så här skriver man:"),
        ({}, ("--lang", "xx", "--help"), "Usage:"),
    ],
)
def test_the_language_is_that_of_other_messages(
    environment: dict[str, str], arguments: tuple[str, ...], word: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert run(*arguments).out.split("jamx")[0].strip() == word


def test_on_a_terminal_it_is_that_of_the_locale(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "sv_SE.UTF-8")
    monkeypatch.setattr("jamx.cli.settings._on_terminal", lambda: True)

    assert run("--help").out.startswith("Så här skriver man:")


def test_a_noun_alone_shows_its_help_as_wrong_use(run: Run) -> None:
    for line in ((), ("agenda",), ("--lang", "sv", "new")):
        done = run(*line)

        assert (done.code, done.out) == (2, "")
        assert done.err == run(*line, "--help").out


@pytest.mark.parametrize("variables", [{"FORCE_COLOR": "1"}, {"GITHUB_ACTIONS": "1"}, {"CLICOLOR_FORCE": "1"}])
def test_help_in_a_pipe_has_no_colours_whatever_the_environment_wants(
    variables: dict[str, str], process: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    for line in (["--help"], ["chekc"], ["agenda", "render", "--formt"]):
        done = process(*line, env=variables)

        assert b"\x1b" not in done.stdout + done.stderr
