"""Start, end and duration disagree.

Two of the three decide the third. Where all three are written they must agree, or one of them is left out.

Bad:
    title: Meeting
    agenda:
      - title: Opening
        time: 10.00–10.20
        duration: 30 min

Good:
    title: Meeting
    agenda:
      - title: Opening
        time: 10.00–10.20
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
    yield from sitting.contradictions("agenda/overdetermined")
