"""The parts of an item take longer than the item.

Thirty-five minutes of parts in half an hour: the room finds out. Shorten a part, or give the item its time.
For rounds of organisations `agenda/does-not-fit` says the same.

Bad:
    title: Meeting
    agenda:
      - title: How the host steers
        time: 11.30–12.00
        parts:
          - title: Presentation
            duration: 15 min
          - title: Reflection
            duration: 10 min
          - title: Questions
            duration: 10 min

Good:
    title: Meeting
    agenda:
      - title: How the host steers
        time: 11.30–12.05
        parts:
          - title: Presentation
            duration: 15 min
          - title: Reflection
            duration: 10 min
          - title: Questions
            duration: 10 min
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
    yield from sitting.contradictions("agenda/parts-exceed-item")
