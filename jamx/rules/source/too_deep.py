"""Lists and mappings stand too deep inside each other.

A programme needs about eight levels. Forty are a slip of the keyboard, or a file that is meant to do harm.

Bad:
    title: Meeting
    x-note: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]

Good:
    title: Meeting
    x-note: [[]]
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
