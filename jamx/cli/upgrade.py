"""`jamx upgrade`: the files of a workspace in the format of this jamx."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from jamx.cli.options import DryRun  # noqa: TC001 - Typer reads the annotations

if TYPE_CHECKING:
    from jamx.api.upgrading import Upgraded
    from jamx.cli.settings import Settings


def upgrade(context: typer.Context, dry_run: DryRun = False) -> None:
    """Bring the files to the format of this jamx; everything else in them stays as it is."""
    from jamx.api import RefusedError, findings_text  # noqa: PLC0415 - help needs none of it
    from jamx.api import upgrade as upgraded  # noqa: PLC0415
    from jamx.api.changes import ChangeError  # noqa: PLC0415
    from jamx.cli.changing import difference_of, unchangeable  # noqa: PLC0415
    from jamx.cli.console import document, remark  # noqa: PLC0415
    from jamx.cli.exits import FOUND  # noqa: PLC0415

    settings: Settings = context.obj
    workspace = settings.opened({})
    try:
        made = upgraded(workspace, dry_run=dry_run)
    except RefusedError as error:
        remark(findings_text(error.findings, settings.language, workspace.lines))
        raise typer.Exit(FOUND) from None
    except ChangeError as error:
        raise unchangeable(error) from None
    if dry_run:
        document("".join(map(difference_of, made.changes)).encode())
    remark(_told(made, settings.language, dry_run=dry_run))


def _told(made: Upgraded, language: str, *, dry_run: bool) -> str:
    from jamx.cli.changing import counted_files  # noqa: PLC0415
    from jamx.cli.usage import Words, said_in  # noqa: PLC0415
    from jamx.report.safe import visible  # noqa: PLC0415

    if not made.changes:
        sentence = Words("format {format} already; nothing to change")
    elif dry_run:
        sentence = Words("{files} would change, to format {format}")
    else:
        sentence = Words("format {format} now")
    files = counted_files(len(made.changes), language)
    told = said_in(sentence, language).format(files=files, format=made.format)
    listed = () if dry_run else made.changes
    return "".join(f"  {visible(change.file)}\n" for change in listed) + told + "\n"
