"""Wrong use: what was meant is named, and every sentence is there in Swedish."""

from __future__ import annotations

import ast
from string import Formatter
from typing import TYPE_CHECKING, Any

import pytest
from typer.main import get_command

from jamx.cli.app import app
from jamx.render.extras import PANGO
from jamx.words.sv.usage import TEXTS
from tests.conftest import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.cli.conftest import Done

    Run = Callable[..., Done]

_TABLES = {"REASONS", "_REASONS", "_REFUSALS"}
"""Sentences, or parts of them, by the reason that the Python face gives."""


def sentences() -> Iterator[str]:
    """Every text that is said of wrong use."""
    for path in sorted((REPOSITORY / "jamx" / "cli").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
                if node.func.id == "UsageFault":
                    yield from texts(node.args[0], path.name)
                elif node.func.id == "Words":
                    yield from (one.value for one in ast.walk(node.args[0]) if is_text(one))
            elif isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
                target = node.targets[0] if isinstance(node, ast.Assign) else node.target
                if isinstance(target, ast.Name) and target.id in _TABLES:
                    yield from (one.value for one in node.value.values if is_text(one))


def is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def texts(node: ast.expr, file: str) -> Iterator[str]:
    if is_text(node):
        yield node.value
    elif not (isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in _TABLES):
        raise AssertionError(f"{file}:{node.lineno}: a sentence that nobody could translate")


SENTENCES = sorted(set(sentences()) - {""})
CHOSEN = {
    *("has a meaning of its own", "is no id (small letters a-z, digits, hyphens)"),
    *("it takes no part in", "it is not expected at"),
    PANGO[-1],
    *("organisation", "task", "meeting", "function", "track"),
}
"""Words that are chosen before they are said."""


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_sentence_is_there_in_swedish_with_the_same_facts() -> None:
    assert len(SENTENCES) > 50
    assert [text for text in {*SENTENCES, *CHOSEN} if text not in TEXTS] == []
    assert [text for text in TEXTS if text not in {*SENTENCES, *CHOSEN}] == []
    assert [text for text, said in TEXTS.items() if fields(text) != fields(said)] == []


@pytest.mark.parametrize(
    ("line", "sentence", "meant"),
    [
        ("chekc", "no command chekc; try", ["jamx check"]),
        ("agendas", "no command agendas; try", ["jamx agenda"]),
        (
            "render p/good",
            "no command render; try",
            ["jamx agenda render", "jamx timetable render", "jamx checklist render"],
        ),
        ("validate", "no command validate; try", ["jamx check"]),
        ("dagordning render", "no command dagordning; try", ["jamx agenda"]),
        ("agenda rendr p/good", "no command rendr; try", ["jamx agenda render"]),
        ("agenda visa p/good", "no command visa; try", ["jamx agenda show"]),
        ("agenda list", "no command list; try", ["jamx programme list", "jamx meeting list", "jamx participant list"]),
        ("zzzz", "no command zzzz; try", ["jamx --help"]),
        ("new meting p/x", "no command meting; try", ["jamx new meeting"]),
        ("check --formt json", "no option --formt; try", ["jamx check --format"]),
        ("check --to json", "no option --to; try", ["jamx check --format"]),
        ("agenda render p/good --format html", "no option --format; try", ["jamx agenda render --to"]),
        ("agenda render p/good --audience host", "no option --audience; try", ["jamx agenda render --for"]),
        ("agenda render p/good --zzz", "no option --zzz; try", ["jamx agenda render --help"]),
        ("check --hlep", "no option --hlep; try", ["jamx check --help"]),
        ("-v", "no option -v; try", ["jamx --version"]),
        ("version", "no command version; try", ["jamx --version"]),
        ("help", "no command help; try", ["jamx --help"]),
        ("check --jobs 0", "--jobs takes a number from 1 up", []),
        ("check --jobs many", "--jobs takes a number from 1 up", []),
        ("--rot x check", "no option --rot; try", ["jamx --root"]),
        ("agenda render p/goood", "nothing at p/goood; the closest are", ["p/good", "p/bad", "q/plan"]),
        ("check --select agenda/gp", "--select: no rule agenda/gp; the closest are", ["agenda/gap"]),
        ("check --ignore agnda", "--ignore: no rule agnda; the closest are", ["agenda"]),
        ("explain agenda/gp", "no rule agenda/gp; the closest are", ["agenda/gap"]),
        ("check p/good", "no such file or folder: p/good; the closest are", ["programmes/p/meetings/good.yaml"]),
        (
            "check programmes/p/meetings/god.yaml",
            "no such file or folder: programmes/p/meetings/god.yaml; the closest are",
            ["programmes/p/meetings/good.yaml"],
        ),
        ("check zzzz", "no such file or folder: zzzz", []),
        (
            "check --format jsno",
            "--format jsno: did you mean json? Choose text, json, sarif, github, gitlab, junit",
            [],
        ),
        ("agenda render p/good --to htm", "--to htm: did you mean html? Choose ", []),
        ("agenda render p/good --for hosts", "--for hosts: did you mean host? Choose ", []),
        ("agenda render p/good --for everybody", "--for everybody: choose participant, ", []),
        ("check --fail-on warnings", "--fail-on warnings: did you mean warning? Choose error, warning, note", []),
        ("timetable render p --track nrth", "--track nrth: there is none", []),
        ("timetable render p --organisation lnd", "--organisation lnd: there is none", []),
        ("schema meting", "no schema of meting; choose ", ["meeting"]),
        ("programme show", "PROGRAMME is missing", ["jamx programme show --help"]),
        ("checklist done p x", "--organisation is missing", ["jamx checklist done --help"]),
        ("agenda render p/good --attending many", "--attending takes a number from 0 to 999", []),
        ("agenda render p/good --attending 1000", "--attending takes a number from 0 to 999", []),
        ("agenda render p/good --to", "--to wants a value", []),
        (
            "new meeting p/Träff 2 två",
            "more than the command takes: 2 två; a name with a blank stands in quotes",
            ['jamx new meeting "p/Träff 2 två"'],
        ),
        (
            "new meeting p/x --title Spring meeting --date 2028-03-01",
            "more than the command takes: meeting; a name with a blank stands in quotes",
            ['jamx new meeting p/x --title "Spring meeting" --date 2028-03-01'],
        ),
        (
            "new meeting --date 2028-03-01 p/x 2028-03-01",
            "more than the command takes: 2028-03-01; a name with a blank stands in quotes",
            ['jamx new meeting --date 2028-03-01 "p/x 2028-03-01"'],
        ),
        (
            "site build -o my site",
            "more than the command takes: site; a name with a blank stands in quotes",
            ['jamx site build -o "my site"'],
        ),
        ("site serve --port 1 2", "more than the command takes: 2; try", ["jamx site serve --help"]),
        ("--lang xx check", "--lang xx: choose ", []),
        ("--today tomorrow check", "--today tomorrow is not a date such as 2027-03-09, or now", []),
    ],
)
def test_what_was_meant(line: str, sentence: str, meant: list[str], run: Run) -> None:
    done = run(*line.split())
    first, *following = done.err.splitlines()

    assert (done.code, done.out) == (2, "")
    assert first == f"jamx: {sentence}" or (sentence.endswith((" ", ", ")) and first.startswith(f"jamx: {sentence}"))
    assert [one.strip() for one in following[: len(meant)]] == meant
    assert meant or not following


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("chekc", "kommandot chekc finns inte; försök med"),
        ("agenda render p/good --formt x", "flaggan --formt finns inte; försök med"),
        ("agenda render p/goood", "ingenting finns på adressen p/goood; de närmaste är"),
        ("check --format jsno", "--format jsno: menade du json? Välj bland text, json, sarif, github, gitlab, junit"),
        ("new meeting p/Träff", "Träff är inget id (små bokstäver a–z, siffror, bindestreck); försök med"),
        (
            "new meeting p/Träff 2",
            "mer än kommandot tar emot: 2; ett namn med mellanslag ska stå inom citattecken",
        ),
        ("programme show", "PROGRAM saknas"),
        ("meeting show", "PROGRAM/TRÄFF saknas"),
        ("upgrade x", "mer än kommandot tar emot: x; försök med"),
        ("new meeting p/host", "host har en egen betydelse; försök med"),
        ("checklist done p x --organisation y", "p har ingen organisation y; de närmaste är"),
        ("check --statistics --format sarif", "--statistics går bara med --format text och json"),
        (
            "check --changed-since main",
            "--changed-since: arbetsytan ligger inte i något git-arkiv, eller i ett som git inte litar på",
        ),
    ],
)
def test_in_swedish(line: str, sentence: str, run: Run) -> None:
    done = run("--lang", "sv", *line.split())

    assert done.code == 2
    assert done.err.splitlines()[0] == f"jamx: {sentence}"


