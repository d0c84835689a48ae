"""A length of time cannot be read.

Write `20 min`, `1 h 30 min`, `half a day`; a bare number is minutes. `20–40 min` can stretch, and `share` takes what is
left.

Bad:
    title: Meeting
    agenda:
      - title: Presentation
        time: 10.00
        duration: a while

Good:
    title: Meeting
    agenda:
      - title: Presentation
        time: 10.00
        duration: 20 min
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
