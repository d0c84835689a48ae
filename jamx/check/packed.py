"""What a run keeps of every programme until it has seen them all, in as few bytes as may be."""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from zlib import compress, decompress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def read_only(facts: dict[str, object]) -> Mapping[str, object]:
    """A finding's facts, from what `plain` makes of them."""
    return MappingProxyType(facts)


def plain(
    facts: MappingProxyType[str, object],
) -> tuple[Callable[[dict[str, object]], object], tuple[dict[str, object]]]:
    """How the facts of a finding are written down; as they are, they cannot be."""
    return read_only, (dict(facts),)


_TOGETHER = 16
"""Programmes whose pieces are made smaller together: they are much alike."""


class _Pickler(pickle.Pickler):
    dispatch_table = copyreg.dispatch_table | {MappingProxyType: plain}


def packed(value: object) -> bytes:
    """Anything that a rule gathers, as bytes, which can be sent from one process to another."""
    made = io.BytesIO()
    _Pickler(made, pickle.HIGHEST_PROTOCOL).dump(value)
    return made.getvalue()


class Gathered(Sequence[Any]):
    """What a rule has gathered of each programme: made anew whenever it is looked at, so that only one is there.

    As objects all of it would take fifty times the room; and many small things that stay, between many that go, keep
    Python from giving memory back.
    """

    def __init__(self) -> None:
        self._full: list[bytes] = []
        self._open: list[bytes] = []
        self._looked_at: tuple[int, Sequence[bytes]] = (-1, ())

    def add(self, piece: bytes) -> None:
        """Keeps what `packed` made, in this run, of the next programme's."""
        self._open.append(piece)
        if len(self._open) == _TOGETHER:
            self._full.append(compress(packed(self._open), 1))
            self._open = []

    def __len__(self) -> int:
        return len(self._full) * _TOGETHER + len(self._open)

    def __getitem__(self, place: Any) -> Any:  # a slice is never asked for, nor what is counted from the end
        which, at = divmod(place, _TOGETHER)
        return pickle.loads(self._together(which)[at])  # noqa: S301 - never from a file, nor from outside of the run

    def _together(self, which: int) -> Sequence[bytes]:
        if which == len(self._full):
            return self._open
        if self._looked_at[0] != which:
            self._looked_at = which, pickle.loads(decompress(self._full[which]))  # noqa: S301 - as above
        return self._looked_at[1]
