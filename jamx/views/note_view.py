"""Notes for whoever leads an item, gathered from all that is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.agenda import Part
from jamx.views.agenda import NoteView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.schedule.timeline import Slot
    from jamx.views.wording import Wording


def note_views(slot: Slot, wording: Wording, heading: str = "") -> Iterator[NoteView]:
    """The notes of an item, then those of what is in it, each with the title it belongs to."""
    text = wording.text
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
            yield from note_views(inner, wording, text(inner.item.title))
