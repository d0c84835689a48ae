"""What goes on for longer than a limit: nearly no day has any, and that is seen at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.schedule.stretches import stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jamx.schedule.stretches import GoesOn, Stretch
    from jamx.schedule.timeline import Slot


def long_stretches(
    slots: Sequence[Slot], minutes: int, interrupting: Iterable[bool], goes_on: GoesOn
) -> Iterator[Stretch]:
    """The stretches of a row of items that are longer than a limit, in order of time.

    Args:
        slots: The items of a day.
        minutes: The limit.
        interrupting: Of each item, whether certainly nothing goes on through any minute of it, cheap to know.
        goes_on: What interrupts, and what does not.
    """
    for row in _long_rows(slots, minutes, interrupting):
        yield from (stretch for stretch in stretches(row, goes_on) if stretch.minutes > minutes)


def _long_rows(slots: Sequence[Slot], minutes: int, interrupting: Iterable[bool]) -> Sequence[Sequence[Slot]]:
    """The items that stand between such as interrupt, where they take so long that a stretch of them may.

    Where items stand in disorder, or without times, that is not so easily said: then it is the whole day.
    """
    rows: list[list[tuple[int, int, Slot]]] = [[]]
    reached = 0
    for slot, interrupts in zip(slots, interrupting, strict=True):
        start, length = slot.start, slot.minutes
        if start is None or length is None or start < reached:
            return (slots,)
        reached = start + length
        if not interrupts:
            if slot.strands and not _holds(slot, start, reached):  # few have any, and every item is asked
                return (slots,)
            rows[-1].append((start, reached, slot))
        elif length:
            rows.append([])
    return [[slot for _, _, slot in row] for row in rows if row and row[-1][1] - row[0][0] > minutes]


def _holds(slot: Slot, start: int, end: int) -> bool:
    """Whether all that the strands of an item hold certainly takes place while it does."""
    inner = [one for strand in slot.strands for one in strand.slots]
    times = [time for one in inner for time in (one.start, one.end) if time is not None]
    return all(start <= time <= end for time in times) and not any(one.strands for one in inner)
