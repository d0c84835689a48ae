"""What a meeting takes over from the agenda file it uses: whatever it does not say itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jamx.model.meeting import Meeting

if TYPE_CHECKING:
    from jamx.model.meeting import AgendaFile, Gathering
    from jamx.model.task import Task
    from jamx.workspace.workspace import Folder

_FIELDS = (
    *("kind", "number", "theme", "language", "mode", "track", "group", "organisations"),
    *("purpose", "background", "approach", "text", "facilitator_notes", "outcomes", "expects", "materials"),
)


def whole(folder: Folder, gathering: Gathering) -> Gathering:
    """A meeting with what its agenda file says besides the items; tasks of both, the meeting's own first.

    The programme's tasks that recur at each meeting come last. A meeting of several days takes over tasks alone.
    """
    if not isinstance(gathering, Meeting):
        return gathering
    agenda, recurring = _used(folder, gathering), _recurring(folder)
    if agenda is None and not recurring:
        return gathering  # as most are: a copy is dear
    taken = {name: getattr(agenda, name) for name in _FIELDS if _takes_over(name, gathering, agenda)}
    known = {task.id for task in gathering.tasks}
    further = (*(agenda.tasks if agenda is not None else ()), *recurring)
    tasks = (*gathering.tasks, *(task for task in further if task.id is None or task.id not in known))
    return gathering.model_copy(update={**taken, "tasks": tasks})


def said(folder: Folder, gathering: Gathering, name: str) -> Any:
    """One thing that a meeting says or takes over: without a copy of all the rest.

    Args:
        folder: The programme.
        gathering: The meeting or agenda file.
        name: A field that `whole` takes over.
    """
    agenda = _used(folder, gathering) if isinstance(gathering, Meeting) else None
    return getattr(agenda if _takes_over(name, gathering, agenda) else gathering, name)


def _takes_over(name: str, gathering: Gathering, agenda: AgendaFile | None) -> bool:
    return agenda is not None and name not in gathering.model_fields_set and name in agenda.model_fields_set


def _recurring(folder: Folder) -> tuple[Task, ...]:
    """The programme's tasks that there are at each meeting."""
    tasks = folder.programme.tasks if folder.programme is not None else ()
    return tuple(task for task in tasks if task.each == "meeting")


def _used(folder: Folder, meeting: Meeting) -> AgendaFile | None:
    if meeting.agenda is None or meeting.agenda.use is None:
        return None
    return folder.agenda(meeting.agenda.use)
