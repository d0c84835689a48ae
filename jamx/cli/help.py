"""Help on a terminal: commands by what they are for, examples that can be copied, in the language of whoever reads.

English stands where a command or an option is declared; `jamx.words.sv.help` says the same in Swedish. Nothing of it is
read before somebody asks for help.
"""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

from typer.core import TyperCommand, TyperGroup

from jamx.cli.settings import Settings
from jamx.cli.usage import metavars, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypeAlias

    import typer

    Said: TypeAlias = Callable[[str], str]

START, CHECK, RENDER, LOOK, CHANGE = "Start", "Check", "Render", "Look around", "Change"
"""What commands are for, in the order in which help tells of them; each command names its own as its panel."""

_PANELS = (START, CHECK, RENDER, LOOK, CHANGE)
_EXTRA = re.compile(r"  \[([^][]+)\]$")
_BOUNDS = re.compile(r"([0-9]+)<=x<=([0-9]+)")
_LEAST = re.compile(r"x>=([0-9]+)")


def said_in(language: str) -> Said:
    """What says an English text of the help in a language; what nobody has translated stays English."""
    texts = texts_of(language, "help")
    return lambda text: texts.get(text, text)


def language_of(context: typer.Context) -> str:
    """The language of messages, also where the command line has not been read to its end."""
    settings = context.find_root().obj
    return settings.language if isinstance(settings, Settings) else Settings().language


class _Worded:
    """How a command or a group of them is explained."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Usage, what it does, what it takes, what is below it, how it is used."""
        say = said_in(language_of(ctx))
        command: Any = self
        pieces = " ".join(command.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, metavars(pieces, say), f"{say('Usage:')} ")
        _paragraph(formatter, say(" ".join(cleandoc(command.help or "").split())))
        for name, rows in _sections(command, ctx, say):
            if rows:
                with formatter.section(say(name)):
                    formatter.write_dl(rows)
        _examples(formatter, ctx, say)
        _paragraph(formatter, say(command.epilog or ""))


class Verb(_Worded, TyperCommand):
    """A command that does something."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """What the command takes of a line; of what is left over, what somebody may have meant."""
        if ctx.allow_extra_args or ctx.resilient_parsing:
            return super().parse_args(ctx, args)
        given, ctx.allow_extra_args = tuple(args), True
        left = super().parse_args(ctx, args)
        ctx.allow_extra_args = False
        if left:
            from jamx.cli.wrong_use import too_many  # noqa: PLC0415

            raise too_many(given, left, ctx)
        return left


class Noun(_Worded, TyperGroup):
    """A word that commands stand behind."""

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command of that name; of one that is not there, those somebody may have meant."""
        name = args[0]
        if name not in self.commands and not name.startswith("-") and not ctx.resilient_parsing:
            from jamx.cli.wrong_use import unknown_command  # noqa: PLC0415

            raise unknown_command(name, self, ctx)
        return super().resolve_command(ctx, args)


def worded(app: typer.Typer) -> typer.Typer:
    """The same application, with everything in it explained so."""
    app.info.cls = Noun
    for one in app.registered_commands:
        one.cls = Verb
    for group in app.registered_groups:
        group.cls = Noun
        if group.typer_instance is not None:
            worded(group.typer_instance)
    return app


def _sections(command: Any, ctx: Any, say: Said) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    below = [one for one in getattr(command, "commands", {}).values() if not one.hidden]
    width = max((len(one.name) for one in below), default=0)
    for panel in dict.fromkeys((*_PANELS, *map(_panel, below))):
        yield panel, [(one.name.ljust(width), _first_sentence(one, say)) for one in below if _panel(one) == panel]
    params = [(one, one.get_help_record(ctx)) for one in command.get_params(ctx)]
    for name, sort in (("Arguments", "argument"), ("Options", "option")):
        found = [(one, record) for one, record in params if one.param_type_name == sort and record is not None]
        yield name, [_row(one.help or "", record, say) for one, record in found]


def _panel(command: Any) -> str:
    return command.rich_help_panel or "Commands"


def _first_sentence(command: Any, say: Said) -> str:
    return say(" ".join(cleandoc(command.help or "").split())).partition(". ")[0].removesuffix(".")


def _row(text: str, record: tuple[str, str], say: Said) -> tuple[str, str]:
    """An option and what it is for, with what it is unless said, and in which bounds."""
    name, told = record
    extra = _EXTRA.search(told)
    words = [f"({_unless_said(word, say)})" for word in extra[1].split("; ")] if extra else []
    return metavars(name, say), "  ".join([say(text), *words])


def _unless_said(word: str, say: Said) -> str:
    bounds = _BOUNDS.fullmatch(word)
    if bounds:
        return f"{bounds[1]}–{bounds[2]}"
    least = _LEAST.fullmatch(word)
    if least:
        return f"{say('at least')} {least[1]}"
    key, colon, value = word.partition(": ")
    return f"{say(key)}{colon}{value.strip('()')}" if colon else say(word)


def _examples(formatter: Any, ctx: Any, say: Said) -> None:
    from jamx.cli.examples import EXAMPLES  # noqa: PLC0415

    found = EXAMPLES.get(ctx.command_path.removeprefix("jamx").strip(), ())
    if found:
        with formatter.section(say("Examples")):
            for line in lines_of(found, say):
                formatter.write(f"  jamx {line}\n")


def lines_of(examples: Iterable[str], say: Said) -> Iterator[str]:
    """Examples with the names that `jamx init --example` uses in that language."""
    return (" ".join(map(say, line.split(" "))) for line in examples)


def _paragraph(formatter: Any, text: str) -> None:
    if text:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(text)
