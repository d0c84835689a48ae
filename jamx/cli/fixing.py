"""Carries out `jamx check --fix` and `--diff`."""

from __future__ import annotations

import io
import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from jamx.api.changes import ChangeError
from jamx.cli.changing import difference_of, unchangeable
from jamx.cli.console import document, remark
from jamx.cli.exits import FINE, FOUND
from jamx.cli.progress import progress
from jamx.cli.usage import UsageFault

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
) -> int:
    """Make the fixes, or print what they would change; then report what remains.

    Of standard input, the fixed text goes to standard output and the report to the other stream.

    Args:
        order: What was asked.
        workspace: Where.
        selection: The rules wanted.
        within: The files and folders asked for; None for all.
        report: Reports on the workspace as it is then, and tells the exit code.
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
        remark(_told(made, "would be made"))
        return FOUND if made.changes else FINE
    if "-" not in order.paths:
        remark(_told(made, "made"))
        return report()
    document(*workspace.overlay.values())
    remark(_told(made, "made"))
    with redirect_stdout(sys.stderr or io.StringIO()):
        return report()


def _told(made: Fixed, verb: str) -> str:
    """How many fixes in how many files, and what became of the others."""
    fixes, files = _counted(made.applied, "fix", "fixes"), _counted(len(made.changes), "file", "files")
    said = [f"{fixes} {verb} in {files}" if made.changes else "nothing to fix"]
    if made.left_out:
        said.append(f"{made.left_out} left out, as something else would be wrong then")
    if made.unsafe:
        said.append(f"{made.unsafe} more with --unsafe-fixes")
    return "; ".join(said) + "\n"


def _counted(number: int, one: str, other: str) -> str:
    return f"{number} {one if number == 1 else other}"
