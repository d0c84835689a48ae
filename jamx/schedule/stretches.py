"""How long something goes on without interruption in a day; what goes on and what interrupts it, the caller says."""

from __future__ import annotations

from itertools import zip_longest
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeAlias

    from jamx.schedule.timeline import PartSlot, Slot, StrandSlot

    GoesOn: TypeAlias = Callable[[Slot, PartSlot | None], bool]
    """Whether it goes on through an item, or through a part of an item."""


class Leg(NamedTuple):
    """One item of a stretch, and when the stretch has got to its end; minutes."""

    slot: Slot
    end: int


class Stretch(NamedTuple):
    """What goes on from one interruption to the next.

    Attributes:
        start: Minutes after midnight; where the day has no clock times, minutes after its first item.
        legs: The items it runs through, in order of time.
    """

    start: int
    legs: tuple[Leg, ...]

    @property
    def end(self) -> int:
        """When it is interrupted, on the same clock."""
        return self.legs[-1].end

    @property
    def minutes(self) -> int:
        """How many minutes it goes on."""
        return self.end - self.start

    def passing(self, minutes: int) -> Slot:
        """The item at which so many minutes are over; the last one where they never are."""
        return next((leg.slot for leg in self.legs if leg.end - self.start > minutes), self.legs[-1].slot)


def stretches(slots: Sequence[Slot], goes_on: GoesOn) -> tuple[Stretch, ...]:
    """Every stretch of a row of items, in order of time.

    A minute that belongs to nobody interrupts, and so does an item of which nobody knows how long it is. An item that
    reaches into the next is taken to end there. Of simultaneous strands the one with the longest stretch counts; a
    strand that ends before the others is interrupted by waiting for them.

    Args:
        slots: The items of a day.
        goes_on: What interrupts, and what does not.
    """
    found: list[Stretch] = []
    last = _Walk(goes_on, found).row(slots, None, 0)
    found += [last] if last is not None else []
    longest: dict[int, Stretch] = {}
    for stretch in found:
        known = longest.get(stretch.start)
        if known is None or stretch.minutes > known.minutes:
            longest[stretch.start] = stretch
    return tuple(longest[start] for start in sorted(longest))


class _Walk:
    def __init__(self, goes_on: GoesOn, found: list[Stretch]) -> None:
        self._goes_on = goes_on
        self._found = found

    def row(self, slots: Sequence[Slot], running: Stretch | None, cursor: int) -> Stretch | None:
        """What is still running when a row of items that begins at `cursor` is over."""
        timed = sorted(_timed(slots, cursor), key=itemgetter(1))
        following = [start for _, start, _ in timed[1:]]
        for (slot, start, said), after in zip_longest(timed, following):
            end = said if after is None or after == start else min(said, after)  # an overlap is told by its own rule
            if running is not None and start > running.end:
                self._found.append(running)
                running = None
            running = self._through(slot, start, end, running)
        return running

    def _through(self, slot: Slot, start: int, end: int, running: Stretch | None) -> Stretch | None:
        if any(strand.slots for strand in slot.strands) and self._goes_on(slot, None):
            return self._longest(slot, start, end, running)
        for part, begins, ends in _pieces(slot, start, end):
            running = self._on(slot, part, begins, ends, running)
        return running

    def _on(self, slot: Slot, part: PartSlot | None, start: int, end: int, running: Stretch | None) -> Stretch | None:
        if not self._goes_on(slot, part):
            self._found += [running] if running is not None else []
            return None
        if running is None:
            return Stretch(start, (Leg(slot, end),))
        return Stretch(running.start, (*running.legs, Leg(slot, end)))

    def _longest(self, slot: Slot, start: int, end: int, running: Stretch | None) -> Stretch | None:
        """Each strand walked by itself: what is running at the end since longest ago, if anything is."""
        still: list[Stretch] = []
        for strand in slot.strands:
            after = self._strand(slot, strand, (start, end), running)
            if after is not None and after.end >= end:
                still.append(after)
            elif after is not None:
                self._found.append(after)
        return min(still, key=lambda stretch: stretch.start, default=None)

    def _strand(self, slot: Slot, strand: StrandSlot, span: tuple[int, int], running: Stretch | None) -> Stretch | None:
        start, end = span
        if strand.slots and _known(strand.slots):
            return self.row(strand.slots, running, start)
        until = end if strand.end is None else min(end, strand.end)
        return self._on(slot, None, start, until, running) if until > start else running


def _known(slots: Sequence[Slot]) -> bool:
    return all(slot.minutes is not None for slot in slots)


def _timed(slots: Sequence[Slot], cursor: int) -> Iterator[tuple[Slot, int, int]]:
    """Items with their times; where the clock has none, one after the other. What has no length is left out."""
    for slot in slots:
        if slot.minutes is not None:  # behind such as have none, up to the next time, none has any
            start = cursor if slot.start is None else slot.start
            cursor = start + slot.minutes
            yield slot, start, cursor


def _pieces(slot: Slot, start: int, end: int) -> Iterator[tuple[PartSlot | None, int, int]]:
    """The parts of an item where they are laid out, one after the other and never beyond its end; then it itself."""
    cursor = start
    for part in slot.parts:
        ends = cursor if part.end is None else min(part.end, end)
        if ends > cursor:
            yield part, cursor, ends
            cursor = ends
    if cursor < end:
        yield None, cursor, end
