"""Lunch begins at an hour when people do not eat lunch.

Usually a figure has slipped. Where the hour is meant, people want to know of it in advance.

Options:
    earliest: when lunch may begin, written without a dot (1100)
    latest: until when (1330)

Bad:
    title: Meeting
    agenda:
      - title: Lunch
        time: 14.00–15.00
        kind: lunch

Good:
    title: Meeting
    agenda:
      - title: Lunch
        time: 12.00–13.00
        kind: lunch
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.laid_out import clock
from jamx.rules.resting import is_lunch, kinds_of, takes_place
from jamx.rules.rule import Scope
from jamx.schedule.contradictions import stated_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.rules.subjects import Sitting

SEVERITY = Severity.NOTE
SCOPE = Scope.SITTING
OPTIONS = {"earliest": 1100, "latest": 1330}


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Lunches that begin too early or too late."""
    if not takes_place(sitting):
        return
    earliest, latest = clock(options["earliest"]), clock(options["latest"])
    kinds = kinds_of(sitting.plan)
    for slot in sitting.slots:
        if slot.start is None or slot.about or earliest <= slot.start <= latest:
            continue
        if is_lunch(slot.item, kinds):
            facts = {"title": slot.item.title, "start": slot.start, "earliest": earliest, "latest": latest}
            yield Finding("pace/lunch-time", stated_at(slot.item, slot.place), facts)
