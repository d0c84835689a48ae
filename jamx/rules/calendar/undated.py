"""A meeting of a running programme has no date, and nobody says that it is not known.

A month or a season is enough (`date: 2027-03`, `date: 2027-autumn`), and so is `date: unknown`, `date: undecided`, or a
line about it under `open` in the meeting or its programme: then it shows in the timetable as what is still to be found.
As long as nothing in the programme has a date, neither its period nor any meeting, nothing is said.

Bad:
    # file: meetings/meeting-1.yaml
    title: Meeting 1
    date: 2022-09-15
    # file: meetings/meeting-2.yaml
    title: Meeting 2

Good:
    # file: meetings/meeting-1.yaml
    title: Meeting 1
    date: 2022-09-15
    # file: meetings/meeting-2.yaml
    title: Meeting 2
    date: undecided
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jamx.findings import Finding, Place, Severity
from jamx.model.entry import GAPS
from jamx.model.meeting import Meeting
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.text import Text
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING

_ABOUT_DATES = re.compile(
    r"(?i)\b(när|when|tid(er|en|punkt\w*)?|time|\w*dagar(na)?|dag(en)?|days?|veck\w+|weeks?|månad\w*|months?)\b|dat(um|e)"
)
"""Words that tell of a gap that it is about when something is."""


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Nothing for agendas, for what is cancelled, and for programmes that are history or not planned in time yet."""
    del options
    meeting = sitting.gathering
    if not isinstance(meeting, Meeting) or meeting.status == "cancelled" or _dated(meeting) or _admitted(sitting):
        return
    programme = sitting.folder.programme
    if programme is not None and (programme.status == "closed" or _open(programme.open)):
        return
    if not _open(meeting.open) and (meeting.status in {"confirmed", "held"} or _begun(sitting)):
        yield Finding("calendar/undated", Place(sitting.ref.file, ("title",)), {"title": meeting.title})


def _begun(sitting: Sitting) -> bool:
    """Whether anything in the programme has a date yet."""
    programme = sitting.folder.programme
    period = programme is not None and programme.period is not None
    return period or any(one.when is not None for one in sitting.plan.occurrences(sitting.ref.programme))


def _dated(meeting: Meeting) -> bool:
    """Whether there is a date, or `unknown` in its place."""
    if meeting.date or meeting.dates or meeting.occasions:
        return True
    return any(day.date is not None for day in meeting.days or ())


def _admitted(sitting: Sitting) -> bool:
    """Whether the meeting says that its dates are not known, where a list of them would stand."""
    value: Any = sitting.plan.workspace.document(sitting.ref.file).value
    return value.get("occasions") in GAPS or value.get("days") in GAPS


def _open(gaps: Iterable[Text]) -> bool:
    return any(_ABOUT_DATES.search(str(gap)) for gap in gaps)
