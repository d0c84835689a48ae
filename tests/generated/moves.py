"""Moving meetings to other days, so that nothing else becomes wrong than what shall."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from tests.generated.breaking import Mark, at, entries, tree
from tests.generated.sheets import meetings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from random import Random

    from tests.generated.breaking import Tree
    from tests.generated.frames import Programme
    from tests.generated.meetings import Draft
    from tests.generated.workspaces import Workspace
    from tests.generated.writer import Path


class Row(NamedTuple):
    """A meeting in the order of time; `at` is where its date is written."""

    programme: Programme
    draft: Draft
    meeting: Tree
    at: Mark


def programmes(workspace: Workspace, rng: Random | None = None) -> list[Programme]:
    """The programmes, in any order where one may be chosen."""
    found = list(workspace.programmes)
    if rng is not None:
        rng.shuffle(found)
    return found


def day_dated(rng: Random, workspace: Workspace) -> list[tuple[Programme, Draft, str, Tree]]:
    """The meetings of one day that is known, in any order."""
    found = [one for one in meetings(workspace) if one[1].dated == "day"]
    rng.shuffle(found)
    return found


def date_path(meeting: Tree) -> Path:
    """Where the first of its dates is written."""
    if "date" not in meeting:
        return ("days", 0, "date")
    return ("date", "on") if isinstance(meeting["date"], dict) else ("date",)


def rows(rng: Random, workspace: Workspace, *, whole: bool = False) -> list[list[Row]]:
    """Meetings of the same people whose days are known, in order of time, in each programme; or all of them."""
    found: dict[str, list[Row]] = {}
    for programme, draft, file, meeting in meetings(workspace):
        if draft.certain:
            path = date_path(meeting)
            key = programme.id if whole else f"{programme.id} {draft.group[1] if draft.group else ''}"
            found.setdefault(key, []).append(Row(programme, draft, meeting, at(file, *path)))
    listed = list(found.values())
    rng.shuffle(listed)
    return listed


def future(workspace: Workspace, draft: Draft) -> bool:
    """Whether a meeting can still be moved without anybody asking what day it is."""
    return workspace.today is None or draft.days[0] > workspace.today + timedelta(days=150)


def unannounced(workspace: Workspace, programme: Programme, draft: Draft) -> bool:
    """Whether no date hangs on a meeting's."""
    said = tree(workspace, f"programmes/{programme.id}/programme.yaml")
    return not any(draft.id in str(one["date"]) for one in entries(said.get("milestones")))


def move(workspace: Workspace, programme: Programme, draft: Draft, day: date) -> None:
    """Puts a meeting on another day, and what hangs on it at working days before or after."""
    folder = f"programmes/{programme.id}"
    meeting = tree(workspace, f"{folder}/meetings/{draft.id}.yaml")
    meeting["date"] = day.isoformat()
    for task in entries(meeting.get("tasks")):
        due = str(task.get("due", ""))
        if due:
            task["due"] = "5 working days after" if due.endswith("after") else "5 working days before"
    for milestone in entries(tree(workspace, f"{folder}/programme.yaml").get("milestones")):
        if milestone.get("meetings") == [draft.id]:
            milestone["date"] = (day - timedelta(weeks=draft.weeks)).isoformat()


def days_of(programme: Programme) -> list[date]:
    """Every day of its period."""
    return [programme.first + timedelta(days=number) for number in range((programme.last - programme.first).days + 1)]


def moved_to(
    rng: Random,
    workspace: Workspace,
    wanted: Callable[[date], bool],
    only: Draft | None = None,
    *,
    busy: bool = True,
) -> Mark | None:
    """Moves a meeting to a day of some sort that lies between its neighbours; where its date stands then.

    Args:
        rng: Chance.
        workspace: What is changed.
        wanted: The sort of day.
        only: The meeting to move, where it is not any.
        busy: Whether days on which others meet are left out.
    """
    used = {day for _, draft, _, _ in meetings(workspace) for day in draft.days} if busy else set()
    for programme, draft, file, _ in day_dated(rng, workspace):
        if (only is not None and draft is not only) or not future(workspace, draft):
            continue
        days = [day for day in _room(programme, draft) if wanted(day) and day not in used]
        if workspace.today is not None:
            days = [day for day in days if day > workspace.today + timedelta(days=120)]
        if days:
            move(workspace, programme, draft, rng.choice(days))
            return at(file, "date")
    return None


def _room(programme: Programme, draft: Draft) -> Iterator[date]:
    """The days on which a meeting may be held without coming too near to another of its programme."""
    before = [other.days[-1] for other in programme.meetings if other.days[-1] < draft.days[0]]
    after = [other.days[0] for other in programme.meetings if other.days[0] > draft.days[0]]
    first = max([programme.first + timedelta(days=50), *(day + timedelta(days=33) for day in before)])
    last = min([programme.last - timedelta(days=25), *(day - timedelta(days=33) for day in after)])
    day = first
    while day <= last:
        yield day
        day += timedelta(days=1)
