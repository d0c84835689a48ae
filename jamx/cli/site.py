"""`jamx site build` and `jamx site serve`, as Typer reads them."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.options import Draft  # noqa: TC001 - Typer reads the annotations

app = typer.Typer(help="All documents as a folder of pages that lead to each other.", no_args_is_help=True)

Folder = Annotated[str, typer.Option("-o", "--output", metavar="DIR", help="The folder; site in the workspace, else.")]
Port = Annotated[
    int, typer.Option(metavar="N", min=0, max=65535, help="Where to listen on this machine; 0 for any port.")
]


@app.command()
def build(context: typer.Context, output: Folder = "", draft: Draft = False) -> None:
    """Write the site: what differs, and without what is no longer part of it."""
    from jamx.cli import publishing  # noqa: PLC0415 - help needs none of it

    raise typer.Exit(publishing.build(context.obj, output, draft=draft))


@app.command()
def serve(context: typer.Context, port: Port = 8000) -> None:
    """Preview the site on this machine, as it will be; pages load anew when a file changes."""
    from jamx.cli import previewing  # noqa: PLC0415

    raise typer.Exit(previewing.serve(context.obj, port))
