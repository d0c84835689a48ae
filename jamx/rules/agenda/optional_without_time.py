"""An optional item or part has no minutes of its own when it does take place.

With a mentor it would have to be squeezed into time that is planned without one. Give it a duration, so that both
cases can be laid out.

Bad:
    title: Meeting
    agenda:
      - title: Presentations
        time: 10–11
        parts:
          - title: Presentation
            duration: 60 min
          - title: The mentor comments
            optional: mentor

Good:
    title: Meeting
    agenda:
      - title: Presentations
        time: 10–11
        parts:
          - title: Presentation
            duration: 50–60 min
          - title: The mentor comments
            optional: mentor
            duration: 10 min
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.rules.rule import Scope
from jamx.schedule.agenda_clock import says_when
from jamx.schedule.contradictions import below

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.model.agenda import Item, Part
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.WARNING
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Optional items without time or duration, optional parts without duration; where nothing has a time, nothing."""
    del options
    bare = {day.plan.place for day in sitting.days if not any(map(says_when, day.plan.items))}
    for place, item in sitting.items_that(_lacks_minutes):
        if not item.parts and Place(place.file, place.path[:-1]) not in bare:
            facts = {"title": item.title, "who": item.optional}
            yield Finding("agenda/optional-without-time", below(place, "title"), facts)
        for number, part in enumerate(item.parts):
            if _is_loose(part):
                facts = {"title": part.title, "who": part.optional}
                yield Finding("agenda/optional-without-time", below(place, "parts", number, "title"), facts)


def _lacks_minutes(item: Item) -> bool:
    """Whether an item that is optional has no minutes, or a part of it that is."""
    if item.parts:
        return any(map(_is_loose, item.parts))
    return item.optional is not None and item.time is None and item.duration is None


def _is_loose(part: Part) -> bool:
    return part.optional is not None and part.duration is None
