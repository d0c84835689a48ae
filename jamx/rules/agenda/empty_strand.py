"""Strands were begun and not filled.

A strand without `items` takes all of the item's time, which is fine; an empty list of items, or of strands, is an
unfinished thought.

Bad:
    title: Meeting
    agenda:
      - title: Work by function
        time: 10–11
        strands:
          - title: Politicians
            items: []
          - title: Managers

Good:
    title: Meeting
    agenda:
      - title: Work by function
        time: 10–11
        strands:
          - title: Politicians
          - title: Managers
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.rule import Scope
from jamx.rules.written_items import strands
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.agenda import Item
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Empty lists of strands, and strands with an empty list of items."""
    del options
    for place, item in sitting.items_that(_lacks):
        written = tuple(strands(place, item))
        if not written:
            yield Finding("agenda/empty-strand", below(place, "strands"), {"title": item.title}, "none")
        for where, strand in written:
            if strand.items == ():
                yield Finding("agenda/empty-strand", below(where, "items"), {"title": strand.title})


def _lacks(item: Item) -> bool:
    """Whether strands were begun and none is there, or no item in one of them."""
    if item.strands is None:
        return False
    listed = item.strands.listed
    return not (listed or item.strands.by) or any(one.items == () for one in listed)
