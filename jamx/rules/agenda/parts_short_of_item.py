"""The parts of an item leave time over.

Perhaps it is meant as slack. Then let a part take it: `duration: share`, or a range such as `10–15 min`.

Bad:
    title: Meeting
    agenda:
      - title: How the host steers
        time: 11.00–12.00
        parts:
          - title: Presentation
            duration: 15 min
          - title: Questions
            duration: 10 min

Good:
    title: Meeting
    agenda:
      - title: How the host steers
        time: 11.00–12.00
        parts:
          - title: Presentation
            duration: 15 min
          - title: Questions
            duration: share
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Finding
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """What the agenda clock found."""
    del options
    yield from sitting.contradictions("agenda/parts-short-of-item")
