"""Days of meetings that participants come to, by number: where a meeting has no such day."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from jamx.findings import Finding, Place
from jamx.model.duration import DAY, Duration
from jamx.schedule.meeting_days import held

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from jamx.rules.subjects import ProgrammeSubject
    from jamx.schedule.meeting_days import Held
    from jamx.schedule.occurrences import Occurrence


def days_that_are_not_there(subject: ProgrammeSubject) -> Iterator[Finding]:
    """Numbers above that of a meeting's days; none for a meeting of which nobody knows how many it has."""
    participants = subject.folder.participants
    if not any(person.days for person in participants):
        return
    most = _most(subject.plan.occurrences(subject.folder.id))
    file = subject.folder.participants_ref.file
    for number, person in enumerate(participants):
        for name, days in person.days.items():
            meeting, last = most.get(name, (None, None))
            for index, day in enumerate(days):
                if meeting is not None and last is not None and day > last:
                    facts = {"name": day, "title": meeting.meeting.title, "count": last}
                    place = Place(file, (number, "days", name, index))
                    yield Finding("reference/unknown", place, facts, "day")


def _most(times: Sequence[Occurrence]) -> Mapping[str, tuple[Held, int | None]]:
    """The meetings that are held, each with the most days it may have: those of all its dates where it has several."""
    dates: dict[str, int] = {}
    for time in times:
        dates[time.ref.name] = dates.get(time.ref.name, 0) + 1
    return {each.name: (each, _days(each, dates[each.name])) for each in held(times) if not each.cancelled}


def _days(held: Held, dates: int) -> int | None:
    """As many as the dates have, or as the meeting is said to take, where that is more."""
    said = held.meeting.duration
    least = said.maximum / DAY if isinstance(said, Duration) and not said.share else 0
    return None if held.days.most is None else ceil(max(held.days.most, least)) * dates
