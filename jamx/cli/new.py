"""`jamx new`: files to begin with, one command for each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from jamx.cli.completing import programme_of_new
from jamx.cli.console import remark
from jamx.cli.usage import CLOSEST, NOTHING, TRY, UsageFault, Words

if TYPE_CHECKING:
    from jamx.api.scaffolding import Made, Wanted
    from jamx.cli.settings import Settings

app = typer.Typer(help="Add a file, with comments that explain it.", no_args_is_help=True)

_Title = Annotated[str | None, typer.Option(metavar="TEXT", help="Its title; else made of its name.")]
_Address = Annotated[str, typer.Argument(metavar="PROGRAMME/ID", autocompletion=programme_of_new)]


@app.command()
def programme(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="An id, or a name that one is made of.")],
    title: _Title = None,
) -> None:
    """Add a programme."""
    _add(context.obj, "programme", name, title)


@app.command()
def meeting(
    context: typer.Context,
    address: _Address,
    title: _Title = None,
    date: Annotated[str | None, typer.Option(metavar="DATE", help="2027-03-09, 2027-W11, 2027-03 …")] = None,
) -> None:
    """Add a meeting to a programme."""
    _add(context.obj, "meeting", address, title, date)


@app.command()
def agenda(context: typer.Context, address: _Address, title: _Title = None) -> None:
    """Add an agenda without date and place, for meetings to use."""
    _add(context.obj, "agenda", address, title)


@app.command()
def checklist(context: typer.Context, address: _Address, title: _Title = None) -> None:
    """Add a checklist."""
    _add(context.obj, "checklist", address, title)


def _add(settings: Settings, kind: str, name: str, title: str | None, date: str | None = None) -> None:
    from jamx.api.scaffolding import Wanted  # noqa: PLC0415 - help needs none of it
    from jamx.report.safe import visible  # noqa: PLC0415

    made = _made(settings, kind, name, Wanted(title, date, settings.asked_language))
    remark("".join(f"  {visible(file)}\n" for file in made.files))


def _made(settings: Settings, kind: str, name: str, wanted: Wanted) -> Made:
    """What was written.

    Raises:
        UsageFault: It could not be, as it was asked for.
    """
    from jamx.api import UnknownAddressError  # noqa: PLC0415
    from jamx.api.changes import ChangeError  # noqa: PLC0415
    from jamx.api.scaffolding import BadDateError, BadNameError, ExistingError, new  # noqa: PLC0415

    try:
        return new(settings.workspace, kind, name, wanted)
    except UnknownAddressError as error:
        closest = CLOSEST if error.nearest else NOTHING
        raise UsageFault(
            "no programme {address}{closest}", *error.nearest, address=error.address, closest=closest
        ) from None
    except BadNameError as error:
        if not str(error):
            raise UsageFault("{name}: of which programme? Say PROGRAMME/ID", name=name) from None
        why = "has a meaning of its own" if error.reserved else "is no id (small letters a-z, digits, hyphens)"
        hint = () if error.suggestion is None else (f"jamx new {kind} {error.suggestion}",)
        raise UsageFault(
            "{name} {why}{hint}", *hint, name=error, why=Words(why), hint=TRY if hint else NOTHING
        ) from None
    except BadDateError as error:
        hint = () if error.suggestion is None else (f"--date {error.suggestion}",)
        raise UsageFault(
            "--date {date} is not a date such as 2027-03-09{hint}", *hint, date=error, hint=TRY if hint else NOTHING
        ) from None
    except ExistingError as error:
        raise UsageFault("there is one already, and nothing was written", *error.files) from None
    except ChangeError as error:
        raise UsageFault("{file} would lie outside the workspace, or is there already", file=error.file) from None
