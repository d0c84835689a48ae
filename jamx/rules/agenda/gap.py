"""Minutes between two items belong to nobody.

People ask what happens then. If it is a pause, say so: participants plan their phone calls by it.

Bad:
    title: Meeting
    agenda:
      - title: Opening
        time: 10.00–10.20
      - title: Presentations
        time: 10.30–11.20

Good:
    title: Meeting
    agenda:
      - title: Opening
        time: 10.00–10.20
      - title: Break
        time: 10.20–10.30
        kind: break
      - title: Presentations
        time: 10.30–11.20
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
    yield from sitting.contradictions("agenda/gap")
