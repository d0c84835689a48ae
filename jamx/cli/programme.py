"""`jamx programme list` and `jamx programme show`, as Typer reads them."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.completing import names
from jamx.cli.options import For, Format, Language  # noqa: TC001 - Typer reads the annotations

app = typer.Typer(help="Programmes: which there are, and what is known of one.", no_args_is_help=True)


@app.command("list")
def list_(context: typer.Context, format_: Format = "text", language: Language = None) -> None:
    """List the programmes of the workspace."""
    from jamx.cli import looking  # noqa: PLC0415 - help needs none of it

    raise typer.Exit(looking.programmes(context.obj, format_, language))


@app.command()
def show(
    context: typer.Context,
    programme: Annotated[str, typer.Argument(metavar="PROGRAMME", autocompletion=names("programme"))],
    format_: Format = "text",
    for_: For = None,
    language: Language = None,
) -> None:
    """Show a programme: what its file says, and what follows from it."""
    from jamx.cli import looking  # noqa: PLC0415

    raise typer.Exit(looking.programme(context.obj, programme, format_, for_, language))
