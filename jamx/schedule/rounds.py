"""Rounds: the parts of an item, as often as they come; what they need, and for how many there is room."""

from __future__ import annotations

from bisect import bisect_right
from itertools import compress, groupby
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.duration import Duration
from jamx.schedule.spread import spread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.model.agenda import Item, Part
    from jamx.model.scalars import Acknowledged

_MOST = 999
"""More organisations than any room holds; the search for what fits ends here."""


class Step(NamedTuple):
    """One piece of a round: the part (None for the pause), whose turn, where it stands; minutes after midnight."""

    part: int | None
    turn: int | None
    start: int
    end: int


class Round:
    """An item's parts in order, grouped into runs that loop (`each`) and runs that stand once.

    Attributes:
        parts: Each with its number in the file, counted from 0.
        loops: Whether they come once for each speaker.
        at_once: How many speakers have their turn at the same time; None for all of them.
        pause_after: After how many turns there is a pause; None for never.
        pause_minutes: How long it is.
        sized: Every part says how long it is.
        per_turn: Minutes one turn takes at least; without a round, what all parts take.
    """

    def __init__(
        self,
        parts: Sequence[tuple[int, Part]],
        *,
        loops: bool,
        at_once: int | None,
        pause_after: int | None,
        pause_minutes: int,
    ) -> None:
        self.parts, self.loops, self.at_once = parts, loops, at_once
        self.pause_after, self.pause_minutes = pause_after, pause_minutes
        lengths = [_length(part) for _, part in parts]
        self.sized = bool(parts) and None not in lengths
        self._looping = [loops and not part.joint for _, part in parts]
        self._minima = [length[0] if length is not None else 0 for length in lengths]
        self._maxima = [length[1] if length is not None else 0 for length in lengths]
        self._sharing = [position for position, length in enumerate(lengths) if length is None]
        in_turn = sum(compress(self._minima, self._looping))
        self._once = sum(self._minima) - in_turn
        self.per_turn = in_turn if loops else self._once

    @property
    def runs(self) -> tuple[tuple[bool, tuple[int, ...]], ...]:
        """Maximal runs of parts: whether they loop, and their positions."""
        runs = groupby(range(len(self.parts)), key=self._looping.__getitem__)
        return tuple((loops, tuple(positions)) for loops, positions in runs)

    def agrees(self, stated: Duration) -> bool:
        """Whether what somebody said one takes can mean one turn, with the joint parts or without them."""
        alone = sum(compress(self._maxima, self._looping))
        counted = ((self.per_turn, alone), (sum(self._minima), self.most))
        return any(least <= stated.maximum and stated.minimum <= most for least, most in counted)

    @property
    def most(self) -> int:
        """Minutes all parts take at most when each stands once."""
        return sum(self._maxima)

    def turns(self, speakers: int) -> int:
        """How many turns so many speakers take."""
        return min(speakers, 1) if self.at_once is None else -(-speakers // self.at_once)

    def pauses(self, speakers: int) -> int:
        """Minutes of pause inside the round; none where nobody takes a turn."""
        if not self.pause_after or self.turns(speakers) <= self.pause_after:
            return 0
        return self.pause_minutes if any(self._looping) else 0

    def needs(self, speakers: int) -> int:
        """Minutes that so many speakers need at least."""
        in_turns = self.per_turn * self.turns(speakers) if self.loops else 0
        return self._once + in_turns + self.pauses(speakers)

    def fits(self, has: int, besides: int = 0) -> int | None:
        """For how many there is room in so many minutes, beside others who also speak; None when for any number."""
        if self.needs(_MOST + besides) <= has:
            return None
        return max(0, bisect_right(range(_MOST), has, key=lambda count: self.needs(count + besides)) - 1)

    def steps(self, speakers: int, start: int, has: int | None) -> Iterator[Step]:
        """Every part in order of time; parts without minutes take what the others leave of `has`."""
        turns, pause = self.turns(speakers), self.pauses(speakers)
        if has is None:
            lengths: Sequence[int] = self._minima
        else:
            often = [turns if loops else 1 for loops in self._looping]
            lengths, _ = spread(self._minima, self._maxima, self._sharing, has - pause, often)
        cursor = start
        paused = not pause
        for loops, positions in self.runs:
            for turn in range(turns if loops else 1):
                if not paused and turn == self.pause_after:
                    yield Step(None, None, cursor, cursor + self.pause_minutes)
                    cursor, paused = cursor + self.pause_minutes, True
                for position in positions:
                    end = cursor + lengths[position]
                    yield Step(self.parts[position][0], turn if loops else None, cursor, end)
                    cursor = end


def round_of(item: Item, parts: Sequence[tuple[int, Part]]) -> Round:
    """The round of an item over those of its parts that are there in the case at hand."""
    at_once = item.at_once
    pause = item.pause
    after = pause.after if pause is not None and isinstance(pause.after, int) else None
    pause_minutes = minutes(pause.duration) if pause is not None else None
    return Round(
        tuple(parts),
        loops=bool(item.each),
        at_once=None if at_once == "all" else at_once or 1,
        pause_after=after,
        pause_minutes=pause_minutes or 0,
    )


def minutes(duration: Duration | Acknowledged | None) -> int | None:
    """The least a duration says, or None when it says nothing that can be counted."""
    return duration.minimum if isinstance(duration, Duration) and not duration.share else None


def _length(part: Part) -> tuple[int, int] | None:
    """The least and the most a part says it takes, in minutes; None where it takes what the others leave."""
    duration = part.duration
    return (duration.minimum, duration.maximum) if isinstance(duration, Duration) and not duration.share else None
