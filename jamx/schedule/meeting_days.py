"""How many days a meeting takes, and how much of them: dated, of a known length, or unknown."""

from __future__ import annotations

from itertools import groupby
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.duration import DAY, Duration
from jamx.schedule.amounts import Amount, exactly, one_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jamx.model.meeting import Meeting
    from jamx.schedule.occurrences import Occurrence


class Held(NamedTuple):
    """A meeting and how long it is.

    Attributes:
        name: Its id.
        meeting: What its file says.
        days: The days it takes, or of occasions those of one of them; half a day where it is said to be no longer
            and has no date.
        work: The same as working days: half a day is a half, dated or not.
        cancelled: It is not held after all.
    """

    name: str
    meeting: Meeting
    days: Amount
    work: Amount
    cancelled: bool


def held(times: Iterable[Occurrence]) -> Iterator[Held]:
    """The meetings of a programme with their lengths, in order of name."""
    for _, group in groupby(times, key=_file):
        first, *_ = listed = tuple(group)
        alive = [time for time in listed if time.status != "cancelled"]
        counted = alive or listed
        days, work = _of(counted, _days), _of(counted, _work)
        yield Held(first.ref.name, first.meeting, days, work, cancelled=not alive)


def _file(time: Occurrence) -> str:
    return time.ref.file


def _of(times: Sequence[Occurrence], measure: _Measure) -> Amount:
    """One of several occasions; of alternatives as many as will be chosen, any number where that cannot be."""
    one = one_of(map(measure, times))
    first, *_ = times
    dates = first.meeting.dates
    if first.sort != "alternative" or dates is None:
        return one
    possible = isinstance(dates.choose, int) and 0 < dates.choose <= len(dates.of)
    return one.times(exactly(int(dates.choose))) if possible else Amount(one.least, None)


def _days(time: Occurrence) -> Amount:
    """Days of the calendar; without a date, what the meeting says of its length."""
    counted = _counted(time)
    if counted is not None:
        return exactly(counted)
    share = _share(time.meeting)
    if share is not None:
        return Amount(*share)
    one_day = time.meeting.agenda is not None or time.meeting.time is not None
    return exactly(1) if one_day else Amount(1, None)


def _work(time: Occurrence) -> Amount:
    """Days of work: as much of each day as the meeting is said to be long."""
    counted, share = _counted(time), _share(time.meeting)
    if counted is None or share is None:
        return _days(time)
    least, most = share
    return exactly(counted).times(Amount(min(least, 1), min(most, 1)))


def _counted(time: Occurrence) -> int | None:
    """The days it is held on, or that are written one by one."""
    dated = {day for day, _ in time.held_on}
    return max(len(dated), len(time.meeting.days or ())) or None


def _share(meeting: Meeting) -> tuple[float, float] | None:
    """The least and the most length it is said to have, in working days."""
    said = meeting.duration
    if not isinstance(said, Duration) or said.share:
        return None
    return said.minimum / DAY, said.maximum / DAY


def whole(amount: Amount) -> Amount:
    """Days that have begun: one and a half are two."""
    return Amount(ceil(amount.least), None if amount.most is None else ceil(amount.most))


if TYPE_CHECKING:
    from collections.abc import Callable

    _Measure = Callable[[Occurrence], Amount]
