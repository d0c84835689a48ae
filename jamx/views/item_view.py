"""Items, parts, points and strands as a document shows them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from jamx.model.agenda import Part
from jamx.views.agenda import FitView, ItemView, NoteView, PartView, PointView, RoundView, StrandView
from jamx.words.clock import span_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from jamx.model.agenda import Item, Point
    from jamx.schedule.timeline import Fit, PartSlot, Slot, StrandSlot
    from jamx.views.wording import Wording


@dataclass(frozen=True)
class ItemViews:
    """Makes the views of items.

    Attributes:
        wording: The document's words.
        pauses: The kinds that are pauses.
        outcomes: The ids of the meeting's outcomes, in the order in which the document numbers them.
    """

    wording: Wording
    pauses: Collection[str]
    outcomes: Sequence[str]

    def item(self, slot: Slot) -> ItemView:
        """One item with all that is in it."""
        item, wording = slot.item, self.wording
        parts = tuple(self._part(part) for part in slot.parts)
        return ItemView(
            number=slot.number,
            title=wording.text(item.title),
            start=slot.start,
            end=slot.end,
            minutes=slot.minutes,
            time=self._time(slot.start, slot.end, about=slot.about),
            duration=wording.minutes(slot.minutes) or wording.duration(item.duration),
            kind=item.kind,
            kind_text=wording.kind(item.kind),
            pause=item.kind in self.pauses,
            lead=str(item.lead) if item.lead is not None else None,
            lead_text=wording.lead(item.lead),
            each=item.each,
            each_text=self._each(item),
            form=wording.text(item.form),
            room=wording.text(item.room),
            text=wording.text(item.text),
            points=self._points(item.points),
            parts=parts,
            rounds=self._rounds(slot, parts),
            strands=tuple(self._strand(strand) for strand in slot.strands),
            strands_text=wording.say("by function") if item.strands is not None and item.strands.by else "",
            materials=tuple(wording.text(material) for material in item.materials),
            outputs=item.outputs,
            outcomes_text=self._outcomes(item.outputs),
            notes=wording.text(item.facilitator_notes),
            all_notes=tuple(self._notes(slot)),
            fit=self._fit(slot.fit),
            ref=item.ref,
            internal=item.internal,
        )

    def _notes(self, slot: Slot, heading: str = "") -> Iterator[NoteView]:
        """The notes of an item, then those of what is in it, each with the title it belongs to."""
        text = self.wording.text
        if slot.item.facilitator_notes is not None:
            yield NoteView(heading, text(slot.item.facilitator_notes))
        for part in dict.fromkeys(one.number for one in slot.parts if one.number is not None):
            content = next(one.content for one in slot.parts if one.number == part)
            if isinstance(content, Part) and content.facilitator_notes is not None:
                yield NoteView(text(content.title), text(content.facilitator_notes))
        for strand in slot.strands:
            if strand.strand.facilitator_notes is not None:
                yield NoteView(text(strand.strand.title), text(strand.strand.facilitator_notes))
            for inner in strand.slots:
                yield from self._notes(inner, text(inner.item.title))

    def _outcomes(self, outputs: Sequence[str]) -> str:
        """Which of the numbered outcomes an item contributes to."""
        numbers = [str(self.outcomes.index(output) + 1) for output in outputs if output in self.outcomes]
        if not numbers:
            return ""
        *most, last = numbers
        listed = f"{', '.join(most)} {self.wording.say('and')} {last}" if most else last
        return self.wording.say("outputs", numbers=listed)

    def _time(self, start: int | None, end: int | None, *, about: bool = False) -> str:
        text = span_text(start, end, self.wording.language)
        return self.wording.say("about", text=text) if about and text else text

    def _points(self, points: Sequence[Point]) -> tuple[PointView, ...]:
        wording = self.wording
        return tuple(
            PointView(wording.text(point.title), wording.condition(point.optional), wording.text(point.text))
            for point in points
        )

    def _each(self, item: Item) -> str:
        if not item.each:
            return ""
        names = [self.wording.who(one) for one in item.each]
        who = f" {self.wording.say('and')} ".join(names)
        if item.at_once == "all":
            return self.wording.say("each.at_once", who=who)
        if item.at_once is not None and item.at_once > 1:
            return self.wording.say("each.tables", who=who, n=item.at_once)
        return self.wording.say("each", who=who)

    def _part(self, slot: PartSlot) -> PartView:
        part, wording = slot.content, self.wording
        return PartView(
            title=wording.text(part.title) if isinstance(part, Part) else wording.kind(part.kind),
            start=slot.start,
            end=slot.end,
            minutes=slot.minutes,
            organisation=slot.organisation,
            joint=isinstance(part, Part) and part.joint,
            turn=slot.turn,
            form=wording.text(part.form) if isinstance(part, Part) else "",
            time=self._time(slot.start, slot.end),
            duration=wording.duration(part.duration) or wording.minutes(slot.minutes),
            speaker=wording.name(slot.organisation) if slot.organisation is not None else "",
            pause=slot.number is None,
            notes=wording.text(part.facilitator_notes) if isinstance(part, Part) else "",
        )

    def _rounds(self, slot: Slot, parts: tuple[PartView, ...]) -> tuple[RoundView, ...]:
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
        turns = groupby(parts, key=lambda part: (part.turn, part.speaker))
        joint = self.wording.say("per.joint")
        return tuple(RoundView(speaker or joint, tuple(group)) for (_, speaker), group in turns)

    def _in_minutes(self, item: Item, parts: tuple[PartView, ...]) -> Iterator[RoundView]:
        first = [part for part in parts if part.turn in {None, 0}]
        who = self.wording.who(item.each[0])
        for joint, group in groupby(first, key=lambda part: part.joint or part.pause):
            shown = tuple(_without_time(part) for part in group)
            heading = self.wording.say("per.joint") if joint else self.wording.say("per", who=who)
            yield RoundView(heading, shown)

    def _strand(self, slot: StrandSlot) -> StrandView:
        strand, wording = slot.strand, self.wording
        names = tuple(wording.name(who) for who in strand.for_)
        early = wording.say("early", minutes=slot.early) if slot.early and slot.slots else ""
        return StrandView(
            title=wording.text(strand.title),
            room=wording.text(strand.room),
            audience=strand.for_,
            audience_text=wording.say("for", who=", ".join(name.lower() for name in names)) if names else "",
            lead=wording.lead(strand.lead),
            time=self._time(slot.start, slot.end),
            text=wording.text(strand.text),
            early=early,
            notes=wording.text(strand.facilitator_notes),
            points=self._points(strand.points),
            items=tuple(self.item(inner) for inner in slot.slots),
        )

    def _fit(self, fit: Fit | None) -> FitView | None:
        if fit is None:
            return None
        fitting = fit.fits is None or fit.organisations is None or fit.fits >= fit.organisations
        if fit.has is None or (fit.fits is None and fit.needs is None):
            text = ""
        elif fit.needs is None or fit.organisations is None:
            text = self.wording.say("fit.unknown" if fit.fits is not None else "fit.any", has=fit.has, fits=fit.fits)
        else:
            key = {1: "fit.one", 2: "fit.two"}.get(fit.organisations, "fit.all") if fitting else "fit"
            text = self.wording.say(key, needs=fit.needs, has=fit.has, fits=fit.fits, organisations=fit.organisations)
        return FitView(fit.needs, fit.has, fit.organisations, fit.fits, text, fitting)


def _without_time(part: PartView) -> PartView:
    return part._replace(time="", speaker="")
