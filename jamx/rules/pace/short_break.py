"""A pause is over before people have left their chairs.

Fifty people need ten minutes for a cup of coffee, and half an hour for lunch. What is called a leg-stretcher
(`Bensträckare`, `Rörelsepaus`) is short by nature and left alone.

Options:
    minutes: how short a pause may be (10)
    lunch: how short lunch may be (30)

Bad:
    title: Meeting
    agenda:
      - title: Presentation
        time: 10.00–10.55
      - title: Coffee
        time: 10.55–11.00
        kind: coffee

Good:
    title: Meeting
    agenda:
      - title: Presentation
        time: 10.00–10.45
      - title: Coffee
        time: 10.45–11.00
        kind: coffee
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.model.agenda import Part
from jamx.rules.resting import is_lunch, is_pause, kinds_of, takes_place
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below, stated_at
from jamx.words.pause_words import is_short_by_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.findings import Place
    from jamx.model.agenda import Item
    from jamx.rules.resting import Kinds
    from jamx.rules.subjects import Sitting
    from jamx.schedule.timeline import PartSlot, Slot

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING
OPTIONS = {"minutes": 10, "lunch": 30}


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Pauses below the limits: items, parts, and the pauses inside rounds; each once."""
    if not takes_place(sitting):
        return
    told: set[Place] = set()
    limits = (options["minutes"], options["lunch"])
    for place, title, minutes, lunch in _pauses(sitting.slots, kinds_of(sitting.plan), limits):
        if minutes < limits[lunch] and place not in told and not is_short_by_name(str(title)):
            told.add(place)
            facts = {"title": title, "minutes": minutes, "least": limits[lunch]}
            yield Finding("pace/short-break", place, facts, "lunch" if lunch else "")


def _pauses(slots: Iterable[Slot], kinds: Kinds, limits: tuple[int, int]) -> Iterator[tuple[Place, object, int, bool]]:
    """Where each says how long it is, what it is called, its minutes, and whether it is lunch.

    What takes no time, or enough of it, is left out: most pauses are long enough, and need no place.
    """
    for slot in slots:
        item, minutes = slot.item, slot.minutes or 0
        if item.kind not in kinds.work and is_pause(item, kinds) and not slot.about:
            lunch = is_lunch(item, kinds)
            if 0 < minutes < limits[lunch]:
                yield stated_at(item, slot.place), item.title, minutes, lunch
        for part in slot.parts if slot.parts and _holds_pause(item, kinds) else ():
            if 0 < (part.minutes or 0) < max(limits) and _rests(part, kinds):
                yield _of_part(item, part, slot.place, kinds)


def _holds_pause(item: Item, kinds: Kinds) -> bool:
    """Whether any part is a pause, or a round has one: asked once, for turns are many."""
    return item.pause is not None or (bool(item.parts) and any(is_pause(part, kinds) for part in item.parts))


def _rests(part: PartSlot, kinds: Kinds) -> bool:
    """Whether a part is a pause; the pause inside a round is."""
    if not isinstance(part.content, Part):
        return True
    return part.number is not None and is_pause(part.content, kinds)


def _of_part(item: Item, part: PartSlot, place: Place, kinds: Kinds) -> tuple[Place, object, int, bool]:
    if not isinstance(part.content, Part) or part.number is None:
        where = below(place, "pause", "duration")
        return where, item.title, part.minutes or 0, part.content.kind == "lunch"
    where = below(place, "parts", part.number, "duration" if part.content.duration is not None else "title")
    return where, part.content.title, part.minutes or 0, is_lunch(part.content, kinds)
