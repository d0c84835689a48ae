"""`jamx init`: a workspace to begin with."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - Typer reads the annotations
from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from jamx.cli.console import remark
from jamx.cli.settings import here
from jamx.cli.usage import UsageFault

if TYPE_CHECKING:
    from jamx.cli.settings import Settings


def init(
    context: typer.Context,
    folder: Annotated[Path | None, typer.Argument(metavar="[DIR]", help="A folder; else this one.")] = None,
    example: Annotated[bool, typer.Option("--example", help="A small programme, complete, to look at.")] = False,
    track: Annotated[bool, typer.Option("--track-participants", help="Do not keep participants out of git.")] = False,
) -> None:
    """Make a workspace: files that explain themselves, that check and render. Nothing is overwritten."""
    from jamx.api.scaffolding import ExistingError, next_steps  # noqa: PLC0415 - help needs none of it
    from jamx.api.scaffolding import init as make  # noqa: PLC0415
    from jamx.report.safe import visible  # noqa: PLC0415

    settings: Settings = context.obj
    root = folder or settings.root or here()
    if root.exists() and not root.is_dir():
        raise UsageFault("{root} is no folder", root=root)
    language = settings.local_language
    try:
        made = make(root, language, example=example, track_participants=track)
    except ExistingError as error:
        raise UsageFault("there is something here already, and nothing was written", *error.files) from None
    go = "" if root.resolve() == here().resolve() else f"  cd {visible(quote(str(root)))}\n"
    facts = {"go": go, "programme": made.programme, "address": made.address}
    remark("".join(f"  {file}\n" for file in made.files) + next_steps(language, facts))
