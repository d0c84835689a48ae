"""A date cannot be read, or has another spelling than jamx's.

One spelling for each kind of date, so that files stay alike: `2022-09-15`, `2022-09-15/2022-09-16` for days in a
row, `2022-09` for a month, `mid 2022-09`, `2022-W37` for a week, `2022-autumn`, `2022`. What is only known roughly
is written roughly.

Bad:
    title: Meeting
    date: 15 september 2022

Good:
    title: Meeting
    date: 2022-09-15
"""

from __future__ import annotations

from jamx.findings import Severity
from jamx.rules.rule import Scope

SEVERITY = Severity.ERROR
SCOPE = Scope.READING
