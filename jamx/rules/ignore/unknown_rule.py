"""An acknowledgement names a rule that does not exist.

It silences nothing. `jamx explain` lists the rules.

Bad:
    title: Meeting
    agenda:
      - title: Coffee
        time: 09.30–10.00
      - title: Opening
        time: 10.00–10.20 # jamx: ignore[agenda/overlaps] The source says so.

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
