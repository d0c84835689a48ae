"""From an older format of the files to the one this program reads, step by step.

A step is a function of one file: what kind it is and what it says, to what has to change. It finds nothing to do in
what it has done, so that a workspace of which some files were written, and others not, can be taken through it again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.change import upgrade_to_1
from jamx.model.configuration import FORMAT
from jamx.model.kinds import Kind
from jamx.source.document import read
from jamx.source.operations import Insert, Operation, SetValue
from jamx.source.splice import revised
from jamx.workspace.format import KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TypeAlias

    from jamx.source.values import Value

    Step: TypeAlias = Callable[[Kind, Value], Iterable[Operation]]

STEPS: Mapping[int, Step] = {1: upgrade_to_1.operations}
"""The way to each format from the one before."""


def upgraded(data: bytes, file: str, kind: Kind, stated: int | None) -> bytes:
    """The bytes of a file in this program's format.

    Args:
        data: Those it has; none for a `jamx.yaml` that is not there.
        file: Its path from the root.
        kind: What it is.
        stated: The format that the workspace states; None takes all steps, since early files could state none.

    Raises:
        EditError: No edit was found that leaves the rest as it is.
    """
    for number in sorted(STEPS):
        if stated is None or number > stated:
            data = revised(data, file, tuple(STEPS[number](kind, read(data, file).value)))
    return revised(data, file, _numbered(read(data, file).value)) if kind is Kind.CONFIGURATION else data


def _numbered(configuration: Value) -> tuple[Operation, ...]:
    said = configuration if isinstance(configuration, dict) else {}
    number = str(FORMAT)
    if KEY in said:
        return (SetValue((KEY,), number),)
    return (Insert((), KEY, number),)
