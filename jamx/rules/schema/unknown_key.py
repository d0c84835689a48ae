"""A key has no meaning where it stands.

Nothing is dropped in silence: a misspelt key would otherwise be a fact that no document shows. Keys of your own begin
with `x-`.

Bad:
    title: Meeting
    datum: 2027-03-09

Good:
    title: Meeting
    date: 2027-03-09
    x-project: 1234
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
