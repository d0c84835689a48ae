"""A pause is over before people have left their chairs.

Fifty people need ten minutes for a cup of coffee, and half an hour for lunch. What is called a leg-stretcher
(`Bensträckare`, `Rörelsepaus`) is short by nature and left alone.

Options:
    minutes: how short a pause may be (10)
    lunch: how short lunch may be (30)

Bad:
    title: Meeting
    agenda:
      - title: Presentation
        time: 10.00–10.55
      - title: Coffee
        time: 10.55–11.00
        kind: coffee

Good:
    title: Meeting
    agenda:
      - title: Presentation
        time: 10.00–10.45
      - title: Coffee
        time: 10.45–11.00
        kind: coffee
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.pieces import Piece, minutes_of_part
from jamx.rules.resting import is_lunch, is_pause, kinds_of, takes_place
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below
from jamx.words.pause_words import is_short_by_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.text import Text
    from jamx.rules.subjects import Sitting
    from jamx.schedule.timeline import Slot

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING
OPTIONS = {"minutes": 10, "lunch": 30}


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Pauses below the limits: items, parts, and the pauses inside rounds."""
    if not takes_place(sitting):
        return
    for where, title, minutes, lunch in _pauses(sitting, max(options.values())):
        if minutes < (least := options["lunch" if lunch else "minutes"]) and not is_short_by_name(str(title)):
            place = where.place if isinstance(where, Piece) else below(where.place, "pause", "duration")
            facts = {"title": title, "minutes": minutes, "least": least}
            yield Finding("pace/short-break", place, facts, "lunch" if lunch else "")


def _pauses(sitting: Sitting, most: int) -> Iterator[tuple[Piece | Slot, Text, int, bool]]:
    """What is a short pause, or has one between turns, what it is called, its minutes, and whether it is lunch.

    What takes as long as a lunch is not looked at: that is nearly everything.
    """
    kinds = kinds_of(sitting.plan)
    for piece in sitting.pieces:
        if 0 < (minutes := piece.minutes or 0) < most and is_pause(piece.entry, kinds):
            yield piece, piece.entry.title, minutes, is_lunch(piece.entry, kinds)
    for slot in sitting.slots:
        if slot.item.pause is not None and (minutes := minutes_of_part(slot, None) or 0) > 0:
            yield slot, slot.item.title, minutes, slot.item.pause.kind == "lunch"
