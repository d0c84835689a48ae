"""Amounts of which only the bounds may be known: `1 to 2 days`, `at least 3`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Amount(NamedTuple):
    """A number that is somewhere from `least` to `most`; without a most nobody knows how much it is at the most."""

    least: float
    most: float | None

    @property
    def exact(self) -> float | None:
        """The number, where it is known."""
        return self.least if self.least == self.most else None

    def plus(self, other: Amount) -> Amount:
        """Both together."""
        most = None if self.most is None or other.most is None else self.most + other.most
        return Amount(self.least + other.least, most)

    def times(self, other: Amount) -> Amount:
        """So many of these."""
        most = None if self.most is None or other.most is None else self.most * other.most
        return Amount(self.least * other.least, most)

    def may_be(self, number: float) -> bool:
        """Whether a number lies within."""
        return self.least <= number and (self.most is None or number <= self.most)


NOTHING = Amount(0, 0)
UNKNOWN = Amount(0, None)


def exactly(number: float) -> Amount:
    """A number that is known."""
    return Amount(number, number)


def total(amounts: Iterable[Amount]) -> Amount:
    """All together."""
    least: float = 0
    most: float | None = 0
    for amount in amounts:
        least += amount.least
        most = None if most is None or amount.most is None else most + amount.most
    return Amount(least, most)


def one_of(amounts: Iterable[Amount]) -> Amount:
    """One of several; nothing where there is none."""
    listed = tuple(amounts)
    if not listed:
        return NOTHING
    if len(listed) == 1:
        return listed[0]
    most = [amount.most for amount in listed if amount.most is not None]
    return Amount(min(amount.least for amount in listed), max(most) if len(most) == len(listed) else None)


def some_of(amounts: Iterable[Amount], picks: Amount) -> Amount:
    """As many of several as `picks` says: the smallest of them, or the largest."""
    listed = tuple(amounts)
    least = sum(sorted(amount.least for amount in listed)[: int(picks.least)])
    most = sorted((amount.most for amount in listed if amount.most is not None), reverse=True)
    if len(most) < len(listed):
        return Amount(least, None)
    return Amount(least, sum(most if picks.most is None else most[: int(picks.most)]))
