"""Who is expected where and when: one small record for each time of each meeting, all that a clash is told from."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from jamx.model.clock import ClockSpan
from jamx.model.meeting import Attendees
from jamx.model.scalars import Acknowledged
from jamx.schedule.attendance import coming
from jamx.schedule.expected import expected_at
from jamx.schedule.promised import seen_hours
from jamx.schedule.several import Several

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from jamx.findings import Place
    from jamx.model.meeting import Meeting
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.timeline import Timeline
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder

    Timelines = Callable[[FileRef, Meeting], Timeline]

_NONE: frozenset[Any] = frozenset()
"""One for all: Python makes each anew."""

LONGEST = 7
"""Days; what lasts longer, such as a web course, goes on beside other things."""

Hours = tuple[int | None, int | None]
"""First and last minute of a day; None where nobody has said."""


class Booking(NamedTuple):
    """A time of a meeting that is known to the day.

    Attributes:
        programme: Its programme.
        file: The meeting's file, and `at` where the date is written in it.
        sort: As for an occurrence; `others` is how many more times the meeting has.
        days: The days, each with its hours.
        organisations: Who is expected, by id, sorted: a set would take ten times the room.
        audience: Whom it is for, where that says more than the organisations: those of a track or a group, or all.
        functions: Who is expected of them; empty where nobody has said.
        chosen: The series it belongs to, of which each organisation picks some.
        picked: The organisations that are known to have picked it.
        settled: Nobody can change it any more: it was held, or the programme is closed.
    """

    programme: str
    file: str
    title: object
    at: Place
    sort: str
    others: int
    days: tuple[tuple[date, Hours], ...]
    organisations: tuple[str, ...]
    audience: tuple[str, str] | None
    functions: frozenset[str]
    chosen: frozenset[int]
    picked: frozenset[str]
    settled: bool


def bookings(folder: Folder, times: Iterable[Occurrence], timelines: Timelines) -> tuple[Booking, ...]:
    """The bookings of one programme, in file order.

    Args:
        folder: The programme.
        times: When its meetings are held, without what is cancelled.
        timelines: The clock of a meeting, asked where it promises no hours.
    """
    return tuple(_bookings(folder, tuple(times), timelines))


def _bookings(folder: Folder, times: tuple[Occurrence, ...], timelines: Timelines) -> Iterator[Booking]:
    closed = folder.programme is not None and folder.programme.status == "closed"
    who: dict[tuple[str, ...], tuple[str, ...]] = {}  # equal ones are kept, and packed, once
    same: dict[frozenset[str], frozenset[str]] = {}
    picking = any(entry.meetings for entry in folder.own_organisations.values())
    files = Counter([time.ref.file for time in times])
    for time in times:
        days = tuple([(day, _hours(time, place, timelines)) for day, place in time.held_on])
        if not days or (days[-1][0] - days[0][0]).days >= LONGEST:
            continue
        organisations, audience = _expected(folder, time, everybody=not picking)
        functions = _functions(folder, time.meeting)
        yield Booking(
            folder.id, time.ref.file, time.meeting.title, time.at, time.sort, files[time.ref.file] - 1, days,
            who.setdefault(organisations, organisations), audience,
            same.setdefault(functions, functions), _choices(folder, time.ref.name),
            _picked(folder, time.ref.name) if picking else _NONE,
            closed or time.status == "held",
        )  # fmt: skip


def _picked(folder: Folder, name: str) -> frozenset[str]:
    return frozenset(one for one, entry in folder.own_organisations.items() if name in entry.meetings)


def _hours(time: Occurrence, place: Place, timelines: Timelines) -> Hours:
    """The hours promised for a day, else those of its agenda; a time said of several days says nothing of each."""
    meeting, number = time.meeting, 0
    said: ClockSpan | Acknowledged | None = time.time
    match place.path:
        case "days", int(number), *_:
            said = (meeting.days or ())[number].time or said
        case _ if len(time.held_on) > 1:
            return None, None
    if isinstance(said, ClockSpan) and said.end is not None:
        return said.start, said.end
    lines = timelines(time.ref, meeting).days
    return seen_hours(lines[number]) if number < len(lines) else (None, None)


def _expected(folder: Folder, time: Occurrence, *, everybody: bool) -> tuple[tuple[str, ...], tuple[str, str] | None]:
    """The organisations, and whom else a meeting is for; `everybody` where none of them has picked its meetings."""
    meeting = time.meeting
    asked = meeting.organisations is not None or meeting.group is not None
    untold = (
        meeting.track is not None and not asked and not any(one.tracks for one in folder.own_organisations.values())
    )
    found = None if untold else coming(folder, meeting, time.ref.name)
    # Of some nobody knows how many they are: they may divide between two meetings. Functions are no organisations.
    named = {
        one
        for one, entry in (found.items() if not isinstance(found, int | None) else ())
        if entry is not None and not isinstance(entry.count, Acknowledged)
    }
    if meeting.mentor is not None:
        named.add(meeting.mentor)
    return tuple(sorted(named)), _audience(meeting, everybody=everybody)


def _audience(meeting: Meeting, *, everybody: bool) -> tuple[str, str] | None:
    """A group or a track, or all; None where each organisation has picked its meetings, or nobody knows."""
    chosen = meeting.organisations
    if isinstance(chosen, Attendees):
        return ("group", chosen.ids[0]) if len(chosen.ids) == 1 else None
    if isinstance(chosen, Acknowledged):
        return None
    if meeting.group is not None:
        return "group", meeting.group
    return ("track", meeting.track or "") if everybody else None


def _functions(folder: Folder, meeting: Meeting) -> frozenset[str]:
    """The functions expected of each organisation: the meeting's, else its track's, else the programme's."""
    programme = folder.programme
    if meeting.expects is None and programme is not None:
        own = (one for one in programme.tracks if one.id == meeting.track and one.expects is None)
        for_ = frozenset([function for one in own for function in one.for_])
        if for_ and for_.issubset(programme.functions):
            return for_
    named = [frozenset((*one.any_of, *one.all_of)) for one in expected_at(folder, meeting) if one.from_ is None]
    return _NONE.union(*named) if all(named) else _NONE


