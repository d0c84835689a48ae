"""The same speaker presents the same thing twice.

Two items with one title and one lead: either a copy was left behind, or the speaker is asked to repeat what everybody
has heard. A discussion or group work that goes on after something else is not told: nothing is presented there.

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

from jamx.findings import Finding, Related, Severity
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below
from jamx.words.agenda_words import speaks_of_exchange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting
    from jamx.schedule.timeline import Slot

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING


_TOGETHER = frozenset(("discussion", "group-work", "work", "exercise"))


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Items whose title and lead both came before on the same day."""
    del options
    for day in sitting.days:
        told: dict[tuple[str, str], Slot] = {}
        for slot in day.slots:
            if slot.item.lead is None:
                continue
            said = (str(slot.item.title).casefold(), str(slot.item.lead).casefold())
            earlier = told.get(said)
            if earlier is not None and not _goes_on(earlier, slot):
                facts = {"title": slot.item.title, "lead": str(slot.item.lead)}
                related = (Related(below(earlier.place, "title"), "item", facts),)
                variant = "together" if _work_together(slot) else ""
                yield Finding("agenda/said-twice", below(slot.place, "title"), facts, variant, related)
            told[said] = slot


def _goes_on(earlier: Slot, later: Slot) -> bool:
    """Whether people go on with what they did together, after a pause or whatever comes between."""
    return earlier.item.kind == later.item.kind and later.number - earlier.number > 1 and _work_together(later)


def _work_together(slot: Slot) -> bool:
    kind = slot.item.kind
    return speaks_of_exchange(str(slot.item.title)) if kind is None else kind in _TOGETHER
