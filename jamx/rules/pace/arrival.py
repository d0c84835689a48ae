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
    from jamx.rules.resting import Kinds
    from jamx.rules.subjects import Sitting
    from jamx.schedule.timeline import DayLine

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING
GUESS = True
OPTIONS = {"earliest": 900}


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """A meeting whose first day starts too early for some."""
    meeting = sitting.gathering
    if not isinstance(meeting, Meeting) or not takes_place(sitting) or not sitting.days:
        return
    counties = _counties(sitting, meeting)
    place, start = _begins(sitting.days[0], kinds_of(sitting.plan))
    early = start is not None and start < clock(options["earliest"])
    if early and len(counties) > 1 and mode_of(sitting) in {"on-site", "hybrid"}:
        yield Finding("pace/arrival", place, {"start": start, "count": len(counties)})


def _begins(day: DayLine, kinds: Kinds) -> tuple[Place, int | None]:
    """Where it stands when everybody has to be there on a day, and when; None where nobody knows, or has to."""
    first = next((slot for slot in day.slots if not is_rest(slot.item, kinds)), None)
    if first is None:
        return day.plan.promise or day.plan.title, None if day.slots else day.plan.opening
    promise = day.plan.promise if first.item.time is None else None
    return promise or below(first.place, "time"), first.start


def _counties(sitting: Sitting, meeting: Meeting) -> set[str]:
    """Where those come from who come, and the host."""
    invited = coming(sitting.folder, meeting, sitting.ref.name)
    guests = () if isinstance(invited, int | None) else invited.values()
    host = (entry for name, entry in sitting.folder.organisations.items() if name == meeting.host)
    return {entry.county for entry in (*guests, *host) if entry is not None and entry.county}
