"""How much work the tasks of a programme are, for somebody who does what each organisation has to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.duration import Duration
from jamx.model.task import Task

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jamx.schedule.tasks import TaskDue

_OURS = {"each", "function"}
"""Owners whose work is part of what was promised to those who take part."""


def planned_work(tasks: Iterable[TaskDue]) -> int:
    """The minutes at the least: a task that does not say how long it takes counts as nothing."""
    return sum(_minutes(task) for task in tasks if any(owner.sort in _OURS for owner in task.owners))


def _minutes(task: TaskDue) -> int:
    effort = task.source.effort if isinstance(task.source, Task) else None
    return effort.minimum if isinstance(effort, Duration) else 0  # a share has none
