"""Two phases go on at the same time.

A phase is a part of the period with a purpose of its own; where two overlap, one of them has a wrong end, or nobody
can say which one a meeting belongs to. Phases of different tracks may go on side by side, and phases that meet in
the same month or year do not overlap. Years are taken whole: `2012/2013` goes on until the end of 2013.

Bad:
    # file: programme.yaml
    title: Programme
    phases:
      - title: Implementation
        period: 2012/2013
      - title: Follow-up
        period: 2013-HT

Good:
    # file: programme.yaml
    title: Programme
    phases:
      - title: Implementation
        period: 2012-01/2013-06
      - title: Follow-up
        period: 2013-HT
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.dates import date_of
from jamx.rules.rule import Scope
from jamx.schedule.phase_overlaps import overlap

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Pairs of phases of one track, or of no track; the later in the file points at the earlier."""
    del options
    programme = subject.folder.programme
    phases = programme.phases if programme is not None else ()
    dated = [
        (number, phase, period) for number, phase in enumerate(phases) if (period := date_of(phase.period)) is not None
    ]
    for at, (number, phase, period) in enumerate(dated):
        for earlier, other, its in dated[:at]:
            days = overlap(its, period) if phase.track == other.track else 0
            if days:
                facts = {"title": phase.title, "other": other.title, "days": days}
                place, its_place = (
                    Place(subject.folder.ref.file, ("phases", index, "period", "on")) for index in (number, earlier)
                )
                related = Related(its_place, "item", {"title": other.title})
                yield Finding("calendar/phases-overlap", place, facts, related=(related,))
