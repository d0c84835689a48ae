"""People who are listed for two meetings at the same time."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from jamx.model.organisation import Participant
    from jamx.schedule.bookings import Booking, Hours
    from jamx.workspace.workspace import Folder


class Attendance(NamedTuple):
    """A person at a meeting that they name.

    Attributes:
        at: Where they name it.
        person: The entry.
        bookings: The times of the meeting.
    """

    at: Place
    person: Participant
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


def doubles(folders: Iterable[tuple[Folder, Sequence[Booking]]]) -> Iterator[Double]:
    """Everybody who names two meetings of which no times go together, in this programme or in another.

    Whoever has no name is the same person only within one entry; who is several people may divide.
    """
    people: dict[tuple[str, ...], list[Attendance]] = {}
    for folder, booked in folders:
        by_file: dict[str, list[Booking]] = {}
        for one in booked:
            by_file.setdefault(one.file, []).append(one)
        for key, attendance in _attendances(folder, by_file):
            people.setdefault(key, []).append(attendance)
    for listed in people.values():
        for earlier, later in combinations(listed, 2):
            yield from _double(earlier, later)


def _attendances(
    folder: Folder, by_file: Mapping[str, Sequence[Booking]]
) -> Iterator[tuple[tuple[str, ...], Attendance]]:
    file = folder.participants_ref.file
    base = file.removesuffix("participants.yaml")
    for number, person in enumerate(folder.participants):
        if person.count not in {None, 1}:
            continue
        name = same_name(person.name)
        key = (person.organisation, name) if name is not None else (file, str(number))
        for index, meeting in enumerate(person.meetings):
            booked = by_file.get(f"{base}meetings/{meeting}.yaml", ())
            if booked and len(booked) == booked[0].others + 1:
                days = person.days.get(meeting)
                own = [one._replace(days=_of(one, days)) for one in booked] if days is not None else booked
                yield key, Attendance(Place(file, (number, "meetings", index)), person, own)


def _of(booking: Booking, days: Sequence[int]) -> tuple[tuple[date, Hours], ...]:
    return tuple(day for number, day in enumerate(booking.days, 1) if number in days)


def _double(earlier: Attendance, later: Attendance) -> Iterator[Double]:
    """The first day in common, where every time of the one meeting is at that of the other."""
    one, other = earlier.bookings[0], later.bookings[0]
    joint = str(one.title).casefold() == str(other.title).casefold()
    if one.file == other.file or joint or "alternative" in {one.sort, other.sort}:
        return
    found = [_together(mine, yours) for mine in earlier.bookings for yours in later.bookings]
    clashing = [clash for clash in found if clash is not None]
    if clashing and len(clashing) == len(found):
        yield Double(earlier, later, clashing[0][0], all(certain for _, certain in clashing))


def _together(one: Booking, other: Booking) -> tuple[date, bool] | None:
    hours = dict(one.days)
    for day, span in other.days:
        if day in hours:
            certain = None not in {*hours[day], *span}
            if not certain or _overlap(hours[day], span):
                return day, certain
    return None


def _overlap(one: Hours, other: Hours) -> bool:
    (start, end), (begin, close) = one, other
    return (start or 0) < (close or 0) and (begin or 0) < (end or 0)
