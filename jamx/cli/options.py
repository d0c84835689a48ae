"""Options and arguments that several commands share, as Typer reads them."""

from __future__ import annotations

from typing import Annotated

import typer

from jamx.cli.completing import addresses as completion
from jamx.cli.completing import audiences, names, words
from jamx.cli.settings import LANGUAGES

__all__ = ["completion"]

Output = Annotated[str | None, typer.Option("-o", "--output", metavar="FILE", help="A file, a folder, or - .")]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; exit 1 if a file on disk differs.")]
For = Annotated[
    str | None,
    typer.Option(
        "--for",
        metavar="AUDIENCE",
        help="participant, facilitator, host or organiser.",
        show_default="participant",
        autocompletion=audiences,
    ),
]
Attending = Annotated[int | None, typer.Option(metavar="N", min=0, max=999, help="As if so many organisations came.")]
Language = Annotated[
    str | None,
    typer.Option(
        metavar="LANGUAGE",
        help=f"Language of the document: {' or '.join(LANGUAGES)}.",
        autocompletion=words(*LANGUAGES),
    ),
]
Draft = Annotated[bool, typer.Option("--draft", help="Render in spite of errors, visibly marked.")]
Organisation = Annotated[
    str | None,
    typer.Option(metavar="ID", autocompletion=names("organisation"), help="Only what concerns one organisation."),
]
Function = Annotated[
    str | None, typer.Option(metavar="ID", autocompletion=names("function"), help="Only what concerns one function.")
]
Track = Annotated[
    str | None, typer.Option(metavar="ID", autocompletion=names("track"), help="Only one track, and what concerns all.")
]
Method = Annotated[
    str,
    typer.Option(
        metavar="METHOD",
        autocompletion=words("publish", "request", "cancel"),
        help="Of a calendar: publish, request or cancel.",
    ),
]
Sequence = Annotated[
    int, typer.Option(metavar="N", min=0, max=99999, help="Of a calendar that is sent: which revision it is.")
]
Attendees = Annotated[
    list[str] | None, typer.Option("--attendee", metavar="ADDRESS", help="Whom a request or cancellation is sent to.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Write nothing; print the difference.")]
Format = Annotated[
    str, typer.Option("--format", metavar="FORMAT", autocompletion=words("text", "json"), help="text or json.")
]
