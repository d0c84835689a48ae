"""One strand ends well before another.

Its members wait, or walk into the others' room. A remark only: some work is done sooner. Where each strand is for one
organisation, `pace/unequal-floor` tells it.

Options:
    minutes: how much earlier is worth a remark (10)

Bad:
    title: Meeting
    agenda:
      - title: Work by function
        time: 10–11
        strands:
          - title: Politicians
            duration: 60 min
          - title: Managers
            duration: 30 min

Good:
    title: Meeting
    agenda:
      - title: Work by function
        time: 10–11
        strands:
          - title: Politicians
            duration: 60 min
          - title: Managers
            duration: 60 min
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.participating import equals
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING
OPTIONS = {"minutes": 10}


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Strands that end early, each with its minutes."""
    least = options["minutes"]
    uneven = [slot for slot in sitting.slots if slot.strands and any(strand.early >= least for strand in slot.strands)]
    if uneven:
        too_long = {one.place.path[:-1] for one in sitting.contradictions("agenda/parts-exceed-item")}
        uneven = [slot for slot in uneven if slot.place.path not in too_long]
    several = equals(sitting) if uneven else {}
    for slot in uneven:
        alone = all(len(strand.strand.for_) == 1 and strand.strand.for_[0] in several for strand in slot.strands)
        for strand in slot.strands if not alone else ():
            if strand.early >= least:
                facts = {"title": strand.strand.title, "minutes": strand.early, "item": slot.item.title}
                key = "duration" if strand.strand.duration is not None else "title"
                yield Finding("agenda/strands-uneven", below(strand.place, key), facts)
