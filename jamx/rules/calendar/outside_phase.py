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
from jamx.model.calendar_date import DateValue
from jamx.rules.rule import Scope
from jamx.schedule.distances import bounds_of
from jamx.schedule.order import begins, ends
from jamx.schedule.outside import date_outside, outside
from jamx.schedule.phase_of import between_phases

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.phase import Phase
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
    if programme is None or not programme.phases:
        return
    file = subject.folder.ref.file
    dated = [
        _Dated(phase, phase.period.on, Place(file, ("phases", number, "period", "on")))
        for number, phase in enumerate(programme.phases)
        if phase.period is not None and isinstance(phase.period.on, DateValue)
    ]
    yield from _meetings(subject, dated)
    for found in _deliverables(subject, {one.phase.id: one for one in dated if one.phase.id is not None}):
        if abs(found[1]) > (options["days"] if found[1] > 0 else 0):
            yield found[0]


def _meetings(subject: ProgrammeSubject, dated: list[_Dated]) -> Iterator[Finding]:
    programme = subject.folder.programme
    period = programme.period if programme is not None else None
    of_track: dict[str | None, list[_Dated]] = {}
    for times in subject.times:
        track, value = times.meeting.track, times.when
        if track not in of_track:
            of_track[track] = _of_track(subject, dated, track)
        phases = of_track[track]
        if value is None or not phases:
            continue
        whole = period is None and len(phases) > 1
        sides = between_phases(value, [one.period for one in phases], whole=whole)
        beside = [phases[number] for number in sides if number is not None]
        told = period is not None and isinstance(period.on, DateValue) and date_outside(value, period.on)
        if beside and not told:  # by calendar/outside-period
            facts = {"title": times.meeting.title, "phase": beside[0].phase.title, "other": beside[-1].phase.title}
            variant = "between" if len(beside) > 1 else "after" if sides[1] is None else "before"
            yield Finding(RULE, times.at, facts, variant, tuple(map(_related, beside)))


def _of_track(subject: ProgrammeSubject, dated: list[_Dated], track: str | None) -> list[_Dated]:
    """The phases a meeting may lie in; none as long as one of them has no beginning or no end."""
    programme = subject.folder.programme
    listed = programme.phases if programme is not None else ()
    wanted = track if track is not None and any(phase.track == track for phase in listed) else None
    found = [one for one in dated if one.phase.track == wanted and bounds_of(one.period) is not None]
    return found if len(found) == sum(phase.track == wanted for phase in listed) else []


def _deliverables(subject: ProgrammeSubject, phases: Mapping[str, _Dated]) -> Iterator[tuple[Finding, int]]:
    """Deliverables due outside of their phase, with the days: negative before it, positive after it."""
    programme = subject.folder.programme
    for number, one in enumerate(programme.deliverables if programme is not None else ()):
        phase = phases.get(one.phase or "")
        due = subject.plan.due_dates(subject.folder.id).due(one.due)
        if phase is None or due is None or one.status != "planned":
            continue
        days = outside(ends(due), begins(due), phase.period)
        if days:
            facts = {"title": one.title, "phase": phase.phase.title, "days": abs(days)}
            at = Place(subject.folder.ref.file, ("deliverables", number, "due"))
            variant = "due-before" if days < 0 else "due-after"
            yield Finding(RULE, at, facts, variant, (_related(phase),)), days


def _related(one: _Dated) -> Related:
    return Related(one.at, "item", {"title": one.phase.title})
