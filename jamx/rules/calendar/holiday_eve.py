"""A meeting is held on the eve of a holiday.

Nobody works on Midsummer Eve, Christmas Eve and New Year's Eve; on the others, such as Maundy Thursday, many go home
early, and some trains do not run. An eve on a Saturday is told as a weekend.

Bad:
    title: Meeting
    date: 2022-04-14

Good:
    title: Meeting
    date: 2022-04-13
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
    """Each eve on which a meeting has a day."""
    del options
    yield from unusual_meetings(subject, "holiday-eve")
