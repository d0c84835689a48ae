"""`jamx agenda render` and `jamx agenda show`, as Typer reads them."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.completing import formats
from jamx.cli.options import (
    Attendees,
    Attending,
    Check,
    Draft,
    For,
    Function,
    Language,
    Method,
    Organisation,
    Output,
    Sequence,
    completion,
)
from jamx.cli.orders import RenderOrder

app = typer.Typer(help="Agendas of meetings: show them, hand them out.", no_args_is_help=True)

Addresses = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ADDRESS]...",
        help="programme/meeting, a programme, or a file.",
        autocompletion=completion("agenda"),
    ),
]
Everything = Annotated[bool, typer.Option("--all", help="Every meeting and agenda of the workspace.")]


@app.command()
def render(
    context: typer.Context,
    addresses: Addresses = None,
    to: Annotated[
        str | None,
        typer.Option(
            metavar="FORMAT",
            autocompletion=formats("agenda"),
            help="md, html, txt, docx, pdf, ics or json.",
            show_default="md",
        ),
    ] = None,
    output: Output = None,
    everything: Everything = False,
    check: Check = False,
    for_: For = None,
    organisation: Organisation = None,
    function: Function = None,
    attending: Attending = None,
    language: Language = None,
    draft: Draft = False,
    method: Method = "publish",
    sequence: Sequence = 0,
    attendees: Attendees = None,
) -> None:
    """Render agendas as documents."""
    from jamx.cli import rendering  # noqa: PLC0415 - help needs none of it

    order = RenderOrder(
        tuple(addresses or ()), to, output, everything, check, for_, attending, language, draft,
        organisation=organisation, function=function,
        method=method, sequence=sequence, attendees=tuple(attendees or ()),
    )  # fmt: skip
    raise typer.Exit(rendering.render(context.obj, order))


@app.command()
def show(
    context: typer.Context,
    addresses: Addresses = None,
    everything: Everything = False,
    for_: For = None,
    organisation: Organisation = None,
    function: Function = None,
    attending: Attending = None,
    language: Language = None,
) -> None:
    """Show agendas in the terminal, with what fits and what contradicts itself."""
    from jamx.cli import rendering  # noqa: PLC0415

    order = RenderOrder(
        tuple(addresses or ()), everything=everything, audience=for_, attending=attending, language=language,
        organisation=organisation, function=function,
    )  # fmt: skip
    raise typer.Exit(rendering.show(context.obj, order))
