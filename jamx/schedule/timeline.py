"""What the agenda clock computes: every item, part and strand with its times, and the contradictions it met."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jamx.findings import Finding, Place
    from jamx.model.agenda import Item, Part, Pause, Strand
    from jamx.schedule.attendance import Attendance
    from jamx.schedule.days import DayPlan
    from jamx.schedule.rounds import Round


class PartSlot(NamedTuple):
    """A part, or the pause inside a round, where it stands; minutes after midnight, None where that is unknown.

    `turn` counts from 0; `organisation` is whose turn it is, where one organisation has it and its id is known.
    """

    content: Part | Pause
    number: int | None
    start: int | None
    end: int | None
    minutes: int | None
    turn: int | None = None
    organisation: str | None = None


class StrandSlot(NamedTuple):
    """A strand with its times; `early` is how many minutes before the longest it ends."""

    strand: Strand
    number: int
    place: Place
    start: int | None
    end: int | None
    early: int
    slots: tuple[Slot, ...]


class Fit(NamedTuple):
    """Whether a round fits.

    Attributes:
        needs: Minutes needed; None when nobody knows for how many.
        has: Minutes there are.
        organisations: How many take turns; None when nobody knows.
        turns: The round as it is measured.
        besides: How many others speak too.
    """

    needs: int | None
    has: int | None
    organisations: int | None
    turns: Round
    besides: int

    @property
    def fits(self) -> int | None:
        """For how many there is room; None for any number, and where it cannot be told.

        Most rounds fit, and nobody asks.
        """
        return self.turns.fits(self.has, self.besides) if self.has is not None and self.turns.sized else None


class Slot(NamedTuple):
    """An item with its times; minutes after midnight of its day. `about` and `filled` as for a placed block."""

    item: Item
    number: int
    place: Place
    start: int | None
    end: int | None
    minutes: int | None
    about: bool
    filled: bool = False
    parts: tuple[PartSlot, ...] = ()
    strands: tuple[StrandSlot, ...] = ()
    fit: Fit | None = None


class DayLine(NamedTuple):
    """A day: from its first start to its last end, and how many of its minutes are pauses."""

    plan: DayPlan
    slots: tuple[Slot, ...]
    start: int | None
    end: int | None
    minutes: int | None
    break_minutes: int


class Timeline(NamedTuple):
    """A meeting on the clock, for one attendance."""

    days: tuple[DayLine, ...]
    contradictions: tuple[Finding, ...]
    attendance: Attendance
