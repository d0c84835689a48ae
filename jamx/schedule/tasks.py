"""Everything somebody has to do in a programme: tasks and deliverables, each once for every meeting it recurs at."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place
from jamx.model.kinds import Kind
from jamx.schedule.owners import Owner, owners_of
from jamx.schedule.recurrences import recurrences
from jamx.schedule.task_times import When, implied, when_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from jamx.model.calendar_date import DateValue
    from jamx.model.dates import Due
    from jamx.model.deliverable import Deliverable
    from jamx.model.meeting import Gathering, Meeting
    from jamx.model.task import Task
    from jamx.model.text import Text
    from jamx.schedule.due_dates import DueDates
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Folder


class TaskDue(NamedTuple):
    """Something to do, once.

    Attributes:
        id: `meeting/task`, or the id of a programme's task or deliverable; what has no id is numbered.
        title: What it is.
        owners: Who does it; several share it or one of them does. Empty where nobody is named.
        meeting: The meeting it hangs on.
        when: Before, during, between or after its meetings; None for what hangs on none.
        due: The days it is due on; None where nobody has said or what it hangs on has no date.
        at: Where it is written.
        source: As the file has it.
    """

    id: str
    title: Text
    owners: tuple[Owner, ...]
    meeting: str | None
    when: When | None
    due: DateValue | None
    at: Place
    source: Task | Deliverable

    @property
    def written(self) -> Due | None:
        """The due date as it was written."""
        return self.source.due


def tasks_of(folder: Folder, due_dates: DueDates) -> tuple[TaskDue, ...]:
    """What is to be done in a programme, in the order of the files: its own tasks, deliverables, then the meetings'."""
    return (*_of_programme(folder, due_dates), *_deliverables(folder, due_dates), *_of_meetings(folder, due_dates))


def _of_programme(folder: Folder, due_dates: DueDates) -> Iterator[TaskDue]:
    programme, file = folder.programme, folder.ref.file
    for number, task in enumerate(programme.tasks if programme is not None else ()):
        at = Place(file, ("tasks", number))
        if task.each != "meeting":
            yield _task(folder, due_dates, (task.id or f"task-{number + 1}", None), task, at)


def _deliverables(folder: Folder, due_dates: DueDates) -> Iterator[TaskDue]:
    programme, file = folder.programme, folder.ref.file
    for number, deliverable in enumerate(programme.deliverables if programme is not None else ()):
        if deliverable.status in {"undecided", "cancelled"}:
            continue
        base = Place(file, ("deliverables", number))
        name = deliverable.id or f"deliverable-{number + 1}"
        owners = owners_of(deliverable.owner, folder)
        if deliverable.each == "organisation":
            owners = (Owner("each", "each organisation"),)
        for _, due in recurrences(deliverable, due_dates, base):
            year = due.latest.year if due is not None and due.latest is not None and deliverable.every else None
            own = name if year is None else f"{name}/{year}"
            yield TaskDue(own, deliverable.title, owners, None, None, due, base, deliverable)


def _of_meetings(folder: Folder, due_dates: DueDates) -> Iterator[TaskDue]:
    """Each meeting's own tasks, then those of the agendas it uses, then the programme's that recur at each meeting."""
    for ref in folder.workspace.refs(folder.id, Kind.MEETING):
        meeting = folder.meeting(ref.name)
        if meeting is None or meeting.status == "cancelled":
            continue
        seen: set[str] = set()
        for task, at, number in _written(folder, ref, meeting):
            name = task.id or _free(number, seen)
            if name not in seen:
                seen.add(name)
                yield _task(folder, due_dates, (f"{ref.name}/{name}", ref.name), task, at)


def _free(number: int, taken: Collection[str]) -> str:
    """A name by number for a task without an id; the next that is free, where a task of another file has it."""
    return next(name for n in count(number + 1) if (name := f"task-{n}") not in taken)


def _written(folder: Folder, ref: FileRef, meeting: Meeting) -> Iterator[tuple[Task, Place, int]]:
    for number, task in enumerate(meeting.tasks):
        yield task, Place(ref.file, ("tasks", number)), number
    for name in used_agendas(meeting):
        agenda = folder.agenda(name)
        file = folder.file_of(Kind.AGENDA, name).file
        for number, task in enumerate(_tasks(agenda)):
            yield task, Place(file, ("tasks", number)), number
    programme = folder.programme
    for number, task in enumerate(programme.tasks if programme is not None else ()):
        if task.each == "meeting":
            yield task, Place(folder.ref.file, ("tasks", number)), number


def _tasks(gathering: Gathering | None) -> tuple[Task, ...]:
    return () if gathering is None else gathering.tasks


def used_agendas(meeting: Meeting) -> tuple[str, ...]:
    """The agenda files a meeting uses, each once."""
    sources = [meeting.agenda, *(day.agenda for day in meeting.days or ())]
    return tuple(dict.fromkeys(source.use for source in sources if source is not None and source.use is not None))


def _task(folder: Folder, due_dates: DueDates, which: tuple[str, str | None], task: Task, at: Place) -> TaskDue:
    name, meeting = which
    owners = owners_of(task.owner, folder)
    if not owners and task.each == "organisation":
        owners = (Owner("each", "each organisation"),)
    when = when_of(task) if meeting else task.when
    if task.due is None and meeting is not None and task.when is not None:
        due = implied(task.when, meeting, folder, due_dates)
    else:
        due = due_dates.due(task.due, meeting)
    return TaskDue(name, task.title, owners, meeting, when, due, at, task)
