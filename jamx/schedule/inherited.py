"""What a meeting takes over from the agenda file it uses: whatever it does not say itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.meeting import Meeting

if TYPE_CHECKING:
    from jamx.model.meeting import AgendaFile, Gathering
    from jamx.workspace.workspace import Folder

_FIELDS = (
    *("kind", "number", "theme", "language", "mode", "track", "group", "organisations"),
    *("purpose", "background", "approach", "text", "facilitator_notes", "outcomes", "expects", "materials"),
)


def whole(folder: Folder, gathering: Gathering) -> Gathering:
    """A meeting with what its agenda file says besides the items; tasks of both, the meeting's own first.

    A meeting of several days, or one without an agenda file, is as it says itself.
    """
    agenda = _used(folder, gathering)
    if agenda is None:
        return gathering
    own = gathering.model_fields_set
    taken = {name: getattr(agenda, name) for name in _FIELDS if name not in own and name in agenda.model_fields_set}
    known = {task.id for task in gathering.tasks if task.id is not None}
    tasks = (*gathering.tasks, *(task for task in agenda.tasks if task.id is None or task.id not in known))
    return gathering.model_copy(update={**taken, "tasks": tasks})


def _used(folder: Folder, gathering: Gathering) -> AgendaFile | None:
    if not isinstance(gathering, Meeting) or gathering.agenda is None or gathering.agenda.use is None:
        return None
    return folder.agenda(gathering.agenda.use)
