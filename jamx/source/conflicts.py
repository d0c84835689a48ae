"""Marks that a program for versions leaves in a file where two of them have changed the same lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jamx.source.trial import Told

if TYPE_CHECKING:
    from jamx.source.trial import Trial

_OPENS = re.compile(r"<{7}(?: |$)")
_DIVIDES = re.compile(r"={7}$")
_CLOSES = re.compile(r">{7}(?: |$)")
_MARKS = (_OPENS, _DIVIDES, _CLOSES, re.compile(r"\|{7}(?: |$)"))

CONFLICT = "conflict"
"""The variant of `source/syntax` that says so: whatever else is found in the file follows from it."""


def conflict(trial: Trial) -> Told | None:
    """Two versions of some lines, one below the other between marks; or a mark that was left when one was chosen."""
    first = _first(trial)
    if first is not None:
        return _told(CONFLICT, first, trial)
    for row in (trial.row, trial.fault.at.line):
        if any(mark.match(_line(trial, row)) for mark in _MARKS):
            return _told("conflict-mark", row, trial)
    return None


def _first(trial: Trial) -> int | None:
    """The line of the first mark, counted from 0, where all three stand in their order."""
    wanted = [_OPENS, _DIVIDES, _CLOSES]
    first = None
    for row in range(len(trial.lines)):
        if wanted[0].match(_line(trial, row)):
            first = row if first is None else first
            del wanted[0]
            if not wanted:
                return first
    return None


def _line(trial: Trial, row: int) -> str:
    return trial.lines.line(row).rstrip()


def _told(variant: str, row: int, trial: Trial) -> Told:
    return Told(variant, trial.edge(row, 0), trial.edge(row, len(_line(trial, row))), {})
