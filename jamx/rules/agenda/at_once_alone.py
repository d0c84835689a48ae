"""An item says how many go at once, but nobody takes turns in it.

`at_once` divides a round: of those named under `each`, so many have their turn at the same time. Without `each` there
is no round, and it changes nothing: either a line was lost, or one was left behind.

Bad:
    title: Meeting
    agenda:
      - title: Tables
        time: 10–11
        at_once: 3

Good:
    title: Meeting
    organisations: 6
    agenda:
      - title: Tables
        time: 10–11
        each: organisation
        at_once: 3
        parts:
          - title: Presentation
            duration: 30 min
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.rules.written_items import bare, items
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.agenda import Item
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Items with `at_once` and without `each`, those inside strands too."""
    del options
    if not any(map(_is_alone, bare(sitting.gathering))):  # most often; places are dear
        return
    for place, item in items(sitting.ref.file, sitting.gathering):
        if _is_alone(item):
            yield Finding("agenda/at-once-alone", below(place, "at_once"), {"title": item.title})


def _is_alone(item: Item) -> bool:
    return item.at_once is not None and not item.each
