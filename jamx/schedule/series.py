"""Meetings that follow each other for the same people: which belong together, and which stand out of order."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.meeting import Attendees
from jamx.schedule.occurrences import span_of
from jamx.schedule.order import Between, begins, certainly_before

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from jamx.model.calendar_date import DateValue
    from jamx.model.meeting import Meeting
    from jamx.model.programme import Programme
    from jamx.schedule.occurrences import Occurrence
    from jamx.workspace.files import FileRef


class Dated(NamedTuple):
    """A meeting with all its times, the one interval that they lie in, and what its file says."""

    times: tuple[Occurrence, ...]
    when: DateValue
    meeting: Meeting

    @property
    def begins(self) -> Between:
        """Between which days it begins."""
        return begins(self.when)


def dated(times: Iterable[Occurrence]) -> tuple[Dated, ...]:
    """The meetings that have a date, in file order."""
    listed = (tuple(found) for _, found in groupby(times, key=_ref))
    return tuple(Dated(found, when, found[0].meeting) for found in listed if (when := span_of(found)) is not None)


def _ref(time: Occurrence) -> FileRef:
    return time.ref


def audience(meeting: Meeting) -> Hashable:
    """Whom a meeting says it is for; equal where it is for the same."""
    chosen = meeting.organisations
    named = chosen.ids if isinstance(chosen, Attendees) else ()
    return meeting.track, (meeting.group, *named) if meeting.group is not None else named  # a cohort is both


def numbered(meetings: Iterable[Dated], programme: Programme | None) -> tuple[tuple[Dated, ...], ...]:
    """The rows of meetings that are numbered through, without those whose number another of the row has, too."""
    return tuple(map(_single, rows(meetings, programme)))


def rows(meetings: Iterable[Dated], programme: Programme | None) -> tuple[tuple[Dated, ...], ...]:
    """The meetings that are numbered through, each row in order of number.

    A row is what a track's participants go through. Standing groups number their own meetings; and where a number is
    used twice, each audience and then each kind of meeting is a row of its own.
    """
    groups = programme.groups if programme is not None else ()
    cohorts = {group.id for group in groups if group.kind == "cohort"}

    def whole(one: Dated) -> Hashable:
        group = one.meeting.group
        return one.meeting.track, None if group in cohorts else group

    found = _divided([one for one in meetings if isinstance(one.meeting.number, int)], whole)
    if any(map(doubles, found)):
        for key in (lambda one: audience(one.meeting), lambda one: (one.meeting.kind or "").casefold()):
            found = [part for row in found for part in (_divided(row, key) if doubles(row) else [row])]
    return tuple(tuple(sorted(row, key=number_of)) for row in found)


def number_of(one: Dated) -> int:
    """The number that a meeting of a row has."""
    return one.meeting.number if isinstance(one.meeting.number, int) else 0


def _divided(row: Sequence[Dated], key: Callable[[Dated], Hashable]) -> list[list[Dated]]:
    found: dict[Hashable, list[Dated]] = {}
    for one in row:
        found.setdefault(key(one), []).append(one)
    return list(found.values())


def doubles(row: Sequence[Dated]) -> set[int]:
    """The numbers that several meetings of a row have."""
    numbers = [number_of(one) for one in row]
    if len(set(numbers)) == len(numbers):
        return set()
    return {number for number, count in Counter(numbers).items() if count > 1}


def _single(row: tuple[Dated, ...]) -> tuple[Dated, ...]:
    double = doubles(row)
    return tuple(one for one in row if number_of(one) not in double) if double else row


def misplaced(row: Sequence[Dated]) -> tuple[tuple[Dated, Dated], ...]:
    """Meetings of a row whose dates contradict its order, each with one that it contradicts.

    As few as will do: of many contradictions the one that takes part in most, of equal ones the later in file order.
    """
    found = fewest(turned(row), lambda one: row[one].times[0].ref.file)
    return tuple((row[worst], row[other]) for worst, other in found)


def fewest(wrong: Sequence[tuple[int, int]], key: Callable[[int], str | int]) -> list[tuple[int, int]]:
    """Of pairs that contradict each other the one of each to blame, as few as will do, with one it contradicts.

    Args:
        wrong: The pairs, by number.
        key: Of equal ones that with the greatest is to blame.
    """
    found: list[tuple[int, int]] = []
    while wrong:
        counted = Counter(one for pair in wrong for one in pair)
        worst = max(counted, key=lambda one: (counted[one], key(one)))
        found.append((worst, next(sum(pair) - worst for pair in wrong if worst in pair)))
        wrong = [pair for pair in wrong if worst not in pair]
    return found


def turned(row: Sequence[Dated]) -> list[tuple[int, int]]:
    """The pairs of a row, by number, of which the second certainly begins before the first."""
    starts = [one.begins for one in row]
    latest_known = date.min
    for start in starts:
        if start.latest is not None and start.latest < latest_known:
            break
        if start.earliest is not None and start.earliest > latest_known:
            latest_known = start.earliest
    else:
        return []  # each after all those before it: most rows are in order
    numbers = range(len(row))
    return [
        (one, other) for one in numbers for other in numbers[one + 1 :] if certainly_before(starts[other], starts[one])
    ]
