"""One run's computations: each is made once and remembered, so that no two outputs can disagree."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from jamx.model.agenda import PAUSES
from jamx.model.meeting import AgendaFile, Gathering
from jamx.schedule.agenda_clock import timeline
from jamx.schedule.attendance import attendance
from jamx.schedule.days import days_of

if TYPE_CHECKING:
    from jamx.schedule.timeline import Timeline
    from jamx.workspace.files import FileRef
    from jamx.workspace.workspace import Workspace


class Plan:
    """The computations over one workspace.

    Args:
        workspace: What the files say.
        attending: As if so many organisations came to every meeting; what the files say when None.
    """

    def __init__(self, workspace: Workspace, attending: int | None = None) -> None:
        self.workspace = workspace
        self.attending = attending
        self._timelines: dict[tuple[str, str | None], Timeline] = {}

    @cached_property
    def pauses(self) -> frozenset[str]:
        """The kinds of items that are pauses: jamx's and the workspace's own."""
        own = self.workspace.configuration.kinds
        return frozenset((*PAUSES, *(name for name, kind in own.items() if kind.pause)))

    def timeline(self, ref: FileRef, gathering: Gathering, mentor: str | None = None) -> Timeline:
        """A meeting or agenda file on the clock; with `mentor`, as if there were this one ("" for none)."""
        key = (ref.file, mentor)
        if key not in self._timelines:
            folder = self.workspace.folder(ref.programme)
            coming = attendance(folder, gathering, ref.name, self.attending, mentor)
            self._timelines[key] = timeline(days_of(folder, ref, gathering), coming, self.pauses)
        return self._timelines[key]

    def cases(self, ref: FileRef, gathering: Gathering) -> tuple[Timeline, ...]:
        """The cases a file must hold in: a meeting's own; for an agenda file without and with a mentor."""
        first = self.timeline(ref, gathering)
        if not isinstance(gathering, AgendaFile) or not _depends_on_mentor(gathering):
            return (first,)
        return (first, self.timeline(ref, gathering, mentor="mentor"))


def _depends_on_mentor(agenda: AgendaFile) -> bool:
    return any(
        item.optional == "mentor" or "mentor" in item.each or any(part.optional == "mentor" for part in item.parts)
        for item in agenda.items or ()
    )
