"""People who are listed for two meetings at the same time."""

from __future__ import annotations

from itertools import chain, combinations
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place
from jamx.schedule.bookings import is_joint, together
from jamx.schedule.several import Several

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from jamx.schedule.bookings import Booking, Hours
    from jamx.workspace.workspace import Folder


Person = tuple[str, str]
"""Who somebody is: their organisation and their name, or else where they stand."""


class Attendance(NamedTuple):
    """A person at a meeting that they name.

    Attributes:
        at: Where they name it.
        bookings: The times of the meeting.
    """

    at: Place
    bookings: Sequence[Booking]


class Double(NamedTuple):
    """Two meetings at once for one person; certain where the hours of both are known."""

    earlier: Attendance
    later: Attendance
    day: date
    certain: bool


def same_name(name: str | None) -> str | None:
    """A name as it is compared; None for nobody's."""
    folded = " ".join((name or "").casefold().split())
    return folded or None


def doubles(programmes: Sequence[Iterable[tuple[Person, Attendance]]]) -> Iterator[Double]:
    """Everybody who names two meetings of which no times go together, in one programme or in several.

    Args:
        programmes: What `attendances` found in each; it may be made anew whenever it is asked for, little is kept.
    """
    travelling = Several((person for person, _ in listed) for listed in programmes)
    abroad: dict[Person, list[Attendance]] = {}
    for listed in programmes:
        at_home: dict[Person, list[Attendance]] = {}
        for person, attendance in listed:
            (abroad if person in travelling else at_home).setdefault(person, []).append(attendance)
        yield from chain.from_iterable(map(_doubles, at_home.values()))
    yield from chain.from_iterable(map(_doubles, abroad.values()))


def _doubles(own: Sequence[Attendance]) -> Iterator[Double]:
    for earlier, later in combinations(own, 2):
        yield from _double(earlier, later)


def attendances(folder: Folder, booked: Iterable[Booking]) -> Iterator[tuple[Person, Attendance]]:
    """Who names which meetings of a programme, and when those are; who is several people may divide.

    Whoever has no name is the same person only within one entry.
    """
    by_file: dict[str, list[Booking]] = {}
    for each in booked:
        by_file.setdefault(each.file, []).append(each)
    file = folder.participants_ref.file
    base = file.removesuffix("participants.yaml")
    for number, person in enumerate(folder.participants):
        if person.count not in {None, 1}:
            continue
        name = same_name(person.name)
        key = (person.organisation, name) if name is not None else (file, str(number))
        for index, meeting in enumerate(person.meetings):
            times = by_file.get(f"{base}meetings/{meeting}.yaml", ())
            if times and len(times) == times[0].others + 1:
                days = person.days.get(meeting)
                own = [one._replace(days=_of(one, days)) for one in times] if days is not None else times
                yield key, Attendance(Place(file, (number, "meetings", index)), own)


def _of(booking: Booking, days: Sequence[int]) -> tuple[tuple[date, Hours], ...]:
    return tuple(day for number, day in enumerate(booking.days, 1) if number in days)


def _double(earlier: Attendance, later: Attendance) -> Iterator[Double]:
    """The first day in common, where every time of the one meeting is at that of the other."""
    one, other = earlier.bookings[0], later.bookings[0]
    if "alternative" in {one.sort, other.sort}:
        return
    if any(is_joint(mine, yours) for mine in earlier.bookings for yours in later.bookings):
        return
    found = [together(mine, yours) for mine in earlier.bookings for yours in later.bookings]
    clashing = [clash for clash in found if clash is not None]
    if len(clashing) == len(found):
        yield Double(earlier, later, clashing[0][0], all(certain for _, certain in clashing))
