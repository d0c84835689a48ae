"""An item on the clock: its slot with parts, and what is wrong with it whatever its neighbours say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding
from jamx.model.clock import ClockSpan
from jamx.model.duration import Duration
from jamx.model.scalars import Acknowledged
from jamx.schedule.contradictions import below, stated_at
from jamx.schedule.rounds import minutes
from jamx.schedule.timeline import Fit, PartSlot, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Place
    from jamx.model.agenda import Item
    from jamx.schedule.block import Placed
    from jamx.schedule.item_blocks import Filling

_LACKING = {
    "agenda/does-not-fit": ("needs", "has"),
    "agenda/parts-exceed-item": ("over",),
}
"""What says how much an item needs, and what says how much of that it has."""


def unplaced(place: Place, item: Item) -> Slot:
    """An item of which nothing says when it is."""
    return Slot(item, _index(place), place, None, None, None, about=False)


def placed_slot(place: Place, item: Item, placed: Placed, filling: Filling | None) -> Slot:
    """An item with its parts on the clock."""
    start, end, about, filled, floating = placed
    length = placed.minutes
    if floating:
        start = end = None
    if filling is None:  # most items
        return Slot(item, _index(place), place, start, end, length, about, filled)
    fit, parts = _fit(item, length, filling), tuple(_parts(item, start, length, filling))
    return Slot(item, _index(place), place, start, end, length, about, filled, parts, (), fit)


def time_faults(place: Place, item: Item) -> list[Finding]:
    """An end before the start, or a length that is not the one between them."""
    span, duration = item.time, item.duration
    if not isinstance(span, ClockSpan) or span.end is None:
        return []
    length = span.end - span.start
    facts: dict[str, object] = {"title": item.title, "start": span.start, "end": span.end}
    if length < 0:
        return [Finding("agenda/end-before-start", below(place, "time"), facts)]
    if isinstance(duration, Duration) and not duration.share and not duration.minimum <= length <= duration.maximum:
        facts |= {"minutes": length, "least": duration.minimum, "most": duration.maximum}
        return [Finding("agenda/overdetermined", below(place, "duration"), facts)]
    return []


def _fit(item: Item, has: int | None, filling: Filling) -> Fit | None:
    if not item.each:
        return None
    fit = Fit(filling.needs, has, filling.speakers, filling.turns, filling.besides)
    return None if fit.needs is None and fit.fits is None else fit


def lacks(found: Finding) -> int:
    """The minutes that an item lacks by what is found in it: by its parts or its round."""
    said = (found.arguments[fact] for fact in _LACKING.get(found.rule, ()))
    minutes = [value for value in said if isinstance(value, int)]
    return minutes[0] - sum(minutes[1:]) if minutes else 0


def part_faults(slot: Slot, filling: Filling) -> Iterator[Finding]:
    """Parts that need more or less than the item has, and one of which somebody stated another length."""
    item, place, has, fit, round_ = slot.item, slot.place, slot.minutes, slot.fit, filling.parts
    title = item.title
    if isinstance(item.stated, Duration) and round_.sized and not round_.agrees(item.stated):
        facts: dict[str, object] = {"title": title, "stated": item.stated.minimum, "parts": round_.per_turn}
        yield Finding("agenda/stated-differs", below(place, "stated"), facts, "" if item.each else "once")
    if has is None:
        return
    if item.each:
        least = filling.least
        if fit is not None and least is not None and least > has and not (fit.needs is None and _admits(item)):
            facts = {"title": title, "needs": least, "has": has, "organisations": fit.organisations}
            facts |= {"fits": fit.fits or 0, "beside": filling.besides}
            variant = "beside" if filling.besides else ""
            if fit.needs is None:
                variant = "one-beside" if filling.besides else "one"
            yield Finding("agenda/does-not-fit", stated_at(item, place), facts, variant)
        return
    needs = round_.per_turn
    if needs > has:
        facts = {"title": title, "parts": needs, "minutes": has, "over": needs - has}
        yield Finding("agenda/parts-exceed-item", stated_at(item, place), facts)
    elif round_.sized and round_.most < has:
        facts = {"title": title, "parts": needs, "minutes": has, "left": has - needs}
        yield Finding("agenda/parts-short-of-item", stated_at(item, place), facts)


def _admits(item: Item) -> bool:
    """Whether an item says that nobody knows when it is, or how long."""
    return any(isinstance(said, Acknowledged) for said in (item.time, item.duration))


def _parts(item: Item, start: int | None, has: int | None, filling: Filling) -> Iterator[PartSlot]:
    round_, speakers, order = filling.parts, filling.speakers, filling.order
    if start is None or speakers is None:
        for index, part in round_.parts:
            yield PartSlot(part, index, None, None, minutes(part.duration))
        return
    for step in round_.steps(speakers + filling.besides, start, has):
        whose = step.turn if round_.at_once == 1 else None
        speaker = order[whose] if whose is not None and whose < len(order) else None
        content = item.pause if step.part is None else item.parts[step.part]
        if content is not None:
            yield PartSlot(content, step.part, step.start, step.end, step.end - step.start, step.turn, speaker)


def _index(place: Place) -> int:
    index = place.path[-1]
    return index if isinstance(index, int) else 0
