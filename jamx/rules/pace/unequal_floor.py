"""Organisations get unequal time for the same thing.

Compared are organisations that take part, where the agenda gives each its own item, part or strand under the same title
but for its name (`Lund presenterar`, `Malmö presenterar`), or its own strand of one item. A mentor and a host have
tasks of their own and are left out; so is what is only similar. A round (`each: organisation`) is equal by itself.

Bad:
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    malmo:
      name: Malmö stad
    # file: meetings/meeting.yaml
    title: Meeting
    agenda:
      - title: Presentations
        time: 10.00–10.30
        parts:
          - title: Lunds kommun
            duration: 20 min
          - title: Malmö stad
            duration: 10 min

Good:
    # file: organisations.yaml
    lund:
      name: Lunds kommun
    malmo:
      name: Malmö stad
    # file: meetings/meeting.yaml
    title: Meeting
    agenda:
      - title: Presentations
        time: 10.00–10.30
        parts:
          - title: Lunds kommun
            duration: 15 min
          - title: Malmö stad
            duration: 15 min
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Finding, Place, Related, Severity
from jamx.model.agenda import Part
from jamx.rules.participating import called, equals
from jamx.rules.resting import takes_place
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below, stated_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jamx.model.text import Text
    from jamx.rules.participating import Called
    from jamx.rules.subjects import Sitting
    from jamx.schedule.timeline import Slot

    _Call = tuple[str, tuple[str, ...], tuple[str, ...]]

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING


class _Floor(NamedTuple):
    """What an organisation has the floor for, its minutes, and where those stand."""

    what: tuple[object, ...]
    organisation: str
    minutes: int
    place: Place


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """The organisation with the least time, against the one with the most, for each thing that several do."""
    del options
    everybody = called(sitting)
    if len(everybody.by_id) < 2 or not takes_place(sitting):
        return
    slots = [slot for slot in sitting.slots if _may_have_floor(slot, everybody)]
    names = equals(sitting) if slots else {}
    if len(names) < 2:
        return
    calls = [(name, known, tuple(map(str.casefold, known))) for name, known in names.items()]
    rounds: dict[tuple[object, ...], dict[str, list[_Floor]]] = {}
    for slot in slots:
        for floor in _floors(slot, calls):
            rounds.setdefault(floor.what, {}).setdefault(floor.organisation, []).append(floor)
    for turns in rounds.values():
        totals = {one: sum(floor.minutes for floor in floors) for one, floors in turns.items()}
        least, most = min(totals, key=totals.__getitem__), max(totals, key=totals.__getitem__)
        if totals[least] < totals[most]:
            facts = {"name": names[least][0], "minutes": totals[least], "other": names[most][0], "most": totals[most]}
            related = (Related(turns[most][0].place, "item", {"title": names[most][0]}),)
            yield Finding("pace/unequal-floor", turns[least][0].place, facts, related=related)


def _may_have_floor(slot: Slot, everybody: Called) -> bool:
    """Whether an item, or something in it, may be anybody's own: few are, and the long way looks at every name."""
    item = slot.item
    if slot.strands and any(one in everybody.by_id for strand in slot.strands for one in strand.strand.for_):
        return True
    if item.each:
        return False
    if everybody.may_be_named(item.title, item.lead):
        return True
    return bool(item.parts) and any(everybody.may_be_named(part.title, part.lead) for part in item.parts)


def _floors(slot: Slot, calls: Sequence[_Call]) -> Iterator[_Floor]:
    item = slot.item
    whose = _whose(item.title, item.lead, calls)
    if whose is not None and slot.minutes is not None and not slot.about and not item.each:
        yield _Floor(("item", item.kind, whose[1]), whose[0], slot.minutes, stated_at(item, slot.place))
    for part in slot.parts if not item.each else ():
        if isinstance(part.content, Part) and part.minutes is not None and part.number is not None:
            whose = _whose(part.content.title, part.content.lead, calls)
            key = "duration" if part.content.duration is not None else "title"
            if whose is not None:
                where = below(slot.place, "parts", part.number, key)
                yield _Floor((slot.place, whose[1]), whose[0], part.minutes, where)
    for strand in slot.strands:
        invited = strand.strand.for_
        known = len(invited) == 1 and any(invited[0] == name for name, _, _ in calls)
        if known and strand.start is not None and strand.end is not None:
            key = "duration" if strand.strand.duration is not None else "title"
            yield _Floor((slot.place,), invited[0], strand.end - strand.start, below(strand.place, key))


def _whose(title: Text, lead: Text | None, calls: Sequence[_Call]) -> tuple[str, str] | None:
    """Whose turn it is, by who leads or by whose name comes first, and the title without the name."""
    said = str(title).casefold()
    for name, _, folded in calls:
        first = next((one for one in folded if _begins(said, one)), None)
        if first is not None:
            return name, said[len(first) :].lstrip("s'’ :–-,")
    leader = None if lead is None else str(lead)
    leading = next((name for name, known, _ in calls if leader in known), None)
    return (leading, said) if leading is not None else None


def _begins(said: str, name: str) -> bool:
    return said.startswith(name) and not said[len(name) : len(name) + 1].isalnum()
