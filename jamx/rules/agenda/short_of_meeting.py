"""The agenda ends before the promised end.

Somebody has kept the whole time free. Fill it, let an item take what is left (`duration: share`), or promise
less.

Bad:
    title: Meeting
    time: 10–12
    agenda:
      - title: Presentations
        time: 10.00–11.30

Good:
    title: Meeting
    time: 10.00–11.30
    agenda:
      - title: Presentations
        time: 10.00–11.30
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
    yield from sitting.contradictions("agenda/short-of-meeting")
