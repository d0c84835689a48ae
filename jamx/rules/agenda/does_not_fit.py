"""A round is too short for all who take part.

What one turn takes, times the organisations that come (and the mentor, where it speaks too), must fit the
item; where nobody knows how many come, one alone must. Lengthen the item, shorten the parts, let several go at once
(`at_once`), or make parts joint.

Bad:
    title: Meeting
    organisations: 3
    agenda:
      - title: Each organisation presents
        time: 10.20–11.20
        each: organisation
        parts:
          - title: Presentation
            duration: 30 min

Good:
    title: Meeting
    organisations: 3
    agenda:
      - title: Each organisation presents
        time: 10.20–11.50
        each: organisation
        parts:
          - title: Presentation
            duration: 30 min
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.rules.rule import Scope
from jamx.schedule.agenda_users import is_told_by_meetings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Finding
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.ERROR
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """What the agenda clock found; what a meeting with an agenda file tells with its number is left to it."""
    del options
    for found in sitting.contradictions("agenda/does-not-fit"):
        if found.arguments["organisations"] is not None or not is_told_by_meetings(sitting.plan, sitting.ref, found):
            yield found
