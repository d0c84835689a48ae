"""The way in: the options that may stand anywhere put in front, everything else behind the net of `failures`."""

from __future__ import annotations

import gc
import sys
from typing import NoReturn

from jamx.cli.failures import guarded
from jamx.cli.plugins import without_plugins

_GLOBAL = {"--root": True, "--lang": True, "--today": True, "--no-color": False}
"""Options that may stand anywhere, and whether each takes a value."""


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    without_plugins()
    gc.set_threshold(100_000)  # a run makes its objects and ends: looking for cycles among them is a tenth of its time
    code = guarded(hoisted(sys.argv[1:]))
    gc.freeze()  # the process ends: what a last search for cycles would find is not worth a seventh of a run
    sys.exit(code)


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
            if value is None:
                return first  # no command: Typer then says that the option wants a value, and takes nobody else's
            first.append(value)
    return first + rest
