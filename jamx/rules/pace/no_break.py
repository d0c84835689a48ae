"""People work for longer than they can without a pause.

After an hour and a half in a room, or an hour at a screen, attention is gone. A pause is an item of a kind that is one
(`coffee`, `break`, `lunch`, `dinner`, or the workspace's own), a part of such a kind, or a `pause` inside a round;
where an item has no kind, its name decides. Nobody needs a pause from arriving, travelling or an evening together. Of
simultaneous strands the one that goes on longest counts. As long as nothing is promised to anybody (an agenda file that
no dated meeting uses, a meeting without a date), or a day is a single item, it is a note.

Options:
    minutes: how long people can work without a pause (90)
    digital: the same in a meeting that is digital (60)

Bad:
    title: Meeting
    agenda:
      - title: Presentation
        time: 09.00–10.00
      - title: Discussion
        time: 10.00–11.00

Good:
    title: Meeting
    agenda:
      - title: Presentation
        time: 09.00–10.00
      - title: Coffee
        time: 10.00–10.15
        kind: coffee
      - title: Discussion
        time: 10.15–11.00
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.rules.laid_out import as_promised
from jamx.rules.resting import hidden, is_digital, is_rest, kinds_of, part_rests, takes_place
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below, stated_at
from jamx.schedule.unbroken import long_stretches

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.resting import Kinds
    from jamx.rules.subjects import Sitting
    from jamx.schedule.stretches import Stretch
    from jamx.schedule.timeline import PartSlot, Slot, Timeline

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING
OPTIONS = {"minutes": 90, "digital": 60}

_A_SLIP = 240
"""Minutes of one item that is not divided: more than that is told as a figure that slipped."""
_IN_DOUBT = frozenset(
    (
        *("agenda/overlap", "agenda/overdetermined", "agenda/end-before-start", "agenda/does-not-fit"),
        *("agenda/parts-exceed-item", "agenda/out-of-order", "agenda/exceeds-meeting"),
        *("agenda/starts-off", "agenda/short-of-meeting"),
    )
)
"""What is told of times that will be others once it is corrected."""


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Stretches beyond the limit, each where the limit is passed; in a later case only what is new."""
    if not takes_place(sitting):
        return
    digital = is_digital(sitting)
    most = options["digital" if digital else "minutes"]
    kinds = kinds_of(sitting.plan)
    told: set[Place] = set()
    for case in sitting.cases:
        working = _Working(kinds, case)
        for day in case.days:
            # most items are of a kind that is work: that is asked first
            resting = [slot.item.kind not in kinds.work and is_rest(slot.item, kinds) for slot in day.slots]
            for stretch in long_stretches(day.slots, most, resting, working):
                found = as_promised(sitting, _finding(stretch, most, digital=digital))
                ends = {stretch.legs[0].slot.place, found.place}
                if told.isdisjoint(ends):
                    told |= ends
                    yield found if len(day.slots) > 1 else found._replace(severity=Severity.NOTE)


class _Working:
    """Whether people certainly work: not in pauses, nor where a pause is hidden, or times contradict each other."""

    def __init__(self, kinds: Kinds, case: Timeline) -> None:
        self._kinds = kinds
        self._case = case
        self._known: dict[int, bool] = {}

    @cached_property
    def _doubtful(self) -> frozenset[Place]:
        """The items whose times are part of a contradiction."""
        wrong = [found for found in self._case.contradictions if found.rule in _IN_DOUBT]
        places = (place for found in wrong for place in (found.place, *(one.place for one in found.related)))
        return frozenset(Place(at.file, at.path[:length]) for at in places for length in range(len(at.path)))

    def __call__(self, slot: Slot, part: PartSlot | None) -> bool:
        if part is not None and part_rests(part, self._kinds):
            return False
        known = self._known.get(id(slot))  # a round asks at every turn
        if known is None:
            known = self._known[id(slot)] = slot.place not in self._doubtful and self._works(slot)
        return known

    def _works(self, slot: Slot) -> bool:
        item = slot.item
        divided = item.parts or item.strands is not None or item.points
        slipped = not divided and slot.minutes is not None and slot.minutes > _A_SLIP
        unknown = item.pause is not None and not any(one.start is not None for one in slot.parts)
        unknown = unknown or (slot.filled and item.time is None)
        return not (is_rest(item, self._kinds) or slipped or unknown or hidden(item, self._kinds))


def _finding(stretch: Stretch, most: int, *, digital: bool) -> Finding:
    first, passing = stretch.legs[0].slot, stretch.passing(most)
    alone = first.place == stretch.legs[-1].slot.place
    facts = {"title": passing.item.title, "first": first.item.title, "minutes": stretch.minutes, "most": most}
    facts["last"] = stretch.legs[-1].slot.item.title
    own = _own(stretch, passing)
    long = not alone and own > most
    facts |= {"own": own} if long else {}
    ways = (("digital", digital), ("alone", alone), ("long", long))
    variant = "-".join(word for word, holds in ways if holds)
    related = (
        ()
        if passing.place == first.place
        else (Related(below(first.place, "title"), "since", {"title": first.item.title}),)
    )
    return Finding("pace/no-break", stated_at(passing.item, passing.place), facts, variant, related)


def _own(stretch: Stretch, slot: Slot) -> int:
    """How much of a stretch one of its items takes; minutes."""
    starts = (stretch.start, *(leg.end for leg in stretch.legs))
    return sum(
        leg.end - start for leg, start in zip(stretch.legs, starts, strict=False) if leg.slot.place == slot.place
    )
