"""The last day for something to be done, where it is certain: an interval's end is not, if it may end earlier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.relative_date import RelativeDate
from jamx.schedule.distances import first_day
from jamx.schedule.task_times import following

if TYPE_CHECKING:
    from datetime import date

    from jamx.model.calendar_date import DateValue
    from jamx.model.dates import DatedText, Due
    from jamx.schedule.due_dates import DueDates
    from jamx.schedule.tasks import TaskDue
    from jamx.workspace.workspace import Folder


def last_day_of(
    value: DateValue | None, written: DatedText | Due | None, due_dates: DueDates, own: str | None = None
) -> date | None:
    """The last day of what is due.

    Args:
        value: When it is due.
        written: How that was written, where it was.
        due_dates: The programme's dates.
        own: The meeting it counts from where it names nothing else.
    """
    if value is None:
        return None
    if value.meaning == "lasts" or value.earliest == value.latest:
        return value.latest
    if value.earliest is not None:
        return None
    distance = written.on if written is not None else None
    if not isinstance(distance, RelativeDate):
        return value.latest if value.ends[1] == "day" else None
    return value.latest if _begins(distance.anchor or own, due_dates) else None


def last_day_of_task(task: TaskDue, folder: Folder, due_dates: DueDates) -> date | None:
    """The last day of a task; where it only says when it is done, the day before the meeting that ends that."""
    if task.due is None or task.written is not None or task.meeting is None:
        return last_day_of(task.due, task.written, due_dates, task.meeting)
    if task.when == "during":
        return last_day_of(task.due, None, due_dates, task.meeting)
    end = following(task.meeting, folder, due_dates) if task.when == "between" else task.meeting
    return task.due.latest if _begins(end, due_dates) else None


def _begins(name: str | None, due_dates: DueDates) -> bool:
    """Whether it is certain when something begins."""
    value = due_dates.of(name) if name else None
    if value is None:
        return False
    first, last = first_day(value)
    return first is not None and first == last