def _choices(folder: Folder, name: str) -> frozenset[int]:
    choices = folder.programme.choices if folder.programme is not None else ()
    if not choices:
        return _NONE
    return frozenset(number for number, choice in enumerate(choices) if name in choice.of)


class Clash(NamedTuple):
    """Two bookings at once, and who is expected at both.

    Attributes:
        organisations: Their ids, sorted; empty where the programme names none.
        functions: The functions that are expected at both; empty where that is not said.
        day: The first day on which they are.
    """

    earlier: Booking
    later: Booking
    organisations: tuple[str, ...]
    functions: tuple[str, ...]
    day: date


def clashes(programmes: Sequence[Sequence[Booking]]) -> Iterator[Clash]:
    """Pairs of bookings at the same time for the same people, in order.

    The bookings of each programme may be made anew whenever they are asked for: few of them are kept.

    Alternatives, of which some will be chosen, clash with what is fixed, not with other alternatives; occasions, of
    which each person picks one, only where none is left to pick.
    """
    for _, together in groupby(_pairs(programmes), key=lambda clash: clash.later.programme):
        found = [clash for clash in together if not _avoidable(clash)]
        picked = [clash for clash in found if "occasion" in {clash.earlier.sort, clash.later.sort}]
        for clash in found:
            if clash not in picked or _cornered(clash, picked):
                yield clash


