"""People listen for a long time before anybody else has a say.

Talks, presentations and openings that follow each other are one stretch of listening, whoever gives them. A pause ends
it, and so does whatever lets others speak: a discussion, work, a round (`each`), strands, parts of another kind, a
participating organisation that leads, or words such as questions, reflection and exercise in what is said of the item.

Options:
    minutes: how long people may have to listen (60)

Bad:
    title: Meeting
    agenda:
      - title: Opening
        time: 09.00–09.20
        kind: opening
      - title: Lecture
        time: 09.20–10.20
        kind: talk

Good:
    title: Meeting
    agenda:
      - title: Opening
        time: 09.00–09.20
        kind: opening
      - title: Where do we stand?
        time: 09.20–09.35
        kind: discussion
      - title: Lecture
        time: 09.35–10.20
        kind: talk
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.laid_out import told
from jamx.rules.participating import called
from jamx.rules.resting import takes_place
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below, stated_at
from jamx.schedule.unbroken import long_stretches
from jamx.words.agenda_words import speaks_of_exchange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.agenda import Item
    from jamx.rules.subjects import Sitting
    from jamx.schedule.stretches import Stretch
    from jamx.schedule.timeline import PartSlot, Slot

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING
OPTIONS = {"minutes": 60}

_LISTENING = frozenset(("talk", "presentation", "opening"))


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Stretches of listening beyond the limit, each where it is passed; in a later case only what is new."""
    if not takes_place(sitting):
        return
    seen: set[Place] = set()
    most, listening = options["minutes"], _Listening(sitting)
    for day in [day for case in sitting.cases for day in case.days]:
        acting = [_others_act(slot.item) for slot in day.slots]
        for stretch in long_stretches(day.slots, most, acting, listening):
            found = _finding(stretch, most)
            ends = {stretch.legs[0].slot.place, found.place}
            if seen.isdisjoint(ends):
                seen |= ends
                yield found


def _others_act(item: Item) -> bool:
    """Whether an item lets others do something by what it is, whatever is said of it."""
    return item.kind not in _LISTENING or bool(item.each) or item.strands is not None or item.pause is not None


class _Listening:
    """Whether people only listen."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    @cached_property
    def _speakers(self) -> frozenset[str]:
        """The organisations that take part: their ids, and the names of those that are no collective."""
        entries = self._sitting.folder.organisations.items()
        return called(self._sitting).names | {name for name, entry in entries if "participant" in entry.roles}

    def __call__(self, slot: Slot, part: PartSlot | None) -> bool:
        if _others_act(slot.item) or (part is not None and part.content.kind not in _LISTENING):
            return False
        item = slot.item
        leading = [lead for lead in (item.lead, *(one.lead for one in item.parts)) if lead is not None]
        leads = {said for lead in leading for _, said in lead.versions}
        return leads.isdisjoint(self._speakers) and not any(map(speaks_of_exchange, (*told(item), *leads)))


def _finding(stretch: Stretch, most: int) -> Finding:
    first, passing = stretch.legs[0].slot, stretch.passing(most)
    facts = {"title": passing.item.title, "first": first.item.title, "minutes": stretch.minutes, "most": most}
    alone = first.place == passing.place == stretch.legs[-1].slot.place
    related = (
        ()
        if first.place == passing.place
        else (Related(below(first.place, "title"), "since", {"title": first.item.title}),)
    )
    place = stated_at(passing.item, passing.place)
    return Finding("pace/one-way", place, facts, "alone" if alone else "", related)
