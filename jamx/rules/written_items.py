"""The items that a meeting or an agenda file writes out, with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Place
from jamx.model.meeting import AgendaFile, Meeting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jamx.model.agenda import AgendaSource, Item, Strand
    from jamx.model.meeting import Gathering


def sources(file: str, gathering: Gathering) -> Iterator[tuple[Place, AgendaSource]]:
    """Where a meeting says what happens: its own agenda, and that of each day."""
    if not isinstance(gathering, Meeting):
        return
    if gathering.agenda is not None:
        yield Place(file, ("agenda",)), gathering.agenda
    for number, day in enumerate(gathering.days or ()):
        if day.agenda is not None:
            yield Place(file, ("days", number, "agenda")), day.agenda


def items(file: str, gathering: Gathering) -> Sequence[tuple[Place, Item]]:
    """Every item written in this very file, those inside strands too."""
    found: list[tuple[Place, Item]] = []
    if isinstance(gathering, AgendaFile):
        _list(Place(file, ("items",)), gathering.items or (), found)
    for place, source in sources(file, gathering):
        _list(Place(place.file, (*place.path, "items")), source.items or (), found)
    return found


def bare(gathering: Gathering) -> Sequence[Item]:
    """The same without their places, which are dear: to see whether there is anything to tell."""
    return [item for listed in lists(gathering) for item in within(listed)]


def lists(gathering: Gathering) -> Sequence[Sequence[Item]]:
    """The lists that they stand in, one for each agenda."""
    if isinstance(gathering, AgendaFile):
        return (gathering.items or (),)
    return [source.items or () for _, source in sources("", gathering)]


def within(entries: Iterable[Item]) -> Sequence[Item]:
    """Some items and those inside their strands, in file order."""
    found: list[Item] = []
    for item in entries:
        found.append(item)
        for strand in item.strands.listed if item.strands is not None else ():
            found += within(strand.items or ())
    return found


def strands(place: Place, item: Item) -> Iterator[tuple[Place, Strand]]:
    """The strands an item writes out."""
    for number, strand in enumerate(item.strands.listed if item.strands is not None else ()):
        yield Place(place.file, (*place.path, "strands", number)), strand


def _list(place: Place, entries: Iterable[Item], found: list[tuple[Place, Item]]) -> None:
    file, path = place.file, place.path
    for number, item in enumerate(entries):
        here = Place(file, (*path, number))
        found.append((here, item))
        for where, strand in strands(here, item):
            _list(Place(file, (*where.path, "items")), strand.items or (), found)
