"""The day goes on across noon, and nobody eats.

Only a day that is laid out is looked at: every item has its time. A meeting of a few hours needs no lunch, and where
food is spoken of at all (`Lunchseminarium`, `Gruppvis lunch` in a strand, sandwiches in a point) nothing is said here.

Options:
    before: a day that starts before this time, written without a dot (1130)
    after: and ends after this one has lunch (1300)
    minutes: unless it is shorter than this (180)

Bad:
    title: Meeting
    agenda:
      - title: Presentations
        time: 10.30–11.45
      - title: Coffee
        time: 11.45–12.00
        kind: coffee
      - title: Discussion
        time: 12.00–13.30
      - title: Coffee
        time: 13.30–13.45
        kind: coffee
      - title: Planning
        time: 13.45–15.00

Good:
    title: Meeting
    agenda:
      - title: Presentations
        time: 10.30–12.00
      - title: Lunch
        time: 12.00–13.00
        kind: lunch
      - title: Planning
        time: 13.00–14.30
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jamx.findings import Finding, Severity
from jamx.rules.laid_out import as_promised, clock, has_kind, hours, lacking, speak_of
from jamx.rules.resting import is_rest, kinds_of, takes_place
from jamx.rules.rule import Scope
from jamx.schedule.simultaneous import share_time
from jamx.schedule.stretches import stretches
from jamx.words.pause_words import may_be_meal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Place
    from jamx.rules.resting import Kinds
    from jamx.rules.subjects import Sitting
    from jamx.schedule.timeline import DayLine

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING
OPTIONS = {"before": 1130, "after": 1300, "minutes": 180}

_LUNCH = frozenset(("lunch",))
_MIDDAY = (10 * 60 + 30, 14 * 60)
_ENOUGH = 30
"""Minutes at midday in which people can eat, whatever they are called."""


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Days that are laid out from before noon until after it, without a meal."""
    if not takes_place(sitting) or sitting.in_doubt:
        return
    kinds = kinds_of(sitting.plan)
    found: set[Place] = set()
    for day in [day for case in sitting.cases for day in case.days if not has_kind((day,), _LUNCH)]:
        span = _working(day, kinds)
        if span is None or not _spans_noon(span, options) or _may_eat(day, kinds):
            continue
        place = lacking(day.plan)
        if place not in found:
            found.add(place)
            facts = {"start": span[0], "end": span[1]}
            yield as_promised(sitting, Finding("pace/no-lunch", place, facts))


def _working(day: DayLine, kinds: Kinds) -> tuple[int, int] | None:
    """From when to when people work; None where the day is not laid out."""
    times = [(start, end) for item, start, end in hours(day) if not is_rest(item, kinds)]
    return (min(start for start, _ in times), max(end for _, end in times)) if times else None


def _spans_noon(span: tuple[int, int], options: Mapping[str, int]) -> bool:
    start, end = span
    return start < clock(options["before"]) and end > clock(options["after"]) and end - start >= options["minutes"]


def _may_eat(day: DayLine, kinds: Kinds) -> bool:
    """Whether there is a meal, a rest that is long enough for one, or time that belongs to nobody."""
    if speak_of([slot.item for slot in day.slots], _LUNCH, may_be_meal):
        return True
    rests = ((start, end) for item, start, end in hours(day) if is_rest(item, kinds))
    busy = stretches(day.slots, lambda _, __: True)
    waits = ((one.end, other.start) for one, other in pairwise(busy))
    return any(_at_midday(start, end) for start, end in (*rests, *waits))


def _at_midday(start: int, end: int) -> bool:
    return end - start >= _ENOUGH and share_time((start, end), _MIDDAY)
