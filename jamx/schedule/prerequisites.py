"""Meetings that build on others: which do so in a circle, and which are held before what they need."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from jamx.schedule.order import begins, certainly_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from jamx.schedule.occurrences import Occurrence

Circle = tuple[str, ...]
"""Meetings of which each needs the next, and the last the first."""


def circles(needs: Mapping[str, Sequence[str]]) -> tuple[Circle, ...]:
    """The circles in which meetings need each other, each meeting in one at most; the shortest from the first by name.

    Args:
        needs: The meetings that each meeting builds on, by id.
    """
    found: list[Circle] = []
    taken: set[str] = set()
    for start in sorted(needs):
        circle = _back_to(start, needs)
        if circle and taken.isdisjoint(circle):
            found.append(circle)
            taken.update(circle)
    return tuple(found)


def _back_to(start: str, needs: Mapping[str, Sequence[str]]) -> Circle:
    """The shortest way from a meeting back to itself; empty where there is none."""
    ways: list[Circle] = [(start,)]
    seen: set[str] = set()
    for way in ways:  # grows while it is gone through
        for following in needs.get(way[-1], ()):
            if following == start:
                return way
            if following not in seen:
                seen.add(following)
                ways.append((*way, following))
    return ()


def too_late(times: Iterable[Occurrence], apart: Sequence[Circle] = ()) -> Iterator[tuple[Occurrence, Occurrence]]:
    """Each time of a meeting that is certainly before every time of one it needs, with the first of those.

    Args:
        times: All times of a programme's meetings; those without a date make nothing certain.
        apart: Circles, whose own order nobody can keep.
    """
    by_name: dict[str, list[Occurrence]] = {}
    for time in times:
        by_name.setdefault(time.ref.name, []).append(time)
    turning = {pair for circle in apart for pair in pairwise((*circle, circle[0]))}
    for name, own in by_name.items():
        for time in own:
            for needed in time.meeting.prerequisite:
                others = by_name.get(needed, ())
                if others and (name, needed) not in turning and all(_before(time, other) for other in others):
                    yield time, others[0]
                    break


def _before(time: Occurrence, other: Occurrence) -> bool:
    if time.when is None or other.when is None:
        return False
    return certainly_before(begins(time.when), begins(other.when))
