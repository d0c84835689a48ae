"""Two strands stand in the same room at the same time.

Rooms are the same if they are called the same; `Zoom`, "own room", "group rooms" and "to be announced" are none. An
item inside a strand is where its own `room` says, else where its strand is. Where strands share a large hall, say which
part of it each has.

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
from jamx.schedule.simultaneous import housed, simultaneous_strands

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jamx.rules.subjects import Sitting
    from jamx.schedule.simultaneous import Housed
    from jamx.schedule.timeline import Slot

SEVERITY = Severity.ERROR
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Simultaneous strands, or what is in them, with one room; the later points at the earlier."""
    del options
    pauses = sitting.plan.pauses
    for slot in filter(_any_twice, sitting.divided):
        for earlier, later in simultaneous_strands(slot):
            for other, one in _clashes(tuple(housed(earlier, pauses)), tuple(housed(later, pauses))):
                facts = {"room": str(one.room), "title": one.title, "other": other.title}
                related = Related(other.at, "item", {"title": other.title})
                yield Finding("agenda/room-clash", one.at, facts, related=(related,))


def _clashes(earlier: Sequence[Housed], later: Sequence[Housed]) -> Iterator[tuple[Housed, Housed]]:
    """What stands where something of the other strand does at the same time; of each room the first."""
    told: set[str] = set()
    for one in later:
        room = str(one.room).casefold()
        there = (other for other in earlier if str(other.room).casefold() == room)
        clashing = next((other for other in there if one.beside(other) and not one.joint(other)), None)
        if clashing is not None and room not in told and _is_one(room):
            told.add(room)
            yield clashing, one


def _any_twice(slot: Slot) -> bool:
    """Whether any room is there twice in the strands of an item: few are."""
    said = [strand.strand.room for strand in slot.strands]
    said += [inner.item.room for strand in slot.strands for inner in strand.slots]
    rooms = [str(room).casefold() for room in said if room is not None]
    return len(set(rooms)) < len(rooms)


def _is_one(room: str) -> bool:
    from jamx.words.open_words import is_no_room  # noqa: PLC0415 - hardly any agenda says a room twice

    return not is_no_room(room)
