"""Which format the files of a workspace are written in: one number in `jamx.yaml`, looked at before anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place
from jamx.model.configuration import FORMAT, UNSTATED
from jamx.workspace.root import CONFIGURATION

if TYPE_CHECKING:
    from jamx.source.value import Value

KEY = "format"
_MOST_DIGITS = 9


def stated_format(configuration: Value) -> int | None:
    """The number that the values of `jamx.yaml` state; None where they state none, or what is no number."""
    said = configuration.get(KEY) if isinstance(configuration, dict) else None
    number = said.strip() if isinstance(said, str) else ""
    return int(number[:_MOST_DIGITS]) if number.isascii() and number.isdigit() else None


def other_format(configuration: Value) -> Finding | None:
    """That the files are in another format than this program reads; None where they are not.

    It is told of plain values: what a newer `jamx.yaml` says besides may have any meaning.
    """
    stated = stated_format(configuration)
    number = UNSTATED if stated is None else stated
    if number == FORMAT:
        return None
    facts = {"format": number, "known": FORMAT}
    place = Place(CONFIGURATION, () if stated is None else (KEY,))
    return Finding("source/other-format", place, facts, "" if number > FORMAT else "older")
