"""`jamx agenda render` and `jamx agenda show`, as Typer reads them."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.orders import RenderOrder

app = typer.Typer(help="Agendas of meetings: show them, hand them out.", no_args_is_help=True)


def _complete(incomplete: str) -> list[str]:
    from jamx.cli.settings import Settings  # noqa: PLC0415
    from jamx.cli.usage import UsageFault  # noqa: PLC0415

    try:
        known = Settings().workspace.addresses()
    except UsageFault:
        return []
    return [address for address in known if address.startswith(incomplete)]


Addresses = Annotated[
    list[str] | None,
    typer.Argument(metavar="[ADDRESS]...", help="programme/meeting, a programme, or a file.", autocompletion=_complete),
]
Everything = Annotated[bool, typer.Option("--all", help="Every meeting and agenda of the workspace.")]
For = Annotated[
    str | None, typer.Option("--for", help="participant, facilitator, host or organiser.", show_default="participant")
]
Attending = Annotated[int | None, typer.Option(min=0, max=999, help="As if so many organisations came.")]
Language = Annotated[str | None, typer.Option(help="Language of the document: sv or en.")]


@app.command()
def render(
    context: typer.Context,
    addresses: Addresses = None,
    to: Annotated[str, typer.Option(help="md, html, json or txt.")] = "md",
    output: Annotated[str | None, typer.Option("-o", "--output", help="A file, a folder, or - .")] = None,
    everything: Everything = False,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if a file on disk differs.")] = False,
    for_: For = None,
    attending: Attending = None,
    language: Language = None,
    draft: Annotated[bool, typer.Option("--draft", help="Render in spite of errors, visibly marked.")] = False,
) -> None:
    """Render agendas as documents."""
    from jamx.cli import rendering  # noqa: PLC0415 - help needs none of it

    order = RenderOrder(tuple(addresses or ()), to, output, everything, check, for_, attending, language, draft)
    raise typer.Exit(rendering.render(context.obj, order))


@app.command()
def show(
    context: typer.Context,
    addresses: Addresses = None,
    everything: Everything = False,
    for_: For = None,
    attending: Attending = None,
    language: Language = None,
) -> None:
    """Show agendas in the terminal, with what fits and what contradicts itself."""
    from jamx.cli import rendering  # noqa: PLC0415

    order = RenderOrder(
        tuple(addresses or ()), everything=everything, audience=for_, attending=attending, language=language
    )
    raise typer.Exit(rendering.show(context.obj, order))
