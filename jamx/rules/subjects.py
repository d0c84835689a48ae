"""What rules look at: a meeting or agenda file, a programme, the workspace; each with the run's plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.dates import date_of
from jamx.model.meeting import AgendaFile, Gathering, Meeting
from jamx.model.relative_date import RelativeDate
from jamx.rules.mentions import around_items
from jamx.rules.named import Named
from jamx.rules.pieces import pieces
from jamx.rules.programme_texts import ProgrammeTexts
from jamx.schedule.bookings import bookings
from jamx.schedule.outside import date_outside

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from jamx.model.agenda import Item
    from jamx.model.calendar_date import DateValue
    from jamx.rules.mentions import Mention, Sort
    from jamx.rules.pieces import Piece
    from jamx.schedule.bookings import Booking
    from jamx.schedule.occurrences import Occurrence
    from jamx.schedule.plan import Plan
    from jamx.schedule.timeline import DayLine, Slot, Timeline
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder


@dataclass(frozen=True)
class Sitting:
    """A meeting or an agenda file."""

    plan: Plan
    ref: FileRef
    gathering: Gathering

    @property
    def folder(self) -> Folder:
        """The programme it belongs to."""
        return self.plan.workspace.folder(self.ref.programme)

    @cached_property
    def cases(self) -> tuple[Timeline, ...]:
        """Its timelines: the one case of a meeting, both cases of an agenda file."""
        return self.plan.cases(self.ref, self.gathering)

    @property
    def loose(self) -> bool:
        """Nothing is promised to anybody yet: an agenda file, or an undated meeting nobody confirmed."""
        if isinstance(self.gathering, AgendaFile):
            return True
        meeting = self.gathering
        if not isinstance(meeting, Meeting) or meeting.status not in {"planned", "preliminary"}:
            return False
        return not (meeting.date or meeting.dates or meeting.occasions or meeting.days)

    def contradictions(self, rule: str) -> Sequence[Finding]:
        """What the clock found under a rule's name, once for each place: in a later case only what is new."""
        return self._contradictions.get(rule, ())

    @cached_property
    def _contradictions(self) -> Mapping[str, list[Finding]]:
        by_rule: dict[str, list[Finding]] = {}
        seen: set[tuple[str, Place]] = set()
        for case in self.cases:
            for found in case.contradictions:
                if (found.rule, found.place) not in seen:
                    seen.add((found.rule, found.place))
                    by_rule.setdefault(found.rule, []).append(self._with_its_meeting(found))
        return by_rule

    def _with_its_meeting(self, found: Finding) -> Finding:
        """What is wrong in an agenda file may be so in this meeting alone, for its hours or for those who come."""
        if found.place.file == self.ref.file:
            return found
        return found._replace(related=(*found.related, Related(Place(self.ref.file, ("title",)), "in-meeting")))

    @property
    def in_doubt(self) -> bool:
        """Whether times contradict each other so that nobody knows how long the day is."""
        rules = ("agenda/out-of-order", "agenda/end-before-start", "agenda/overdetermined")
        return any(self.contradictions(rule) for rule in rules)

    def incomplete(self, found: Finding) -> Finding:
        """A finding about something not said yet: a note as long as nothing is promised."""
        return found._replace(severity=Severity.NOTE) if self.loose else found

    @cached_property
    def named(self) -> Named:
        """What the items written in the file name."""
        return Named(self.gathering)

    @cached_property
    def around_items(self) -> tuple[Mention, ...]:
        """Every name that the file mentions outside its items, with its place."""
        return tuple(around_items(self.ref.file, self.gathering))

    def names(self, sort: Sort) -> set[str]:
        """Every name of a sort that the file mentions."""
        return {one.name for one in self.around_items if one.sort is sort} | self.named.names.get(sort, set())

    @property
    def days(self) -> tuple[DayLine, ...]:
        """Its days on the clock; those of an agenda file as they are without all that is optional."""
        return self.cases[0].days

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Every item on the clock, those inside strands too, in file order."""
        found: list[Slot] = []
        for day in self.days:
            _lay_open(day.slots, found)
        return tuple(found)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The same, each followed by its parts."""
        return tuple(pieces(self.slots))

    @cached_property
    def divided(self) -> tuple[Slot, ...]:
        """The items on the clock that have strands: few have."""
        return tuple(slot for slot in self.slots if slot.strands)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Every item written down, optional ones and those inside strands too."""
        found: list[Item] = []
        for day in self.days:
            _list(day.plan.items, found)
        return tuple(found)

    def placed_items(self) -> Iterator[tuple[Place, Item]]:
        """The same with their places, for whoever has something to tell of one: places are dear."""
        for day in self.days:
            for index, item in enumerate(day.plan.items):
                yield from _written(Place(day.plan.place.file, (*day.plan.place.path, index)), item)

    def items_that(self, told: Callable[[Item], bool]) -> Iterator[tuple[Place, Item]]:
        """Those of which something is told, with their places; mostly there is none, and no place is made."""
        if any(map(told, self.items)):
            yield from (each for each in self.placed_items() if told(each[1]))


def _lay_open(slots: Iterable[Slot], found: list[Slot]) -> None:
    for slot in slots:
        found.append(slot)
        for strand in slot.strands:
            _lay_open(strand.slots, found)


def _list(items: Iterable[Item], found: list[Item]) -> None:
    for item in items:
        found.append(item)
        for strand in item.strands.listed if item.strands is not None else ():
            _list(strand.items or (), found)


def _written(place: Place, item: Item) -> Iterator[tuple[Place, Item]]:
    yield place, item
    for number, strand in enumerate(item.strands.listed if item.strands is not None else ()):
        for index, inner in enumerate(strand.items or ()):
            yield from _written(Place(place.file, (*place.path, "strands", number, "items", index)), inner)


@dataclass(frozen=True)
class ProgrammeSubject:
    """A programme with its meetings and agenda files.

    Attributes:
        only: The files whose own faults matter, where not all do: others need not be read for theirs.
    """

    plan: Plan
    folder: Folder
    sittings: tuple[Sitting, ...]
    only: Collection[str] | None = None

    @property
    def closed(self) -> bool:
        """Whether it is history: nothing about today applies."""
        return self.folder.programme is not None and self.folder.programme.status == "closed"

    @cached_property
    def period(self) -> DateValue | None:
        """How long the programme says that it goes on."""
        programme = self.folder.programme
        return date_of(programme.period) if programme is not None else None

    @cached_property
    def times(self) -> tuple[Occurrence, ...]:
        """When its meetings are held or may be: what is cancelled has no times."""
        found = self.plan.occurrences(self.folder.id)
        return tuple(one for one in found if "cancelled" not in {one.status, one.meeting.status})

    @cached_property
    def outside(self) -> frozenset[Place]:
        """Where the dates of meetings stand that lie outside the programme's period."""
        period = self.period
        if period is None:
            return frozenset()
        return frozenset(at for time in self.times for value, at in time.dates if date_outside(value, period))

    @cached_property
    def placed(self) -> tuple[Occurrence, ...]:
        """The same times without those outside the programme's period: that is one fault, whatever follows from it."""
        if not self.outside:
            return self.times
        return tuple(time for time in self.times if all(at not in self.outside for _, at in time.dates))

    @cached_property
    def within(self) -> tuple[Occurrence, ...]:
        """The times without those of which no day lies in the programme's period."""
        period = self.period
        if period is None or not self.outside:
            return self.times
        first, last = period.earliest or date.min, period.latest or date.max
        whens = ((time, time.when) for time in self.times)
        return tuple(
            time
            for time, when in whens
            if when is None or ((when.earliest or date.min) <= last and (when.latest or date.max) >= first)
        )

    @cached_property
    def astray(self) -> frozenset[str]:
        """The names of the meetings that lie outside the programme's period."""
        files = {at.file for at in self.outside}
        return frozenset(time.ref.name for time in self.times if time.ref.file in files)

    def hangs_astray(self, said: object, meeting: str | None = None) -> bool:
        """Whether a distance counts, over others or not, from a meeting that lies outside the period.

        Args:
            said: A date or a distance.
            meeting: What a distance without an anchor counts from.
        """
        if not self.astray or not isinstance(said, RelativeDate):
            return False
        return self.plan.due_dates(self.folder.id).root(said, meeting) in self.astray

    @cached_property
    def bookings(self) -> tuple[Booking, ...]:
        """Who is expected when: all that is looked at across programmes."""
        times = [time for time in self.times if time.sort != "meeting" or time.ref.name not in self.astray]
        return bookings(self.folder, times, self.plan.timeline)

    @cached_property
    def texts(self) -> ProgrammeTexts:
        """What is written in its files and in the register that programmes share."""
        return ProgrammeTexts(self.plan, self.folder, self.only)


@dataclass(frozen=True)
class WorkspaceSubject:
    """Everything.

    Attributes:
        gathered: What the rule's `gather` made of each programme, in order of name.
    """

    plan: Plan
    gathered: Sequence[Any] = ()
