"""A meeting is held on a Saturday or a Sunday.

Most people who are invited do not work then; often the date belongs to another year. Residentials and courses that
are meant to lie at a weekend are told too: say so with a comment, `# jamx: ignore[calendar/weekend]` and the reason.
Of what lasts longer than a week, only the first and the last day are looked at.

Bad:
    title: Meeting
    date: 2013-09-15

Good:
    title: Meeting
    date: 2013-09-16
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

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each weekend on which a meeting has a day."""
    del options
    yield from unusual_meetings(subject, "weekend")
