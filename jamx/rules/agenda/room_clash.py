"""Two strands stand in the same room at the same time.

Rooms are the same if they are called the same; `Zoom`, "own room", "group rooms" and "to be announced" are none. Where
strands share a large hall, say which part of it each has.

Bad:
    title: Meeting
    agenda:
      - title: Work by function
        time: 10–11
        strands:
          - title: Politicians
            room: A
          - title: Managers
            room: A

Good:
    title: Meeting
    agenda:
      - title: Work by function
        time: 10–11
        strands:
          - title: Politicians
            room: A
          - title: Managers
            room: B
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Related, Severity
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below
from jamx.schedule.simultaneous import simultaneous_strands

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.text import Text
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.ERROR
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Pairs of simultaneous strands with one room; the later points at the earlier."""
    del options
    for slot in sitting.divided:
        for earlier, later in simultaneous_strands(slot):
            room = later.strand.room
            if room is not None and _same(room, earlier.strand.room):
                facts = {"room": str(room), "title": later.strand.title, "other": earlier.strand.title}
                related = Related(below(earlier.place, "room"), "item", {"title": earlier.strand.title})
                yield Finding("agenda/room-clash", below(later.place, "room"), facts, related=(related,))


def _same(one: Text, other: Text | None) -> bool:
    if other is None or str(one).casefold() != str(other).casefold():
        return False
    from jamx.words.open_words import is_no_room  # noqa: PLC0415 - hardly any agenda says a room twice

    return not is_no_room(str(one))
