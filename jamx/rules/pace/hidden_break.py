"""A pause is written inside another item, and has no minutes of its own.

Everybody who reads the agenda knows that there will be coffee, and nobody knows when. The clock cannot count with it
either: the item looks longer than it is, and the day as if it had no pause. What only tells of a pause (`Information om
lunch`), what comes after (`Kaffe efter mötet`), other words (`Lunchföreläsning`, `Breakout rooms`), and what is served
while people come or before they go, is left alone. An item that is called a pause and has the kind of something else is
told, too.

Bad:
    title: Meeting
    agenda:
      - title: Presentations
        time: 09.00–10.00
      - title: Group work including a coffee break
        time: 10.00–11.00
      - title: Discussion
        time: 11.00–11.30

Good:
    title: Meeting
    agenda:
      - title: Presentations
        time: 09.00–10.00
      - title: Coffee
        time: 10.00–10.15
        kind: coffee
      - title: Group work
        time: 10.15–11.00
      - title: Discussion
        time: 11.00–11.30
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.resting import edges, hidden, kinds_of, takes_place
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import below
from jamx.words.pause_words import is_pause_by_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Items that speak of a pause and are none; the first and the last of a day only where they are long."""
    del options
    if not takes_place(sitting):
        return
    kinds = kinds_of(sitting.plan)
    told = [hidden(item, kinds) for item in sitting.items]
    if not any(told):
        return
    served = [slot.place for day in sitting.days for slot in edges(day, kinds)]
    for (place, item), found in zip(sitting.placed_items(), told, strict=True):
        if found is None or place in served:
            continue
        keys, said = found
        facts = {"title": item.title, "said": said, "kind": item.kind or ""}
        if keys == ("title",) and is_pause_by_name(said):
            yield Finding("pace/hidden-break", below(place, "kind"), facts, "kind")
        else:
            yield Finding("pace/hidden-break", below(place, *keys), facts, "" if keys == ("title",) else "inside")
