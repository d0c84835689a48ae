"""The two commands people run at every keystroke, without Typer, whose import costs as much as the work.

Only plain, complete command lines are taken; help, mistakes and everything else are Typer's. A test holds both readers
to the same orders.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from jamx.cli.orders import CheckOrder, RenderOrder
from jamx.cli.settings import LANGUAGES, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class _Option(NamedTuple):
    field: str
    takes: str = "text"  # or number, flag, list


_SHARED = {
    "--root": _Option("root"),
    "--lang": _Option("lang"),
    "--no-color": _Option("no_color", "flag"),
}
_RENDER = {
    "--to": _Option("to"),
    "-o": _Option("output"),
    "--output": _Option("output"),
    "--all": _Option("everything", "flag"),
    "--check": _Option("check", "flag"),
    "--for": _Option("audience"),
    "--organisation": _Option("organisation"),
    "--function": _Option("function"),
    "--attending": _Option("attending", "number"),
    "--language": _Option("language"),
    "--draft": _Option("draft", "flag"),
}
_CHECK = {
    "--format": _Option("format"),
    "--select": _Option("select", "list"),
    "--ignore": _Option("ignore", "list"),
    "--fail-on": _Option("fail_on"),
    "--no-ignores": _Option("no_ignores", "flag"),
    "--stdin-filename": _Option("stdin_filename"),
    "--fix": _Option("fix", "flag"),
    "--unsafe-fixes": _Option("unsafe_fixes", "flag"),
    "--diff": _Option("diff", "flag"),
    "--baseline": _Option("baseline"),
    "--write-baseline": _Option("write_baseline"),
    "--changed-since": _Option("changed_since"),
    "--statistics": _Option("statistics", "flag"),
    "--jobs": _Option("jobs", "number"),
}


def shortcut(arguments: list[str]) -> Callable[[], int] | None:
    """What to run for a command line with the shared options first; None for one that Typer shall read."""
    shared, rest = _read(arguments, _SHARED, until_word=True)
    if shared is None or shared.get("lang") not in {None, *LANGUAGES}:
        return None
    root = shared.pop("root", None)
    settings = Settings(root=None if root is None else Path(root), **shared)
    match rest:
        case ["agenda", "render", *more]:
            fields, addresses = _read(more, _RENDER)
            if fields is None or not 0 <= (fields.get("attending") or 0) <= 999:
                return None
            from jamx.cli.rendering import render  # noqa: PLC0415 - one of the two

            return partial(render, settings, RenderOrder(tuple(addresses), **fields))
        case ["check", *more]:
            fields, paths = _read(more, _CHECK)
            if fields is None or fields.get("jobs") == 0:
                return None
            from jamx.cli.checking import check  # noqa: PLC0415

            return partial(check, settings, CheckOrder(tuple(paths), **fields))
    return None


def _read(
    arguments: list[str], options: Mapping[str, _Option], *, until_word: bool = False
) -> tuple[dict[str, Any] | None, list[str]]:
    """Options and words; None instead of options when anything is not as plain as it could be."""
    fields: dict[str, Any] = {}
    words: list[str] = []
    pending = list(arguments)
    while pending:
        argument = pending.pop(0)
        if argument == "-" or not argument.startswith("-"):
            words.append(argument)
            if until_word:
                return fields, words + pending
            continue
        name, equals, value = argument.partition("=")
        option = options.get(name)
        unclear = bool(equals) and not name.startswith("--")  # Typer takes the sign in -o=x for part of the value
        if option is None or unclear or not _take(option, fields, pending, value if equals else None):
            return None, []
    return fields, words


def _take(option: _Option, fields: dict[str, Any], pending: list[str], value: str | None) -> bool:
    """Put an option's value among the fields; False when it has none, or one that needs an explanation."""
    if option.takes == "flag":
        fields[option.field] = True
        return value is None
    if value is None:
        if not pending or (pending[0].startswith("-") and pending[0] != "-"):
            return False
        value = pending.pop(0)
    if option.takes == "number":
        fields[option.field] = int(value) if value.isascii() and value.isdigit() else None
        return fields[option.field] is not None
    fields[option.field] = (*fields.get(option.field, ()), value) if option.takes == "list" else value
    return True
