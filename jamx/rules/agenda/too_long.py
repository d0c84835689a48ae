"""An item, or a day, is longer than anybody lasts.

Usually a figure has slipped: 300 minutes for 30, 19.00 for 10.00. A long item that is divided into parts, strands or
points of its own is left alone, and so is travel or an evening together.

Options:
    minutes: how long one item may be (240)
    day: how long a day may be (840)

Bad:
    title: Meeting
    agenda:
      - title: Discussion
        time: 09.00–19.00

Good:
    title: Meeting
    agenda:
      - title: Discussion
        time: 09.00–10.00
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below, stated_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.agenda import Item
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING
OPTIONS = {"minutes": 240, "day": 840}


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Items beyond the one limit; days beyond the other, where no single item is the reason."""
    most = options["minutes"]
    long = [
        slot for slot in sitting.slots if slot.minutes is not None and slot.minutes > most and not _divided(slot.item)
    ]
    told = {found.place for found in sitting.contradictions("agenda/overdetermined")}
    for slot in (one for one in long if below(one.place, "duration") not in told):
        facts = {"title": slot.item.title, "minutes": slot.minutes, "most": most}
        yield Finding("agenda/too-long", stated_at(slot.item, slot.place), facts)
    if long or sitting.in_doubt:
        return
    for day in sitting.days:
        if day.minutes is not None and day.minutes > options["day"]:
            facts = {"minutes": day.minutes, "most": options["day"]}
            yield Finding("agenda/too-long", day.plan.promise or day.plan.title, facts, "day")


def _divided(item: Item) -> bool:
    return bool(item.parts or item.points) or item.strands is not None or item.kind in {"travel", "social"}
