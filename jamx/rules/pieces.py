"""What an item is made of as far as it has minutes: the item itself, and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.contradictions import below, stated_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamx.findings import Place
    from jamx.model.agenda import Item, Part
    from jamx.schedule.timeline import Slot


class Piece(NamedTuple):
    """An item on the clock, or a part of one.

    Attributes:
        slot: The item.
        number: Of the part, counted from 0; None for the item itself.
        entry: What is written of it.
    """

    slot: Slot
    number: int | None
    entry: Item | Part

    @property
    def minutes(self) -> int | None:
        """How long it takes, each time; None where nobody knows, or only about so long."""
        if self.number is None:
            return None if self.slot.about else self.slot.minutes
        return minutes_of_part(self.slot, self.number)

    @property
    def place(self) -> Place:
        """The value that says how long it is: places are dear, and made for what is told only."""
        if self.number is None:
            return stated_at(self.slot.item, self.slot.place)
        return below(self.slot.place, "parts", self.number, "title" if self.entry.duration is None else "duration")


def pieces(slots: Iterable[Slot]) -> Iterator[Piece]:
    """Items and each of their parts, once however many turns it is repeated for."""
    for slot in slots:
        item = slot.item
        yield Piece(slot, None, item)
        if item.parts:
            for number, part in enumerate(item.parts):
                yield Piece(slot, number, part)


def minutes_of_part(slot: Slot, number: int | None) -> int | None:
    """How long a part of an item takes each time, by its number, or the pause inside it (None)."""
    for part in slot.parts:  # a loop, for turns are many
        if part.number == number:
            return part.minutes
    return None
