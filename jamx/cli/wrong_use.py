"""Lines that cannot be read: told in a sentence like all other wrong use, with what somebody may have meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import typer

from jamx.cli.usage import UsageFault, metavars, texts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

UNREADABLE: type[Exception] = typer.BadParameter.__bases__[0]
"""What Typer raises of a line that it cannot read."""

_MEANT = {
    "-V": "--version",
    "-v": "--version",
    "--audience": "--for",
    "--dry": "--dry-run",
    "--format": "--to",
    "--lang": "--language",
    "--out": "--output",
    "--output-format": "--format",
    "--to": "--format",
    "--type": "--to",
    "--watch": "--changed-since",
}
"""Options that other commands have, or other programs, for what is called otherwise here."""


_CALLED = {
    "add": "new",
    "dagordning": "agenda",
    "deltagare": "participant",
    "förklara": "explain",
    "inbjudan": "invite",
    "klar": "done",
    "kontrollera": "check",
    "lint": "check",
    "lista": "list",
    "ny": "new",
    "organisation": "participant",
    "plan": "timetable",
    "program": "programme",
    "rule": "explain",
    "tidplan": "timetable",
    "träff": "meeting",
    "uppgradera": "upgrade",
    "validate": "check",
    "visa": "show",
}
"""Words of other programs, and Swedish ones, for commands."""

_NAMED = re.compile(r"NAME|DIR|FILE|PATH|TEXT|/ID")
"""What is said of values that people give blanks."""


def unknown_command(name: str, group: Any, context: typer.Context) -> UsageFault:
    """There is no such command; commands below another noun count as well."""
    from jamx.api import nearest  # noqa: PLC0415 - a slip may take its time

    path = context.command_path
    here = {other: f"{path} {other}" for other in group.commands}
    root = context.find_root()
    below = [
        f"{root.command_path} {noun} {verb}"
        for noun, one in getattr(root.command, "commands", {}).items()
        for verb in getattr(one, "commands", {})
    ]
    said = _CALLED.get(name.casefold(), name)
    meant = [here[other] for other in ([said] if said in here else nearest(said, here, most=3))]
    meant += [line for line in below if line.rsplit(" ", 1)[1] == said]
    if not meant:
        meant = [f"{path} {'--version' if name == 'version' else '--help'}"]
    return UsageFault("no command {name}; try", *dict.fromkeys(meant), name=name)


def too_many(given: Sequence[str], extra: Sequence[str], context: typer.Context) -> UsageFault:
    """There are more arguments than the command takes; a name with a blank may have come apart.

    Args:
        given: The words behind the command, as they came.
        extra: Those of them that nothing takes, in their order.
        context: Of the command.
    """
    whole = _in_one(given, extra, context)
    said = " ".join(extra)
    if whole is None:
        return UsageFault("more than the command takes: {extra}; try", f"{context.command_path} --help", extra=said)
    words = (f'"{word}"' if " " in word else word for word in whole)
    following = " ".join((context.command_path, *words))
    return UsageFault(
        "more than the command takes: {extra}; a name with a blank stands in quotes", following, extra=said
    )


def _in_one(given: Sequence[str], extra: Sequence[str], context: typer.Context) -> list[str] | None:
    """The words of a line with what came apart in one; None where what stands before it has no blanks."""
    for at in range(1, len(given)):
        if given[at] != extra[0] or given[at - 1].startswith("-"):
            continue
        if not _takes_blanks(given[at - 2] if at > 1 else "", context):
            return None
        end = at
        while end < len(given) and end - at < len(extra) and given[end] == extra[end - at]:
            end += 1
        return [*given[: at - 1], " ".join(given[at - 1 : end]), *given[end:]]
    return None


def _takes_blanks(before: str, context: typer.Context) -> bool:
    """Whether a word is a name or a path: the value of the option before it, else an argument."""
    params = context.command.get_params(context)
    option = [one for one in params if before in one.opts and not getattr(one, "is_flag", True)]
    found = option or [one for one in params if one.param_type_name == "argument"]
    return any(_NAMED.search(one.make_metavar(ctx=context)) for one in found)


def told(error: Any, language: str = "en") -> UsageFault | None:
    """What Typer says of a line, in a sentence of ours; None for help, which is no fault.

    Args:
        error: What it raised.
        language: Of what stands for values in the sentence.
    """
    context = error.ctx
    helping = () if context is None else (f"{context.command_path} --help",)
    kind = type(error).__name__
    if kind == "NoArgsIsHelpError":
        return None
    if kind == "NoSuchOption":
        return _unknown_option(error.option_name, error.possibilities or (), context, helping)
    if kind == "MissingParameter" and error.param is not None:
        return UsageFault("{name} is missing", *helping, name=_name(error.param, context, language))
    if kind == "BadOptionUsage":
        return UsageFault("{name} wants a value", *helping, name=error.option_name)
    param = getattr(error, "param", None)
    least, most = (getattr(getattr(param, "type", None), side, None) for side in ("min", "max"))
    if least is not None and most is not None:
        name = _name(param, context, language)
        return UsageFault("{name} takes a number from {least} to {most}", name=name, least=least, most=most)
    if least is not None:
        return UsageFault("{name} takes a number from {least} up", name=_name(param, context, language), least=least)
    return UsageFault("{said}", *helping, said=error.format_message().rstrip("."))


def _unknown_option(name: str, similar: Iterable[str], context: typer.Context, helping: tuple[str, ...]) -> UsageFault:
    from jamx.api import nearest  # noqa: PLC0415

    known = set(_options(context))
    words = {option.lstrip("-"): option for option in known}
    like = [words[word] for word in nearest(name.lstrip("-"), words, most=2)]
    meant = [option for option in (_MEANT.get(name), *similar, *like) if option in known]
    following = [f"{context.command_path} {option}" for option in dict.fromkeys(meant)]
    return UsageFault("no option {name}; try", *(following or helping), name=name)


def _options(context: typer.Context) -> Iterator[str]:
    for one in context.command.get_params(context):
        yield from one.opts


def _name(param: Any, context: typer.Context, language: str) -> str:
    if param.param_type_name == "option":
        return str(param.opts[0])
    texts = texts_of(language, "help")
    return metavars(param.make_metavar(ctx=context), lambda word: texts.get(word, word))
