"""Tasks as a document shows them: before, during, between and after the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.duration import Duration
from jamx.schedule.task_times import when_of
from jamx.views.agenda import TaskGroupView, TaskView

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jamx.model.task import Task
    from jamx.views.wording import Wording

_HEADINGS = {"before": "preparations", "during": "during", "between": "between", "after": "afterwards"}


def task_groups(tasks: Sequence[Task], wording: Wording, due: Callable[[Task], str]) -> Iterator[TaskGroupView]:
    """The tasks by when they are done, `due` saying until when in words; no group that has none."""
    for when, heading in _HEADINGS.items():
        group = tuple(_task(task, wording, due(task)) for task in tasks if when_of(task) == when)
        if group:
            yield TaskGroupView(when, wording.say(heading), group)


def _task(task: Task, wording: Wording, due: str) -> TaskView:
    effort = wording.duration(task.effort) if isinstance(task.effort, Duration) else ""
    return TaskView(
        title=wording.text(task.title),
        owner=wording.lead(task.owner),
        due=due,
        effort=wording.say("effort", effort=effort) if effort else "",
        text=wording.text(task.text),
        materials=tuple(wording.text(material) for material in task.materials),
    )
