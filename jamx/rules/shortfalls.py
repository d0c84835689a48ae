"""Seats that stay empty, told once for each organisation and function, however many meetings they are missed at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place, Severity
from jamx.model.kinds import Kind
from jamx.workspace.suggestions import nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.seating import Seat
    from jamx.schedule.turnout import Turnout
    from jamx.workspace.workspace import Folder

SLIP = 0.8
"""How much alike two functions are when one is taken for the other misspelt."""

_STRENGTHS = ("recommended", "expected", "required")


class Shortfall(NamedTuple):
    """The same seat of an organisation at one or more meetings, as strongly as it is wanted anywhere.

    Attributes:
        seat: At the first of the meetings.
        turnout: That meeting.
        meetings: At how many it is wanted so strongly.
        past: All of them are held, or the programme is closed: nobody can be added any more.
    """

    seat: Seat
    turnout: Turnout
    meetings: int
    past: bool

    def severity(self, otherwise: Severity) -> Severity:
        """A wish, or what is past, is only a note."""
        wish = self.seat.expectation.strength == "recommended"
        return Severity.NOTE if wish or self.past else otherwise


def shortfalls(subject: ProgrammeSubject) -> tuple[Shortfall, ...]:
    """What organisations lack at meetings that people are listed for; those that nobody comes from are left out."""
    return subject.plan.once_of(subject.folder.id, shortfalls, lambda: tuple(_shortfalls(subject)))


def _shortfalls(subject: ProgrammeSubject) -> Iterator[Shortfall]:
    found: dict[tuple[str, tuple[str, ...]], list[tuple[Seat, Turnout]]] = {}
    folder = subject.folder
    turnouts = subject.plan.turnouts(folder.id) if folder.participants else ()
    short = [(seat, turnout) for turnout in turnouts if turnout.open for seat in turnout.seats if seat.short]
    unsure = doubtful(folder) if short else frozenset()
    for seat, turnout in short:
        clear = seat.organisation not in unsure and not any(_slip(folder, one) for one in seat.functions)
        if clear and seat.organisation not in turnout.absent:
            found.setdefault((seat.organisation, seat.functions), []).append((seat, turnout))
    for missed in found.values():
        yield _strongest(missed, closed=subject.closed)


def _strongest(missed: Iterable[tuple[Seat, Turnout]], *, closed: bool) -> Shortfall:
    listed = list(missed)
    now = [each for each in listed if each[1].meeting.status != "held"]
    counted = now or listed
    most = max(_STRENGTHS.index(seat.expectation.strength) for seat, _ in counted)
    same = [each for each in counted if _STRENGTHS.index(each[0].expectation.strength) == most]
    names = {turnout.name for _, turnout in same}
    return Shortfall(*same[0], len(names), past=closed or not now)


def doubtful(folder: Folder) -> frozenset[str]:
    """The organisations of which nobody can tell who comes: an entry of theirs names what is not there.

    That is told by itself (`reference/unknown`). An entry of an unknown organisation may be anybody's.
    """
    programme, people = folder.programme, folder.participants
    if any(person.organisation not in folder.organisations for person in people):
        return frozenset(folder.organisations)
    known = {ref.name for ref in folder.workspace.refs(folder.id, Kind.MEETING)}
    if programme is not None:
        known |= {track.id for track in programme.tracks} | {group.id for group in programme.groups}
    return frozenset(
        person.organisation
        for person in people
        if not known.issuperset((*person.meetings, *person.days, *person.tracks, *person.groups))
        or any(_slip(folder, function) for function in person.functions)
    )


def _slip(folder: Folder, function: str) -> bool:
    """Whether a function is none of the programme's, but nearly one."""
    declared = folder.programme.functions if folder.programme is not None else ()
    return bool(declared) and function not in declared and bool(nearest(function, declared, likeness=SLIP))


def organisation_name(folder: Folder, organisation: str) -> object:
    """What an organisation is called; its id where nobody says."""
    entry = folder.organisations.get(organisation)
    return entry.name if entry is not None else organisation


def first_entry(folder: Folder, organisation: str) -> Place | None:
    """Where the first participant of an organisation says where they come from."""
    file = folder.participants_ref.file
    for number, one in enumerate(folder.participants):
        if one.organisation == organisation:
            return Place(file, (number, "organisation"))
    return None
