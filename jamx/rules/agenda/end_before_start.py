"""A time ends before it starts.

Two figures have changed places, or the end lies after midnight. jamx does not guess which: write the end of
the next day with `+1`.

Bad:
    title: Evening
    agenda:
      - title: Dinner
        time: 22.00–01.00

Good:
    title: Evening
    agenda:
      - title: Dinner
        time: 22.00–01.00 +1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Finding
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.ERROR
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """What the agenda clock found."""
    del options
    yield from sitting.contradictions("agenda/end-before-start")
