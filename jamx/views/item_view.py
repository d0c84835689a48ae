"""Items and strands as a document shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jamx.views.agenda import ItemView, StrandView
from jamx.views.fit_view import fit_view
from jamx.views.note_view import note_views
from jamx.views.part_view import PartViews, point_views
from jamx.views.said import joined
from jamx.words.clock import span_text

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from jamx.model.agenda import Item
    from jamx.schedule.timeline import Slot, StrandSlot
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
        made = PartViews(wording)
        parts = tuple(map(made.part, slot.parts))
        title, pause = wording.text(item.title), item.kind in self.pauses
        return ItemView(
            number=slot.number,
            title=title,
            start=slot.start,
            end=slot.end,
            minutes=slot.minutes,
            time=self._time(slot.start, slot.end, about=slot.about),
            duration=wording.minutes(slot.minutes) or wording.duration(item.duration),
            kind=item.kind,
            kind_text=wording.kind(item.kind),
            kind_note=wording.kind_note(title, item.kind) if pause else "",
            pause=pause,
            lead=str(item.lead) if item.lead is not None else None,
            lead_text=wording.lead(item.lead),
            each=item.each,
            each_text=self._each(item),
            at_once=item.at_once,
            form=wording.text(item.form),
            room=wording.text(item.room),
            text=wording.text(item.text),
            points=point_views(item.points, wording),
            parts=parts,
            rounds=made.rounds(slot, parts),
            strands=tuple(self._strand(strand) for strand in slot.strands),
            strands_text=wording.say("by function") if item.strands is not None and item.strands.by else "",
            materials=tuple(wording.text(material) for material in item.materials),
            outputs=item.outputs,
            outcomes_text=self._outcomes(item.outputs),
            notes=wording.text(item.facilitator_notes),
            all_notes=tuple(note_views(slot, wording)),
            fit=fit_view(slot.fit, wording),
            ref=item.ref,
            internal=item.internal,
        )

    def _outcomes(self, outputs: Sequence[str]) -> str:
        """Which of the numbered outcomes an item contributes to."""
        numbers = [str(self.outcomes.index(output) + 1) for output in outputs if output in self.outcomes]
        if not numbers:
            return ""
        return self.wording.say("outputs", numbers=self.wording.listed(numbers, "and"))

    def _time(self, start: int | None, end: int | None, *, about: bool = False) -> str:
        text = span_text(start, end, self.wording.language)
        return self.wording.say("about", text=text) if about and text else text

    def _each(self, item: Item) -> str:
        if not item.each:
            return ""
        names = [self.wording.who(one) for one in item.each]
        who = self.wording.listed(names, "and")
        if item.at_once == "all":
            return self.wording.say("each.at_once", who=who)
        if item.at_once is not None and item.at_once > 1:
            return self.wording.say("each.tables", who=who, n=item.at_once)
        return self.wording.say("each", who=who)

    def _strand(self, slot: StrandSlot) -> StrandView:
        strand, wording = slot.strand, self.wording
        names = tuple(wording.common(who) for who in strand.for_)
        early = wording.say("early", minutes=slot.early) if slot.early and slot.slots else ""
        return StrandView(
            title=wording.text(strand.title),
            room=wording.text(strand.room),
            audience=strand.for_,
            audience_text=wording.say("for", who=joined(", ", names)) if names else "",
            lead=wording.lead(strand.lead),
            time=self._time(slot.start, slot.end),
            text=wording.text(strand.text),
            early=early,
            notes=wording.text(strand.facilitator_notes),
            points=point_views(strand.points, wording),
            items=tuple(self.item(inner) for inner in slot.slots),
            materials=tuple(wording.text(material) for material in strand.materials),
            start=slot.start,
            end=slot.end,
        )
