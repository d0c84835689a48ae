"""Which names meetings, agendas and lists mention, each with its place and what it should lead to."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place
from jamx.model.meeting import Attendees, Meeting
from jamx.model.relative_date import RelativeDate
from jamx.rules.written_items import items, sources, strands

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jamx.model.agenda import Item, Point
    from jamx.model.dates import Due
    from jamx.model.expectation import Expectation
    from jamx.model.meeting import Gathering
    from jamx.model.organisation import Organisation, Participant
    from jamx.model.task import Task


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
    PHASE = "phase"
    CHECKLIST = "checklist"
    GOAL = "goal"
    WORK = "work"
    """A deliverable, or something it contains."""
    ANCHOR = "anchor"
    """What a date hangs on."""
    ORIGIN = "origin"
    """A track or a group that members are chosen from."""
    BEFORE = "before"
    """A track or a meeting that comes before."""
    FUNCTION = "function"
    """A function; programmes need not declare them, so only what is nearly one is a slip."""
    ORGANISER = "organiser"
    """An organisation's id, or its name in words."""
    FOLLOWED = "followed"
    """An organisation, or the organiser, that a follow-up is named after."""


class Mention(NamedTuple):
    """A name, where it stands and what it should lead to."""

    place: Place
    name: str
    sort: Sort


def of_gathering(file: str, gathering: Gathering) -> Iterator[Mention]:
    """The names in a meeting or an agenda file."""
    yield from around_items(file, gathering)
    yield from of_items(file, gathering)


def around_items(file: str, gathering: Gathering) -> Iterator[Mention]:
    """The names in a meeting or an agenda file that do not stand in its items."""
    top = Place(file)
    yield from one(top, "track", gathering.track, Sort.TRACK)
    yield from one(top, "group", gathering.group, Sort.GROUP)
    if isinstance(gathering.organisations, Attendees):
        yield from many(top, "organisations", gathering.organisations.ids, Sort.ATTENDING)
    if isinstance(gathering, Meeting):
        yield from one(top, "host", gathering.host, Sort.ORGANISATION)
        yield from one(top, "mentor", gathering.mentor, Sort.ORGANISATION)
        yield from many(top, "prerequisite", gathering.prerequisite, Sort.MEETING)
        for number, occasion in enumerate(gathering.occasions):
            yield from one(below(top, "occasions", number), "host", occasion.host, Sort.ORGANISATION)
    yield from of_expectations(top, gathering.expects or ())
    yield from of_tasks(top, gathering.tasks)
    for number, outcome in enumerate(gathering.outcomes):
        here = below(top, "outcomes", number)
        yield from many(here, "serves", outcome.serves, Sort.GOAL)
        yield from many(here, "prepares", outcome.prepares, Sort.WORK)
    for place, source in sources(file, gathering):
        if source.use is not None:
            yield Mention(below(place, "use"), source.use, Sort.AGENDA)


def of_items(file: str, gathering: Gathering) -> Iterator[Mention]:
    """The names in the items of a meeting or an agenda file; `named.Named` finds the same without places."""
    for place, item in items(file, gathering):
        yield from _of_item(place, item)


def of_organisations(file: str, organisations: Mapping[str, Organisation]) -> Iterator[Mention]:
    """The names in a programme's list of organisations."""
    for name, entry in organisations.items():
        place = Place(file, (name,))
        yield from many(place, "tracks", entry.tracks, Sort.TRACK)
        yield from many(place, "meetings", entry.meetings, Sort.MEETING)
        yield from many(place, "functions", entry.functions, Sort.FUNCTION)
        yield from one(place, "succeeded_by", entry.succeeded_by, Sort.ORGANISATION)


def of_participants(file: str, participants: Iterable[Participant]) -> Iterator[Mention]:
    """The names in a programme's list of participants."""
    for number, participant in enumerate(participants):
        place = Place(file, (number,))
        yield from one(place, "organisation", participant.organisation, Sort.ORGANISATION)
        yield from many(place, "meetings", participant.meetings, Sort.MEETING)
        yield from many(place, "functions", participant.functions, Sort.FUNCTION)
        yield from many(place, "tracks", participant.tracks, Sort.TRACK)
        yield from many(place, "groups", participant.groups, Sort.GROUP)
        for meeting in participant.days:
            yield Mention(Place(file, (number, "days", meeting), "key"), meeting, Sort.MEETING)


def of_expectations(place: Place, expects: Iterable[Expectation]) -> Iterator[Mention]:
    """The functions that are expected, and the organisation they come from."""
    for number, expectation in enumerate(expects):
        here = below(place, "expects", number)
        yield from many(here, "any_of", expectation.any_of, Sort.FUNCTION)
        yield from many(here, "all_of", expectation.all_of, Sort.FUNCTION)
        yield from one(here, "from", expectation.from_, Sort.ORGANISATION)


def of_tasks(place: Place, tasks: Iterable[Task]) -> Iterator[Mention]:
    """What tasks prepare, and what their dates hang on."""
    for number, task in enumerate(tasks):
        here = below(place, "tasks", number)
        yield from many(here, "prepares", task.prepares, Sort.WORK)
        yield from of_due(here, "due", task.due)


def of_due(place: Place, key: str, due: Due | None) -> Sequence[Mention]:
    """What a date hangs on, where it hangs on something that it names."""
    anchor = _hangs(due)
    return (Mention(below(place, key, "on"), anchor, Sort.ANCHOR),) if anchor else ()


def _hangs(due: Due | None) -> str | None:
    return due.on.anchor if due is not None and isinstance(due.on, RelativeDate) else None


def _of_item(place: Place, item: Item) -> Iterator[Mention]:
    yield from one(place, "kind", item.kind, Sort.KIND)
    yield from one(place, "optional", item.optional, Sort.CONDITION)
    yield from many(place, "each", item.each, Sort.SPEAKER)
    yield from many(place, "outputs", item.outputs, Sort.OUTCOME)
    yield from many(place, "prepares", item.prepares, Sort.WORK)
    if item.pause is not None:
        yield from one(below(place, "pause"), "kind", item.pause.kind, Sort.KIND)
    yield from _of_points(place, item.points)
    for number, part in enumerate(item.parts):
        here = below(place, "parts", number)
        yield from one(here, "kind", part.kind, Sort.KIND)
        yield from one(here, "optional", part.optional, Sort.CONDITION)
        yield from _of_points(here, part.points)
    for where, strand in strands(place, item):
        yield from _of_points(where, strand.points)


def _of_points(place: Place, points: Iterable[Point]) -> Iterator[Mention]:
    for number, point in enumerate(points):
        yield from one(below(place, "points", number), "optional", point.optional, Sort.CONDITION)


def one(place: Place, key: str, name: str | None, sort: Sort) -> Sequence[Mention]:
    """The name under a key, where there is one."""
    return () if name is None else (Mention(below(place, key), name, sort),)


def many(place: Place, key: str, names: Iterable[str], sort: Sort) -> Sequence[Mention]:
    """The names in the list under a key."""
    return [Mention(below(place, key, number), name, sort) for number, name in enumerate(names)]


def below(place: Place, *segments: str | int) -> Place:
    """A place further in."""
    return Place(place.file, (*place.path, *segments))
