"""The commands put together: one module per noun."""

from __future__ import annotations

from datetime import date
from pathlib import Path  # noqa: TC003 - Typer reads the annotations
from typing import Annotated

import typer

from jamx import __version__
from jamx.cli import (
    agenda,
    check,
    checklist,
    explain,
    init,
    meeting,
    new,
    participant,
    programme,
    schema,
    site,
    timetable,
    upgrade,
)
from jamx.cli.completing import words
from jamx.cli.help import CHANGE, CHECK, LOOK, RENDER, START, worded
from jamx.cli.settings import LANGUAGES, Settings
from jamx.cli.usage import UsageFault

app = typer.Typer(
    name="jamx",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="--root, --lang, --today and --no-color may also stand after the command. "
    "Exit codes: 0 fine, 1 findings, 2 wrong use, 3 a fault in jamx, 130 interrupted.",
)
app.command("init", rich_help_panel=START)(init.init)
app.add_typer(new.app, name="new", rich_help_panel=START)
app.command("check", rich_help_panel=CHECK)(check.check)
app.command("explain", rich_help_panel=CHECK)(explain.explain)
app.command("schema", rich_help_panel=CHECK)(schema.schema)
app.add_typer(agenda.app, name="agenda", rich_help_panel=RENDER)
app.add_typer(timetable.app, name="timetable", rich_help_panel=RENDER)
app.add_typer(checklist.app, name="checklist", rich_help_panel=RENDER)
app.add_typer(site.app, name="site", rich_help_panel=RENDER)
app.add_typer(programme.app, name="programme", rich_help_panel=LOOK)
app.add_typer(meeting.app, name="meeting", rich_help_panel=LOOK)
app.add_typer(participant.app, name="participant", rich_help_panel=LOOK)
app.command("upgrade", rich_help_panel=CHANGE)(upgrade.upgrade)


@app.callback()
def shared(
    context: typer.Context,
    root: Annotated[
        Path | None, typer.Option(metavar="DIR", help="The workspace; else the nearest folder upwards.")
    ] = None,
    lang: Annotated[
        str | None,
        typer.Option(
            metavar="LANGUAGE",
            help=f"Language of messages: {' or '.join(LANGUAGES)}.",
            autocompletion=words(*LANGUAGES),
        ),
    ] = None,
    today: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Today's date as YYYY-MM-DD, or now.", autocompletion=words("now")),
    ] = None,
    no_color: Annotated[bool, typer.Option("--no-color", help="No colours.")] = False,
    version: Annotated[bool, typer.Option("--version", help="The version, and nothing else.")] = False,
) -> None:
    """Plain-text planning for learning programmes."""
    if version:
        typer.echo(f"jamx {__version__}")
        raise typer.Exit
    if lang is not None and lang not in LANGUAGES:
        raise UsageFault("--lang {lang}: choose {words}", lang=lang, words=", ".join(LANGUAGES))
    context.obj = Settings(root, lang, _day(today), no_color)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    if text == "now":
        return date.today()  # noqa: DTZ011 - the day on this machine's wall is what "now" asks for
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageFault("--today {text} is not a date such as 2027-03-09, or now", text=text) from None


worded(app)
