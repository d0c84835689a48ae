"""The same speaker presents the same thing twice.

Two items with one title and one lead: either a copy was left behind, or the speaker is asked to repeat what everybody
has heard.

Bad:
    title: Meeting
    agenda:
      - title: How the host steers
        lead: host
        time: 10–11
      - title: How the host steers
        lead: host
        time: 11–12

Good:
    title: Meeting
    agenda:
      - title: How the host steers
        lead: host
        time: 10–11
      - title: What the host would do differently
        lead: host
        time: 11–12
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Items whose title and lead both came before on the same day."""
    del options
    for day in sitting.cases[0].days:
        told: dict[tuple[str, str], Place] = {}
        for slot in day.slots:
            if slot.item.lead is None:
                continue
            said = (str(slot.item.title).casefold(), str(slot.item.lead).casefold())
            if said in told:
                facts = {"title": slot.item.title, "lead": str(slot.item.lead)}
                related = (Related(below(told[said], "title"), "item", facts),)
                yield Finding("agenda/said-twice", below(slot.place, "title"), facts, related=related)
            told.setdefault(said, slot.place)
