"""What was said one takes is not what its parts add up to.

`stated` is what somebody announced ("15 minutes each"). Organisations prepare for that figure, so it must
agree with the parts.

Bad:
    title: Meeting
    organisations: 3
    agenda:
      - title: Each organisation reports
        time: 13.30–14.30
        each: organisation
        stated: 15 min
        parts:
          - title: Report
            duration: 10 min
          - title: Feedback
            duration: 10 min

Good:
    title: Meeting
    organisations: 3
    agenda:
      - title: Each organisation reports
        time: 13.30–14.30
        each: organisation
        stated: 20 min
        parts:
          - title: Report
            duration: 10 min
          - title: Feedback
            duration: 10 min
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Finding
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.ERROR
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """What the agenda clock found."""
    del options
    yield from sitting.contradictions("agenda/stated-differs")
