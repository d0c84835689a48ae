"""The same key stands twice in one place.

YAML readers keep one of the two without a word, so that a time somebody corrected may not be the one that is printed.

Bad:
    title: Meeting
    place: Lund
    place: Malmö

Good:
    title: Meeting
    place: Malmö
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
