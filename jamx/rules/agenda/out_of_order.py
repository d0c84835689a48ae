"""An item stands after one that starts later.

jamx never sorts: a file out of order is read as it stands, and so is the printed agenda. Move the item to its
place, or correct its time: `1.30` is often written for `13.30`, and a whole afternoon so is one finding. The fewest
items that stand in the way are told, so that one slip among many times is one finding, wherever it stands. What is in
the strands of an item must not begin before it either: where the item was moved, what is in it is often forgotten.

Bad:
    title: Meeting
    agenda:
      - title: Discussion
        time: 11–12
      - title: Presentations
        time: 10–11

Good:
    title: Meeting
    agenda:
      - title: Presentations
        time: 10–11
      - title: Discussion
        time: 11–12
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Finding
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """What the agenda clock found."""
    del options
    yield from sitting.contradictions("agenda/out-of-order")
