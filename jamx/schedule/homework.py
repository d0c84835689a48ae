"""The work between two meetings: which tasks lie there, how much they take, and how many working days there are."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.duration import DAY, Duration
from jamx.model.relative_date import RelativeDate
from jamx.schedule.order import begins, certainly_before, ends
from jamx.schedule.series import audience, dated

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from jamx.model.meeting import Meeting
    from jamx.model.programme import Programme
    from jamx.model.task import Task
    from jamx.schedule.due_dates import DueDates
    from jamx.schedule.occurrences import Occurrence
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
    folder: Folder, times: Iterable[Occurrence], due_dates: DueDates, calendar: WorkingCalendar
) -> Iterator[Between]:
    """Each two meetings that follow each other for the same people, in order of date, where that is certain.

    Meetings of a series that people choose from follow each other for nobody in particular.
    """
    programme = folder.programme
    rows: dict[Hashable, list[Dated]] = {}
    for one in dated(times):
        rows.setdefault(audience(one.meeting), []).append(one)
    for row in rows.values():
        ordered = sorted((one for one in row if one.when.earliest and one.when.latest), key=_first)
        for earlier, later in pairwise(ordered):
            free = _free(earlier, later, calendar)
            if free is not None and not _chosen(earlier, later, programme):
                tasks = _tasks(earlier, later, _common(earlier.meeting, programme), due_dates)
                yield Between(earlier, later, _most(tasks), free)


def _first(one: Dated) -> tuple[object, object]:
    return one.when.earliest, one.when.latest


def _chosen(earlier: Dated, later: Dated, programme: Programme | None) -> bool:
    names = {earlier.times[0].ref.name, later.times[0].ref.name}
    return any(names & set(choice.of) for choice in (programme.choices if programme is not None else ()))


def _free(earlier: Dated, later: Dated, calendar: WorkingCalendar) -> int | None:
    """Most working days after the earlier and before the later meeting; None where it is not certain which is first."""
    end, start = ends(earlier.when).earliest, begins(later.when).latest
    if end is None or start is None or not certainly_before(ends(earlier.when), begins(later.when)):
        return None
    return calendar.working_days_between(end, start) - calendar.is_working_day(start)


def _most(tasks: Iterable[Task]) -> int:
    """Minutes of whoever has most to do; what nobody owns is everybody's."""
    own: dict[str, int] = {}
    for task in tasks:
        if isinstance(task.effort, Duration):
            owner = " ".join(str(task.owner or "").casefold().split())
            own[owner] = own.get(owner, 0) + task.effort.minimum
    everybody = own.pop("", 0)
    return everybody + max(own.values(), default=0)


def _common(meeting: Meeting, programme: Programme | None) -> list[Task]:
    """The programme's tasks for every meeting, but not for those of a standing group, which has a remit of its own."""
    if programme is None:
        return []
    standing = {group.id for group in programme.groups if group.kind != "cohort"}
    return [task for task in programme.tasks if task.each == "meeting" and meeting.group not in standing]


def _tasks(earlier: Dated, later: Dated, common: list[Task], due_dates: DueDates) -> Iterator[Task]:
    """What has to be done between two meetings: the earlier one's homework and the later one's preparations."""
    for task in (*earlier.meeting.tasks, *common):
        if task.when == "between" and not _ends_later(task, earlier, later, due_dates):
            yield task
    for task in (*later.meeting.tasks, *common):
        due = due_dates.due(task.due, later.times[0].ref.name)
        done = due is not None and due.latest is not None and due.latest <= (ends(earlier.when).earliest or due.latest)
        if _before(task) and not done:
            yield task


def _ends_later(task: Task, earlier: Dated, later: Dated, due_dates: DueDates) -> bool:
    """Whether homework has time until after the next meeting."""
    due, start = due_dates.due(task.due, earlier.times[0].ref.name), begins(later.when).latest
    return due is not None and start is not None and (due.latest is None or due.latest >= start)


def _before(task: Task) -> bool:
    if task.when is not None:
        return task.when == "before"
    due = task.due.on if task.due is not None else None
    return isinstance(due, RelativeDate) and due.side == "before" and not due.anchor
