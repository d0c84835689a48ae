"""The options that may stand anywhere, put where Typer looks for them."""

from __future__ import annotations

_GLOBAL = {"--root": True, "--lang": True, "--today": True, "--no-color": False}
"""Options that may stand anywhere, and whether each takes a value."""


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
