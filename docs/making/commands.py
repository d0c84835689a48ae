"""The page of all commands, from the command line itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import typer
from typer.core import TyperArgument, TyperGroup, TyperOption

from docs.making.markdown import MADE, cell, code, table
from jamx.cli.app import app
from jamx.cli.examples import EXAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator

_EXITS = (
    ("0", "all is well"),
    ("1", "findings at or above the failing level; or, with `--check`, a file that differs"),
    ("2", "wrong use: an unknown address or option, a path that does not exist, a file that cannot be written"),
    ("3", "a fault in jamx itself: it says where the details are"),
    ("130", "interrupted"),
)
_NOT_OURS = frozenset({"--help", "--install-completion", "--show-completion"})


class Described(NamedTuple):
    """A command with the words that lead to it."""

    name: str
    command: Any
    context: typer.Context
    panel: str = ""


def all_commands() -> list[Described]:
    """Every command that does something, in the order of `--help`."""
    root = typer.main.get_command(app)
    return list(_below(Described("jamx", root, typer.Context(root, info_name="jamx"))))


def _below(described: Described) -> Iterator[Described]:
    if not isinstance(described.command, TyperGroup):
        yield described
        return
    for name in described.command.list_commands(described.context):
        command = described.command.get_command(described.context, name)
        if command is not None and not command.hidden:
            context = typer.Context(command, info_name=name, parent=described.context)
            panel = described.panel or _panel(command)
            yield from _below(Described(f"{described.name} {name}", command, context, panel))


def _panel(command: Any) -> str:
    """What a command is for, as `--help` groups them."""
    panel = getattr(command, "rich_help_panel", None)
    return panel if isinstance(panel, str) else ""


def commands_page() -> str:
    """Every command with its arguments and options."""
    found = all_commands()
    parts = [MADE, "", "# Commands", "", *_preface(found)]
    parts += ["## Options of every command", "", *_shared()]
    parts += ["", "## Exit codes", "", *table(("Code", "Meaning"), _EXITS), "", "Take any other for a failure."]
    for one in found:
        parts += ["", f"## {one.name}", "", *_command(one)]
    return "\n".join(parts) + "\n"


def _preface(found: list[Described]) -> Iterator[str]:
    yield "An **address** says which document: `PROGRAMME`, `PROGRAMME/MEETING`, or the path of a file."
    yield "`jamx --help` and `jamx COMMAND --help` show on a terminal what stands here."
    yield ""
    for panel in dict.fromkeys(one.panel for one in found):
        rows = (
            (f"[{one.name}](#{one.name.replace(' ', '-')})", cell(_first(one))) for one in found if one.panel == panel
        )
        yield from table((panel or "Command", "What it does"), rows)
        yield ""


def _first(one: Described) -> str:
    """The first sentence of a command's help."""
    return (one.command.help or "").split("\n\n")[0]


def _shared() -> Iterator[str]:
    root = typer.main.get_command(app)
    context = typer.Context(root, info_name="jamx")
    yield "They stand before the command or after it."
    yield ""
    yield from _options(root, context)


def _command(one: Described) -> Iterator[str]:
    yield from ["```text", " ".join([one.name, *one.command.collect_usage_pieces(one.context)]), "```"]
    for paragraph in (one.command.help or "").split("\n\n"):
        yield from ["", " ".join(paragraph.split())]
    arguments = [one for one in one.command.params if isinstance(one, TyperArgument)]
    if arguments:
        yield ""
        rows = ((code(_name(one, argument)), cell(_said(argument))) for argument in arguments)
        yield from table(("Argument", "Meaning"), rows)
    if any(_shown(param) for param in one.command.params):
        yield ""
        yield from _options(one.command, one.context)
    examples = EXAMPLES.get(one.name.removeprefix("jamx "), ())
    if examples:
        yield from ("", "For example, in what `jamx init --example` makes:", "", "```sh")
        yield from (f"jamx {line}" for line in examples)
        yield "```"


def _options(command: Any, context: typer.Context) -> Iterator[str]:
    options = [param for param in command.params if isinstance(param, TyperOption) and _shown(param)]
    rows = ((_option(one, context), cell(_said(one)), _default(one, context)) for one in options)
    yield from table(("Option", "Meaning", "Unless said"), rows)


def _shown(param: TyperArgument | TyperOption) -> bool:
    return isinstance(param, TyperOption) and not param.hidden and not _NOT_OURS & set(param.opts)


def _name(one: Described, argument: TyperArgument) -> str:
    return argument.make_metavar(one.context)


def _said(param: TyperArgument | TyperOption) -> str:
    return getattr(param, "help", None) or ""


def _option(option: TyperOption, context: typer.Context) -> str:
    """An option as it is typed: its names, and what it takes."""
    names = ", ".join(code(name) for name in (*option.opts, *option.secondary_opts))
    takes = "" if option.is_flag or option.count else f" {code(_takes(option, context))}"
    return names + takes + (" (may be repeated)" if option.multiple else "")


def _takes(option: TyperOption, context: typer.Context) -> str:
    kinds = {"<str>": "TEXT", "<path>": "PATH", "<int>": "NUMBER", "<int range>": "NUMBER"}
    made = option.make_metavar(context)
    return kinds.get(made, made)


def _default(option: TyperOption, context: typer.Context) -> str:
    """What holds where the option is not given; empty where nothing is said."""
    said = option.get_default(context)
    if isinstance(option.show_default, str):
        return code(option.show_default)
    return "" if option.is_flag or said is None or said == () or callable(said) else code(str(said))
