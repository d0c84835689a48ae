"""One person leads two strands at the same time.

A person is told by a name, or by a function that only one has: "Anna", "the facilitator". An organisation, a group or a
function can send two, "supervisors" may be several, and whoever is to be announced is nobody yet: they are left alone.

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
    for slot in filter(_somebody_twice, sitting.divided):
        for who, finding in _clashes(slot):
            if who not in _several(sitting):
                yield finding


def _clashes(slot: Slot) -> Iterator[tuple[str, Finding]]:
    """Everybody, folded, who would lead two strands of an item at once if a person is meant."""
    from jamx.words.persons import is_one_person  # noqa: PLC0415 - hardly any agenda says somebody twice

    for earlier, later in simultaneous_strands(slot):
        for who, place, start, end in led(later):
            for other, where, begins, ends in led(earlier):
                same = who.casefold() == other.casefold() and any(map(is_one_person, (who, other)))
                if same and share_time((start, end), (begins, ends)):
                    related = Related(where, "item", {"title": earlier.strand.title})
                    facts = {"lead": who, "title": later.strand.title, "other": earlier.strand.title}
                    yield who.casefold(), Finding("agenda/person-clash", place, facts, related=(related,))


def _somebody_twice(slot: Slot) -> bool:
    """Whether any name is there twice in the strands of an item: few are, and the long way looks at every pair."""
    said = [strand.strand.lead for strand in slot.strands]
    said += [inner.item.lead for strand in slot.strands for inner in strand.slots]
    names = [str(lead).casefold() for lead in said if lead is not None]
    return len(set(names)) < len(names)


def _several(sitting: Sitting) -> set[str]:
    """What the programme calls those that can send two, folded: their ids, and every name they have."""
    programme, organisations = sitting.folder.programme, sitting.folder.organisations
    groups = programme.groups if programme is not None else ()
    functions = programme.functions if programme is not None else {}
    texts = [text for one in organisations.values() for text in (one.name, one.short) if text is not None]
    texts += [alias.name for one in organisations.values() for alias in one.aliases]
    texts += [*(group.title for group in groups), *(function.label for function in functions.values())]
    names = {said for text in texts for _, said in text.versions}
    ids = {*RESERVED, *organisations, *(group.id for group in groups), *functions}
    return {name.casefold() for name in names | ids}
