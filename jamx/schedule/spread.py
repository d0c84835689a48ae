"""Minutes shared out: how long each of several neighbours gets of the time there is."""

from __future__ import annotations

from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def spread(
    minima: Sequence[int], maxima: Sequence[int], sharing: Sequence[int], room: int, times: Sequence[int] | None = None
) -> tuple[list[int], int]:
    """Lengths for neighbours that have `room` minutes together.

    Everybody starts at its minimum. What is left goes to the elastic ones by their widths, in whole minutes, the
    remainder to the first (never beyond its maximum); what they cannot take is shared equally by `sharing`.

    Args:
        minima: The least each takes, in minutes.
        maxima: The most each takes.
        sharing: Indexes of those that take what is left.
        room: Minutes there are.
        times: How often each stands in the room, perhaps never; once unless said.

    Returns:
        The length of one standing of each, and the minutes nobody took (negative: minutes that are missing).
    """
    times = times or [1] * len(minima)
    lengths = list(minima)
    left = room - sum(map(mul, minima, times))
    if left <= 0:
        return lengths, left
    if lengths != maxima:
        left = _stretch(lengths, maxima, times, left)
    sharing = [index for index in sharing if times[index]]
    if not sharing:
        return lengths, left
    standings = sum(times[index] for index in sharing)
    for index in sharing:
        lengths[index] += left // standings
    left -= left // standings * standings
    return lengths, _hand_out(lengths, sharing, times, left)


def _stretch(lengths: list[int], maxima: Sequence[int], times: Sequence[int], left: int) -> int:
    widths = [(high - low) * often for low, high, often in zip(lengths, maxima, times, strict=True)]
    total = sum(widths)
    if left >= total:
        lengths[:] = maxima
        return left - total
    taken = 0
    for index, width in enumerate(widths):
        more = left * width // total // times[index] if width else 0
        lengths[index] += more
        taken += more * times[index]
    left -= taken
    for index, often in enumerate(times):
        more = min(left // often, maxima[index] - lengths[index]) if often else 0
        lengths[index] += more
        left -= more * often
    return left


def _hand_out(lengths: list[int], sharing: Sequence[int], times: Sequence[int], left: int) -> int:
    """Give the remainder to the first sharer that has room for it in each of its standings."""
    for index in sharing:
        more = left // times[index]
        lengths[index] += more
        left -= more * times[index]
    return left
