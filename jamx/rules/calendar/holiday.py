"""A meeting is held on a public holiday, or on a day on which the workspace is closed.

Swedish holidays are known, those that move with Easter too; the days of its own on which nobody works stand under
`calendar: closed:` in `jamx.yaml`. A holiday on a Sunday is told here, and not as a weekend as well.

Bad:
    title: Meeting
    date: 2022-06-06

Good:
    title: Meeting
    date: 2022-06-07
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.rules.rule import Scope
from jamx.rules.unusual_meetings import meetings_on, unusual_meetings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Finding
    from jamx.rules.dated_meetings import UnusualDay
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME

_CLOSED = "closed"


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each holiday on which a meeting has a day, and each time off of the workspace's own."""
    del options
    yield from unusual_meetings(subject, "holiday")

    def closed(one: UnusualDay) -> str | None:
        free = one.what is not None and one.what.free
        return None if free or one.works else _CLOSED

    for found in meetings_on(subject, "calendar/holiday", closed):
        yield found._replace(variant=_CLOSED)
