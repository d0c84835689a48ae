"""`jamx meeting list` and `jamx meeting show`, as Typer reads them."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.options import Attending, For, Format, Language, completion

app = typer.Typer(help="Meetings: which there are, and what is known of one.", no_args_is_help=True)


@app.command("list")
def list_(
    context: typer.Context,
    programmes: Annotated[
        list[str] | None, typer.Argument(metavar="[PROGRAMME]...", help="All, where none is named.")
    ] = None,
    format_: Format = "text",
    language: Language = None,
) -> None:
    """List the meetings of some programmes, or of all."""
    from jamx.cli import looking  # noqa: PLC0415 - help needs none of it

    raise typer.Exit(looking.meetings(context.obj, programmes or [], format_, language))


@app.command()
def show(
    context: typer.Context,
    meeting: Annotated[str, typer.Argument(metavar="PROGRAMME/MEETING", autocompletion=completion("agenda"))],
    format_: Format = "text",
    for_: For = None,
    attending: Attending = None,
    language: Language = None,
) -> None:
    """Show a meeting: when, where, who, what to do before and after, and its agenda."""
    from jamx.cli import looking  # noqa: PLC0415

    raise typer.Exit(looking.meeting(context.obj, meeting, format_, for_, attending, language))
