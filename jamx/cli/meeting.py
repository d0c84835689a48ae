"""`jamx meeting list` and `jamx meeting show`, as Typer reads them."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.completing import names
from jamx.cli.options import Attending, Draft, For, Format, Language, Output, completion

app = typer.Typer(help="Meetings: which there are, and what is known of one.", no_args_is_help=True)


@app.command("list")
def list_(
    context: typer.Context,
    programmes: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PROGRAMME]...", autocompletion=names("programme"), help="All, where none is named."),
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


@app.command()
def invite(
    context: typer.Context,
    meetings: Annotated[list[str], typer.Argument(metavar="PROGRAMME/MEETING...", autocompletion=completion("agenda"))],
    output: Output = None,
    for_: For = None,
    attending: Attending = None,
    language: Language = None,
    draft: Draft = False,
) -> None:
    """Write the invitation to a meeting: subject and text of a mail, with place, times and what to prepare."""
    from jamx.cli import rendering  # noqa: PLC0415
    from jamx.cli.orders import RenderOrder  # noqa: PLC0415

    order = RenderOrder(
        tuple(meetings), "txt", output, audience=for_, attending=attending, language=language, draft=draft,
        noun="invitation",
    )  # fmt: skip
    raise typer.Exit(rendering.render(context.obj, order))
