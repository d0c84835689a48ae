"""An item goes on after midnight.

It is possible, and written with `+1` it is certainly meant; a remark all the same, for it is rare.

Bad:
    title: Evening
    agenda:
      - title: Dinner
        time: 22.00–01.00 +1
        kind: dinner

Good:
    title: Evening
    agenda:
      - title: Dinner
        time: 21.00–24.00
        kind: dinner
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import stated_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """The first item of a day that ends on the next."""
    del options
    for day in sitting.days:
        for slot in day.slots:
            if slot.end is not None and slot.end > 1440:
                facts = {"title": slot.item.title, "end": slot.end}
                yield Finding("agenda/across-midnight", stated_at(slot.item, slot.place), facts)
                break