NAMED = {"init", "new programme", "new meeting", "new agenda", "new checklist"}
"""Commands that take one name, which people give blanks."""


def commands(group: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Every command, by its words."""
    for name, one in group.commands.items():
        if hasattr(one, "commands"):
            yield from commands(one, (*above, name))
        else:
            yield " ".join((*above, name)), one


FULL = [
    (name, [one for one in command.params if one.param_type_name == "argument"])
    for name, command in commands(get_command(app))
    if all(one.nargs == 1 for one in command.params if one.param_type_name == "argument")
]
"""The commands that take so many arguments and no more."""


def test_most_commands_take_so_many_arguments_and_no_more() -> None:
    assert len(FULL) > 12
    assert {name for name, _ in FULL} > NAMED


@pytest.mark.parametrize(("name", "arguments"), FULL, ids=[name for name, _ in FULL])
def test_one_argument_too_many(name: str, arguments: list[object], run: Run) -> None:
    given = [f"p{number}" for number in range(len(arguments))]
    needed = ("--organisation", "y") if name == "checklist done" else ()
    done = run(*name.split(), *needed, *given, "two")

    assert (done.code, done.out) == (2, "")
    first, following = done.err.splitlines()
    if name in NAMED:
        assert first == "jamx: more than the command takes: two; a name with a blank stands in quotes"
        assert following == f'  jamx {name} "p0 two"'
    else:
        assert (first, following) == ("jamx: more than the command takes: two; try", f"  jamx {name} --help")
