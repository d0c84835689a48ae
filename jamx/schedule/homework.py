"""The work between two meetings: which tasks lie there, how much they take, and how many working days there are."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.duration import DAY, Duration
from jamx.model.relative_date import RelativeDate
from jamx.schedule.order import begins, certainly_before, ends
from jamx.schedule.series import audience

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    from jamx.model.meeting import Meeting
    from jamx.model.programme import Programme
    from jamx.model.task import Task
    from jamx.schedule.due_dates import DueDates
    from jamx.schedule.series import Dated
    from jamx.schedule.working_days import WorkingCalendar
    from jamx.workspace.workspace import Folder


class Between(NamedTuple):
    """Two meetings of the same people with none in between.

    Attributes:
        minutes: The work that whoever has most to do has in between.
        working_days: The days there are for it at most; the days of the meetings are not counted.
    """

    earlier: Dated
    later: Dated
    minutes: int
    working_days: int

    @property
    def needed(self) -> int:
        """Working days that the work takes, a started one counted whole."""
        return -(-self.minutes // DAY)


def between_meetings(
    folder: Folder, meetings: Iterable[Dated], due_dates: DueDates, calendar: WorkingCalendar
) -> Iterator[Between]:
    """Each two meetings that follow each other for the same people, in order of date, where that is certain.

    Meetings of a series that people choose from follow each other for nobody in particular.

    Args:
        folder: The programme.
        meetings: Its meetings that have a date, in file order.
        due_dates: When everything is due.
        calendar: The days people work.
    """
    programme = folder.programme
    common = _common(programme)
    rows: dict[Hashable, list[Dated]] = {}
    for one in meetings:
        rows.setdefault(audience(one.meeting), []).append(one)
    for row in rows.values():
        ordered = sorted((one for one in row if one.when.earliest and one.when.latest), key=_first)
        for earlier, later in pairwise(ordered):
            free = _free(earlier, later, calendar)
            if free is not None and not _chosen(earlier, later, programme):
                tasks = _tasks(earlier, later, common(earlier.meeting), due_dates)
                yield Between(earlier, later, _most(tasks), free)


def _first(one: Dated) -> tuple[object, object]:
    return one.when.earliest, one.when.latest


def _chosen(earlier: Dated, later: Dated, programme: Programme | None) -> bool:
    names = {earlier.times[0].ref.name, later.times[0].ref.name}
    return any(names & set(choice.of) for choice in (programme.choices if programme is not None else ()))


def _free(earlier: Dated, later: Dated, calendar: WorkingCalendar) -> int | None:
    """Most working days after the earlier and before the later meeting; None where it is not certain which is first."""
    over, begun = ends(earlier.when), begins(later.when)
    end, start = over.earliest, begun.latest
    if end is None or start is None or not certainly_before(over, begun):
        return None
    return calendar.working_days_between(end, start) - calendar.is_working_day(start)


def _most(tasks: Iterable[tuple[Task, int]]) -> int:
    """Minutes of whoever has most to do; what nobody owns is everybody's."""
    own: dict[str, int] = {}
    for task, minutes in tasks:
        owner = " ".join(str(task.owner or "").casefold().split())
        own[owner] = own.get(owner, 0) + minutes
    everybody = own.pop("", 0)
    return everybody + max(own.values(), default=0)


def _common(programme: Programme | None) -> Callable[[Meeting], Sequence[Task]]:
    """The programme's tasks for every meeting, but not for those of a standing group, which has a remit of its own."""
    tasks = tuple(task for task in (programme.tasks if programme is not None else ()) if task.each == "meeting")
    standing = {group.id for group in (programme.groups if programme is not None else ()) if group.kind != "cohort"}
    return lambda meeting: () if meeting.group in standing else tasks


def _tasks(earlier: Dated, later: Dated, common: Sequence[Task], due_dates: DueDates) -> Iterator[tuple[Task, int]]:
    """What has to be done between two meetings: the earlier one's homework and the later one's preparations.

    Only what says how much work it is, with the minutes.
    """
    for task in (*earlier.meeting.tasks, *common):
        effort = task.effort
        if isinstance(effort, Duration) and task.when == "between" and not _ends_later(task, earlier, later, due_dates):
            yield task, effort.minimum
    for task in (*later.meeting.tasks, *common):
        effort = task.effort
        if isinstance(effort, Duration) and _before(task) and not _done(task, earlier, later, due_dates):
            yield task, effort.minimum


def _done(task: Task, earlier: Dated, later: Dated, due_dates: DueDates) -> bool:
    """Whether what prepares a meeting is due before or at the one before it already."""
    due = due_dates.due(task.due, later.times[0].ref.name)
    return due is not None and due.latest is not None and due.latest <= (ends(earlier.when).earliest or due.latest)


def _ends_later(task: Task, earlier: Dated, later: Dated, due_dates: DueDates) -> bool:
    """Whether homework has time until after the next meeting."""
    due, start = due_dates.due(task.due, earlier.times[0].ref.name), begins(later.when).latest
    return due is not None and start is not None and (due.latest is None or due.latest >= start)


def _before(task: Task) -> bool:
    if task.when is not None:
        return task.when == "before"
    due = task.due.on if task.due is not None else None
    return isinstance(due, RelativeDate) and due.side == "before" and not due.anchor
