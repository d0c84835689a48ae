"""One strand ends well before another.

Its members wait, or walk into the others' room. A remark only: some work is done sooner. Where each strand is for one
organisation, `pace/unequal-floor` tells it.

Options:
    minutes: how much earlier is worth a remark (10)

Bad:
    title: Meeting
    agenda:
      - title: Work by function
        time: 10–11
        strands:
          - title: Politicians
            duration: 60 min
          - title: Managers
            duration: 30 min

Good:
    title: Meeting
    agenda:
      - title: Work by function
        time: 10–11
        strands:
          - title: Politicians
            duration: 60 min
          - title: Managers
            duration: 60 min
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.participating import equals
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting
    from jamx.schedule.timeline import Slot

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING
OPTIONS = {"minutes": 10}

_DOUBTFUL = ("agenda/parts-exceed-item", "agenda/out-of-order", "agenda/overdetermined", "agenda/end-before-start")
"""What is told of times that will be others once it is corrected."""


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Strands that end early, each with its minutes."""
    wrong = [one for rule in _DOUBTFUL for one in sitting.contradictions(rule)]
    for slot in sitting.divided:
        for strand in slot.strands if not any(_concerns(one, slot) for one in wrong) else ():
            if strand.early >= options["minutes"] and not _one_each(sitting, slot):
                facts = {"title": strand.strand.title, "minutes": strand.early, "item": slot.item.title}
                key = "duration" if strand.strand.duration is not None else "title"
                yield Finding("agenda/strands-uneven", below(strand.place, key), facts)


def _concerns(wrong: Finding, slot: Slot) -> bool:
    """Whether something wrong is the length of an item, or stands in its strands."""
    inside, (file, path) = below(slot.place, "strands"), (wrong.place.file, wrong.place.path)
    return slot.place == Place(file, path[:-1]) or inside == Place(file, path[: len(inside.path)])


def _one_each(sitting: Sitting, slot: Slot) -> bool:
    """Whether each strand is for one organisation."""
    return {strand.strand.for_ for strand in slot.strands} <= {(name,) for name in equals(sitting)}
