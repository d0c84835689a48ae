"""English: what checklists say."""

from __future__ import annotations

CHECKLISTS = {
    "checklist": "Checklist",
    "tasks.of": "To do: {owner}",
    "tasks.nobody": "To do, nobody named",
    "tasks.programme": "For the programme",
    "tasks.before": "Before {meeting}",
    "tasks.during": "During {meeting}",
    "tasks.between": "Until the meeting after {meeting}",
    "tasks.after": "After {meeting}",
    "by": "by {date}",
    "due within": "Due by",
    "progress.started": "started",
    "progress.done": "done",
    "progress.dropped": "dropped",
    "progress.open": "not started",
    "overdue": "overdue",
    "no tasks": "There is nothing to do.",
    "answer": "Answer",
    "owner": "Owner",
    "due date": "Due",
    "effort.column": "Effort (minutes)",
    "task": "Task",
    "meeting": "Meeting",
    "checklist.all": "Checklists",
    "tasks.before.alone": "Before the meeting",
    "tasks.during.alone": "During the meeting",
    "tasks.between.alone": "Until the next meeting",
    "tasks.after.alone": "After the meeting",
}
