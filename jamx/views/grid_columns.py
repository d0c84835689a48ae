"""The columns of a day's grid: its rooms; where strands have none, the strands."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from jamx.views.said import joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.views.agenda import ItemView, StrandView
    from jamx.words.catalogue import Catalogue

_LETTERS = 3
"""A room with no longer a name than this is a letter or a number, and needs the word for a room before it."""

_Key = tuple[str, str, int]
"""What a column stands for: a room, a title, a place in the order of the strands; and which of several alike it is."""


class Columns(NamedTuple):
    """The columns of a day, and in which of them each strand of an item is."""

    titles: tuple[str, ...]
    places: dict[tuple[int, int], int]


def columns_of(items: Sequence[ItemView], words: Catalogue) -> Columns:
    """The columns of a day, in the order in which they are first needed.

    A strand without a room has a column by its title where other items have strands of that title too, or where there
    are no other items with strands; else by its number.
    """
    parallel = [(number, item) for number, item in enumerate(items) if item.strands]
    common = Counter(title for _, item in parallel for title in {strand.title for strand in item.strands})
    known: dict[_Key, int] = {}
    titles: list[str] = []
    places = {}
    for number, item in parallel:
        for index, (key, title) in enumerate(_keys(item, words, common, alone=len(parallel) == 1)):
            if key not in known:
                known[key] = len(titles)
                titles.append(title)
            places[number, index] = known[key]
    return Columns(tuple(titles), places)


def _keys(item: ItemView, words: Catalogue, common: Counter[str], *, alone: bool) -> Iterator[tuple[_Key, str]]:
    seen: Counter[tuple[str, str]] = Counter()
    for index, strand in enumerate(item.strands):
        (sort, name), title = _column(strand, index, words, titled=alone or common[strand.title] > 1)
        yield (sort, name, seen[sort, name]), title
        seen[sort, name] += 1


def _column(strand: StrandView, index: int, words: Catalogue, *, titled: bool) -> tuple[tuple[str, str], str]:
    if strand.room:
        named = strand.room if len(strand.room) > _LETTERS else joined(" ", (words.say("room"), strand.room))
        return ("room", strand.room), named
    if titled and strand.title:
        return ("title", strand.title), strand.title
    return ("number", str(index)), words.say("grid.column", n=index + 1)
