"""A meeting falls in a school break of those who come.

Many take leave then, and travel and rooms cost more. The breaks stand in `calendar/`, by county or municipality and
year; the counties concerned are those of the organisations that come, of the mentor and of the host. Where only the
weeks of other years are known, the finding says that they are assumed. Where only some schools have the break, it
is a note. Breaks that are everywhere concern everybody.

Bad:
    # file: /calendar/school-breaks.yaml
    breaks:
      - title: Winter sports break
        counties: [Skåne]
        date: 2027-W08
    # file: organisations.yaml
    lund:
      name: Lunds kommun
      county: Skåne
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2027-02-24

Good:
    # file: /calendar/school-breaks.yaml
    breaks:
      - title: Winter sports break
        counties: [Skåne]
        date: 2027-W08
    # file: organisations.yaml
    lund:
      name: Lunds kommun
      county: Skåne
    # file: meetings/meeting.yaml
    title: Meeting
    date: 2027-03-03
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.meeting_breaks import MeetingBreak
    from jamx.schedule.school_breaks import BreakHit

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Each day of a meeting that falls in a break, with all the counties and municipalities concerned."""
    del options
    times = [one for one in subject.within if one.status != "held" and one.dates]
    if not times:
        return
    from jamx.schedule.meeting_breaks import meeting_breaks  # noqa: PLC0415 - what has no dates needs no breaks

    file = subject.plan.workspace.configuration.calendar.breaks or "calendar/"
    for found in meeting_breaks(subject.folder, times):
        yield _finding(found, file)


def _finding(found: MeetingBreak, file: str) -> Finding:
    hits = found.hits
    facts = {
        "title": found.times.meeting.title,
        "day": found.day,
        "breaks": tuple({str(hit.title).casefold(): hit.title for hit in hits}.values()),
        "places": tuple(dict.fromkeys(hit.place for hit in hits if hit.place is not None)),
        "sources": tuple(dict.fromkeys(hit.source or file for hit in hits)),
    }
    partly = all(hit.partly for hit in hits)
    severity = Severity.NOTE if partly else None
    return Finding("calendar/school-break", found.at, facts, _variant(hits, partly=partly), severity=severity)


def _variant(hits: tuple[BreakHit, ...], *, partly: bool) -> str:
    where = "everywhere" if any(hit.place is None for hit in hits) else "partly" if partly else ""
    sure = "assumed" if any(hit.assumed for hit in hits) else ""
    return "-".join(filter(None, (where, sure)))
