"""The parts of items and the points of what has any, as a document shows them: turn by turn, or in minutes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from jamx.model.agenda import Part
from jamx.views.agenda import PartView, PointView, RoundView
from jamx.words.clock import span_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.model.agenda import Item, Point
    from jamx.schedule.timeline import PartSlot, Slot
    from jamx.views.wording import Wording


def point_views(points: Sequence[Point], wording: Wording) -> tuple[PointView, ...]:
    """Points, with the conditions under which they are there."""
    return tuple(
        PointView(wording.text(point.title), wording.condition(point.optional), wording.text(point.text))
        for point in points
    )


@dataclass(frozen=True)
class PartViews:
    """Makes the views of parts and of rounds of them.

    Attributes:
        wording: The document's words.
    """

    wording: Wording

    def part(self, slot: PartSlot) -> PartView:
        """A part, or the pause between turns."""
        part, wording = slot.content, self.wording
        own = part if isinstance(part, Part) else None
        return PartView(
            title=wording.text(own.title) if own is not None else wording.kind(part.kind),
            start=slot.start,
            end=slot.end,
            minutes=slot.minutes,
            organisation=slot.organisation,
            joint=own is not None and own.joint,
            turn=slot.turn,
            form=wording.text(own.form) if own is not None else "",
            time=span_text(slot.start, slot.end, wording.language),
            duration=wording.duration(part.duration) or wording.minutes(slot.minutes),
            speaker=wording.name(slot.organisation) if slot.organisation is not None else "",
            pause=slot.number is None,
            notes=wording.text(own.facilitator_notes) if own is not None else "",
            lead_text=wording.lead(own.lead) if own is not None else "",
            text=wording.text(own.text) if own is not None else "",
            points=point_views(own.points, wording) if own is not None else (),
            materials=tuple(wording.text(one) for one in own.materials) if own is not None else (),
        )

    def rounds(self, slot: Slot, parts: tuple[PartView, ...]) -> tuple[RoundView, ...]:
        """Clock times for each speaker where they hold; else what one turn consists of, in minutes."""
        if not parts:
            return ()
        holds = slot.end is not None and all(part.end is not None and part.end <= slot.end for part in parts)
        if slot.item.each and (not holds or not any(part.speaker for part in parts)):
            return tuple(self._in_minutes(slot.item, parts))
        if not holds:
            return (RoundView(self.wording.say("parts"), tuple(_without_time(part) for part in parts)),)
        if not slot.item.each:
            return (RoundView(self.wording.say("parts"), parts),)
        turns = groupby(map(_told_once, parts), key=lambda part: (part.turn, part.speaker))
        joint = self.wording.say("per.joint")
        return tuple(RoundView(speaker or joint, tuple(group)) for (_, speaker), group in turns)

    def _in_minutes(self, item: Item, parts: tuple[PartView, ...]) -> Iterator[RoundView]:
        first = [part for part in parts if part.turn in {None, 0}]
        who = self.wording.who(item.each[0])
        for joint, group in groupby(first, key=lambda part: part.joint or part.pause):
            shown = tuple(_without_time(part) for part in group)
            heading = self.wording.say("per.joint") if joint else self.wording.say("per", who=who)
            yield RoundView(heading, shown)


def _without_time(part: PartView) -> PartView:
    return part._replace(time="", speaker="")


def _told_once(part: PartView) -> PartView:
    return part if part.turn in {None, 0} else part._replace(text="", points=(), materials=())
