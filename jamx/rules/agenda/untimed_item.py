"""An item says nothing about its time.

It gets what its neighbours leave, which is only right by chance: a neighbour that moves takes it along. Write its time,
its duration, or `duration: share` if it shall take what is left. An agenda in which nothing has a time yet is one note.
Where what it gets is too short for its parts, that alone is told.

Bad:
    title: Meeting
    date: 2027-03-09
    agenda:
      - title: Opening
        time: 10.00–10.20
      - title: Presentations
      - title: Discussion
        time: 11.00–11.30

Good:
    title: Meeting
    date: 2027-03-09
    agenda:
      - title: Opening
        time: 10.00–10.20
      - title: Presentations
        duration: share
      - title: Discussion
        time: 11.00–11.30
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING

_TOO_SHORT = ("agenda/does-not-fit", "agenda/parts-exceed-item")


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Items that were filled in between their neighbours, and agendas without any times."""
    del options
    yield from sitting.contradictions("agenda/untimed-item")
    too_short = {found.place for rule in _TOO_SHORT for found in sitting.contradictions(rule)}
    for slot in (slot for slot in sitting.slots if slot.filled):
        at = below(slot.place, "title")
        said = slot.item.time is not None or slot.item.duration is not None
        if not said and slot.minutes and at not in too_short:
            facts = {"title": slot.item.title, "start": slot.start, "end": slot.end, "minutes": slot.minutes}
            yield sitting.incomplete(Finding("agenda/untimed-item", at, facts))
