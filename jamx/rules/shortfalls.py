"""Seats that stay empty, told once for each organisation and function, however many meetings they are missed at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.turnout import Seat, Turnout
    from jamx.workspace.workspace import Folder

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


def shortfalls(subject: ProgrammeSubject) -> Iterator[Shortfall]:
    """What organisations lack at meetings that people are listed for; those that nobody comes from are left out."""
    found: dict[tuple[str, tuple[str, ...]], list[tuple[Seat, Turnout]]] = {}
    for turnout in subject.plan.turnouts(subject.folder.id):
        for seat in turnout.seats if turnout.open else ():
            if seat.short and seat.organisation not in turnout.absent:
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
