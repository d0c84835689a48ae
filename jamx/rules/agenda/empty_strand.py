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
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.agenda import Strands
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Empty lists of strands, and strands with an empty list of items."""
    del options
    empty = [item for item in sitting.items if item.strands is not None and _is_empty(item.strands)]
    for place, item in sitting.placed_items() if empty else ():
        if item.strands is None or not _is_empty(item.strands):
            continue
        if not item.strands.listed:
            yield Finding("agenda/empty-strand", below(place, "strands"), {"title": item.title}, "none")
        for number, strand in enumerate(item.strands.listed):
            if strand.items is not None and not strand.items:
                where = below(place, "strands", number, "items")
                yield Finding("agenda/empty-strand", where, {"title": strand.title})


def _is_empty(strands: Strands) -> bool:
    """Whether a list of strands is, or that of items in one of them."""
    if strands.by is not None:
        return False
    return not strands.listed or any(one.items is not None and not one.items for one in strands.listed)
