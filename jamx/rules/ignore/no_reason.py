"""An acknowledgement does not say why.

Whoever reads the file next year needs to know why a contradiction was left standing.

Bad:
    title: Meeting
    agenda:
      - title: Coffee
        time: 09.30–10.00
      # jamx: ignore[agenda/overlap]
      - title: Opening
        time: 09.50–10.20

Good:
    title: Meeting
    agenda:
      - title: Coffee
        time: 09.30–10.00
      # jamx: ignore[agenda/overlap] The source says so.
      - title: Opening
        time: 09.50–10.20
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.WARNING
SCOPE = Scope.RUN
