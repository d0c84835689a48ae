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


class _Pickler(pickle.Pickler):
    dispatch_table = copyreg.dispatch_table | {MappingProxyType: plain}


def packed(value: object) -> bytes:
    """Anything that a rule gathers, as bytes: a small part of the room of the objects, and in one piece.

    Many small objects that stay, between many that go, keep Python from giving memory back.
    """
    made = io.BytesIO()
    _Pickler(made, pickle.HIGHEST_PROTOCOL).dump(value)
    return compress(made.getvalue(), 1)


class Unpacked(Sequence[Any]):
    """Things that are made anew from their bytes whenever they are looked at, so that only one is there at a time."""

    def __init__(self, pieces: Sequence[bytes]) -> None:
        """Takes bytes that `packed` made in this run."""
        self._pieces = pieces

    def __len__(self) -> int:
        return len(self._pieces)

    def __getitem__(self, place: Any) -> Any:  # a slice is never asked for
        return pickle.loads(decompress(self._pieces[place]))  # noqa: S301 - never from a file, nor from outside of the run
