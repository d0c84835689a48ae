"""What a follow-up may name: tasks, deliverables, entries of checklists and preconditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.model.checklist import Checklist
from jamx.model.kinds import Kind
from jamx.schedule.checklists import checklist_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jamx.model.checklist import ChecklistEntry
    from jamx.schedule.plan import Plan
    from jamx.workspace.workspace import Folder


def follow_up_names(plan: Plan, programme: str) -> tuple[str, ...]:
    """The full name of everything of a programme that somebody may tell of, each once, in the order of the files."""
    folder = plan.workspace.folder(programme)
    tasks = [task.id for task in plan.tasks(programme)]
    entries = [
        f"{name}/{entry.id or number}"
        for name, checklist in checklist_files(folder)
        for number, entry in enumerate(checklist.entries, 1)
    ]
    return tuple(dict.fromkeys([*tasks, *entries, *preconditions(folder)]))


def preconditions(folder: Folder) -> Mapping[str, ChecklistEntry]:
    """A programme's preconditions that have an id, by their full name: `preconditions/mandate`, or `checklist/mandate`.

    Their id alone (`mandate`) names them too.
    """
    said = folder.programme.preconditions if folder.programme is not None else None
    if said is None:
        return {}
    entries: Iterable[ChecklistEntry] = said.entries
    if said.use is not None:
        ref = folder.file_of(Kind.CHECKLIST, said.use)
        checklist = folder.workspace.model(ref, Checklist) if folder.workspace.exists(ref.file) else None
        entries = (*entries, *(checklist.entries if checklist is not None else ()))
    return {f"{said.use or 'preconditions'}/{entry.id}": entry for entry in entries if entry.id is not None}
