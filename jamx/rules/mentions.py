"""Which names the files of a programme mention, each with its place and what it should lead to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from jamx.findings import Place
from jamx.model.meeting import AgendaFile, Attendees, Meeting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.agenda import AgendaSource, Item, Point, Strand
    from jamx.model.meeting import Gathering
    from jamx.model.organisation import Organisation, Participant
    from jamx.model.programme import Programme


class Sort(StrEnum):
    """What a name should lead to."""

    ORGANISATION = "organisation"
    ATTENDING = "attending"
    """An organisation, or a group of them."""
    MEMBER = "member"
    """An organisation or a function."""
    TRACK = "track"
    GROUP = "group"
    MEETING = "meeting"
    AGENDA = "agenda"
    PROGRAMME = "programme"
    OUTCOME = "outcome"
    KIND = "kind"
    CONDITION = "condition"
    """What something optional depends on."""
    SPEAKER = "speaker"
    """Who takes turns."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, where it stands and what it should lead to."""

    place: Place
    name: str
    sort: Sort


def of_gathering(file: str, gathering: Gathering) -> Iterator[Mention]:
    """The names in a meeting or an agenda file."""
    top = Place(file)
    yield from _one(top, "track", gathering.track, Sort.TRACK)
    yield from _one(top, "group", gathering.group, Sort.GROUP)
    if isinstance(gathering.organisations, Attendees):
        yield from _many(top, "organisations", gathering.organisations.ids, Sort.ATTENDING)
    if isinstance(gathering, Meeting):
        yield from _one(top, "host", gathering.host, Sort.ORGANISATION)
        yield from _one(top, "mentor", gathering.mentor, Sort.ORGANISATION)
        yield from _many(top, "prerequisite", gathering.prerequisite, Sort.MEETING)
    for place, source in sources(file, gathering):
        if source.use is not None:
            yield Mention(_below(place, "use"), source.use, Sort.AGENDA)
    for place, item in items(file, gathering):
        yield from _of_item(place, item)


def of_programme(file: str, programme: Programme) -> Iterator[Mention]:
    """The names in a programme's own file."""
    top = Place(file)
    yield from _one(top, "parent", programme.parent, Sort.PROGRAMME)
    yield from _one(top, "round_of", programme.round_of, Sort.PROGRAMME)
    for number, group in enumerate(programme.groups):
        yield from _many(_below(top, "groups", number), "members", group.members, Sort.MEMBER)


def of_organisations(file: str, organisations: Mapping[str, Organisation]) -> Iterator[Mention]:
    """The names in a programme's list of organisations."""
    for one, entry in organisations.items():
        place = Place(file, (one,))
        yield from _many(place, "tracks", entry.tracks, Sort.TRACK)
        yield from _many(place, "meetings", entry.meetings, Sort.MEETING)


def of_participants(file: str, participants: Iterable[Participant]) -> Iterator[Mention]:
    """The names in a programme's list of participants."""
    for number, participant in enumerate(participants):
        place = Place(file, (number,))
        yield from _one(place, "organisation", participant.organisation, Sort.ORGANISATION)
        yield from _many(place, "meetings", participant.meetings, Sort.MEETING)


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
        yield from _listed(_below(place, "items"), source.items or ())


def strands(place: Place, item: Item) -> Iterator[tuple[Place, Strand]]:
    """The strands an item writes out."""
    for number, strand in enumerate(item.strands.listed if item.strands is not None else ()):
        yield _below(place, "strands", number), strand


def _listed(place: Place, entries: Iterable[Item]) -> Iterator[tuple[Place, Item]]:
    for number, item in enumerate(entries):
        here = _below(place, number)
        yield here, item
        for where, strand in strands(here, item):
            yield from _listed(_below(where, "items"), strand.items or ())


def _of_item(place: Place, item: Item) -> Iterator[Mention]:
    yield from _one(place, "kind", item.kind, Sort.KIND)
    yield from _one(place, "optional", item.optional, Sort.CONDITION)
    yield from _many(place, "each", item.each, Sort.SPEAKER)
    yield from _many(place, "outputs", item.outputs, Sort.OUTCOME)
    if item.pause is not None:
        yield from _one(_below(place, "pause"), "kind", item.pause.kind, Sort.KIND)
    yield from _of_points(place, item.points)
    for number, part in enumerate(item.parts):
        here = _below(place, "parts", number)
        yield from _one(here, "kind", part.kind, Sort.KIND)
        yield from _one(here, "optional", part.optional, Sort.CONDITION)
        yield from _of_points(here, part.points)
    for where, strand in strands(place, item):
        yield from _of_points(where, strand.points)


def _of_points(place: Place, points: Iterable[Point]) -> Iterator[Mention]:
    for number, point in enumerate(points):
        yield from _one(_below(place, "points", number), "optional", point.optional, Sort.CONDITION)


def _one(place: Place, key: str, name: str | None, sort: Sort) -> Iterator[Mention]:
    if name is not None:
        yield Mention(_below(place, key), name, sort)


def _many(place: Place, key: str, names: Iterable[str], sort: Sort) -> Iterator[Mention]:
    for number, name in enumerate(names):
        yield Mention(_below(place, key, number), name, sort)


def _below(place: Place, *segments: str | int) -> Place:
    return Place(place.file, (*place.path, *segments))
