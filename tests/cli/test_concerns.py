"""`agenda render --organisation` and `--function`: what is written, where it goes, and who is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.test_render import files
from tests.conftest import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

    Run = Callable[..., Done]

ROUND = """
    title: Kick-off
    expects: [{any_of: [rektor]}]
    agenda:
      - {title: Reports, time: 9–10, each: organisation, parts: [{title: Report, duration: 20 min}]}
"""


@pytest.fixture
def people(place: Path) -> Path:
    write(
        place,
        "programmes/p/programme.yaml",
        "title: Programme\nlanguage: en\nfunctions: {rektor: Rektor, dekan: Dekan}\n",
    )
    write(
        place,
        "programmes/p/organisations.yaml",
        "lund: {name: Lund}\nmalmo: {name: Malmö}\nborta: {name: Away, meetings: [elsewhere]}\n",
    )
    write(place, "programmes/p/meetings/good.yaml", ROUND)
    (place / "programmes/p/meetings/bad.yaml").unlink()
    write(place, "programmes/p/meetings/elsewhere.yaml", "title: Elsewhere\nagenda: [{title: A, time: 9–10}]\n")
    return place


@pytest.mark.parametrize(
    ("options", "name"),
    [
        (("--organisation", "malmo"), "p/good.malmo.md"),
        (("--organisation=malmo", "--for", "host", "--language", "sv"), "p/good.host.malmo.sv.md"),
        (("--function", "rektor", "--to", "html"), "p/good.rektor.html"),
        (("--organisation", "lund", "--function", "rektor", "--to", "txt"), "p/good.lund.rektor.txt"),
    ],
)
def test_names(run: Run, people: Path, options: tuple[str, ...], name: str) -> None:
    (people / "out").mkdir()
    assert run("agenda", "render", "p/good", "-o", "out", *options) == (0, "", "")
    assert list(files(people / "out")) == [name]


def test_the_turn_is_said(run: Run, people: Path) -> None:
    result = run("agenda", "render", "p/good", "--organisation", "malmo")
    assert "- **Your turn:** 09:20–09:40 Reports\n" in result.out
    assert "Your turn: 09:20–09:40 Reports" in run("agenda", "show", "p/good", "--organisation", "malmo").out


@pytest.mark.parametrize("command", ["render", "show"])
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--organisation", "malm"), "--organisation malm: there is none; the closest are\n  malmo\n  lund\n  borta\n"),
        (("--function", "dekam"), "--function dekam: there is none; the closest are\n  dekan\n  rektor\n"),
        (("--organisation", "borta"), "--organisation borta: it takes no part in p/good\n"),
        (("--function", "dekan"), "--function dekan: it is not expected at p/good\n"),
    ],
)
def test_who_is_refused(run: Run, people: Path, command: str, options: tuple[str, ...], said: str) -> None:
    assert run("agenda", command, "p/good", *options) == (2, "", f"jamx: {said}")


def test_of_all_meetings_those_that_concern_somebody(run: Run, people: Path) -> None:
    for number, addresses in enumerate((("p",), ("--all",))):
        for organisation in ("borta", "lund"):
            arguments = (*addresses, "--organisation", organisation, "-o", f"out{number}")
            assert run("agenda", "render", *arguments) == (0, "", "")
        assert list(files(people / f"out{number}")) == ["p/elsewhere.borta.md", "p/elsewhere.lund.md", "p/good.lund.md"]
    assert run("agenda", "render", "p", "--organisation", "lunds", "-o", "none").err.startswith(
        "jamx: --organisation lunds: there is none; the closest are\n  lund\n"
    )
    assert run("agenda", "render", "p/good", "p/elsewhere", "--organisation", "borta", "-o", "none").code == 2
    assert not (people / "none").exists()


def test_one_for_each_that_comes(run: Run, people: Path) -> None:
    assert run("agenda", "render", "p/good", "--organisation", "all", "-o", "out") == (0, "", "")
    assert list(files(people / "out")) == ["p/good.lund.md", "p/good.malmo.md"]
    first = (people / "out/p/good.lund.md").read_text(encoding="utf-8")
    assert "- **Your turn:** 09:00–09:20 Reports\n" in first
    assert run("agenda", "render", "p", "--organisation", "all", "--to", "txt", "-o", "every").code == 0
    assert list(files(people / "every")) == [
        "p/elsewhere.borta.txt", "p/elsewhere.lund.txt", "p/elsewhere.malmo.txt", "p/good.lund.txt", "p/good.malmo.txt",
    ]  # fmt: skip
    assert run("agenda", "render", "p/good", "--organisation", "all").code == 2
    write(people, "programmes/p/meetings/good.yaml", f"{ROUND}    organisations: [lund]\n")
    assert run("agenda", "render", "p/good", "--organisation", "all", "-o", "set").code == 0
    assert list(files(people / "set")) == ["p/good.lund.md"]  # tomorrow it may be two


def test_one_for_each_where_nobody_knows_who_comes(run: Run, people: Path) -> None:
    (people / "programmes/p/organisations.yaml").unlink()
    result = run("agenda", "render", "p/good", "--organisation", "all", "-o", "out")
    assert (result.code, result.err) == (2, "jamx: --organisation all: there is none\n")
    assert not (people / "out").exists()
