"""The way in: `jamx --version` at once, every other command through Typer, every failure with its exit code."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn

from jamx import __version__

_GLOBAL = {"--root": True, "--lang": True, "--today": True, "--no-color": False}
"""Options that may stand anywhere, and whether each takes a value."""


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    arguments = sys.argv[1:]
    if arguments == ["--version"]:
        sys.stdout.write(f"jamx {__version__}\n")
        sys.exit(0)
    # pydantic would look through every installed package for plugins that no model of ours wants
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    gc.set_threshold(100_000)  # a run makes its objects and ends: looking for cycles among them is a tenth of its time
    from jamx.cli.failures import guarded  # noqa: PLC0415 - the version needs nothing more

    sys.exit(guarded(hoisted(arguments)))


def hoisted(arguments: list[str]) -> list[str]:
    """The arguments with the options that may stand anywhere put first, where Typer looks for them."""
    first: list[str] = []
    rest: list[str] = []
    pending = iter(arguments)
    for argument in pending:
        if argument == "--":
            rest += [argument, *pending]
            break
        name, equals, _ = argument.partition("=")
        if name not in _GLOBAL or (equals and not _GLOBAL[name]):
            rest.append(argument)
            continue
        first.append(argument)
        if _GLOBAL[name] and not equals:
            value = next(pending, None)
            first += [] if value is None else [value]
    return first + rest
