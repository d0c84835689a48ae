"""An item cannot be placed.

One item without a length takes the time up to the next fixed start. Two in a row could share it in any way,
and the first of a day needs a start from somewhere: for an agenda file, from each meeting that uses it.

Bad:
    title: Meeting
    time: 10–12
    agenda:
      - title: Opening
      - title: Presentations
      - title: Discussion
        time: 11.30–12.00

Good:
    title: Meeting
    time: 10–12
    agenda:
      - title: Opening
        duration: 20 min
      - title: Presentations
        duration: share
      - title: Discussion
        time: 11.30–12.00
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

SEVERITY = Severity.ERROR
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """What the agenda clock found; a start is not missed as long as nothing is promised."""
    del options
    for found in sitting.contradictions("agenda/undetermined"):
        if not is_settled(sitting.plan, sitting.ref, found):
            yield sitting.incomplete(found) if found.variant == "no-start" else found
