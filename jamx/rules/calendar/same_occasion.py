"""A meeting is held twice at once, at the same place.

Occasions are there so that people can choose, or be divided. Two on the same day, whose hours overlap and whose place
is the same, are mostly one that was copied and not changed. Hours that only one of them has say nothing, and neither
does a place that only one has; different hosts are different places.

Bad:
    title: Meeting
    time: 9–12
    place: Lund
    occasions:
      - date: 2027-02-09
      - date: 2027-02-09

Good:
    title: Meeting
    place: Lund
    occasions:
      - date: 2027-02-09
        time: 9–12
      - date: 2027-02-09
        time: 13–16
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Related, Severity
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.clock import ClockSpan
    from jamx.model.text import Text
    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.occurrences import Occurrence

SEVERITY = Severity.WARNING
SCOPE = Scope.PROGRAMME


def check(subject: ProgrammeSubject, options: Mapping[str, int]) -> Iterator[Finding]:
    """Occasions that are certainly at the same time as one before them, each with the first such."""
    del options
    told: dict[str, list[Occurrence]] = {}
    for time in subject.times:
        if time.sort == "occasion" and time.held_on:
            earlier = told.setdefault(time.ref.file, [])
            other = next((one for one in earlier if _same(one, time)), None)
            if other is not None:
                facts = {"title": time.meeting.title, "day": time.held_on[0][0].isoformat()}
                yield Finding("calendar/same-occasion", time.at, facts, related=(Related(other.at, "same-date"),))
            earlier.append(time)


def _same(one: Occurrence, other: Occurrence) -> bool:
    """Whether nothing tells two occasions apart; what was held was held."""
    hosts = [each.meeting.occasions[each.number].host for each in (one, other)]
    if hosts[0] != hosts[1] or one.status == other.status == "held":
        return False
    days = [tuple(day for day, _ in each.held_on) for each in (one, other)]
    return days[0] == days[1] and _place(one.location) == _place(other.location) and _at_once(one.time, other.time)


def _place(said: Text | None) -> str:
    return str(said).casefold() if said is not None else ""


def _at_once(one: ClockSpan | None, other: ClockSpan | None) -> bool:
    """Whether two times certainly overlap; two that nobody has said are the same."""
    if one is None or other is None:
        return one is other
    first, second = sorted((one, other), key=lambda span: span.start)
    return first.start == second.start or (first.end is not None and second.start < first.end)
