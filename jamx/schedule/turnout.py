"""Who is expected at each meeting and who is listed, and the organisations that nobody comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.kinds import Kind
from jamx.model.meeting import Meeting
from jamx.schedule.attendance import coming
from jamx.schedule.expected import expected_at
from jamx.schedule.inherited import whole
from jamx.schedule.people import available_for, fitting
from jamx.schedule.seating import seats_of
from jamx.schedule.seats import seats
from jamx.schedule.totals import size

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence
    from datetime import date

    from jamx.model.expectation import Expectation
    from jamx.schedule.amounts import Amount
    from jamx.schedule.attendance import Coming
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.people import Listed
    from jamx.schedule.seating import Seat
    from jamx.workspace.workspace import Folder


class Turnout(NamedTuple):
    """A meeting and its people.

    Attributes:
        name: Its id.
        meeting: What its file says.
        days: Its days, each with its date where that is known.
        listed: Who comes.
        absent: The organisations that are expected and have nobody who could come.
        seats: Whom it expects, of the organisations that are known one by one.
        expected: How many people that is in all, where the organisations are known.
        open: Whether anybody is listed for it yet, so that somebody can be missing.
    """

    name: str
    meeting: Meeting
    days: tuple[date | None, ...]
    listed: tuple[Listed, ...]
    absent: tuple[str, ...]
    seats: tuple[Seat, ...]
    expected: Amount | None
    open: bool


def turnouts(folder: Folder, times: Iterable[Occurrence]) -> tuple[Turnout, ...]:
    """The meetings of a programme with their people, in order of name; cancelled ones left out."""
    by_name: dict[str, list[Occurrence]] = {}
    for time in times:
        if "cancelled" not in {time.status, time.meeting.status}:
            by_name.setdefault(time.ref.name, []).append(time)
    company = _Company(folder)
    return tuple(_turnout(folder, listed, company) for listed in by_name.values())


def _turnout(folder: Folder, times: Sequence[Occurrence], company: _Company) -> Turnout:
    name, meeting = times[0].ref.name, _whole(folder, times[0].meeting)
    return Turnout(name, meeting, _days(times), *company.at(meeting, name, _file(folder, times[0])))


class _People(NamedTuple):
    """Who comes to a meeting and who should; each as `Turnout` has it."""

    listed: tuple[Listed, ...]
    absent: tuple[str, ...]
    seats: tuple[Seat, ...]
    expected: Amount | None
    open: bool


class _Company:
    """Who comes to the meetings of a programme: looked up once for all that are for the same, as most are."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder
        self._by_name = any(person.meetings for person in folder.participants)
        self._known: dict[Hashable, _People] = {}

    def at(self, meeting: Meeting, name: str, file: str) -> _People:
        """The people of a meeting whose own expectations, if it has any, stand in a file."""
        found = coming(self._folder, meeting, name)
        organisations = _invited(self._folder, meeting, name, found)
        alone = self._by_name or meeting.expects is not None
        whom = (meeting.track, meeting.group, meeting.organisations)
        alike = (name if alone else None, whom, organisations, found if isinstance(found, int | None) else tuple(found))
        if alike not in self._known:
            self._known[alike] = self._people((meeting, file), name, organisations)
        return self._known[alike]

    def _people(self, asking: tuple[Meeting, str], name: str, organisations: tuple[str, ...]) -> _People:
        folder, meeting = self._folder, asking[0]
        could = available_for(folder, meeting, name)
        listed = fitting(folder, meeting, could)
        available = {one.person.organisation for one in could}
        expects = expected_at(folder, meeting)
        if _per_person(folder, meeting):
            organisations = tuple(one for one in organisations if one in available)
        absent = tuple(one for one in organisations if one not in available)
        return _People(
            listed=listed,
            absent=absent if expects or meeting.expects is None else (),
            seats=tuple(seats_of(folder, asking, organisations, listed)),
            expected=_expected(folder, expects, organisations),
            open=bool(listed) or (bool(folder.participants) and not self._by_name),
        )


def _invited(folder: Folder, meeting: Meeting, name: str, found: Coming) -> tuple[str, ...]:
    """The organisations that are known to be expected at a meeting; not its mentor, nor those that may yet choose."""
    if isinstance(found, int | None):
        return ()
    choices = folder.programme.choices if folder.programme is not None else ()
    choosable = any(name in choice.of for choice in choices)
    return tuple(
        one
        for one, entry in found.items()
        if entry is not None and one != meeting.mentor and (not choosable or name in entry.meetings)
    )


def _whole(folder: Folder, meeting: Meeting) -> Meeting:
    """A meeting with what its agenda file says of it; what else it takes over are tasks, which nobody comes for."""
    if meeting.agenda is None or meeting.agenda.use is None:
        return meeting
    found = whole(folder, meeting)
    return found if isinstance(found, Meeting) else meeting


def _file(folder: Folder, time: Occurrence) -> str:
    """Where the expectations of a meeting itself stand: in its file, or in that of its agenda."""
    agenda = time.meeting.agenda
    if time.meeting.expects is not None or agenda is None or agenda.use is None:
        return time.ref.file
    return folder.file_of(Kind.AGENDA, agenda.use).file


def _per_person(folder: Folder, meeting: Meeting) -> bool:
    """Whether a meeting belongs to a track and only the people in it say so: then nobody else is missing from it."""
    by_organisation = any(entry.tracks for entry in folder.own_organisations.values())
    return meeting.track is not None and meeting.organisations is None and not by_organisation


def _expected(folder: Folder, expects: Sequence[Expectation], organisations: Sequence[str]) -> Amount | None:
    if not organisations or not expects:
        return None
    return seats(expects, size(folder.organisations[one] for one in organisations))


def _days(times: Sequence[Occurrence]) -> tuple[date | None, ...]:
    """The days of a meeting; of several occasions or alternatives those of the first, without their dates."""
    dates = tuple(day for day, _ in times[0].held_on)
    written = len(times[0].meeting.days or ())
    if len(times) > 1 or len(dates) < written:
        return (None,) * max(len(dates), written, 1)
    return dates or (None,)
