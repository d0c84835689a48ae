"""What comes up in several programmes, told without keeping what comes up in each."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

_SLOTS = 2**18
"""Bytes: the room it takes, whatever the number of things; of half as many things two in five pass for nothing."""


class Several(Container["Hashable"]):
    """Whether a thing comes up in more than one programme: never no where it does, and seldom yes where it does not.

    It sifts: what is kept for the few that are left takes little room, and is looked at closely.
    """

    def __init__(self, programmes: Iterable[Iterable[Hashable]]) -> None:
        """Takes what comes up in each programme, as often as it does."""
        self._met = bytearray(_SLOTS)  # in how many programmes, up to two, things of a slot come up
        for things in programmes:
            for slot in {hash(thing) % _SLOTS for thing in things}:
                self._met[slot] = 1 + bool(self._met[slot])

    def __contains__(self, thing: object) -> bool:
        return self._met[hash(thing) % _SLOTS] > 1
