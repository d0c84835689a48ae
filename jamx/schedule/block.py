"""What the clock puts in time, where it came to stand, and what was wrong: values without any reckoning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Block(NamedTuple):
    """What is known of one neighbour; minutes, and minutes after midnight.

    Attributes:
        start: Where it is pinned, in minutes after midnight, or None.
        end: Where it ends, if that is said too, in minutes after midnight.
        minimum: Its least length in minutes; None when nothing says how long it is.
        maximum: Its greatest length in minutes.
        share: Takes what is left, equally with others that do.
        natural: How many minutes its content needs; taken as its length where it cannot simply fill the time there is.
    """

    start: int | None = None
    end: int | None = None
    minimum: int | None = None
    maximum: int = 0
    share: bool = False
    natural: int | None = None

    @property
    def open(self) -> bool:
        """Nothing says how long it is."""
        return self.minimum is None and not self.share

    @property
    def firm(self) -> bool:
        """Its length is its own, not what its neighbours leave."""
        return self.minimum is not None and self.minimum >= self.maximum

    @property
    def inverted(self) -> bool:
        """Ends before it starts."""
        return self.start is not None and self.end is not None and self.end < self.start


def between(start: int, end: int) -> Block:
    """The block of which a start and an end are said: they decide the length, whatever else is said."""
    return Block(start, end, end - start, end - start)


class Placed(NamedTuple):
    """Where a block came to stand; None where that cannot be known.

    Attributes:
        start: Minutes after midnight.
        end: Minutes after midnight.
        about: The times are minima: an elastic block before the end of this one has no pin behind it.
        filled: It had no length of its own and got what was left.
        floating: Nothing says when the run begins: the minutes count from the first of the run.
    """

    start: int | None = None
    end: int | None = None
    about: bool = False
    filled: bool = False
    floating: bool = False

    @property
    def minutes(self) -> int | None:
        """How long it is, in minutes; None where that is not known."""
        return None if self.start is None or self.end is None else self.end - self.start


@dataclass(frozen=True, slots=True)
class Fault:
    """A contradiction between neighbours: its kind, the block it is seen at, minutes, and the other blocks."""

    kind: str
    index: int
    minutes: int = 0
    others: tuple[int, ...] = ()
