"""`jamx check`, as Typer reads it."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.completing import report_formats, rules, words
from jamx.cli.orders import CheckOrder


def check(
    context: typer.Context,
    paths: Annotated[list[str] | None, typer.Argument(metavar="[PATH]...", help="Files or folders; - for one.")] = None,
    format_: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMAT",
            autocompletion=report_formats,
            help="text, json, sarif, github, gitlab or junit.",
        ),
    ] = "text",
    select: Annotated[
        list[str] | None, typer.Option(metavar="RULES", autocompletion=rules, help="Only these rules or families.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="RULES", autocompletion=rules, help="Without these rules or families.")
    ] = None,
    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on",
            metavar="LEVEL",
            autocompletion=words("error", "warning", "note"),
            help="What fails: error, warning or note.",
        ),
    ] = "error",
    no_ignores: Annotated[bool, typer.Option("--no-ignores", help="Show what comments let stand.")] = False,
    stdin_filename: Annotated[
        str | None, typer.Option("--stdin-filename", metavar="FILE", help="Which file - stands for.")
    ] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Make the safe fixes, and report what remains.")] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: those too that need an eye.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; print what --fix would change.")] = False,
    baseline: Annotated[str | None, typer.Option(metavar="FILE", help="Let stand what this file knows.")] = None,
    write_baseline: Annotated[
        str | None, typer.Option("--write-baseline", metavar="FILE", help="Let stand all there is now, and note it.")
    ] = None,
    changed_since: Annotated[
        str | None, typer.Option("--changed-since", metavar="REV", help="Only what changed since a git revision.")
    ] = None,
    statistics: Annotated[bool, typer.Option("--statistics", help="How many findings each rule has.")] = False,
    jobs: Annotated[
        int | None, typer.Option("--jobs", min=1, metavar="N", help="Processes; as many as are worth it unless said.")
    ] = None,
) -> None:
    """Check the workspace, or report on some of its files."""
    from jamx.cli import checking  # noqa: PLC0415 - help needs none of it

    order = CheckOrder(
        tuple(paths or ()), format_, tuple(select or ()), tuple(ignore or ()), fail_on, no_ignores, stdin_filename,
        fix, unsafe_fixes, diff, baseline, write_baseline, changed_since, statistics, jobs,
    )  # fmt: skip
    raise typer.Exit(checking.check(context.obj, order))
