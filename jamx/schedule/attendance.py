"""Who comes: how many organisations, which, and whether there is a mentor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from jamx.model.meeting import Attendees, Meeting
from jamx.model.scalars import Acknowledged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jamx.model.meeting import Gathering
    from jamx.model.organisation import Organisation
    from jamx.model.track import Group
    from jamx.workspace.workspace import Folder


@dataclass(frozen=True, slots=True)
class Attendance:
    """The case at hand.

    Attributes:
        count: How many organisations come; None when nobody knows.
        organisations: Their ids in order of speaking, where they are known one by one.
        mentor: The id of the mentor, or "" when there is none.
        host: The id of the host, or "".
        members: How many belong to each group of the programme, where that is known.
    """

    count: int | None = None
    organisations: tuple[str, ...] = ()
    mentor: str = ""
    host: str = ""
    members: tuple[tuple[str, int], ...] = ()

    def speakers(self, each: tuple[str, ...]) -> tuple[int | None, int, tuple[str, ...]]:
        """How many take turns: organisations or members (None when unknown), others beside them; and ids in order."""
        members = dict(self.members)
        count: int | None = 0
        besides = 0
        order: list[str] = []
        known = True
        for who in each:
            if who == "organisation":
                count = None if self.count is None or count is None else count + self.count
                order += self.organisations
                known = known and (bool(self.organisations) or self.count == 0)
            elif who in {"mentor", "host", "organiser"}:
                named = {"mentor": self.mentor, "host": self.host}.get(who, who)
                besides += bool(named)
                order += [named] if named else []
            else:
                more = members.get(who)
                count = None if more is None or count is None else count + more
                known = False
        return count, besides, tuple(order) if known else ()

    def has(self, condition: str | None) -> bool:
        """Whether what is optional takes place: `optional: mentor` needs a mentor, an organisation's id its coming."""
        if condition is None:
            return True
        if condition in {"mentor", "host"}:
            return bool(self.mentor if condition == "mentor" else self.host)
        return condition in self.organisations


def attendance(folder: Folder, gathering: Gathering, name: str = "", attending: int | None = None) -> Attendance:
    """Who comes to a meeting, or to an agenda that nobody has called a meeting for.

    Args:
        folder: The programme.
        gathering: The meeting or agenda file.
        name: Its id, for the organisations that chose their meetings.
        attending: As if so many organisations came.
    """
    mentor, host = (gathering.mentor, gathering.host) if isinstance(gathering, Meeting) else (None, None)
    invited = coming(folder, gathering, name)
    if not isinstance(invited, int | None):
        invited = {one: entry for one, entry in invited.items() if one != mentor}
    ids, count = _counted(invited)
    if attending is not None:
        ids, count = (ids if len(ids) == attending else ()), attending
    groups = folder.programme.groups if folder.programme is not None else ()
    members = tuple((group.id, size) for group in groups if (size := _size(group)) is not None)
    return Attendance(count, ids, mentor or "", host or "", members)


Coming: TypeAlias = "Mapping[str, Organisation | None] | int | None"
"""Organisations by id, or only how many, or nobody knows."""


def coming(folder: Folder, gathering: Gathering, name: str) -> Coming:
    """Who is to come to a gathering with this id, the mentor among them where it takes part."""
    chosen = gathering.organisations
    if isinstance(chosen, Acknowledged):
        return None
    if isinstance(chosen, Attendees):
        return _selected(folder, chosen)
    if gathering.group is not None:
        return _selected(folder, Attendees(ids=(gathering.group,)))
    taking_part = {one: entry for one, entry in folder.own_organisations.items() if "participant" in entry.roles}
    if gathering.track is not None and any(entry.tracks for entry in taking_part.values()):
        taking_part = {one: entry for one, entry in taking_part.items() if gathering.track in entry.tracks}
    if isinstance(gathering, Meeting) and not _for_all(folder, name):
        taking_part = {one: each for one, each in taking_part.items() if not each.meetings or name in each.meetings}
    return taking_part or None


def _for_all(folder: Folder, name: str) -> bool:
    """Whether a meeting is none of those that organisations choose from, where the programme says which those are."""
    choices = folder.programme.choices if folder.programme is not None else ()
    return bool(choices) and all(name not in choice.of for choice in choices)


def _selected(folder: Folder, chosen: Attendees) -> Coming:
    if chosen.number is not None:
        return chosen.number
    groups = {group.id: group for group in (folder.programme.groups if folder.programme else ())}
    match chosen.ids:
        case (only,) if only in groups and not groups[only].members:
            return _size(groups[only])
    coming: dict[str, Organisation | None] = {}
    for one in chosen.ids:
        if one in groups and not groups[one].members:
            return None
        members = groups[one].members if one in groups else (one,)
        coming |= {member: folder.organisations.get(member) for member in members}
    return coming


def _size(group: Group) -> int | None:
    """How many belong to a group: those listed, else the number somebody wrote; None when unknown."""
    return len(group.members) or (group.count if isinstance(group.count, int) else None)


def _counted(coming: Coming) -> tuple[tuple[str, ...], int | None]:
    """Ids and number: a collective counts as many as it says, and leaves the others without names in a round."""
    if isinstance(coming, int | None):
        return (), coming
    total = 0
    collective = False
    for entry in coming.values():
        count = entry.count if entry is not None else None
        if isinstance(count, Acknowledged):
            return (), None
        collective = collective or count is not None
        total += 1 if count is None else count
    return (() if collective else tuple(coming)), total
