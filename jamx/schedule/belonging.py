"""An organisation or a function at a meeting: whether it is there, and what of the meeting is its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from jamx.model.meeting import Meeting
from jamx.schedule.attendance import attendance, coming
from jamx.schedule.expected import expected_at
from jamx.schedule.owners import belongs, chosen, owners_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from jamx.model.agenda import Item
    from jamx.model.meeting import Gathering
    from jamx.model.task import Task
    from jamx.model.text import Text
    from jamx.schedule.timeline import Slot, Timeline
    from jamx.workspace.workspace import Folder


@dataclass(frozen=True)
class Somebody:
    """Whom a document is made for, at one gathering.

    Attributes:
        folder: The programme.
        gathering: The meeting or agenda file, with what it takes over.
        name: Its id.
        organisation: An organisation's id, where one is asked for.
        function: A function's id, likewise.
    """

    folder: Folder
    gathering: Gathering
    name: str
    organisation: str | None = None
    function: str | None = None

    @property
    def meeting(self) -> Meeting | None:
        """The gathering, where it is a meeting."""
        return self.gathering if isinstance(self.gathering, Meeting) else None

    @property
    def roles(self) -> tuple[str, ...]:
        """What the organisation is at the meeting besides a participant: host, mentor."""
        held = ((role, getattr(self.meeting, role, None)) for role in ("host", "mentor"))
        return tuple(role for role, who in held if who is not None and who == self.organisation)

    def has(self, said: Text | str | None, *, alone: bool = False) -> bool:
        """Whether it leads or owns something, by the words in which that is said.

        Args:
            said: As the file has it.
            alone: Not where everybody does.
        """
        owners = chosen(owners_of(said, self.folder), self.meeting)
        if alone:
            owners = [owner for owner in owners if owner.sort not in {"all", "each"}]
        if any(owner.sort == "all" or (owner.sort == "function" and owner.name == self.function) for owner in owners):
            return True
        who = self.organisation
        return who is not None and any(belongs(self.folder, one, self.meeting, self._coming, who) for one in owners)

    def owns(self, task: Task) -> bool:
        """Whether a task is its own; one that nobody is named for may be each organisation's."""
        if task.owner is None and task.each == "organisation":
            return self.has("each organisation")
        return self.has(task.owner)

    def invited(self, names: Sequence[str]) -> bool:
        """Whether a strand for these is one for it; names that say nothing about its like keep nobody out."""
        return self._organisation_among(set(names)) and self._function_among(set(names))

    def there(self, timeline: Timeline) -> tuple[bool, bool]:
        """Whether the organisation and the function have to do with the gathering; all have where nobody knows."""
        named = list(_named(slot for day in timeline.days for slot in day.slots))
        return (
            self.organisation is None or self._organisation_there(self.organisation, named),
            self.function is None or self._function_there(named),
        )

    @cached_property
    def _coming(self) -> Sequence[str]:
        return attendance(self.folder, self.gathering, self.name).organisations

    @cached_property
    def _functions(self) -> Collection[str]:
        return self.folder.programme.functions if self.folder.programme is not None else ()

    def _organisation_among(self, names: set[str]) -> bool:
        """By organisations, groups and tracks that are named; and by functions, where it says which it has."""
        if self.organisation is None:
            return True
        entry = self.folder.organisations.get(self.organisation)
        functions = names.intersection(self._functions)
        if functions and entry is not None and entry.functions and functions.isdisjoint(entry.functions):
            return False
        who = self.organisation
        found = [fits for name in names - functions if (fits := self._is_or_in(who, name)) is not None]
        return not found or any(found)

    def _is_or_in(self, who: str, name: str) -> bool | None:
        """Whether an organisation goes by a name or belongs to what has it; None where that cannot be said."""
        programme, entry = self.folder.programme, self.folder.organisations.get(who)
        if programme is not None and any(track.id == name for track in programme.tracks):
            return name in entry.tracks if entry is not None and entry.tracks else None
        group = next((one for one in programme.groups if one.id == name), None) if programme is not None else None
        if group is not None:
            organisations = [member for member in group.members if member in self.folder.organisations]
            return who in organisations if organisations else None
        if name in {"host", "mentor"}:
            return name in self.roles
        return name == who if name in self.folder.organisations else None

    def _function_among(self, names: set[str]) -> bool:
        groups = self.folder.programme.groups if self.folder.programme is not None else ()
        members = {member for group in groups if group.id in names for member in group.members}
        functions = {name for name in names | members if name in self._functions}
        return self.function is None or not functions or self.function in functions

    def _organisation_there(self, who: str, named: Sequence[tuple[Text | None, Sequence[str]]]) -> bool:
        invited = coming(self.folder, self.gathering, self.name)
        if self.roles or invited is None or isinstance(invited, int) or who in invited:
            return True
        entry = self.folder.organisations.get(who)
        if entry is not None and "organiser" in entry.roles:
            return True
        leads = (*(lead for lead, _ in named), *(task.owner for task in self.gathering.tasks))
        return any(self.has(said, alone=True) for said in leads) or any(who in names for _, names in named)

    def _function_there(self, named: Sequence[tuple[Text | None, Sequence[str]]]) -> bool:
        meeting = self.meeting
        expected = expected_at(self.folder, meeting) if meeting is not None else self.gathering.expects
        if not expected or any(not (one.any_of or one.all_of) for one in expected):
            return True
        wanted = {name for one in expected for name in (*one.any_of, *one.all_of)}
        wanted |= {name for _, names in named for name in names}
        leads = (*(lead for lead, _ in named), *(task.owner for task in self.gathering.tasks))
        return self.function in wanted or any(self.has(said, alone=True) for said in leads)


def _named(slots: Iterator[Slot]) -> Iterator[tuple[Text | None, Sequence[str]]]:
    """Who leads what, and whom it is for, at whatever depth."""
    for slot in slots:
        yield from _in_item(slot.item)
        for strand in slot.strands:
            yield strand.strand.lead, strand.strand.for_
            yield from _named(iter(strand.slots))


def _in_item(item: Item) -> Iterator[tuple[Text | None, Sequence[str]]]:
    yield item.lead, item.each
    for part in item.parts:
        yield part.lead, ()
