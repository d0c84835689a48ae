"""One person leads two strands at the same time.

A name as free text is one person. An organisation, a group or a function can send two, and is left alone.

Bad:
    title: Meeting
    agenda:
      - title: Work by function
        time: 10–11
        strands:
          - title: Politicians
            lead: The facilitator
          - title: Managers
            lead: The facilitator

Good:
    title: Meeting
    agenda:
      - title: Work by function
        time: 10–11
        strands:
          - title: Politicians
            lead: The facilitator
          - title: Managers
            lead: The evaluator
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Related, Severity
from jamx.model.scalars import RESERVED
from jamx.rules.rule import Scope
from jamx.schedule.simultaneous import led, share_time, simultaneous_strands

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting
    from jamx.schedule.timeline import Slot

SEVERITY = Severity.ERROR
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Persons who lead in two simultaneous strands; the later points at the earlier."""
    del options
    apart = [slot for slot in sitting.slots if slot.strands and _somebody_twice(slot)]
    several = _several(sitting) if apart else set()
    for slot in apart:
        for earlier, later in simultaneous_strands(slot):
            for who, place, start, end in led(later):
                for other, where, begins, ends in led(earlier):
                    same = who.casefold() == other.casefold() and who not in several and " or " not in who
                    if same and share_time((start, end), (begins, ends)):
                        related = Related(where, "item", {"title": earlier.strand.title})
                        facts = {"lead": who, "title": later.strand.title, "other": earlier.strand.title}
                        yield Finding("agenda/person-clash", place, facts, related=(related,))


def _somebody_twice(slot: Slot) -> bool:
    """Whether any name is there twice in the strands of an item: few are, and the long way looks at every pair."""
    said = [strand.strand.lead for strand in slot.strands]
    said += [inner.item.lead for strand in slot.strands for inner in strand.slots]
    names = [str(lead).casefold() for lead in said if lead is not None]
    return len(set(names)) < len(names)


def _several(sitting: Sitting) -> set[str]:
    programme = sitting.folder.programme
    groups = {group.id for group in programme.groups} if programme is not None else set()
    functions = set(programme.functions) if programme is not None else set()
    return {*RESERVED, *sitting.folder.organisations, *groups, *functions}
