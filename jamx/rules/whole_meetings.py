"""Meetings whose every day is laid out, and that are long enough to be expected to hold all that a meeting holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Place
from jamx.model.meeting import Meeting
from jamx.rules.laid_out import is_laid_out, lacking
from jamx.schedule.promised import seen_hours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.rules.subjects import Sitting
    from jamx.schedule.timeline import DayLine

_ITEMS = 4
"""Items of a day: with fewer it is a sketch."""


def whole_days(sitting: Sitting, minutes: int) -> tuple[DayLine, ...]:
    """The days of a meeting that is going to be held and is laid out from beginning to end; none otherwise.

    An agenda file may be a piece of a day, and a webinar is short whatever its hours.

    Args:
        sitting: The meeting or agenda file.
        minutes: How long it is at least, all days together.
    """
    days = sitting.plan.once_of(sitting.folder.id, (whole_days, sitting.ref.file), lambda: _whole(sitting))
    return days if minutes_of(days) >= minutes else ()


def _whole(sitting: Sitting) -> tuple[DayLine, ...]:
    meeting = sitting.gathering
    if not isinstance(meeting, Meeting) or meeting.status in {"cancelled", "held"} or sitting.in_doubt:
        return ()
    programme = sitting.folder.programme
    closed = programme is not None and programme.status == "closed"
    kind = (meeting.kind or "").casefold()
    if closed or "webin" in kind or "webbin" in kind:
        return ()
    return sitting.days if all(len(day.slots) >= _ITEMS and is_laid_out(day) for day in sitting.days) else ()


def minutes_of(days: Sequence[DayLine]) -> int:
    """How long some days are together for those who come: without what is made ready before and put away after."""
    return sum(map(_minutes, days))


def _minutes(day: DayLine) -> int:
    start, end = seen_hours(day)
    return 0 if start is None or end is None else end - start


def title_of(sitting: Sitting, days: tuple[DayLine, ...]) -> Place:
    """What lacks something that a meeting has once: the meeting; of one day, the agenda it takes from a file."""
    return lacking(days[0].plan) if len(days) == 1 else Place(sitting.ref.file, ("title",))
