"""Times that stand too early in a file: everything below goes on as if they were not there, so they are the slip."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jamx.schedule.block import Block

    Promise = tuple[int | None, int | None]
    Pin = tuple[int, int]

_MOST = 400
"""Starts of one day among which slips are looked for; a longer day has been made by a program."""


def strays(blocks: Sequence[Block], promise: Promise = (None, None)) -> Mapping[int, int]:
    """The numbers of blocks that start later than those below them, each with the first of these that is right.

    Right is the longest stretch in order; of several, the one with the most within the promised hours, and then the
    one that comes first in the file, so that of two that have changed places the later is out of order, as ever.

    Args:
        blocks: The neighbours, in file order.
        promise: When the day begins and ends, in minutes after midnight, where that is said.
    """
    pins = [(index, one.start) for index, one in enumerate(blocks) if one.start is not None and not one.inverted]
    if all(one[1] <= other[1] for one, other in pairwise(pins)) or len(pins) > _MOST:
        return {}
    right = _in_order(pins, [_within(start, promise) for _, start in pins])
    found: dict[int, int] = {}
    for number, start in pins:
        earlier = (below for below, pin in right if below > number and pin < start)
        if (first := next(earlier, None)) is not None:
            found[number] = first
    return found


def _within(start: int, promise: Promise) -> bool:
    """Whether something begins within the promised hours."""
    opening, closing = promise
    return (opening is None or opening <= start) and (closing is None or start < closing)


def _in_order(pins: Sequence[Pin], promised: Sequence[bool]) -> list[Pin]:
    """The longest stretch in which nobody starts before the one above; of several, that with the most as promised."""
    best: dict[int, tuple[int, int, int | None]] = {}  # from a place on: how many, how many as promised, the next place
    for place in reversed(range(len(pins))):
        following = [other for other in range(place + 1, len(pins)) if pins[other][1] >= pins[place][1]]
        then = max(following, key=lambda other: best[other][:2], default=None)  # the first of several
        many, kept = best[then][:2] if then is not None else (0, 0)
        best[place] = (many + 1, kept + promised[place], then)
    at: int | None = max(best, key=lambda place: (*best[place][:2], -place))
    found = []
    while at is not None:
        found.append(pins[at])
        at = best[at][2]
    return found
