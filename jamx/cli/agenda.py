"""`jamx agenda render` and `jamx agenda show`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jamx.cli.console import remark, text
from jamx.cli.delivery import Delivery, deliver
from jamx.cli.failures import FOUND
from jamx.cli.usage import UsageFault

if TYPE_CHECKING:
    from jamx.api import Audience, Document, FileRef, Finding, Workspace
    from jamx.cli.settings import Settings

app = typer.Typer(help="Agendas of meetings: show them, hand them out.", no_args_is_help=True)


def _complete(context: typer.Context, incomplete: str) -> list[str]:
    from jamx.cli.settings import Settings  # noqa: PLC0415

    try:
        known = Settings().workspace.addresses()
    except UsageFault:
        return []
    del context
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
    from jamx.api import AGENDA_FORMATS, findings_text  # noqa: PLC0415

    settings: Settings = context.obj
    if to not in AGENDA_FORMATS:
        raise UsageFault(f"--to {to}: choose {', '.join(AGENDA_FORMATS)}")
    workspace, audience = settings.workspace, _audience(for_)
    refs = _found(workspace, addresses or [], everything=everything)
    _known_language(language)
    made: list[Document] = []
    refused: list[Finding] = []
    for ref in refs:
        found, rendered = workspace.attempt(
            ref, to, audience=audience, language=language, attending=attending, draft=draft
        )
        refused += found
        made += [rendered] if rendered is not None else []
    if refused:
        remark(findings_text(refused, settings.language, workspace.lines))
        raise typer.Exit(FOUND)
    if deliver(Delivery(tuple(made), output, workspace.output, settings.folder, check=check, several=len(refs) != 1)):
        raise typer.Exit(FOUND)


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
    from jamx.api import RefusedError, findings_text, terminal_agenda  # noqa: PLC0415

    settings: Settings = context.obj
    workspace, audience = settings.workspace, _audience(for_)
    _known_language(language)
    refused: list[Finding] = []
    for ref in _found(workspace, addresses or [], everything=everything):
        try:
            shown = audience or _participant()
            view = workspace.agenda(ref, shown, language=language, attending=attending, for_programs=True)
        except RefusedError as error:
            refused += error.findings
            continue
        text(terminal_agenda(view, colour=settings.colour))
    if refused:
        remark(findings_text(refused, settings.language, workspace.lines))
        raise typer.Exit(FOUND)


def _found(workspace: Workspace, addresses: list[str], *, everything: bool) -> tuple[FileRef, ...]:
    """The files asked for, each once.

    Raises:
        UsageFault: Nothing was asked for, or nothing stands at an address: then with the three closest.
    """
    from jamx.api import UnknownAddressError  # noqa: PLC0415

    if everything == bool(addresses):
        raise UsageFault("name an address, or --all" if not addresses else "--all stands without addresses")
    if everything:
        return workspace.agendas
    found: dict[FileRef, None] = {}
    for address in addresses:
        try:
            found |= dict.fromkeys(workspace.find(address, Path.cwd()))
        except UnknownAddressError as error:
            lines = "".join(f"\n  {near}" for near in error.nearest)
            raise UsageFault(f"nothing at {address}" + (f"; the closest are{lines}" if lines else "")) from None
    return tuple(found)


def _audience(for_: str | None) -> Audience | None:
    from jamx.api import Audience  # noqa: PLC0415

    if for_ is None:
        return None
    if for_ not in set(Audience):
        raise UsageFault(f"--for {for_}: choose {', '.join(Audience)}")
    return Audience(for_)


def _participant() -> Audience:
    from jamx.api import Audience  # noqa: PLC0415

    return Audience.PARTICIPANT


def _known_language(language: str | None) -> None:
    from jamx.cli.settings import LANGUAGES  # noqa: PLC0415

    if language is not None and language not in LANGUAGES:
        raise UsageFault(f"--language {language}: choose {', '.join(LANGUAGES)}")
