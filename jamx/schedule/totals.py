"""What a programme comes to, for all of it and for each track: organisations, meetings, days, themes, seats, tables."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.scalars import Acknowledged, acknowledged
from jamx.schedule.amounts import Amount, exactly, total
from jamx.schedule.attending import Attended, attended, every, one_attends
from jamx.schedule.meeting_days import held
from jamx.schedule.seats import seats

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jamx.model.organisation import Organisation
    from jamx.model.programme import Programme
    from jamx.model.track import Track
    from jamx.schedule.meeting_days import Held
    from jamx.schedule.occurrences import Occurrence
    from jamx.workspace.workspace import Folder

OF_ORGANISATIONS = ("type", "county", "level", "under")
OF_MEETINGS = ("kind", "mode", "place")
"""What tables are made by."""


class Totals(NamedTuple):
    """What a programme, or one of its tracks, comes to.

    Attributes:
        track: The track's id; None for the whole.
        organisations: How many take part, a collective with its number; None where none is listed.
        meetings: How many there are that are not cancelled.
        days: The days of all of them, of occasions those of one.
        one_attends: What one person attends; of the whole, what everybody does and one of the tracks.
        themes: How many there are, by title; at the most as many more as are unknown.
        seats: How many people are expected, where the organisations are listed or the places are counted.
        by: How many organisations and meetings there are of each kind (`kind: {residential: 4}`), where that is said.
    """

    track: str | None
    organisations: Amount | None
    meetings: int
    days: Amount
    one_attends: Attended
    themes: Amount
    seats: Amount | None
    by: Mapping[str, Mapping[str, int]]


def totals(folder: Folder, times: Sequence[Occurrence]) -> tuple[Totals, ...]:
    """The whole first, then each track in the order of the file.

    Args:
        folder: The programme.
        times: When its meetings are held, as `Plan.occurrences` has them.
    """
    meetings = [each for each in held(times) if not each.cancelled]
    tracks = folder.programme.tracks if folder.programme is not None else ()
    return (
        _totals(folder, None, meetings)._replace(one_attends=one_attends(folder, meetings)),
        *(_totals(folder, track, of_track(meetings, track.id)) for track in tracks),
    )


def of_track(meetings: Iterable[Held], track: str) -> list[Held]:
    """The meetings of a track alone, without those that are for all."""
    return [each for each in meetings if each.meeting.track == track]


def participants(folder: Folder, track: str | None = None) -> Mapping[str, Organisation]:
    """The organisations that take part, in the order of the file; of a track, those that name it."""
    listed = {one: entry for one, entry in folder.own_organisations.items() if "participant" in entry.roles}
    return listed if track is None else {one: entry for one, entry in listed.items() if track in entry.tracks}


def size(organisations: Iterable[Organisation]) -> Amount:
    """How many they are; a collective of which nobody knows how many it is is one or more."""
    return total(_number(entry) for entry in organisations)


def _number(entry: Organisation) -> Amount:
    if isinstance(entry.count, Acknowledged):
        return Amount(1, None)
    return exactly(1 if entry.count is None else entry.count)


def themes(meetings: Iterable[Held]) -> Amount:
    """How many themes there are: those with a title, and at the most one for each that is unknown."""
    said = [str(each.meeting.theme).casefold() for each in meetings if each.meeting.theme is not None]
    known = {theme for theme in said if acknowledged(theme) is None}
    return Amount(len(known), len(known) + sum(acknowledged(theme) is not None for theme in said))


def tables(
    organisations: Iterable[Organisation], meetings: Iterable[Held], programme: Programme | None
) -> dict[str, dict[str, int]]:
    """How many there are of each sort, for whatever is said of at least one; unknown numbers count as one."""
    found: dict[str, Counter[str]] = {}
    for entry in organisations:
        for key in OF_ORGANISATIONS:
            _count(found, key, getattr(entry, key), int(_number(entry).least))
    for each in meetings:
        meeting = each.meeting
        mode = meeting.mode or (programme.mode if programme is not None else None)
        for key, said in zip(OF_MEETINGS, (meeting.kind, mode, meeting.place), strict=True):
            _count(found, key, said, 1)
    return {key: dict(counter) for key, counter in found.items()}


def _count(found: dict[str, Counter[str]], key: str, said: object, number: int) -> None:
    if said is not None and acknowledged(str(said)) is None:
        found.setdefault(key, Counter())[str(said)] += number


def _totals(folder: Folder, track: Track | None, meetings: Sequence[Held]) -> Totals:
    taking_part = participants(folder, track.id if track is not None else None)
    organisations = size(taking_part.values()) if taking_part else None
    programme = folder.programme
    expects = track.expects if track is not None else None
    if expects is None:
        expects = programme.expects if programme is not None else ()
    coming = organisations if organisations is not None else _places(programme)
    return Totals(
        track=track.id if track is not None else None,
        organisations=organisations,
        meetings=len(meetings),
        days=every(meetings).days,
        one_attends=attended(folder, meetings),
        themes=themes(meetings),
        seats=seats(expects, coming) if coming is not None and expects else None,
        by=tables(taking_part.values(), meetings, programme),
    )


def _places(programme: Programme | None) -> Amount | None:
    """How many organisations there is room for, while nobody has listed them."""
    selection = programme.selection if programme is not None else None
    places = selection.places if selection is not None else None
    return exactly(places) if isinstance(places, int) else None
