"""An acknowledgement silences nothing.

`# jamx: ignore[rule] reason` stands where somebody has seen a finding and lets it be. When the finding is gone the
comment should go too, or it will hide the next one.

Bad:
    title: Meeting
    agenda:
      # jamx: ignore[agenda/overlap] The source says so.
      - title: Coffee
        time: 09.30–10.00

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
