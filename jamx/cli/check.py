"""`jamx check`: every finding, in one run."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jamx.cli.console import document, text
from jamx.cli.failures import FOUND
from jamx.cli.usage import UsageFault

if TYPE_CHECKING:
    from jamx.api import Result, Workspace
    from jamx.cli.settings import Settings

_LEVELS = ("error", "warning", "note")


def check(
    context: typer.Context,
    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH]...", help="Files or folders; - reads one.")
    ] = None,
    format_: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
    select: Annotated[list[str] | None, typer.Option(metavar="RULES", help="Only these rules or families.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULES", help="None of these.")] = None,
    fail_on: Annotated[str, typer.Option("--fail-on", help="The level that fails: error, warning or note.")] = "error",
    no_ignores: Annotated[
        bool, typer.Option("--no-ignores", help="Show what comments in the files let stand.")
    ] = False,
    stdin_filename: Annotated[str | None, typer.Option("--stdin-filename", help="Where - belongs.")] = None,
) -> None:
    """Check the workspace, or report on some of its files."""
    from jamx.api import Selection, Severity, json_report, text_report  # noqa: PLC0415

    settings: Settings = context.obj
    _one_of("--format", format_, ("text", "json"))
    _one_of("--fail-on", fail_on, _LEVELS)
    selection = Selection(_rules("--select", select), _rules("--ignore", ignore), acknowledge=not no_ignores)
    workspace, within = _asked(settings, paths or [], stdin_filename)
    result: Result = workspace.run(selection).within(within) if within is not None else workspace.run(selection)
    if format_ == "json":
        document(json_report(result, settings.machine_language).encode())
    else:
        text(text_report(result, settings.language, workspace.lines))
    if any(finding.severity and finding.severity.weight >= Severity(fail_on).weight for finding in result.findings):
        raise typer.Exit(FOUND)


def _asked(
    settings: Settings, paths: list[str], stdin_filename: str | None
) -> tuple[Workspace, tuple[str, ...] | None]:
    """The workspace to check and the files or folders to report on, from its root; None for all."""
    if "-" in paths:
        if len(paths) > 1 or stdin_filename is None:
            raise UsageFault("- stands alone, with --stdin-filename PATH to say where the file belongs")
        name = _from_root(settings, stdin_filename)
        return settings.opened({name: sys.stdin.buffer.read()}), (name,)
    workspace = settings.workspace
    names = []
    for path in paths:
        name = _from_root(settings, path)
        if not (settings.folder / name).exists():
            raise UsageFault(f"no such file or folder: {path}")
        names.append(name)
    return workspace, tuple(names) if names else None


def _from_root(settings: Settings, path: str) -> str:
    absolute = Path(path) if Path(path).is_absolute() else Path.cwd() / path
    parent = absolute.parent.resolve()
    try:
        return (parent / absolute.name).resolve().relative_to(settings.folder).as_posix()
    except ValueError:
        raise UsageFault(f"{path} lies outside the workspace {settings.folder}") from None


def _rules(option: str, given: list[str] | None) -> tuple[str, ...]:
    from jamx.api import RULES, nearest  # noqa: PLC0415

    names = tuple(name.strip() for text in given or () for name in text.split(",") if name.strip())
    known = {*RULES, *(rule.family for rule in RULES.values()), *(f"{rule.family}/*" for rule in RULES.values())}
    for name in names:
        if name not in known:
            meant = nearest(name, known, most=3)
            raise UsageFault(f"{option}: no rule {name}" + (f"; did you mean {', '.join(meant)}?" if meant else ""))
    return names


def _one_of(option: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise UsageFault(f"{option} {value}: choose {', '.join(choices)}")
