"""The agendas of a workspace, and what may be done to them without something else going wrong too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.generated.agendas import Clock, Minutes, Timed
from tests.generated.breaking import Mark, at, tree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from tests.generated.breaking import Tree
    from tests.generated.frames import Programme
    from tests.generated.meetings import Draft
    from tests.generated.workspaces import Workspace
    from tests.generated.writer import Path

WORK = {"talk", "discussion", "group-work"}


@dataclass
class Sheet:
    """One day's agenda in a meeting.

    Attributes:
        file: The meeting's file, and `path` where the items stand in it.
        day: What may promise hours: the meeting, or one of its days.
        items: The items.
    """

    file: str
    path: Path
    day: Tree
    items: list[Timed]
    meeting: Tree
    draft: Draft
    programme: Programme

    @property
    def digital(self) -> bool:
        """Whether an hour is the most that people work without a pause."""
        said = self.programme.files["programme.yaml"]
        mode = self.meeting.get("mode", said.get("mode") if isinstance(said, dict) else None)
        return mode == "digital"

    def at(self, number: int, *path: str | int, rule: str = "") -> Mark:
        """The place of an item, or of something in it."""
        return at(self.file, *self.path, number, *path, rule=rule)

    def stated(self, number: int, rule: str = "") -> Mark:
        """Where it says how long it is: a time with an end, else its duration, else its start, else its name."""
        item = self.items[number]
        time = item.get("time")
        whole = isinstance(time, Clock) and time.end is not None
        keys = ("time", "duration", "title") if whole else ("duration", "time", "title")
        return self.at(number, next(key for key in keys if key in item), rule=rule)


def at_day(sheet: Sheet) -> Mark:
    """The title of a meeting of one day, or of one of its days; of a day without a title where it begins."""
    return at(sheet.file, *sheet.path[:-1], *(("title",) if "title" in sheet.day else ()))


def meetings(workspace: Workspace) -> Iterator[tuple[Programme, Draft, str, Tree]]:
    """Every meeting with its programme, file and what the file says."""
    for programme in workspace.programmes:
        for draft in programme.meetings:
            file = f"programmes/{programme.id}/meetings/{draft.id}.yaml"
            if file in workspace.trees:
                yield programme, draft, file, tree(workspace, file)


def sheets(rng: Random, workspace: Workspace) -> list[Sheet]:
    """Every agenda that stands in a meeting, in any order; of what is vague, nothing is promised yet."""
    found = []
    for programme, draft, file, meeting in meetings(workspace):
        if draft.dated == "vague":
            continue
        days = meeting.get("days")
        own = (
            [(("days", number), day) for number, day in enumerate(days)] if isinstance(days, list) else [((), meeting)]
        )
        for path, day in own:
            items = day.get("agenda") if isinstance(day, dict) else None
            if isinstance(items, list) and isinstance(day, dict):
                listed = [item for item in items if isinstance(item, Timed)]
                found.append(Sheet(file, (*path, "agenda"), day, listed, meeting, draft, programme))
    rng.shuffle(found)
    return found


def items(rng: Random, workspace: Workspace) -> Iterator[tuple[Sheet, int, Timed]]:
    """Every item of these agendas."""
    found = [(sheet, number, item) for sheet in sheets(rng, workspace) for number, item in enumerate(sheet.items)]
    rng.shuffle(found)
    yield from found


def plain(item: Timed) -> bool:
    """Whether an item is work that is not divided, and that is there for certain."""
    divided = {"parts", "each", "strands", "optional"} & item.keys()
    return not divided and item.get("kind") in WORK


def spanned(item: Timed) -> bool:
    """Whether an item says when it begins and ends, and nothing else of its time."""
    time = item.get("time")
    return isinstance(time, Clock) and time.end is not None and "duration" not in item and "optional" not in item


def fixed(item: Timed) -> bool:
    """Whether it is as long as it says, whatever its neighbours do."""
    long = item.get("duration")
    exact = isinstance(long, Minutes) and long.least == long.most
    return "optional" not in item and (spanned(item) or exact)


def pinned(item: Timed) -> bool:
    """Whether it says when it begins."""
    return "time" in item


def span(start: int, end: int) -> Clock:
    """A time in the usual spelling."""
    found = Clock(f"{start // 60:02}.{start % 60:02}–{end // 60:02}.{end % 60:02}")
    found.start, found.end = start, end
    return found


def length(number: int) -> Minutes:
    """A duration in the usual spelling."""
    found = Minutes(f"{number} min")
    found.least = found.most = number
    return found


def rests(item: Timed) -> bool:
    """Whether nobody works in it."""
    return item.get("kind") in {"coffee", "break", "lunch", "dinner", "arrival", "social", "travel"}


def needs(sheet: Sheet, item: Timed, coming: int) -> int:
    """Minutes that a round takes with so many organisations; 0 where its parts have no length of their own."""
    parts = [part for part in _dicts(item.get("parts")) if isinstance(part.get("duration"), Minutes)]
    each = item["each"]
    beside = "mentor" in sheet.meeting and isinstance(each, list) and "mentor" in each
    at_once = item.get("at_once", "1")
    turns = 1 if at_once == "all" else -(-(coming + beside) // int(str(at_once)))
    loop = sum(part["duration"].least for part in parts if "joint" not in part)
    joint = sum(part["duration"].least for part in parts if "joint" in part)
    pause = item.get("pause")
    rest = 15 if isinstance(pause, dict) and turns > int(str(pause["after"])) else 0
    return turns * loop + joint + rest


def _dicts(value: object) -> list[Tree]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []
