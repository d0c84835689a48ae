"""A time ends before it starts.

Two figures have changed places, or the end lies after midnight. jamx does not guess which: write the end of
the next day with `+1`.

Bad:
    title: Evening
    agenda:
      - title: Dinner
        time: 22.00–01.00

Good:
    title: Evening
    agenda:
      - title: Dinner
        time: 22.00–01.00 +1
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Severity
from jamx.model.clock import ClockSpan
from jamx.model.meeting import Meeting
from jamx.rules.rule import Scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from jamx.findings import Path
    from jamx.model.meeting import Gathering
    from jamx.rules.subjects import Sitting

SEVERITY = Severity.ERROR
SCOPE = Scope.SITTING


def check(sitting: Sitting, options: Mapping[str, int]) -> Iterator[Finding]:
    """Items as the agenda clock found them, and the promised times of the meeting and its days."""
    del options
    yield from sitting.contradictions("agenda/end-before-start")
    for path, time in _promised(sitting.gathering):
        if isinstance(time, ClockSpan) and time.end is not None and time.end < time.start:
            facts = {"start": time.start, "end": time.end}
            yield Finding("agenda/end-before-start", Place(sitting.ref.file, path), facts, "meeting")


def _promised(gathering: Gathering) -> Iterator[tuple[Path, object]]:
    yield ("time",), gathering.time
    if isinstance(gathering, Meeting):
        for number, day in enumerate(gathering.days or ()):
            yield ("days", number, "time"), day.time
        for number, occasion in enumerate(gathering.occasions):
            yield ("occasions", number, "time"), occasion.time
