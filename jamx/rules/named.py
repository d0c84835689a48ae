"""What items and participants name, without places: a file in which all is well needs none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.rules.mentions import Sort
from jamx.rules.written_items import lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from jamx.model.agenda import Item, Part, Strand
    from jamx.model.meeting import Gathering
    from jamx.model.organisation import Participant
    from jamx.model.text import Text

_NONE = ""
"""Stands for no name while names are gathered."""
_NAMING = frozenset(("kind", "optional", "id", "materials", "points", "items"))
"""Keys of parts and strands under which something is named."""
_NAMING_IN_ITEMS = frozenset((*_NAMING, "each", "outputs", "prepares", "pause", "parts", "strands")) - {"kind"}
"""Keys of items, besides `kind`, which most have.

To ask each entry for each of them is dear, and few have any: what is not said names nothing.
"""


class Named:
    """What the items written in one file, their parts and their strands name.

    Attributes:
        names: What is mentioned, by what it should lead to: what `mentions.of_items` finds, too, with places.
        meant: Whom strands are for: not looked up, as they may be described in words.
        listed: Lists in which each name is to stand once.
        strands_by: What strands are made for, one for each, where they are not written out.
        leads: Who leads each of them, where that is said: words, too.
        ids: Their own ids, as often as they are given.
        materials: Their materials.
    """

    def __init__(self, gathering: Gathering) -> None:
        self._kinds: set[str] = set()
        self._conditions: set[str] = set()
        self._speakers: set[str] = set()
        self._outcomes: set[str] = set()
        self._work: set[str] = set()
        self.names: Mapping[Sort, set[str]] = {
            Sort.KIND: self._kinds,
            Sort.CONDITION: self._conditions,
            Sort.SPEAKER: self._speakers,
            Sort.OUTCOME: self._outcomes,
            Sort.WORK: self._work,
        }
        self.meant: set[str] = set()
        self.listed: list[Sequence[str]] = []
        self.strands_by: set[str | None] = set()
        self.leads: list[Text | None] = []
        self.ids: list[str] = []
        self.materials: list[Text] = []
        for items in lists(gathering):
            self._read(items)
        self._kinds.discard(_NONE)
        self._conditions.discard(_NONE)

    def _read(self, items: Iterable[Item]) -> None:
        for item in items:
            self._kinds.add(item.kind or _NONE)
            self.leads.append(item.lead)
            if not _NAMING_IN_ITEMS.isdisjoint(item.model_fields_set):
                self._read_closely(item)

    def _read_closely(self, item: Item) -> None:
        self._read_parts(item.parts)
        if item.strands is not None:
            self._read_strands(item.strands.listed)
            self.strands_by.add(item.strands.by)
        if item.pause is not None:
            self._kinds.add(item.pause.kind)
        self._speakers.update(item.each)
        self._outcomes.update(item.outputs)
        self._work.update(item.prepares)
        self.listed += (item.outputs, item.prepares)
        self._conditions.add(item.optional or _NONE)
        self._read_any(item)

    def _read_parts(self, parts: Iterable[Part]) -> None:
        for part in parts:
            self.leads.append(part.lead)
            if not _NAMING.isdisjoint(part.model_fields_set):
                self._kinds.add(part.kind or _NONE)
                self._conditions.add(part.optional or _NONE)
                self._read_any(part)

    def _read_strands(self, strands: Iterable[Strand]) -> None:
        for strand in strands:
            self.meant.update(strand.for_)
            self.leads.append(strand.lead)
            if not _NAMING.isdisjoint(strand.model_fields_set):
                self._read_any(strand)
                self._read(strand.items or ())

    def _read_any(self, entry: Item | Part | Strand) -> None:
        """What items, parts and strands have in common."""
        if entry.id is not None:
            self.ids.append(entry.id)
        self.materials += entry.materials
        for point in entry.points:
            self._conditions.add(point.optional or _NONE)


def of_participants(participants: Iterable[Participant]) -> Mapping[Sort, set[str]]:
    """What a list of participants mentions, by what it should lead to; `mentions.of_participants` has the places."""
    names: dict[Sort, set[str]] = {
        sort: set() for sort in (Sort.ORGANISATION, Sort.MEETING, Sort.FUNCTION, Sort.TRACK, Sort.GROUP)
    }
    for one in participants:
        names[Sort.ORGANISATION].add(one.organisation)
        names[Sort.MEETING].update(one.meetings, one.days)
        names[Sort.FUNCTION].update(one.functions)
        names[Sort.TRACK].update(one.tracks)
        names[Sort.GROUP].update(one.groups)
    return names


def stands_twice(names: Sequence[str]) -> bool:
    """Whether a name stands more than once in a list."""
    return len(set(names)) != len(names)
