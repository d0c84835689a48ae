"""`jamx timetable render` and `jamx timetable show`, as Typer reads them."""

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
    Track,
    completion,
)
from jamx.cli.orders import RenderOrder

app = typer.Typer(
    help="Timetables: everything of a programme in date order, or a meeting as a grid.", no_args_is_help=True
)

Addresses = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ADDRESS]...",
        help="A programme, or programme/meeting for a grid of the meeting; none: all programmes in one timetable.",
        autocompletion=completion("timetable"),
    ),
]
Everything = Annotated[bool, typer.Option("--all", help="A timetable for each programme.")]


@app.command()
def render(
    context: typer.Context,
    addresses: Addresses = None,
    to: Annotated[
        str | None,
        typer.Option(
            metavar="FORMAT",
            autocompletion=formats("timetable"),
            help="md, html, txt, docx, pdf, xlsx, csv, ics or json.",
            show_default="md",
        ),
    ] = None,
    output: Output = None,
    everything: Everything = False,
    check: Check = False,
    for_: For = None,
    organisation: Organisation = None,
    function: Function = None,
    track: Track = None,
    attending: Attending = None,
    language: Language = None,
    draft: Draft = False,
    method: Method = "publish",
    sequence: Sequence = 0,
    attendees: Attendees = None,
) -> None:
    """Render timetables as documents."""
    from jamx.cli import rendering  # noqa: PLC0415 - help needs none of it

    order = RenderOrder(
        tuple(addresses or ()), to, output, everything, check, for_, attending, language, draft,
        "timetable", organisation, function, track,
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
    track: Track = None,
    attending: Attending = None,
    language: Language = None,
) -> None:
    """Show timetables in the terminal."""
    from jamx.cli import rendering  # noqa: PLC0415

    order = RenderOrder(
        tuple(addresses or ()), everything=everything, audience=for_, attending=attending, language=language,
        noun="timetable", organisation=organisation, function=function, track=track,
    )  # fmt: skip
    raise typer.Exit(rendering.show(context.obj, order))
