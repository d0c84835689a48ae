"""The agenda of an organisation or a function: its turns, its strands, what it leads; the rest in short."""

from __future__ import annotations

from itertools import groupby, islice
from typing import TYPE_CHECKING, NamedTuple

from jamx.views.agenda import ConcernsView, FactView, PartView, RoundView, TurnView
from jamx.views.said import joined
from jamx.words.clock import prose_span, span_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jamx.schedule.belonging import Somebody
    from jamx.schedule.timeline import Slot, StrandSlot, Timeline
    from jamx.views.agenda import AgendaView, DayView, ItemView, StrandView
    from jamx.views.wording import Wording


def focused(timeline: Timeline, somebody: Somebody) -> Timeline:
    """The timeline in which strands for others have their names left, and nothing that is in them."""
    days = (day._replace(slots=tuple(_slot(slot, somebody) for slot in day.slots)) for day in timeline.days)
    return timeline._replace(days=tuple(days))


def _slot(slot: Slot, somebody: Somebody) -> Slot:
    return slot._replace(strands=tuple(_strand(strand, somebody) for strand in slot.strands))


def _strand(slot: StrandSlot, somebody: Somebody) -> StrandSlot:
    if somebody.invited(slot.strand.for_):
        return slot._replace(slots=tuple(_slot(inner, somebody) for inner in slot.slots))
    emptied = {"items": None, "points": (), "text": None, "materials": (), "facilitator_notes": None}
    return slot._replace(strand=slot.strand.model_copy(update=emptied), slots=())


def concerned(view: AgendaView, somebody: Somebody, wording: Wording) -> AgendaView:
    """The view of a focused timeline, with whom it is for and what is theirs among its facts."""
    desk = _Desk(somebody, wording)
    shown = view._replace(days=tuple(map(desk.day, view.days)))
    return shown._replace(
        facts=(*view.facts, *desk.facts(shown)),
        concerns=ConcernsView(somebody.organisation, somebody.function, somebody.roles),
    )


class _Desk(NamedTuple):
    somebody: Somebody
    wording: Wording

    def day(self, day: DayView) -> DayView:
        return day._replace(items=tuple(map(self.item, day.items)))

    def item(self, item: ItemView) -> ItemView:
        rounds, turns = self._rounds(item)
        who = self.somebody.organisation
        own = item.parts if not turns else [part for part in item.parts if part.organisation in {None, who}]
        return item._replace(
            rounds=rounds,
            turns=turns,
            parts=tuple(own),
            strands=tuple(map(self.strand, item.strands)),
            own=self._own(item),
        )

    def strand(self, strand: StrandView) -> StrandView:
        if self.somebody.invited(strand.audience):
            return strand._replace(items=tuple(map(self.item, strand.items)), own=True)
        return strand._replace(early=self.wording.say("strand.aside"), own=False)

    def _own(self, item: ItemView) -> bool:
        """Whether an item is this one's in particular: it leads it, or each of its like has a turn."""
        leads = item.lead is not None and self.somebody.has(item.lead, alone=True)
        return leads or (self.somebody.function is not None and self.somebody.function in item.each)

    def _rounds(self, item: ItemView) -> tuple[tuple[RoundView, ...], tuple[TurnView, ...]]:
        """The organisation's turns in full and what is joint, then when the others have theirs.

        Where the document does not say who speaks when, all is left as it is.
        """
        whole = iter(item.parts)  # a round tells a part's content at the first turn only
        rounds = [one._replace(parts=tuple(islice(whole, len(one.parts)))) for one in item.rounds]
        laid_out = any(part.speaker for one in item.rounds for part in one.parts)
        mine = [one for one in rounds if laid_out and self._is_mine(one)]
        if not mine:
            return item.rounds, ()
        turns = tuple(TurnView(one.parts[0].start, one.parts[-1].end) for one in mine)
        shown = [self._headed(one) if self._is_mine(one) else one for one in rounds if self._concerns(one)]
        others = tuple(self._line(one) for one in rounds if not self._concerns(one))
        rest = (RoundView(self.wording.say("turns.others"), others),) if others else ()
        return (*_joined(shown), *rest), turns

    def _is_mine(self, one: RoundView) -> bool:
        return self.somebody.organisation is not None and one.parts[0].organisation == self.somebody.organisation

    def _concerns(self, one: RoundView) -> bool:
        return one.parts[0].organisation in {None, self.somebody.organisation}

    def _headed(self, one: RoundView) -> RoundView:
        time = prose_span(one.parts[0].start or 0, one.parts[-1].end, self.wording.language)
        return one._replace(heading=self.wording.say("turn.headed", time=time))

    def _line(self, one: RoundView) -> PartView:
        """Another's turn as a line: who, and from when to when."""
        first, end = one.parts[0], one.parts[-1].end
        minutes = None if first.start is None or end is None else end - first.start
        time = span_text(first.start, end, self.wording.language)
        plain = first._replace(title=first.speaker, end=end, minutes=minutes, time=time, duration="", form="", notes="")
        return plain._replace(lead_text="", text="", points=(), materials=())

    def facts(self, view: AgendaView) -> Iterator[FactView]:
        """Whom the agenda is for, their role, their turns, what is theirs, and their strands."""
        wording, somebody = self.wording, self.somebody
        for sort in ("organisation", "function"):
            name = getattr(somebody, sort)
            if name is not None:
                yield FactView(wording.say(f"for.{sort}"), wording.name(name), sort)
        lines = {
            "own.role": [wording.say(f"who.{role}") for role in somebody.roles],
            "own.turn": list(self._told(view, _turns)),
            "own.items": list(self._told(view, _items)),
            "own.strands": list(self._told(view, self._strands)),
        }
        for key, texts in lines.items():
            if texts:
                yield FactView(wording.say(key), joined("; ", texts), key)

    def _told(self, view: AgendaView, find: Callable[[ItemView], Iterable[_Own]]) -> Iterator[str]:
        """What is found in the items, each with its time and, of several days, its day."""
        for number, day in enumerate(view.days, 1):
            prefix = self.wording.say("day", n=number) + ", " if len(view.days) > 1 else ""
            for one in (own for item in _all(day.items) for own in find(item)):
                when = "" if one.start is None else prose_span(one.start, one.end, self.wording.language) + " "
                yield joined("", (prefix, when, one.title))

    def _strands(self, item: ItemView) -> Iterator[_Own]:
        """The strands that are its own, where others go on beside them."""
        told_apart = any(strand.own is False for strand in item.strands)
        for strand in (one for one in item.strands if told_apart and one.own):
            room = (", ", self.wording.say("room").lower(), " ", strand.room) if strand.room else ()
            yield _Own(strand.start, strand.end, joined("", (strand.title, *room)))


def _joined(rounds: Iterable[RoundView]) -> Iterator[RoundView]:
    """Rounds that stand side by side once what was between them is gone, under the heading they share."""
    for heading, group in groupby(rounds, key=lambda one: one.heading):
        yield RoundView(heading, tuple(part for one in group for part in one.parts))


class _Own(NamedTuple):
    """Something of its own: from when to when in minutes after midnight, and what it is."""

    start: int | None
    end: int | None
    title: str


def _turns(item: ItemView) -> Iterator[_Own]:
    return (_Own(turn.start, turn.end, item.title) for turn in item.turns)


def _items(item: ItemView) -> Iterator[_Own]:
    if item.own and not item.turns:
        yield _Own(item.start, item.end, item.title)


def _all(items: Iterable[ItemView]) -> Iterator[ItemView]:
    """Items, and those in their strands."""
    for item in items:
        yield item
        for strand in item.strands:
            yield from _all(strand.items)
