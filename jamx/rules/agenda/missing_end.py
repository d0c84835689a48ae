"""The last item has no end.

Participants book their journey home by the end. Give the item an end or a duration, or the meeting its time.

Bad:
    title: Meeting
    date: 2027-03-09
    agenda:
      - title: Opening
        time: 10.00–10.20
      - title: Discussion
        time: 10.20

Good:
    title: Meeting
    date: 2027-03-09
    agenda:
      - title: Opening
        time: 10.00–10.20
      - title: Discussion
        time: 10.20–11.00
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.rules.rule import Scope
from jamx.schedule.agenda_users import is_settled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Finding
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """What the agenda clock found."""
    del options
    for found in sitting.contradictions("agenda/missing-end"):
        if not is_settled(sitting.plan, sitting.ref, found):
            yield sitting.incomplete(found)
