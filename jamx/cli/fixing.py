"""Carries out `jamx check --fix` and `--diff`."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stdout
from functools import partial
from typing import TYPE_CHECKING

from jamx.api.changes import ChangeError
from jamx.cli.changing import counted_files, difference_of, unchangeable
from jamx.cli.console import document, remark
from jamx.cli.exits import FINE, FOUND
from jamx.cli.progress import progress
from jamx.cli.usage import UsageFault, Words, said_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jamx.api import Selection, Workspace
    from jamx.api.fixing import Fixed
    from jamx.cli.orders import CheckOrder


def mended(
    order: CheckOrder,
    workspace: Workspace,
    selection: Selection,
    within: Sequence[str] | None,
    report: Callable[[], int],
    language: str = "en",
) -> int:
    """Make the fixes, or print what they would change; then report what remains.

    Of standard input, the fixed text goes to standard output and the report to the other stream.

    Args:
        order: What was asked.
        workspace: Where.
        selection: The rules wanted.
        within: The files and folders asked for; None for all.
        report: Reports on the workspace as it is then, and tells the exit code.
        language: Of what is said of the fixes.
    """
    if not order.fix and not order.diff:
        raise UsageFault("--unsafe-fixes goes with --fix or --diff")
    try:
        with progress("fixing"):
            made = workspace.fix(selection, within, unsafe=order.unsafe_fixes, dry_run=order.diff)
    except ChangeError as error:
        raise unchangeable(error) from None
    if order.diff:
        document("".join(map(difference_of, made.changes)).encode())
        remark(_told(made, language, dry_run=True))
        return FOUND if made.changes else FINE
    if "-" not in order.paths:
        remark(_told(made, language))
        return report()
    document(*workspace.overlay.values())
    remark(_told(made, language))
    with redirect_stdout(sys.stderr or io.StringIO()):
        return report()


def _told(made: Fixed, language: str, *, dry_run: bool = False) -> str:
    """How many fixes in how many files, and what became of the others."""
    said = partial(said_in, language=language)
    count, files = made.applied, counted_files(len(made.changes), language)
    fixes = said(Words("1 fix") if count == 1 else Words("{count} fixes")).format(count=count)
    sentence = Words("{fixes} would be made in {files}") if dry_run else Words("{fixes} made in {files}")
    told = [said(sentence if made.changes else Words("nothing to fix")).format(fixes=fixes, files=files)]
    if made.left_out:
        left = said(Words("{count} left out, as something else would be wrong then"))
        told.append(left.format(count=made.left_out))
    if made.unsafe:
        told.append(said(Words("{count} more with --unsafe-fixes")).format(count=made.unsafe))
    return "; ".join(told) + "\n"
