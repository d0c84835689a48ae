"""An item has no minutes at all.

Its neighbours left nothing, or its times are the same. Nothing can happen in no time.

Bad:
    title: Meeting
    agenda:
      - title: Opening
        time: 10.00–10.00
      - title: Discussion
        time: 10.00–11.00

Good:
    title: Meeting
    agenda:
      - title: Opening
        time: 10.00–10.10
      - title: Discussion
        time: 10.10–11.00
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import stated_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING
_CAUSES = {"agenda/overlap", "agenda/exceeds-meeting", "agenda/end-before-start", "agenda/undetermined"}


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Items of no length; one squeezed out by a neighbour's fault is part of that, as one is whose parts need some."""
    del options
    squeezed = any(found.rule in _CAUSES or "moved" in found.variant for found in sitting.cases[0].contradictions)
    too_full = {found.place for found in sitting.contradictions("agenda/parts-exceed-item")}
    for slot in sitting.slots:
        if slot.minutes != 0 or squeezed or stated_at(slot.item, slot.place) in too_full:
            continue
        variant = "squeezed" if slot.item.time is None and slot.item.duration is None else ""
        facts = {"title": slot.item.title, "start": slot.start}
        yield Finding("agenda/zero-length", stated_at(slot.item, slot.place), facts, variant)
