"""Rounds: the parts of an item, as often as they come; what they need, and for how many there is room."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
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
    start: int | None
    end: int | None


@dataclass(frozen=True)
class Round:
    """An item's parts in order, grouped into runs that loop (`each`) and runs that stand once.

    Attributes:
        parts: Each with its number in the file, counted from 0.
        loops: Whether they come once for each speaker.
        at_once: How many speakers have their turn at the same time; None for all of them.
        pause_after: After how many turns there is a pause; None for never.
        pause_minutes: How long it is.
    """

    parts: tuple[tuple[int, Part], ...]
    loops: bool
    at_once: int | None
    pause_after: int | None
    pause_minutes: int

    @cached_property
    def sized(self) -> bool:
        """Every part says how long it is."""
        return bool(self.parts) and all(minutes(part.duration) is not None for _, part in self.parts)

    @property
    def runs(self) -> tuple[tuple[bool, tuple[int, ...]], ...]:
        """Maximal runs of parts: whether they loop, and their positions."""
        runs: list[tuple[bool, list[int]]] = []
        for position, (_, part) in enumerate(self.parts):
            loops = self.loops and not part.joint
            if not runs or runs[-1][0] != loops:
                runs.append((loops, []))
            runs[-1][1].append(position)
        return tuple((loops, tuple(positions)) for loops, positions in runs)

    @property
    def per_turn(self) -> int:
        """Minutes one turn takes at least; without a round, what all parts take."""
        turn, once = self._sums
        return turn if self.loops else once

    def agrees(self, stated: Duration) -> bool:
        """Whether what somebody said one takes can mean one turn, with the joint parts or without them."""
        looping = [part for _, part in self.parts if not (self.loops and part.joint)]
        counted = (looping, [part for _, part in self.parts])
        return any(
            sum(map(_least, parts)) <= stated.maximum and stated.minimum <= sum(map(_most, parts)) for parts in counted
        )

    @property
    def most(self) -> int:
        """Minutes all parts take at most when each stands once."""
        return sum(_most(part) for _, part in self.parts)

    def turns(self, speakers: int) -> int:
        """How many turns so many speakers take."""
        at_once = self.at_once or max(speakers, 1)
        return -(-speakers // at_once)

    def standings(self, speakers: int) -> list[int]:
        """How often each part stands."""
        turns = self.turns(speakers)
        return [turns if self.loops and not part.joint else 1 for _, part in self.parts]

    def pauses(self, speakers: int) -> int:
        """Minutes of pause inside the round; none where nobody takes a turn."""
        return self._paused(self.turns(speakers))

    def _paused(self, turns: int) -> int:
        if not self.pause_after or turns <= self.pause_after:
            return 0
        taken = not self.parts or any(not part.joint for _, part in self.parts)
        return self.pause_minutes if taken else 0

    @cached_property
    def _sums(self) -> tuple[int, int]:
        """Minutes that one turn takes at least, and those of what stands once."""
        turn = once = 0
        for _, part in self.parts:
            if self.loops and not part.joint:
                turn += _least(part)
            else:
                once += _least(part)
        return turn, once

    def needs(self, speakers: int) -> int:
        """Minutes that so many speakers need at least."""
        turn, once = self._sums
        turns = self.turns(speakers)
        return self._paused(turns) + turn * turns + once

    def fits(self, has: int, besides: int = 0) -> int | None:
        """For how many there is room in so many minutes, beside others who also speak; None when for any number."""
        if self.needs(_MOST + besides) <= has:
            return None
        return max(0, bisect_right(range(_MOST), has, key=lambda count: self.needs(count + besides)) - 1)

    def steps(self, speakers: int, start: int, has: int | None) -> Iterator[Step]:
        """Every part in order of time; parts without minutes take what the others leave of `has`."""
        often = self.standings(speakers)
        sharing = [position for position, (_, part) in enumerate(self.parts) if _takes_rest(part.duration)]
        minima, maxima = [_least(part) for _, part in self.parts], [_most(part) for _, part in self.parts]
        turns, pause = self.turns(speakers), self.pauses(speakers)
        if has is None:
            lengths: Sequence[int] = minima
        else:
            lengths, _ = spread(minima, maxima, sharing, has - pause, often)
        cursor = start
        paused = not pause
        for loops, positions in self.runs:
            for turn in range(turns if loops else 1):
                if loops and not paused and turn == self.pause_after:
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
    return Round(
        tuple(parts),
        loops=bool(item.each),
        at_once=None if at_once == "all" else at_once or 1,
        pause_after=after,
        pause_minutes=(minutes(pause.duration) or 0) if pause is not None else 0,
    )


def minutes(duration: Duration | Acknowledged | None) -> int | None:
    """The least a duration says, or None when it says nothing that can be counted."""
    return duration.minimum if isinstance(duration, Duration) and not duration.share else None


def _least(part: Part) -> int:
    return minutes(part.duration) or 0


def _most(part: Part) -> int:
    return part.duration.maximum if isinstance(part.duration, Duration) and not part.duration.share else 0


def _takes_rest(duration: Duration | Acknowledged | None) -> bool:
    return not isinstance(duration, Duration) or duration.share
