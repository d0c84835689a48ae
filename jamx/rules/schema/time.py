"""A time of day cannot be read.

Write `09.30`, or `09.30–10.00` for a start and an end; `9:30`, `kl. 9.30`, `12-13` and `2 pm` are understood too. What
can mean two things is refused. A time after midnight has `+1` behind it.

Bad:
    title: Meeting
    time: 09.30–25.00

Good:
    title: Meeting
    time: 09.30–15.00
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
