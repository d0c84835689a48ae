"""A key is missing without which the rest has no name or no meaning.

The least a file must say is small: a programme, a meeting and an agenda item each have a `title`.

Bad:
    title: Meeting
    agenda:
      - time: 09.30–10.00

Good:
    title: Meeting
    agenda:
      - title: Coffee
        time: 09.30–10.00
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
