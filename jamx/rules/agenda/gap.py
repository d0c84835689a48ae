"""Minutes between two items belong to nobody.

People ask what happens then. If it is a pause, say so: participants plan their phone calls by it. Minutes that are left
where something optional does not take place (`optional: mentor`) are told only if a meeting may be without it.

Bad:
    title: Meeting
    agenda:
      - title: Opening
        time: 10.00–10.20
      - title: Presentations
        time: 10.30–11.20

Good:
    title: Meeting
    agenda:
      - title: Opening
        time: 10.00–10.20
      - title: Break
        time: 10.20–10.30
        kind: break
      - title: Presentations
        time: 10.30–11.20
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jamx.findings import Severity
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below, stated_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Finding
    from jamx.model.agenda import Item
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """What the agenda clock found; what stands between the two, but does not take place, is named."""
    del options
    for found in sitting.contradictions("agenda/gap"):
        absent = _absent(sitting, found)
        yield (
            found
            if absent is None
            else found._replace(variant="absent", arguments={**found.arguments, "absent": absent.title})
        )


def _absent(sitting: Sitting, found: Finding) -> Item | None:
    """What would take place between the two items if somebody else came: a mentor, for instance."""
    ends = found.related[0].place, found.place
    has = sitting.cases[0].attendance.has
    for day in sitting.days:
        for before, after in pairwise(day.slots):
            if (stated_at(before.item, before.place), below(after.place, "time")) == ends:
                between = day.plan.items[before.number : after.number]
                return next((item for item in between if not has(item.optional)), None)
    return None
