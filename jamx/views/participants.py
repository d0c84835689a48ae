"""Who comes: how many from each organisation, in each function, at each meeting and on each day; and who is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.schedule.people import by_function, by_organisation, everybody, number_of, on_day
from jamx.views.date_view import iso_date
from jamx.views.wordings import wording_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jamx.schedule.amounts import Amount
    from jamx.schedule.people import Listed
    from jamx.schedule.plan import Plan
    from jamx.schedule.seating import Seat
    from jamx.schedule.turnout import Turnout
    from jamx.views.audience import Audience
    from jamx.views.wording import Wording
    from jamx.workspace.workspace import Folder


class CountView(NamedTuple):
    """How many come from an organisation, or have a function; the id is "" where no function is written down.

    The number is None for those who may not see it.
    """

    id: str
    name: str
    people: Amount | None


class PersonView(NamedTuple):
    """An entry of the list, for the organiser."""

    organisation: str
    organisation_name: str
    functions: tuple[str, ...]
    function_text: str
    name: str
    people: Amount
    meetings: tuple[str, ...]


class MissingView(NamedTuple):
    """A seat that stays empty, or is not filled."""

    organisation: str
    organisation_name: str
    functions: tuple[str, ...]
    text: str
    strength: str
    strength_text: str
    wanted: Amount
    listed: Amount


class DayPeopleView(NamedTuple):
    """How many come on a day."""

    day: int
    date: str | None
    people: Amount | None


class MeetingPeopleView(NamedTuple):
    """A meeting with those who come, and those who do not."""

    id: str
    title: str
    status: str
    date: str | None
    expected: Amount | None
    people: Amount | None
    days: tuple[DayPeopleView, ...]
    organisations: tuple[CountView, ...]
    functions: tuple[CountView, ...]
    missing: tuple[MissingView, ...]


class ParticipantsView(NamedTuple):
    """A programme's people; `participants` and what is missing are the organiser's alone."""

    programme: str
    title: str
    language: str
    people: Amount | None
    organisations: tuple[CountView, ...]
    functions: tuple[CountView, ...]
    meetings: tuple[MeetingPeopleView, ...]
    participants: tuple[PersonView, ...]


def participants_view(
    plan: Plan, programme: str, audience: Audience, language: str | None = None, meeting: str | None = None
) -> ParticipantsView | None:
    """The people of a programme, or of one of its meetings; None where its file cannot be read."""
    folder = plan.workspace.folder(programme)
    if folder.programme is None:
        return None
    wanted = language or folder.programme.language or plan.workspace.configuration.language
    desk = _Desk(folder, audience, wording_of(wanted, plan.workspace, folder))
    turnouts = [one for one in plan.turnouts(programme) if meeting in {None, one.name}]
    listed = everybody(folder) if meeting is None else tuple(one for each in turnouts for one in each.listed)
    return ParticipantsView(
        programme=programme,
        title=desk.wording.text(folder.programme.title),
        language=wanted,
        people=desk.number(listed),
        organisations=desk.counts(by_organisation(listed)),
        functions=desk.counts(by_function(listed)),
        meetings=tuple(desk.meeting(each) for each in turnouts),
        participants=tuple(map(desk.person, listed)) if audience.inside else (),
    )


class _Desk:
    """Puts one programme's people into words, as an audience may see them."""

    def __init__(self, folder: Folder, audience: Audience, wording: Wording) -> None:
        self._folder = folder
        self._audience = audience
        self.wording = wording

    def number(self, listed: Iterable[Listed]) -> Amount | None:
        return number_of(listed) if self._audience.receives else None

    def counts(self, counted: Mapping[str, Amount]) -> tuple[CountView, ...]:
        shown = self._audience.receives
        return tuple(CountView(one, self._name(one), amount if shown else None) for one, amount in counted.items())

    def meeting(self, turnout: Turnout) -> MeetingPeopleView:
        numbered = list(enumerate(turnout.days, 1))
        days = ((number, day, on_day(turnout.listed, turnout.name, number)) for number, day in numbered)
        return MeetingPeopleView(
            id=turnout.name,
            title=self.wording.text(turnout.meeting.title),
            status=turnout.meeting.status,
            date=iso_date(turnout.days[0]),
            expected=turnout.expected if self._audience.receives else None,
            people=self.number(turnout.listed),
            days=tuple(DayPeopleView(number, iso_date(day), self.number(there)) for number, day, there in days),
            organisations=self.counts(by_organisation(turnout.listed)),
            functions=self.counts(by_function(turnout.listed)),
            missing=tuple(self._missing(turnout)) if self._audience.inside else (),
        )

    def person(self, one: Listed) -> PersonView:
        person = one.person
        return PersonView(
            organisation=person.organisation,
            organisation_name=self._name(person.organisation),
            functions=person.functions,
            function_text=", ".join(map(self._name, person.functions)),
            name=person.name or "",
            people=number_of([one]),
            meetings=person.meetings,
        )

    def _missing(self, turnout: Turnout) -> Iterator[MissingView]:
        """Seats that are not filled; nobody is missing as long as nobody is listed for a meeting."""
        for seat in turnout.seats if turnout.open else ():
            if seat.short:
                yield self._seat(seat)

    def _seat(self, seat: Seat) -> MissingView:
        strength = seat.expectation.strength
        named = self.wording.listed([self._name(one) for one in seat.functions], "or")
        return MissingView(
            organisation=seat.organisation,
            organisation_name=self._name(seat.organisation),
            functions=seat.functions,
            text=named or self.wording.text(seat.expectation.label) or self._name(""),
            strength=strength,
            strength_text=self.wording.say(f"wanted.{strength}"),
            wanted=seat.wanted,
            listed=seat.listed,
        )

    def _name(self, one: str) -> str:
        return self.wording.name(one) if one else self.wording.say("people.any function")
