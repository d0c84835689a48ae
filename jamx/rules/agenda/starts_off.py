"""The first item does not start when the meeting does.

Those who come at the promised time wait, or those who do have missed something. Internal items before the first that
they see, such as rigging, may lie before it. What begins and ends too early, or too late, has been moved as a whole, or
the meeting has: that is told once, as an error where people are kept longer than they were promised.

Bad:
    title: Meeting
    time: 10–12
    agenda:
      - title: Coffee
        time: 09.30–10.00
        kind: coffee
      - title: Presentations
        time: 10–12

Good:
    title: Meeting
    time: 09.30–12.00
    agenda:
      - title: Coffee
        time: 09.30–10.00
        kind: coffee
      - title: Presentations
        time: 10–12
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
    yield from sitting.contradictions("agenda/starts-off")
