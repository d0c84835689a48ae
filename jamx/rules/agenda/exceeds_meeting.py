"""The agenda goes on after the promised end.

The meeting's own `time` is what participants were promised. The agenda must fit it, or the promise is
changed. Internal items at the end, such as clearing up, may lie after it.

Bad:
    title: Meeting
    time: 10–12
    agenda:
      - title: Presentations
        time: 10.00–11.30
      - title: Discussion
        duration: 45 min

Good:
    title: Meeting
    time: 10–12
    agenda:
      - title: Presentations
        time: 10.00–11.30
      - title: Discussion
        duration: 30 min
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
    yield from sitting.contradictions("agenda/exceeds-meeting")
