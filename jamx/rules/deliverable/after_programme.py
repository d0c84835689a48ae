"""A plan or a report is due when the programme is over.

By then nobody has the time, the money or the mandate to write it. What is due at a distance from the programme's end
(`2 months after end of programme`) is meant. Dates that may still lie within the period are not reported.

Bad:
    # file: programme.yaml
    title: Programme
    period: 2025-01/2026-12
    deliverables:
      - title: Final report
        recipient: Regeringen
        due: 2027-03-01

Good:
    # file: programme.yaml
    title: Programme
    period: 2025-01/2026-12
    deliverables:
      - title: Final report
        recipient: Regeringen
        due: 2026-12-01
      - title: Account
        recipient: Regeringen
        due: 2 months after end of programme
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.relative_date import PROGRAMME, RelativeDate
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from jamx.model.calendar_date import DateValue
    from jamx.model.deliverable import Deliverable
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME

_TOLD_OF_PHASES = 92
"""Days after the end of its phase from which on a deliverable is late for its phase, which is the nearer cause."""


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Deliverables that are certainly due after the last day of the programme's period."""
    del options
    programme, file = subject.folder.programme, subject.folder.ref.file
    if programme is None:
        return
    dates = subject.plan.due_dates(subject.folder.id)
    period = dates.of(PROGRAMME)
    if period is None or period.latest is None:
        return
    for number, each in enumerate(programme.deliverables):
        due = dates.due(each.due)
        if _meant(each) or due is None or due.earliest is None or due.earliest <= period.latest:
            continue
        if subject.hangs_astray(each.due.on if each.due is not None else None):
            continue
        if _long_after(due.earliest, dates.of(each.phase) if each.phase is not None else None):
            continue
        days = (due.earliest - period.latest).days
        place = Place(file, ("deliverables", number, "due", "on"))
        related = (Related(Place(file, ("period",)), "period"),)
        yield Finding("deliverable/after-programme", place, {"title": each.title, "days": days}, related=related)


def _long_after(due: date, phase: DateValue | None) -> bool:
    """Whether it is told already that it is due long after its phase."""
    return phase is not None and phase.latest is not None and (due - phase.latest).days > _TOLD_OF_PHASES


def _meant(each: Deliverable) -> bool:
    """It hangs on the programme's end, or is made already, or nobody has decided that it will be."""
    value = each.due.on if each.due is not None else None
    hangs = isinstance(value, RelativeDate) and value.anchor == PROGRAMME
    return hangs or each.status != "planned"
