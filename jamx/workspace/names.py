"""The names of very many files, kept in few bytes."""

from __future__ import annotations

from collections.abc import Collection
from itertools import groupby
from typing import TYPE_CHECKING
from zlib import compress, decompress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BETWEEN = "\0"
"""No name has it."""


class Names(Collection[str]):
    """Names of files, in order; those below a folder of a folder, as a programme's are, stand together, as bytes.

    As strings those of a thousand programmes take ten times the room, for as long as they are wanted.
    """

    def __init__(self, names: Iterable[str]) -> None:
        """Takes the names in order, each once."""
        self._count = 0
        self._packed: dict[str, bytes] = {}
        self._looked_at: tuple[str, tuple[str, ...]] = ("", ())  # one programme is asked about again and again
        for start, together in groupby(names, key=_start):
            rests = tuple(name[len(start) :] for name in together)
            self._count += len(rests)
            self._packed[start] = compress(_BETWEEN.join(rests).encode("utf-8", "surrogatepass"), 1)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[str]:
        for start in self._packed:
            yield from self.below(start)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name in self.below(_start(name))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Names) and self._packed == other._packed

    def __hash__(self) -> int:
        return hash(tuple(self._packed))

    def below(self, start: str) -> tuple[str, ...]:
        """The names below a folder of a folder, such as `programmes/malmo/`."""
        if start not in self._packed:
            return ()
        if self._looked_at[0] != start:
            rests = decompress(self._packed[start]).decode("utf-8", "surrogatepass")
            self._looked_at = start, tuple([start + rest for rest in rests.split(_BETWEEN)])
        return self._looked_at[1]

    def beside(self, top: str) -> tuple[str, ...]:
        """The names that are not below a folder such as `programmes/`."""
        return tuple(name for start in self._packed if not start.startswith(top) for name in self.below(start))


def _start(name: str) -> str:
    """The folder of a folder that a file stands below, with its slash; its own name where it stands in none."""
    return name[: name.find("/", name.find("/") + 1) + 1] or name
