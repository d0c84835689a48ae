"""How much work a programme promises somebody: what was said of preparing, with and without the meetings themselves."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.duration import DAY, Duration
from jamx.schedule.amounts import UNKNOWN, Amount, exactly, total
from jamx.schedule.attending import one_attends
from jamx.schedule.meeting_days import held

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jamx.model.stated import Workload
    from jamx.schedule.attending import Attended
    from jamx.schedule.meeting_days import Held
    from jamx.schedule.occurrences import Occurrence
    from jamx.workspace.workspace import Folder


class Promise(NamedTuple):
    """One promised effort.

    Attributes:
        said: As the programme has it.
        times: How many times it is made; of an effort at each meeting, as often as one person attends.
        minutes: All of it, in minutes.
    """

    said: Workload
    times: Amount
    minutes: Amount


class Promised(NamedTuple):
    """What a programme, or a track of it, asks of one person.

    Attributes:
        promises: One by one.
        besides: Minutes besides the meetings.
        meetings: Minutes of the meetings that one attends, a full day being eight hours.
    """

    promises: tuple[Promise, ...]
    besides: Amount
    meetings: Amount

    @property
    def whole(self) -> Amount:
        """With the meetings."""
        return self.besides.plus(self.meetings)


def promised(folder: Folder, times: Sequence[Occurrence], track: str | None = None) -> Promised:
    """The work that was promised.

    Args:
        folder: The programme.
        times: When its meetings are held, as `Plan.occurrences` has them.
        track: Only that track's own, with what is promised to all.
    """
    said = folder.programme.workload if folder.programme is not None else ()
    wanted = [one for one in said if track is None or one.track in {None, track}]
    meetings = [each for each in held(times) if not each.cancelled]

    @cache
    def attending(which: str | None) -> Attended:
        return _attended(folder, meetings, which)

    promises = tuple(_promise(one, partial(attending, one.track or track)) for one in wanted)
    return Promised(promises, total(one.minutes for one in promises), attending(track).work.times(exactly(DAY)))


def _promise(said: Workload, attending: Callable[[], Attended]) -> Promise:
    often = attending().meetings if said.each == "meeting" else exactly(1)
    return Promise(said, often, often.times(_minutes(said)))


def _minutes(said: Workload) -> Amount:
    effort = said.effort
    if not isinstance(effort, Duration) or effort.share:
        return UNKNOWN
    return Amount(effort.minimum, effort.maximum)


def _attended(folder: Folder, meetings: Sequence[Held], track: str | None) -> Attended:
    """What one person attends."""
    listed = meetings if track is None else [each for each in meetings if each.meeting.track in {None, track}]
    return one_attends(folder, listed)
