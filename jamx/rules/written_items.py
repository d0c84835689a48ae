"""The items that a meeting or an agenda file writes out, with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Place
from jamx.model.meeting import AgendaFile, Meeting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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


def items(file: str, gathering: Gathering) -> Iterator[tuple[Place, Item]]:
    """Every item written in this very file, those inside strands too."""
    if isinstance(gathering, AgendaFile):
        yield from _listed(Place(file, ("items",)), gathering.items or ())
    for place, source in sources(file, gathering):
        yield from _listed(Place(place.file, (*place.path, "items")), source.items or ())


def strands(place: Place, item: Item) -> Iterator[tuple[Place, Strand]]:
    """The strands an item writes out."""
    for number, strand in enumerate(item.strands.listed if item.strands is not None else ()):
        yield Place(place.file, (*place.path, "strands", number)), strand


def _listed(place: Place, entries: Iterable[Item]) -> Iterator[tuple[Place, Item]]:
    for number, item in enumerate(entries):
        here = Place(place.file, (*place.path, number))
        yield here, item
        for where, strand in strands(here, item):
            yield from _listed(Place(where.file, (*where.path, "items")), strand.items or ())
