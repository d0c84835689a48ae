"""The meeting starts before those who travel can have arrived.

A guess, and off unless `jamx.yaml` gives it a severity: nobody wrote how people travel. It remarks on a meeting in a
room that starts early although organisations from several counties come, the host's among them. Coffee and registration
may be earlier.

Options:
    earliest: when those from other counties can be there, written without a dot (0900)

Bad:
    # file: /jamx.yaml
    rules:
      pace/arrival: note
    # file: organisations.yaml
    lund:
      name: Lunds kommun
      county: Skåne
    vaxjo:
      name: Växjö kommun
      county: Kronoberg
    # file: meetings/meeting.yaml
    title: Meeting
    mode: on-site
    host: lund
    time: 08.00–11.00

Good:
    # file: /jamx.yaml
    rules:
      pace/arrival: note
    # file: organisations.yaml
    lund:
      name: Lunds kommun
      county: Skåne
    vaxjo:
      name: Växjö kommun
      county: Kronoberg
    # file: meetings/meeting.yaml
    title: Meeting
    mode: on-site
    host: lund
    time: 09.30–12.00
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.model.meeting import Meeting
from jamx.rules.laid_out import clock
from jamx.rules.resting import is_rest, kinds_of, mode_of, takes_place
from jamx.rules.rule import Scope
from jamx.schedule.attendance import coming
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Place
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING
GUESS = True
OPTIONS = {"earliest": 900}


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """A meeting whose first day starts too early for some."""
    meeting = sitting.gathering
    if not isinstance(meeting, Meeting) or not takes_place(sitting) or not sitting.cases[0].days:
        return
    counties = _counties(sitting, meeting)
    begins = _begins(sitting)
    if mode_of(sitting) in {"on-site", "hybrid"} and len(counties) > 1 and begins is not None:
        place, start = begins
        if start < clock(options["earliest"]):
            yield Finding("pace/arrival", place, {"start": start, "count": len(counties)})


def _begins(sitting: Sitting) -> tuple[Place, int] | None:
    """When everybody has to be there on the first day, and where that stands."""
    day = sitting.cases[0].days[0]
    first = next((slot for slot in day.slots if not is_rest(slot.item, kinds_of(sitting.plan))), None)
    if first is not None and first.start is not None:
        moves = first.item.time is None and day.plan.promise is not None
        place = day.plan.promise if moves else below(first.place, "time")
        return (place or day.plan.title), first.start
    if first is None and not day.slots and day.plan.opening is not None:
        return (day.plan.promise or day.plan.title), day.plan.opening
    return None


def _counties(sitting: Sitting, meeting: Meeting) -> set[str]:
    """Where those come from who come, and the host."""
    invited = coming(sitting.folder, meeting, sitting.ref.name)
    entries = [*(() if isinstance(invited, int | None) else invited.values())]
    entries.append(sitting.folder.organisations.get(meeting.host or ""))
    return {entry.county for entry in entries if entry is not None and entry.county}
