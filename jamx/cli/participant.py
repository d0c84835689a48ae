"""`jamx participant list`, as Typer reads it."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.completing import audiences, names, words
from jamx.cli.options import Language, Output  # noqa: TC001 - Typer reads the annotations

app = typer.Typer(help="Participants: who comes, and who is missing.", no_args_is_help=True)


@app.command("list")
def list_(
    context: typer.Context,
    programme: Annotated[
        str | None,
        typer.Argument(metavar="[PROGRAMME]", help="All, where none is named.", autocompletion=names("programme")),
    ] = None,
    meeting: Annotated[
        str | None, typer.Option(metavar="ID", autocompletion=names("meeting"), help="Only those of one meeting.")
    ] = None,
    format_: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMAT",
            autocompletion=words("text", "json", "csv", "xlsx"),
            help="text, json, csv or xlsx.",
        ),
    ] = "text",
    for_: Annotated[
        str | None,
        typer.Option(
            "--for",
            metavar="AUDIENCE",
            autocompletion=audiences,
            help="participant, facilitator, host or organiser.",
            show_default="organiser",
        ),
    ] = None,
    language: Language = None,
    output: Output = None,
) -> None:
    """Count participants by organisation, function, meeting and day, and tell who is missing."""
    from jamx.cli import participating  # noqa: PLC0415 - help needs none of it

    order = participating.PeopleOrder(programme, meeting, format_, for_, language, output)
    raise typer.Exit(participating.participants(context.obj, order))
