"""What is known of somebody is kept for longer than was said.

`keep_until` is the last day on which it may be kept, as people were told when they registered. Without today's date
(`--today`) nothing is said.

Bad:
    # file: participants.yaml
    # today: 2027-03-09
    - organisation: lund
      functions: [controller]
      keep_until: 2026-12-31
    # file: organisations.yaml
    lund:
      name: Lund

Good:
    # file: participants.yaml
    # today: 2027-03-09
    - organisation: lund
      functions: [controller]
      keep_until: 2027-12-31
    # file: organisations.yaml
    lund:
      name: Lund
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.calendar_date import DateValue
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME
NEEDS_TODAY = True


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each participant whose last day is certainly past."""
    del options
    today = subject.plan.today
    if today is None:
        return
    for number, participant in enumerate(subject.folder.participants):
        last = participant.keep_until
        if isinstance(last, DateValue) and last.latest is not None and last.latest < today:
            facts = {"date": last.latest.isoformat(), "days": (today - last.latest).days}
            place = Place(subject.folder.participants_ref.file, (number, "keep_until"))
            yield Finding("privacy/expired", place, facts)
