"""The two readers of the command line, the short one and Typer, give the same orders."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamx.cli import checking, rendering
from jamx.cli.app import app
from jamx.cli.console import complain
from jamx.cli.main import hoisted
from jamx.cli.shortcut import shortcut
from jamx.cli.usage import UsageFault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jamx.cli.settings import Settings

SHORT = [
    "check",
    "check .",
    "check programmes/p programmes/q",
    "check - --stdin-filename x.yaml",
    "check --fix",
    "check --fix --unsafe-fixes a",
    "check --diff --fix b",
    "check --diff --diff",
    "check --stdin-filename=x.yaml -",
    "check --format json",
    "check --format=json a --no-ignores b",
    "check --select agenda --select schema,source --ignore=agenda/gap --ignore x",
    "check --select=",
    "check --fail-on note",
    "check --fail-on nonsense",
    "check --format yaml --format text",
    "check --no-ignores --no-ignores",
    "check --baseline known.json --write-baseline=known.json --statistics",
    "check --changed-since HEAD~1 p",
    "check --changed-since= --baseline=",
    "check ''",
    "--root x check",
    "--root=x --lang sv --no-color check a",
    "check a --root x --lang=en b --no-color",
    "check --root a --root b",
    "check --root ''",
    "check --root=",
    "agenda render",
    "agenda render p/m",
    "agenda render p/m q --to html -o out --for host --attending 3 --language sv --draft --check --all",
    "agenda render p/m --to=html -o out --output=other --for=host --attending=3 --language=sv",
    "agenda render --to md p/m --to json",
    "agenda render p/m --organisation lund --function=rektor",
    "agenda render p --organisation= --function x --function y -o out",
    "agenda render -o - p/m",
    "agenda render --output -",
    "agenda render p/m -o x/y.pdf",
    "agenda render p/m --output=x.htm --to html",
    "agenda render -",
    "agenda render --attending 0",
    "agenda render --attending 007",
    "agenda render --attending 999",
    "agenda render --to= --for=",
    "agenda render p/m --lang sv --root x",
    "agenda render check",
    "agenda render --to 'a b' 'c d'",
    "check --select agenda/overlap:",
    "check å/ä.yaml --select ö",
]
"""What the short reader takes."""

LONG = [
    "",
    "agenda",
    "agenda show p/m",
    "agenda render p/m --organisation",
    "agenda render p/m --organisation --draft",
    "agenda show p/m --organisation lund --function rektor",
    "agenda show --all --for host --attending 3 --language en",
    "explain",
    "explain agenda/gap",
    "--help",
    "check --help",
    "agenda render -h",
    "agenda render --help",
    "check -- --format json",
    "check -- -x",
    "agenda render -- p/m",
    "agenda render -oout p/m",
    "agenda render -oout",
    "agenda render -o=out",
    "agenda -h render",
    "agenda --to md render",
    "check --today now",
    "--today 2027-03-09 agenda render p/m",
    "check --today=2027-03-09",
    "check --lang fi",
    "check --lang=",
    "check --lang",
    "check --root",
    "check --format",
    "check --select",
    "check --formats json",
    "check --form json",
    "check -f json",
    "check --no-ignores=yes",
    "check --fix=yes",
    "check --no-fix",
    "check --no-color=yes",
    "check --select --ignore",
    "check --baseline",
    "check --changed-since --statistics",
    "check --statistics=yes",
    "check --format -x",
    "check --format --format json",
    "agenda render --to",
    "agenda render --to --all",
    "agenda render --attending",
    "agenda render --attending many",
    "agenda render --attending -1",
    "agenda render --attending=-1",
    "agenda render --attending 1000",
    "agenda render --attending +3",
    "agenda render --attending ' 3'",
    "agenda render --attending 1_0",
    "agenda render --attending ３",
    "agenda render --attending 3.0",
    "agenda render --attending=",
    "agenda render -x",
    "agenda render --drafts",
    "agenda render --draft=yes",
    "agenda render -o",
    "--version",
    "--version check",
    "check --version",
    "Check",
    "render p/m",
    "-- check",
]
"""What it leaves to Typer: help, mistakes, and whatever is not as plain as it could be."""


class Order(Exception):  # noqa: N818 - it leaves a reader the way a fault would
    """What a reader made of a command line: which command, its settings, its order."""


@pytest.fixture(scope="module", autouse=True)
def _orders() -> Iterator[None]:
    def caught(settings: Settings, order: object) -> int:
        raise Order(settings, order)

    with pytest.MonkeyPatch.context() as patch:
        for module, name in ((checking, "check"), (rendering, "render"), (rendering, "show")):
            patch.setattr(module, name, caught)
        yield


def by_typer(arguments: Sequence[str]) -> tuple[object, ...] | int:
    """The order Typer reads, or the exit code it leaves with."""
    try:
        app(args=list(arguments), prog_name="jamx")
    except Order as order:
        return order.args
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else -1
    except UsageFault as fault:
        complain(str(fault))
        return 2
    raise AssertionError("Typer always leaves")


def by_shortcut(arguments: Sequence[str]) -> tuple[object, ...] | None:
    """The order the short reader reads, or None where it steps aside."""
    command: Callable[[], int] | None = shortcut(list(arguments))
    if command is None:
        return None
    with pytest.raises(Order) as caught:
        command()
    return caught.value.args


@pytest.mark.parametrize("line", SHORT)
def test_both_read_the_same(line: str) -> None:
    arguments = hoisted(shlex.split(line))
    assert by_shortcut(arguments) == by_typer(arguments)


@pytest.mark.parametrize("line", LONG)
def test_the_short_reader_steps_aside(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = hoisted(shlex.split(line))
    assert by_shortcut(arguments) is None
    typer = by_typer(arguments)
    assert isinstance(typer, tuple) or typer in {0, 2}
    assert "".join(capsys.readouterr()) != "" or isinstance(typer, tuple)


WORDS = sorted({word for line in SHORT + LONG for word in shlex.split(line)})


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([[], ["check"], ["agenda", "render"]]),
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=3)), max_size=5),
)
def test_whatever_the_short_reader_takes_typer_reads_so(command: list[str], more: list[str]) -> None:
    arguments = hoisted(command + more)
    found = by_shortcut(arguments)
    if found is not None:
        assert found == by_typer(arguments)
