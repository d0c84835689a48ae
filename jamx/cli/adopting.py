"""Carries out `--baseline` and `--write-baseline`: what is let stand for now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from jamx.api.baselines import gone, known_left_out, read_baseline, renewed, unlooked
from jamx.cli.console import complain
from jamx.cli.usage import UsageFault
from jamx.output import write

if TYPE_CHECKING:
    from jamx.api import Result
    from jamx.api.baselines import Known, Looked
    from jamx.cli.orders import CheckOrder

_MOST = 20
"""Findings that are gone and named one by one."""


def without_known(looked: Looked, order: CheckOrder) -> Result:
    """The run without what a baseline knows, and what is written to one now; remarks on what is there no more.

    Raises:
        UsageFault: A file is no baseline.
        WriteError: The baseline could not be written.
    """
    known: frozenset[Known] = frozenset()
    if order.baseline is not None:
        known = _read("--baseline", order.baseline)
        if order.baseline != order.write_baseline:
            _remark(order.baseline, gone(looked, known))
    if order.write_baseline is not None:
        path = Path(order.write_baseline)
        text = renewed(looked, _read("--write-baseline", order.write_baseline) if path.exists() else ())
        write(path, text.encode())
        known |= read_baseline(text)
    left = known_left_out(looked, known)
    _warn(unlooked(left))
    return left


def _read(option: str, name: str) -> frozenset[Known]:
    try:
        return read_baseline(Path(name).read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageFault(
            "{option}: cannot read {name}: {why}", option=option, name=name, why=error.strerror or error
        ) from None
    except (ValueError, RecursionError):
        raise UsageFault(
            "{option}: {name} is no baseline that --write-baseline wrote", option=option, name=name
        ) from None


def _warn(files: list[str]) -> None:
    """Say that silence means nothing where a file could not be understood."""
    if files:
        count = "1 file is" if len(files) == 1 else f"{len(files)} files are"
        more = [f"and {len(files) - _MOST} more"] if len(files) > _MOST else []
        why = "a fault of form that the baseline lets stand keeps the other rules from looking"
        complain(f"{count} not fully checked: {why}", *files[:_MOST], *more)


def _remark(name: str, entries: list[Known]) -> None:
    if not entries:
        return
    count = "1 finding" if len(entries) == 1 else f"{len(entries)} findings"
    more = [f"and {len(entries) - _MOST} more"] if len(entries) > _MOST else []
    named = [f"{entry.path}: {entry.rule}" for entry in entries[:_MOST]]
    complain(f"fixed: {count} of {name} no longer there; --write-baseline takes them out", *named, *more)
