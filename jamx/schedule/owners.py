"""Who a task belongs to: each organisation, whoever holds or mentors the meeting, a function, a group, one by name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from jamx.model.scalars import acknowledged

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jamx.model.meeting import Meeting
    from jamx.model.text import Text
    from jamx.workspace.workspace import Folder

Sort = Literal["each", "organiser", "host", "mentor", "all", "organisation", "function", "group", "text"]

EACH = frozenset({"each organisation", "organisation", "each", "varje organisation", "organisationerna"})
_RESERVED: dict[str, Sort] = {"organiser": "organiser", "host": "host", "mentor": "mentor", "all": "all"}
PARTED = re.compile(r"\s+(?:or|and|eller|och)\s+|\s*,\s*")
"""What stands between several owners."""


class Owner(NamedTuple):
    """One owner: what it is, and the id (or the words) it is known by."""

    sort: Sort
    name: str


def owners_of(text: Text | str | None, folder: Folder) -> tuple[Owner, ...]:
    """The owners a text names: one, or several that share or choose; none where nobody is named.

    Only where each of the words is known are they taken for several: `Anna or the others` is a text.
    """
    said = " ".join(str(text).split()) if text is not None else ""
    if not said or acknowledged(said) is not None:
        return ()
    found = [_known(part, folder) for part in PARTED.split(said)]
    several = tuple(owner for owner in found if owner is not None)
    return several if len(several) == len(found) else (Owner("text", said),)


def _known(said: str, folder: Folder) -> Owner | None:
    if said.lower() in EACH:
        return Owner("each", "each organisation")
    if said in _RESERVED:
        return Owner(_RESERVED[said], said)
    programme = folder.programme
    if programme is not None and said in programme.functions:
        return Owner("function", said)
    if programme is not None and any(group.id == said for group in programme.groups):
        return Owner("group", said)
    if said in folder.organisations:
        return Owner("organiser", "organiser") if said == _organiser(folder) else Owner("organisation", said)
    return None


def _organiser(folder: Folder) -> str:
    """What a programme says of its organiser: an id, or a name; "" where it says nothing."""
    return str(folder.programme.organiser or "") if folder.programme is not None else ""


def chosen(owners: Sequence[Owner], meeting: Meeting | None) -> Sequence[Owner]:
    """`mentor or host`: the mentor where the meeting has one, else the host; otherwise all of them."""
    if meeting is not None and {owner.sort for owner in owners} == {"mentor", "host"}:
        wanted = "mentor" if meeting.mentor is not None else "host"
        return [owner for owner in owners if owner.sort == wanted]
    return owners


def behind(folder: Folder, owner: Owner, meeting: Meeting | None) -> str:
    """The organisation behind an owner; "" where it is none, or not known."""
    match owner.sort:
        case "organisation":
            return owner.name
        case "host" | "mentor":
            return (getattr(meeting, owner.sort) or "") if meeting is not None else ""
        case "organiser":
            said = _organiser(folder)
            return said if said in folder.organisations else "organiser"
    return ""


def belongs(folder: Folder, owner: Owner, meeting: Meeting | None, coming: Sequence[str], organisation: str) -> bool:
    """Whether what an owner has is an organisation's: its own, its group's, and what it has as host or mentor.

    Args:
        folder: The programme.
        owner: Who has it.
        meeting: The meeting it hangs on, if it does.
        coming: The organisations that `each organisation` stands for; all where nobody knows them one by one.
        organisation: Its id.
    """
    if owner.sort == "each":
        return not coming or organisation in coming
    if owner.sort == "group":
        groups = folder.programme.groups if folder.programme is not None else ()
        return any(group.id == owner.name and organisation in group.members for group in groups)
    return owner.sort == "all" or behind(folder, owner, meeting) == organisation
