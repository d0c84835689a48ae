"""What a shell offers while a line is typed: names from the workspace, and the words that options take."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import typer  # noqa: TC002 - Typer reads the annotations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, MutableMapping

    from jamx.api import Workspace

    Completion = Callable[[typer.Context, str], list[str]]

_HOLD_ADDRESSES = ("addresses", "address", "programme", "programmes", "meeting", "meetings")
"""Arguments whose values begin with a programme."""


def shared_first(environment: MutableMapping[str, str], hoisted: Callable[[list[str]], list[str]]) -> None:
    """Puts the options that may stand anywhere in front, in the line that a shell has handed over.

    Args:
        environment: With what the script of a shell sets: bash the words and which of them is typed, others the text
            up to the cursor.
        hoisted: What puts them in front in any other line.
    """
    bash = "COMP_CWORD" in environment
    text = environment.get("COMP_WORDS" if bash else "_TYPER_COMPLETE_ARGS", "")
    try:
        line = shlex.split(text)
        number = int(environment["COMP_CWORD"]) if bash else len(line) - (not text.endswith(" "))
    except ValueError:  # a quotation mark that is not closed yet
        return
    before, typed = [*line[:1], *hoisted(line[1:number])], line[number : number + 1]
    if bash:
        environment.update(COMP_WORDS=shlex.join([*before, *typed]), COMP_CWORD=str(len(before)))
    elif line:
        environment["_TYPER_COMPLETE_ARGS"] = f"{shlex.join(before)} {shlex.join(typed)}"


def addresses(noun: str) -> Completion:
    """The addresses of a noun; the shell gets nothing where there is no workspace."""

    def complete(ctx: typer.Context, incomplete: str) -> list[str]:
        workspace = _workspace(ctx)
        return [] if workspace is None else _beginning(workspace.addresses(noun), incomplete)

    return complete


def names(sort: str) -> Completion:
    """The names of a sort in the programmes of the line, else in all."""

    def complete(ctx: typer.Context, incomplete: str) -> list[str]:
        workspace = _workspace(ctx)
        if workspace is None:
            return []
        from jamx.api.known_names import known_names  # noqa: PLC0415

        return _beginning(known_names(workspace, sort, _programmes(ctx)), incomplete)

    return complete


def programme_of_new(ctx: typer.Context, incomplete: str) -> list[str]:
    """What the address of a new file begins with."""
    return [f"{name}/" for name in names("programme")(ctx, incomplete)]


def formats(noun: str) -> Callable[[str], list[str]]:
    """The formats of a noun."""

    def complete(incomplete: str) -> list[str]:
        from jamx.api import FORMATS  # noqa: PLC0415

        return _beginning(FORMATS[noun], incomplete)

    return complete


def report_formats(incomplete: str) -> list[str]:
    """The forms that findings are told in."""
    from jamx.api.reports import REPORTS  # noqa: PLC0415

    return _beginning(REPORTS, incomplete)


def words(*choices: str) -> Callable[[str], list[str]]:
    """Words to choose from."""

    def complete(incomplete: str) -> list[str]:
        return _beginning(choices, incomplete)

    return complete


def audiences(incomplete: str) -> list[str]:
    """For whom documents are."""
    from jamx.api import Audience  # noqa: PLC0415

    return _beginning(Audience, incomplete)


def rules(incomplete: str) -> list[str]:
    """Rules and families, also behind a comma."""
    from jamx.api import RULES  # noqa: PLC0415

    before, comma, last = incomplete.rpartition(",")
    known = (*dict.fromkeys(rule.family for rule in RULES.values()), *RULES)
    return [f"{before}{comma}{name}" for name in _beginning(known, last)]


def _beginning(known: Iterable[str], incomplete: str) -> list[str]:
    return [str(name) for name in known if name.startswith(incomplete)]


def _workspace(ctx: typer.Context) -> Workspace | None:
    from jamx.cli.settings import Settings  # noqa: PLC0415
    from jamx.cli.usage import Refusal, UsageFault  # noqa: PLC0415

    root = ctx.find_root().params.get("root")
    try:
        return Settings(root=None if root is None else Path(root)).workspace
    except (UsageFault, Refusal):
        return None


def _programmes(ctx: typer.Context) -> list[str]:
    """The programmes that the line has named so far; where an option waits for its value, words are words still."""
    said = [ctx.params.get(name) or () for name in _HOLD_ADDRESSES]
    given = [*ctx.args, *(one for value in said for one in ([value] if isinstance(value, str) else value))]
    return [str(one).partition("/")[0] for one in given]
