"""The tasks as they are written: each once, wherever it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.findings import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.findings import Finding
    from jamx.model.task import Task
    from jamx.rules.subjects import ProgrammeSubject, Sitting


class Written(NamedTuple):
    """A task, where it stands among those of its file, and the meeting or agenda file it stands in."""

    task: Task
    file: str
    number: int
    sitting: Sitting | None

    @property
    def at(self) -> Place:
        """Where it stands."""
        return Place(self.file, ("tasks", self.number))


def written_tasks(subject: ProgrammeSubject) -> tuple[Written, ...]:
    """The programme's own tasks, then those of its meetings and agenda files; none of cancelled meetings."""
    return subject.plan.once_of(subject.folder.id, written_tasks, lambda: tuple(_written_tasks(subject)))


def _written_tasks(subject: ProgrammeSubject) -> Iterator[Written]:
    folder = subject.folder
    for number, task in enumerate(folder.programme.tasks if folder.programme is not None else ()):
        yield Written(task, folder.ref.file, number, None)
    for sitting in subject.sittings:
        if getattr(sitting.gathering, "status", None) != "cancelled":
            for number, task in enumerate(sitting.gathering.tasks):
                yield Written(task, sitting.ref.file, number, sitting)


def incomplete(subject: ProgrammeSubject, written: Written, finding: Finding) -> Finding:
    """A finding about something not said yet: a note while nothing is promised to anybody, and in what is history."""
    loose = subject.closed or (written.sitting is not None and written.sitting.loose)
    return finding._replace(severity=Severity.NOTE) if loose else finding
