"""Who has what to do: a programme's tasks and checklists put on lists, one for each owner, with how far it has come."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.deliverable import Deliverable
from jamx.model.kinds import Kind
from jamx.schedule.attendance import attendance
from jamx.schedule.owners import Owner, behind, chosen
from jamx.schedule.totals import participants

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jamx.model.checklist import Checklist, Progress
    from jamx.model.meeting import Meeting
    from jamx.schedule.tasks import TaskDue
    from jamx.workspace.workspace import Folder


class Listed(NamedTuple):
    """A task on somebody's list, with what their follow-up says of it."""

    task: TaskDue
    progress: Progress | None


class OwnedList(NamedTuple):
    """Somebody's list.

    Attributes:
        owner: Whose; an organisation's has its id.
        entries: What is to be done, in date order.
    """

    owner: Owner
    entries: tuple[Listed, ...]


_ORDER = ("organiser", "host", "mentor", "all", "each", "organisation", "function", "group", "text")
_WHEN = ("before", "during", "between", "after")
NOBODY = Owner("text", "")


def owned_lists(folder: Folder, tasks: Iterable[TaskDue]) -> tuple[OwnedList, ...]:
    """The lists of everybody who has something to do; each organisation has its own where they are known by name.

    A deliverable that was handed in is done.
    """
    found: dict[Owner, list[Listed]] = {}
    for task in tasks:
        for owner in _carriers(folder, task):
            found.setdefault(owner, []).append(Listed(task, _progress(folder, owner, task)))
    register = {one: number for number, one in enumerate(folder.organisations)}

    def order(owner: Owner) -> tuple[int, int, str]:
        return _ORDER.index(owner.sort), register.get(owner.name, 0), owner.name

    return tuple(OwnedList(owner, _sorted(found[owner])) for owner in sorted(found, key=order))


def _carriers(folder: Folder, task: TaskDue) -> Iterator[Owner]:
    """Whose list a task is on: of a host or mentor the one there is, of each organisation every one."""
    owners = chosen(task.owners, meeting_of(folder, task))
    for owner in owners or (NOBODY,):
        if owner.sort == "each":
            known = coming(folder, task)
            yield from (Owner("organisation", one) for one in known)
            if not known:
                yield owner
        else:
            yield owner


def coming(folder: Folder, task: TaskDue) -> tuple[str, ...]:
    """The organisations that a task of each organisation is for, by id; none where they are not known by name."""
    meeting = meeting_of(folder, task)
    if meeting is not None and task.meeting is not None:
        return attendance(folder, meeting, task.meeting).organisations
    track = getattr(task.source, "track", None)
    taking_part = participants(folder, track)
    return () if any(entry.count is not None for entry in taking_part.values()) else tuple(taking_part)


def _progress(folder: Folder, owner: Owner, task: TaskDue) -> Progress | None:
    """What a follow-up says: that of an organisation, or of the organisation that holds, mentors or organises."""
    who = carrier(folder, owner, task)
    found = folder.follow_up(who).get(task.id) if who else None
    if found is None and isinstance(task.source, Deliverable) and task.source.status == "delivered":
        from jamx.model.checklist import Progress  # noqa: PLC0415 - few programmes are that far

        return Progress(status="done")
    return found


def carrier(folder: Folder, owner: Owner, task: TaskDue) -> str:
    """The organisation behind an owner; "" where it is none, or not known."""
    return behind(folder, owner, meeting_of(folder, task))


def meeting_of(folder: Folder, task: TaskDue) -> Meeting | None:
    """The meeting that a task hangs on, if it does."""
    return folder.meeting(task.meeting) if task.meeting is not None else None


def _sorted(entries: Iterable[Listed]) -> tuple[Listed, ...]:
    """By the day it is due at the latest; what has none after what has one, before its meeting before after it."""

    def order(one: Listed) -> tuple[date, int]:
        when = _WHEN.index(one.task.when) if one.task.when is not None else 0
        return last_day(one.task) or date.max, when

    return tuple(sorted(entries, key=order))


def last_day(task: TaskDue) -> date | None:
    """The last day a task may be done; None where it is open."""
    return task.due.latest if task.due is not None else None


def overdue(task: TaskDue, progress: Progress | None, today: date | None) -> bool | None:
    """Whether a task should have been done by now; None while nobody says what day it is."""
    latest = last_day(task)
    if today is None or latest is None:
        return None
    return latest < today and is_open(progress)


def is_open(progress: Progress | None) -> bool:
    """Whether somebody has still to do something."""
    return progress is None or progress.status not in {"done", "dropped"}


def checklist_files(folder: Folder) -> tuple[tuple[str, Checklist], ...]:
    """The programme's own checklists, with their ids, in order of name."""
    found = ((ref.name, folder.checklist(ref.name)) for ref in folder.workspace.refs(folder.id, Kind.CHECKLIST))
    return tuple((name, checklist) for name, checklist in found if checklist is not None)
