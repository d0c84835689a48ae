"""How many members a group is said to have, where those that it has are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Finding, Place, Related, Severity
from jamx.schedule.amounts import exactly
from jamx.schedule.totals import size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jamx.model.track import Group
    from jamx.schedule.amounts import Amount
    from jamx.workspace.workspace import Folder


def groups_that_differ(folder: Folder) -> Iterator[Finding]:
    """Groups whose `count` is not how many members they list, by name or with the numbers of collectives."""
    for number, group in enumerate(folder.programme.groups if folder.programme is not None else ()):
        readings = _members(folder, group)
        if not readings or not isinstance(group.count, int) or any(one.may_be(group.count) for one in readings):
            continue
        listed = readings[0].least
        facts = {"of": "members", "title": group.title, "stated": group.count, "listed": listed, "counted": listed}
        at = ("groups", number)
        related = (Related(Place(folder.ref.file, (*at, "members")), "count-members"),)
        place = Place(folder.ref.file, (*at, "count"))
        yield Finding("count/differs", place, facts, "members", related, Severity.WARNING)  # people may be meant


def _members(folder: Folder, group: Group) -> tuple[Amount, ...]:
    """How many they are; nothing where one is a function, which several people may have, or nobody knows."""
    names = dict.fromkeys(group.members)
    entries = [folder.organisations.get(name) for name in names]
    known = [entry for entry in entries if entry is not None]
    whole = size(known)
    return (exactly(len(known)), whole) if known and len(known) == len(entries) and whole.most is not None else ()
