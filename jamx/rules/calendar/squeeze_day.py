"""A meeting is held on a working day that lies alone between days off.

After Ascension Day comes a Friday that many take off, and before a holiday on a Tuesday a Monday.

Bad:
    title: Meeting
    date: 2022-05-27

Good:
    title: Meeting
    date: 2022-05-25
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.rules.rule import Scope
from jamx.rules.unusual_meetings import unusual_meetings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Finding
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.NOTE
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each squeeze day on which a meeting has a day."""
    del options
    yield from unusual_meetings(subject, "squeeze-day")
