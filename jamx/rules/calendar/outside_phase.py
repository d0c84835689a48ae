"""A meeting falls between two phases, or a deliverable is not due when its phase goes on.

A meeting belongs to the phases of its track, else to those of the whole programme. It is told where it lies after one
phase and before the next; where the programme has no period of its own, also before the first and after the last. A
deliverable that names a phase may be due some time after its end, as reports are, but not before it begins.

Options:
    days: most days between the end of a phase and the day its deliverables are due (92)

Bad:
    # file: programme.yaml
    title: Programme
    phases:
      - title: Start-up
        period: 2026-09/2026-12
      - title: Implementation
        period: 2027-02/2027-06
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2027-01-20

Good:
    # file: programme.yaml
    title: Programme
    phases:
      - title: Start-up
        period: 2026-09/2026-12
      - title: Implementation
        period: 2027-02/2027-06
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2027-02-10
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.dates import date_of
from jamx.rules.rule import Scope
from jamx.schedule.distances import bounds_of
from jamx.schedule.order import begins, ends
from jamx.schedule.outside import outside
from jamx.schedule.phase_of import between_phases

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.calendar_date import DateValue
    from jamx.model.phase import Phase
    from jamx.model.programme import Programme
    from jamx.rules.subjects import ProgrammeSubject

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME
OPTIONS = {"days": 92}

RULE = "calendar/outside-phase"


class _Dated(NamedTuple):
    phase: Phase
    period: DateValue
    at: Place


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Meetings in no phase, and deliverables due outside of theirs."""
    programme = subject.folder.programme
    if programme is None:
        return
    file = subject.folder.ref.file
    dated = [
        _Dated(phase, period, Place(file, ("phases", number, "period", "on")))
        for number, phase in enumerate(programme.phases)
        if (period := date_of(phase.period)) is not None
    ]
    yield from _meetings(subject, programme, dated)
    named: dict[str | None, _Dated] = {one.phase.id: one for one in dated if one.phase.id is not None}
    yield from _deliverables(subject, programme, named, options["days"])


def _meetings(subject: ProgrammeSubject, programme: Programme, dated: list[_Dated]) -> Iterator[Finding]:
    """Those outside the whole period are told by calendar/outside-period."""
    tracks = {times.meeting.track for times in subject.placed}
    of_track = {track: _of_track(programme, dated, track) for track in tracks}
    for times in subject.placed:
        phases = of_track[times.meeting.track]
        if times.when is None:
            continue
        whole = programme.period is None and len(phases) > 1
        sides = between_phases(times.when, [one.period for one in phases], whole=whole)
        beside = [phases[number] for number in sides if number is not None]
        if beside:
            facts = {"title": times.meeting.title, "phase": beside[0].phase.title, "other": beside[-1].phase.title}
            variant = "between" if len(beside) > 1 else "after" if sides[1] is None else "before"
            yield Finding(RULE, times.at, facts, variant, tuple(map(_related, beside)))


def _of_track(programme: Programme, dated: list[_Dated], track: str | None) -> list[_Dated]:
    """The phases a meeting may lie in; none as long as one of them has no beginning or no end."""
    listed = programme.phases
    wanted = track if any(phase.track == track for phase in listed) else None
    found = [one for one in dated if one.phase.track == wanted and bounds_of(one.period) is not None]
    return found if len(found) == sum(phase.track == wanted for phase in listed) else []


def _deliverables(
    subject: ProgrammeSubject, programme: Programme, phases: Mapping[str | None, _Dated], most: int
) -> Iterator[Finding]:
    """Deliverables due before their phase, or more than some days after it."""
    for number, one in enumerate(programme.deliverables):
        phase = phases.get(one.phase)
        if phase is None or one.status != "planned" or subject.hangs_astray(one.due.on if one.due else None):
            continue
        due = subject.plan.due_dates(subject.folder.id).due(one.due)
        days = outside(ends(due), begins(due), phase.period) if due is not None else 0
        variant = "due-before" if days < 0 else "due-after" if days > most else ""
        if variant:
            facts = {"title": one.title, "phase": phase.phase.title, "days": abs(days)}
            at = Place(subject.folder.ref.file, ("deliverables", number, "due"))
            yield Finding(RULE, at, facts, variant, (_related(phase),))


def _related(one: _Dated) -> Related:
    return Related(one.at, "item", {"title": one.phase.title})
