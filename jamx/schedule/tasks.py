"""Everything somebody has to do in a programme: tasks and deliverables, each once for every meeting it recurs at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place
from jamx.model.kinds import Kind
from jamx.model.meeting import Meeting
from jamx.schedule.owners import Owner, owners_of
from jamx.schedule.recurrences import recurrences
from jamx.schedule.task_times import When, implied, when_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from jamx.model.calendar_date import DateValue
    from jamx.model.dates import Due
    from jamx.model.deliverable import Deliverable
    from jamx.model.meeting import Gathering
    from jamx.model.relative_date import RelativeDate
    from jamx.model.scalars import Acknowledged
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

    @property
    def said(self) -> DateValue | RelativeDate | Acknowledged | None:
        """The same as it was understood: a date, a distance, or a gap that is admitted."""
        return self.source.due.on if self.source.due is not None else None


def tasks_of(folder: Folder, due_dates: DueDates) -> tuple[TaskDue, ...]:
    """What is to be done in a programme, in the order of the files: its own tasks, deliverables, then the meetings'."""
    known = _Known(folder, due_dates)
    return (*_of_programme(known), *_deliverables(known), *_of_meetings(known))


class _Known:
    """What is known of a programme; who a text names is worked out once: tasks name the same few again and again."""

    def __init__(self, folder: Folder, due_dates: DueDates) -> None:
        self.folder = folder
        self.due_dates = due_dates
        self._owners: dict[str, tuple[Owner, ...]] = {}

    def owners(self, text: Text | None, each: str | None) -> tuple[Owner, ...]:
        """Who a text names; each organisation where it names nobody and they all have it."""
        said = "" if text is None else str(text)
        if said not in self._owners:
            self._owners[said] = owners_of(said, self.folder)
        return self._owners[said] or (_EACH if each == "organisation" else ())


_EACH = (Owner("each", "each organisation"),)


def _of_programme(known: _Known) -> Iterator[TaskDue]:
    programme, file = known.folder.programme, known.folder.ref.file
    for number, task in enumerate(programme.tasks if programme is not None else ()):
        at = Place(file, ("tasks", number))
        if task.each != "meeting":
            yield _task(known, (task.id or f"task-{number + 1}", None), task, at)


def _deliverables(known: _Known) -> Iterator[TaskDue]:
    programme, file = known.folder.programme, known.folder.ref.file
    for number, deliverable in enumerate(programme.deliverables if programme is not None else ()):
        if deliverable.status in {"undecided", "cancelled"}:
            continue
        base = Place(file, ("deliverables", number))
        name = deliverable.id or f"deliverable-{number + 1}"
        owners = _EACH if deliverable.each == "organisation" else known.owners(deliverable.owner, None)
        for _, due in recurrences(deliverable, known.due_dates, base):
            year = due.latest.year if due is not None and due.latest is not None and deliverable.every else None
            own = name if year is None else f"{name}/{year}"
            yield TaskDue(own, deliverable.title, owners, None, None, due, base, deliverable)


def _of_meetings(known: _Known) -> Iterator[TaskDue]:
    """Each meeting's own tasks, then those of the agendas it uses, then the programme's that recur at each meeting."""
    folder = known.folder
    for ref in folder.workspace.refs(folder.id, Kind.MEETING):
        meeting = folder.workspace.model(ref, Meeting)
        if meeting is None or meeting.status == "cancelled":
            continue
        seen: set[str] = set()
        for task, at, number in _written(folder, ref, meeting):
            name = task.id or _free(number, seen)
            if name not in seen:
                seen.add(name)
                yield _task(known, (f"{ref.name}/{name}", ref.name), task, at)


def _free(number: int, taken: Collection[str]) -> str:
    """A name by number for a task without an id; the next that is free, where a task of another file has it."""
    while True:
        number += 1
        name = f"task-{number}"
        if name not in taken:
            return name


def _written(folder: Folder, ref: FileRef, meeting: Meeting) -> Iterator[tuple[Task, Place, int]]:
    for number, task in enumerate(meeting.tasks):
        yield task, Place(ref.file, ("tasks", number)), number
    for name in used_agendas(meeting):
        agenda = folder.agenda(name)
        file = folder.file_of(Kind.AGENDA, name).file
        for number, task in enumerate(_tasks(agenda)):
            yield task, Place(file, ("tasks", number)), number
    programme, whole = folder.programme, folder.ref.file
    for number, task in enumerate(programme.tasks if programme is not None else ()):
        if task.each == "meeting":
            yield task, Place(whole, ("tasks", number)), number


def _tasks(gathering: Gathering | None) -> tuple[Task, ...]:
    return () if gathering is None else gathering.tasks


def used_agendas(meeting: Meeting) -> tuple[str, ...]:
    """The agenda files a meeting uses, each once."""
    sources = [meeting.agenda, *(day.agenda for day in meeting.days or ())]
    return tuple(dict.fromkeys(source.use for source in sources if source is not None and source.use is not None))


def _task(known: _Known, which: tuple[str, str | None], task: Task, at: Place) -> TaskDue:
    name, meeting = which
    when = when_of(task) if meeting else task.when
    if task.due is None and meeting is not None and task.when is not None:
        due = implied(task.when, meeting, known.folder, known.due_dates)
    else:
        due = known.due_dates.due(task.due, meeting)
    return TaskDue(name, task.title, known.owners(task.owner, task.each), meeting, when, due, at, task)
