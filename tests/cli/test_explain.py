"""`jamx explain`: one rule, a family, all of them, in the language of whoever asks."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from jamx.api import RULES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

SWEDISH = """\
agenda/overlap (fel)

Två punkter ligger på samma tid.

Ingen kan vara på två ställen. Det som ska pågå samtidigt blir parallella pass i en gemensam punkt.

Fel:
    title: Meeting
    agenda:
      - title: Opening
        time: 10.00–10.20
      - title: Presentations
        time: 10.10–11.20

Rätt:
    title: Meeting
    agenda:
      - title: Opening
        time: 10.00–10.20
      - title: Presentations
        time: 10.20–11.20
"""


@pytest.mark.parametrize("name", ["agenda/overlap", "pace/no-break", "agenda/room-clash"])
def test_a_rule_in_english_is_its_docstring(name: str, run: Callable[..., Done]) -> None:
    rule = RULES[name]

    assert run("explain", name) == (0, f"{name} ({rule.severity.value})\n\n{rule.manual}\n", "")


def test_a_rule_in_swedish(run: Callable[..., Done]) -> None:
    assert run("explain", "agenda/overlap", "--lang", "sv") == (0, SWEDISH, "")


def test_options_have_their_figures_in_swedish(run: Callable[..., Done]) -> None:
    lines = run("--lang", "sv", "explain", "pace/arrival").out.splitlines()

    assert lines[lines.index("Inställningar:") + 1].startswith("    earliest: när ")
    assert lines[lines.index("Inställningar:") + 1].endswith(" (0900)")


def test_the_language_is_chosen_as_elsewhere(run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAMX_LANG", "sv_SE.UTF-8")

    assert run("explain", "agenda/overlap").out == SWEDISH
    assert run("explain", "agenda/overlap", "--lang", "en").out.startswith("agenda/overlap (error)\n")


def test_all_in_columns(run: Callable[..., Done]) -> None:
    lines = run("explain").out.splitlines()

    assert [line.split()[0] for line in lines] == list(RULES)
    assert len({line.index(RULES[line.split()[0]].title) for line in lines}) == 1  # a column of its own


def test_all_in_swedish(run: Callable[..., Done]) -> None:
    lines = run("explain", "--lang", "sv").out.splitlines()

    assert [line.split()[0] for line in lines] == list(RULES)
    assert {line.split()[1] for line in lines} == {"fel", "varning", "upplysning"}
    assert [line for line in lines if RULES[line.split()[0]].title in line] == []


@pytest.mark.parametrize("family", ["pace", "pace/*"])
def test_a_family(family: str, run: Callable[..., Done]) -> None:
    done = run("explain", family, "--lang", "sv")

    assert (done.code, done.err) == (0, "")
    assert [line.split()[0] for line in done.out.splitlines()] == [name for name in RULES if name.startswith("pace/")]
    assert done.out.splitlines()[1] == "pace/no-lunch       varning     Dagen pågår över lunchtid, och ingen får äta."


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("agenda/overlp", "jamx: no rule agenda/overlp; the closest are\n  agenda/overlap\n"),
        ("paec", "jamx: no rule paec; the closest are\n  pace\n"),
        ("zzzzzz", "jamx: no rule zzzzzz\n"),
        ("", "jamx: no rule \n"),
    ],
)
def test_what_is_no_rule(asked: str, answer: str, run: Callable[..., Done]) -> None:
    done = run("explain", asked)

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(answer)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("check --lang sv", set()),
        ("check --lang sv --format json", set()),
        ("agenda render p/good --lang sv", set()),
        ("explain pace/no-lunch", {"jamx.words.en.manuals"}),
        (
            "explain pace/no-lunch --lang sv",
            {f"jamx.words.{one}" for one in ("en.manuals", "sv.manuals", "sv.manuals.pace")},
        ),
    ],
)
def test_manuals_are_imported_when_somebody_asks(place: Path, line: str, wanted: set[str]) -> None:
    code = (
        "import atexit, sys; from jamx.cli.main import main\n"
        "atexit.register(lambda: print(*(name for name in sys.modules if '.manuals' in name), file=sys.stderr))\n"
        "main()"
    )
    (place / "programmes/p/meetings/bad.yaml").unlink()
    done = subprocess.run(
        [sys.executable, "-c", code, *line.split()], cwd=place, capture_output=True, text=True, check=True
    )

    assert {name for name in done.stderr.split() if ".words." in name and name != "jamx.words.manuals"} == wanted
