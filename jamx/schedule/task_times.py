"""Whether a task is done before, during, between or after meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from jamx.model.relative_date import RelativeDate

if TYPE_CHECKING:
    from jamx.model.task import Task

When = Literal["before", "during", "between", "after"]


def when_of(task: Task) -> When:
    """When a meeting's task is done: as it says, else by its due date; before the meeting where nothing tells."""
    if task.when is not None:
        return task.when
    due = task.due.on if task.due is not None else None
    return "after" if isinstance(due, RelativeDate) and due.side == "after" else "before"
