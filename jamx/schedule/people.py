"""Who is listed for a meeting: those who say so, and those whose organisation, track, group and functions it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.meeting import Attendees
from jamx.model.scalars import Acknowledged
from jamx.schedule.amounts import Amount, exactly, total
from jamx.schedule.attendance import coming
from jamx.schedule.concerns import expected_at

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


def listed_for(folder: Folder, meeting: Meeting, name: str) -> tuple[Listed, ...]:
    """Who comes to a meeting with this id.

    Whoever names no meetings comes where somebody with their functions is expected; where nobody says which functions
    are, or an entry has none, all come.
    """
    expected = expected_functions(folder, meeting)
    return tuple(
        one
        for one in available_for(folder, meeting, name)
        if one.by_name or expected is None or not one.person.functions or not expected.isdisjoint(one.person.functions)
    )


def available_for(folder: Folder, meeting: Meeting, name: str) -> tuple[Listed, ...]:
    """Who could come to a meeting, whatever their functions."""
    organisations = _organisations(folder, meeting, name)
    return tuple(
        Listed(number, person, by_name=name in person.meetings)
        for number, person in enumerate(folder.participants)
        if name in person.meetings or (not person.meetings and _is_for(folder, meeting, person, organisations))
    )


def expected_functions(folder: Folder, meeting: Meeting) -> frozenset[str] | None:
    """Every function that is expected at a meeting, if only perhaps; None where somebody without a function may be."""
    expects = expected_at(folder, meeting)
    named = [frozenset((*one.any_of, *one.all_of)) for one in expects]
    return frozenset().union(*named) if named and all(named) else None


def number_of(entries: Iterable[Listed]) -> Amount:
    """How many people they are; an entry of which nobody knows how many it is, is one or more."""
    return total(_number(one.person) for one in entries)


def by_organisation(entries: Iterable[Listed]) -> Mapping[str, Amount]:
    """How many come from each organisation, in the order of the list."""
    return _counted((one.person.organisation, one) for one in entries)


def by_function(entries: Iterable[Listed]) -> Mapping[str, Amount]:
    """How many have each function, in the order of the list: who has two counts for both; "" where none is known."""
    return _counted((function, one) for one in entries for function in one.person.functions or ("",))


def on_day(entries: Iterable[Listed], meeting: str, day: int) -> tuple[Listed, ...]:
    """Those who come on a day of a meeting, counted from 1."""
    return tuple(one for one in entries if day in one.person.days.get(meeting, (day,)))


def _number(person: Participant) -> Amount:
    if isinstance(person.count, Acknowledged):
        return Amount(1, None)
    return exactly(1 if person.count is None else person.count)


def _counted(pairs: Iterable[tuple[str, Listed]]) -> Mapping[str, Amount]:
    found: dict[str, list[Listed]] = {}
    for key, one in pairs:
        found.setdefault(key, []).append(one)
    return {key: number_of(entries) for key, entries in found.items()}


def _organisations(folder: Folder, meeting: Meeting, name: str) -> frozenset[str] | None:
    """The organisations that a meeting is for; None where nobody knows which."""
    found = coming(folder, meeting, name)
    return None if isinstance(found, int | None) else frozenset(found)


def _is_for(folder: Folder, meeting: Meeting, person: Participant, organisations: frozenset[str] | None) -> bool:
    chosen = set(_groups(meeting))
    if chosen and person.groups:
        return not chosen.isdisjoint(person.groups)
    if meeting.track is not None and person.tracks:
        return meeting.track in person.tracks
    if organisations is None:
        # A group of people that the list does not tell apart: nobody knows who of them comes.
        return not chosen
    if person.organisation in organisations or not organisations.isdisjoint(person.functions):
        return True  # members of a group may be organisations or functions
    return person.organisation in {one.from_ for one in expected_at(folder, meeting)}


def _groups(meeting: Meeting) -> Iterator[str]:
    """The groups or cohorts that a meeting is for; organisations among them do no harm."""
    if meeting.group is not None:
        yield meeting.group
    if isinstance(meeting.organisations, Attendees):
        yield from meeting.organisations.ids
