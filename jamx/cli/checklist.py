"""`jamx checklist render` and its likes, as Typer reads them."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from jamx.cli.completing import formats, names
from jamx.cli.options import (
    Attendees,
    Check,
    Draft,
    DryRun,
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
from jamx.cli.usage import UsageFault

app = typer.Typer(help="Checklists: who does what by when, and how far it has come.", no_args_is_help=True)

Addresses = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ADDRESS]...",
        help="A programme, programme/meeting, or programme/checklists/name.",
        autocompletion=completion("checklist"),
    ),
]
Everything = Annotated[bool, typer.Option("--all", help="The checklists of each programme.")]
Within = Annotated[
    str | None, typer.Option("--due-within", metavar="14d", help="Only what is due so soon; needs --today.")
]
_DAYS = re.compile(r"([0-9]{1,4}) ?(d|w|days?|weeks?)?")


def _days(text: str | None) -> int | None:
    """Days of `14d`, `2w` or `14`.

    Raises:
        UsageFault: It is neither.
    """
    if text is None:
        return None
    match = _DAYS.fullmatch(text.strip())
    if match is None:
        raise UsageFault("--due-within {text} is not a number of days such as 14d, or weeks such as 2w", text=text)
    return int(match[1]) * (7 if (match[2] or "d").startswith("w") else 1)


@app.command()
def render(
    context: typer.Context,
    addresses: Addresses = None,
    to: Annotated[
        str | None,
        typer.Option(
            metavar="FORMAT",
            autocompletion=formats("checklist"),
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
    within: Within = None,
    language: Language = None,
    draft: Draft = False,
    method: Method = "publish",
    sequence: Sequence = 0,
    attendees: Attendees = None,
) -> None:
    """Render checklists as documents."""
    from jamx.cli import rendering  # noqa: PLC0415 - help needs none of it

    order = RenderOrder(
        tuple(addresses or ()), to, output, everything, check, for_, None, language, draft,
        "checklist", organisation, function, None, _days(within), method, sequence, tuple(attendees or ()),
    )  # fmt: skip
    raise typer.Exit(rendering.render(context.obj, order))


@app.command()
def done(
    context: typer.Context,
    programme: Annotated[str, typer.Argument(metavar="PROGRAMME", autocompletion=names("programme"))],
    task: Annotated[
        str,
        typer.Argument(
            metavar="TASK", autocompletion=names("task"), help="meeting/task, a task's id, or checklist/entry."
        ),
    ],
    organisation: Annotated[
        str, typer.Option(metavar="ID", autocompletion=names("organisation"), help="Whose follow-up notes it.")
    ],
    undo: Annotated[bool, typer.Option("--undo", help="It is open after all.")] = False,
    dry_run: DryRun = False,
) -> None:
    """Note that an organisation has done a task, with the date if --today is given."""
    from jamx.cli import changing  # noqa: PLC0415

    raise typer.Exit(changing.done(context.obj, programme, task, organisation, undo=undo, dry_run=dry_run))


@app.command()
def show(
    context: typer.Context,
    addresses: Addresses = None,
    everything: Everything = False,
    for_: For = None,
    organisation: Organisation = None,
    function: Function = None,
    within: Within = None,
    language: Language = None,
) -> None:
    """Show checklists in the terminal."""
    from jamx.cli import rendering  # noqa: PLC0415

    order = RenderOrder(
        tuple(addresses or ()), everything=everything, audience=for_, language=language, noun="checklist",
        organisation=organisation, function=function, within=_days(within),
    )  # fmt: skip
    raise typer.Exit(rendering.show(context.obj, order))