def _pairs(programmes: Sequence[Sequence[Booking]]) -> Iterator[Clash]:
    """The clashes, found where two have a day and somebody in common, which is rare among many programmes."""
    shared = Several((name for one in booked for name in one.organisations) for booked in programmes)
    met = Several((key for one in booked for key in _expected_then(one) if key[1] in shared) for booked in programmes)
    abroad: dict[tuple[date, str], list[tuple[int, int]]] = {}
    for programme, booked in enumerate(programmes):
        at_home: dict[date, list[tuple[int, int]]] = {}  # an audience is one programme's, and so are most organisations
        for number, one in enumerate(booked):
            keys = [key for key in _expected_then(one) if key in met]
            seen: set[tuple[int, int]] = set()
            for day, _ in one.days:
                away = (other for key in keys if key[0] == day for other in abroad.get(key, ()))
                here = {*at_home.get(day, ()), *away}
                for home, other in sorted(here - seen):
                    yield from _clash((booked if home == programme else programmes[home])[other], one)
                seen |= here
            for day, _ in one.days:
                at_home.setdefault(day, []).append((programme, number))
            for key in keys:
                abroad.setdefault(key, []).append((programme, number))


def _expected_then(one: Booking) -> Iterator[tuple[date, str]]:
    return ((day, name) for day, _ in one.days for name in one.organisations)


def _clash(earlier: Booking, later: Booking) -> Iterator[Clash]:
    if earlier.file == later.file:
        return
    met = together(earlier, later)
    both = set(earlier.organisations).intersection(later.organisations)
    same = _same_audience(earlier, later)
    if earlier.programme == later.programme and not earlier.chosen.isdisjoint(later.chosen):
        both, same = both & earlier.picked & later.picked, False
    functions = earlier.functions & later.functions
    split = earlier.functions and later.functions and not functions
    if met is not None and not split and (both or same):
        yield Clash(earlier, later, tuple(sorted(both)), tuple(sorted(functions)), met[0])


def together(earlier: Booking, later: Booking) -> tuple[date, bool] | None:
    """The first day on which two are at once, and whether the hours of both are known then; None for none."""
    days = ((day, mine, yours) for day, yours in later.days for own, mine in earlier.days if own == day)
    return next(((day, None not in {*mine, *yours}) for day, mine, yours in days if _meet(mine, yours)), None)


def _meet(one: Hours, other: Hours) -> bool:
    """Whether two times of a day overlap; they do unless both are known and do not."""
    (start, end), (begin, close) = one, other
    if start is None or end is None or begin is None or close is None:
        return True
    return start < close and begin < end


def _same_audience(one: Booking, other: Booking) -> bool:
    if one.programme != other.programme or one.audience is None or other.audience is None:
        return False
    everybody = ("track", "")
    tracks = one.audience[0] == other.audience[0] == "track"
    return one.audience == other.audience or (tracks and everybody in {one.audience, other.audience})


def _avoidable(clash: Clash) -> bool:
    """Whether nobody has to be at both, or nobody can change it."""
    one, other = clash.earlier, clash.later
    if one.sort == other.sort == "alternative":
        return True
    if one.programme == other.programme:
        return False
    return is_joint(one, other) or (one.settled and other.settled)


def is_joint(one: Booking, other: Booking) -> bool:
    """Whether two bookings may be one meeting: of one title, and at the same hours of the same day as far as known."""
    if str(one.title).casefold() != str(other.title).casefold():
        return False
    hours = dict(one.days)
    return not any(_differ(hours[day], span) for day, span in other.days if day in hours)


def _differ(one: Hours, other: Hours) -> bool:
    return any(None not in pair and pair[0] != pair[1] for pair in zip(one, other, strict=True))


def _cornered(clash: Clash, picked: list[Clash]) -> bool:
    """Whether every pair of times of the two meetings clashes, and this is the first of them."""
    files = (clash.earlier.file, clash.later.file)
    same = [other for other in picked if (other.earlier.file, other.later.file) == files]
    return same[0] == clash and len(same) == (clash.earlier.others + 1) * (clash.later.others + 1)
