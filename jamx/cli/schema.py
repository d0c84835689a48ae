"""`jamx schema`: the JSON Schemas of the files."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - Typer reads the annotations
from typing import Annotated

import typer

from jamx.cli.console import document, remark, text
from jamx.cli.usage import UsageFault


def _complete(incomplete: str) -> list[str]:
    from jamx.api.schemas import KINDS  # noqa: PLC0415

    return [kind for kind in KINDS if kind.startswith(incomplete)]


def schema(
    kind: Annotated[
        str | None, typer.Argument(metavar="[KIND]", help="meeting, programme …", autocompletion=_complete)
    ] = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="DIR", help="A folder: one file for each kind.")
    ] = None,
) -> None:
    """Print the JSON Schema of a kind of file; without one, list the kinds and where their files stand."""
    from jamx.api import nearest  # noqa: PLC0415 - help needs none of it
    from jamx.api.schemas import KINDS, described, schema_text  # noqa: PLC0415

    if kind is not None and kind not in KINDS:
        meant = nearest(kind, KINDS, most=1)
        raise UsageFault("no schema of {kind}; choose {kinds}", *meant, kind=kind, kinds=", ".join(KINDS))
    if output is not None:
        _write(output, KINDS if kind is None else (kind,))
    elif kind is not None:
        document(schema_text(kind).encode())
    else:
        width = max(map(len, KINDS))
        text("".join(f"{one.kind:{width}}  {one.where}\n" for one in described()))


def _write(folder: Path, kinds: tuple[str, ...]) -> None:
    from jamx.api.schemas import schema_text  # noqa: PLC0415
    from jamx.output import write  # noqa: PLC0415

    if folder.exists() and not folder.is_dir():
        raise UsageFault("-o {folder}: a folder is wanted", folder=folder)
    changed = [kind for kind in kinds if write(folder / f"{kind}.json", schema_text(kind).encode())]
    remark(f"{folder}: {len(changed)} of {len(kinds)} schemas written anew\n")
