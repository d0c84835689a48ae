"""Options and arguments that several commands share, as Typer reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Callable


def completion(noun: str) -> Callable[[str], list[str]]:
    """A function that completes the addresses of a noun; the shell gets nothing where there is no workspace."""

    def complete(incomplete: str) -> list[str]:
        from jamx.cli.settings import Settings  # noqa: PLC0415
        from jamx.cli.usage import UsageFault  # noqa: PLC0415

        try:
            known = Settings().workspace.addresses(noun)
        except UsageFault:
            return []
        return [address for address in known if address.startswith(incomplete)]

    return complete


Output = Annotated[str | None, typer.Option("-o", "--output", help="A file, a folder, or - .")]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if a file on disk differs.")]
For = Annotated[
    str | None, typer.Option("--for", help="participant, facilitator, host or organiser.", show_default="participant")
]
Attending = Annotated[int | None, typer.Option(min=0, max=999, help="As if so many organisations came.")]
Language = Annotated[str | None, typer.Option(help="Language of the document: sv or en.")]
Draft = Annotated[bool, typer.Option("--draft", help="Render in spite of errors, visibly marked.")]
Organisation = Annotated[str | None, typer.Option(metavar="ID", help="Only what concerns one organisation.")]
Function = Annotated[str | None, typer.Option(metavar="ID", help="Only what concerns one function.")]
Track = Annotated[str | None, typer.Option(metavar="ID", help="Only one track, and what concerns all.")]
Method = Annotated[str, typer.Option(metavar="METHOD", help="Of a calendar: publish, request or cancel.")]
Sequence = Annotated[int, typer.Option(min=0, max=99999, help="Of a calendar that is sent: which revision it is.")]
Attendees = Annotated[
    list[str] | None, typer.Option("--attendee", metavar="ADDRESS", help="Whom a request or cancellation is sent to.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Write nothing; print the difference.")]
Format = Annotated[str, typer.Option("--format", help="text or json.")]
