"""A file uses a part of YAML that jamx does not read.

Anchors, aliases, merge keys, tags, directives and second documents make one place of a file depend on another. A
planner who changes a line should see all that it changes.

Bad:
    title: Meeting
    agenda:
      - title: First talk
        duration: &length 20 min
      - title: Second talk
        time: 10.20
        duration: *length

Good:
    title: Meeting
    agenda:
      - title: First talk
        time: 10.00
        duration: 20 min
      - title: Second talk
        duration: 20 min
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
