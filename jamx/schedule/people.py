"""Who is listed for a meeting: those who say so, and those whose organisation, track, group and functions it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.meeting import Attendees
from jamx.model.scalars import Acknowledged
from jamx.schedule.amounts import Amount
from jamx.schedule.attendance import coming
from jamx.schedule.expected import expected_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.model.meeting import Meeting
    from jamx.model.organisation import Participant
    from jamx.workspace.workspace import Folder


class Listed(NamedTuple):
    """An entry of the list of participants.

    Attributes:
        number: Its place in the list, from 0.
        person: What it says.
        by_name: Whether it names the meeting; others come because it is for them.
    """

    number: int
    person: Participant
    by_name: bool = False


def everybody(folder: Folder) -> tuple[Listed, ...]:
    """The whole list, in the order of the file."""
    return tuple(Listed(number, person) for number, person in enumerate(folder.participants))


def fitting(folder: Folder, meeting: Meeting, available: Iterable[Listed]) -> tuple[Listed, ...]:
    """Who comes to a meeting, of those who could.

    Whoever names no meetings comes where somebody with their functions is expected; where nobody says which functions
    are, or an entry has none, all come.
    """
    expected = expected_functions(folder, meeting)
    return tuple(
        one
        for one in available
        if one.by_name or expected is None or not one.person.functions or not expected.isdisjoint(one.person.functions)
    )


def available_for(folder: Folder, meeting: Meeting, name: str) -> tuple[Listed, ...]:
    """Who could come to a meeting with this id, whatever their functions."""
    found = coming(folder, meeting, name)
    organisations = None if isinstance(found, int | None) else frozenset(found)
    guests = frozenset(one.from_ for one in expected_at(folder, meeting) if one.from_ is not None)
    audience = _Audience(meeting.track, frozenset(_groups(meeting)), organisations, guests)
    return tuple(
        Listed(number, person, by_name=name in person.meetings)
        for number, person in enumerate(folder.participants)
        if name in person.meetings or (not person.meetings and audience.has(person))
    )


def expected_functions(folder: Folder, meeting: Meeting) -> frozenset[str] | None:
    """Every function that is expected at a meeting, if only perhaps; None where somebody without a function may be."""
    expects = expected_at(folder, meeting)
    named = [frozenset((*one.any_of, *one.all_of)) for one in expects]
    return frozenset().union(*named) if named and all(named) else None


def number_of(entries: Iterable[Listed]) -> Amount:
    """How many people they are; an entry of which nobody knows how many it is, is one or more."""
    least, known = 0, True
    for one in entries:
        count = one.person.count
        least += count if isinstance(count, int) else 1
        known = known and not isinstance(count, Acknowledged)
    return Amount(least, least if known else None)


def by_organisation(entries: Iterable[Listed]) -> Mapping[str, Amount]:
    """How many come from each organisation, in the order of the list."""
    return _counted((one.person.organisation, one) for one in entries)


def by_function(entries: Iterable[Listed]) -> Mapping[str, Amount]:
    """How many have each function, in the order of the list: who has two counts for both; "" where none is known."""
    return _counted((function, one) for one in entries for function in one.person.functions or ("",))


def on_day(entries: Iterable[Listed], meeting: str, day: int) -> tuple[Listed, ...]:
    """Those who come on a day of a meeting, counted from 1."""
    return tuple(one for one in entries if day in one.person.days.get(meeting, (day,)))


def _counted(pairs: Iterable[tuple[str, Listed]]) -> Mapping[str, Amount]:
    found: dict[str, list[Listed]] = {}
    for key, one in pairs:
        found.setdefault(key, []).append(one)
    return {key: number_of(entries) for key, entries in found.items()}


class _Audience(NamedTuple):
    """Whom a meeting is for.

    Attributes:
        track: Its track.
        chosen: The groups, cohorts and organisations that it names.
        organisations: Those that come, or the members of the groups; None where nobody knows which.
        guests: The organisations that somebody is expected from besides.
    """

    track: str | None
    chosen: frozenset[str]
    organisations: frozenset[str] | None
    guests: frozenset[str]

    def has(self, person: Participant) -> bool:
        """Whether it is for somebody who does not say so; in a group that the list does not tell apart nobody is."""
        if self.chosen and person.groups and person.organisation not in self.chosen:
            return not self.chosen.isdisjoint(person.groups)
        if self.track is not None and person.tracks:
            return self.track in person.tracks
        if self.organisations is None:
            return not self.chosen
        if person.organisation in self.organisations or person.organisation in self.guests:
            return True
        return not self.organisations.isdisjoint(person.functions)  # members of a group may be functions


def _groups(meeting: Meeting) -> Iterator[str]:
    """The groups or cohorts that a meeting is for; organisations among them do no harm."""
    if meeting.group is not None:
        yield meeting.group
    if isinstance(meeting.organisations, Attendees):
        yield from meeting.organisations.ids
