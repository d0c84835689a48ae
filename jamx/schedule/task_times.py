"""Whether a task is done before, during, between or after meetings, and which days that leaves it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from jamx.model.kinds import Kind
from jamx.model.relative_date import RelativeDate

if TYPE_CHECKING:
    from jamx.model.calendar_date import DateValue
    from jamx.model.task import Task
    from jamx.schedule.due_dates import DueDates
    from jamx.workspace.workspace import Folder

When = Literal["before", "during", "between", "after"]

_BEFORE, _AFTER = RelativeDate("before"), RelativeDate("after")


def when_of(task: Task) -> When:
    """When a meeting's task is done: as it says, else by its due date; before the meeting where nothing tells."""
    if task.when is not None:
        return task.when
    due = task.due.on if task.due is not None else None
    return "after" if isinstance(due, RelativeDate) and due.side == "after" else "before"


def implied(when: When, meeting: str, folder: Folder, due_dates: DueDates) -> DateValue | None:
    """The days that `before`, `during`, `between` or `after` leaves for a task that says no more.

    Until the day before the meeting, its own days, from the day after it; between meetings until the day before the
    next one of the same track.
    """
    if when == "during":
        return due_dates.of(meeting)
    if when != "between":
        return due_dates.when(_BEFORE if when == "before" else _AFTER, meeting)
    since = due_dates.when(_AFTER, meeting)
    next_one = following(meeting, folder, due_dates)
    until = due_dates.when(_BEFORE, next_one) if next_one is not None else None
    if since is None or until is None or since.earliest is None or until.latest is None:
        return since
    return replace(since, latest=until.latest, precision="span")


def following(meeting: str, folder: Folder, due_dates: DueDates) -> str | None:
    """The next meeting by date of the same track that is not cancelled."""
    here, own = due_dates.of(meeting), folder.meeting(meeting)
    if here is None or here.latest is None:
        return None
    track = own.track if own is not None else None
    later = {
        ref.name: day.earliest
        for ref in folder.workspace.refs(folder.id, Kind.MEETING)
        if (day := due_dates.of(ref.name)) is not None and day.earliest is not None and day.earliest > here.latest
        if (other := folder.meeting(ref.name)) is not None and other.track == track and other.status != "cancelled"
    }
    return min(later, key=lambda name: (later[name], name)) if later else None
