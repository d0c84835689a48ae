"""What the items of a meeting or an agenda file name, without places: a file in which all is well needs none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.rules.mentions import Sort
from jamx.rules.written_items import lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jamx.model.agenda import Item, Part, Strand
    from jamx.model.meeting import Gathering
    from jamx.model.text import Text

_NAMING = frozenset(("optional", "each", "outputs", "prepares", "id", "materials", "points"))
_HOLDING = frozenset(("pause", "parts", "strands"))
"""Keys of items, besides `kind`, under which something is named, and what may name something in turn.

Attributes of entries are dear, and few entries have these: what is not said names nothing.
"""


class Named:
    """What the items written in one file, their parts and their strands name.

    Attributes:
        names: What is mentioned, by what it should lead to: what `mentions.of_items` finds, too, with places.
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
        self.ids: list[str] = []
        self.materials: list[Text] = []
        for items in lists(gathering):
            self._read(items)

    def _read(self, items: Iterable[Item]) -> None:
        for item in items:
            said = item.model_fields_set
            if "kind" in said and item.kind is not None:
                self._kinds.add(item.kind)
            if not _NAMING.isdisjoint(said):
                self._speakers.update(item.each)
                self._outcomes.update(item.outputs)
                self._work.update(item.prepares)
                self._read_any(item, item.optional)
            if not _HOLDING.isdisjoint(said):
                self._read_inside(item)

    def _read_inside(self, item: Item) -> None:
        if item.pause is not None:
            self._kinds.add(item.pause.kind)
        for part in item.parts:
            said = part.model_fields_set
            if "kind" in said and part.kind is not None:
                self._kinds.add(part.kind)
            if not _NAMING.isdisjoint(said):
                self._read_any(part, part.optional)
        for strand in item.strands.listed if item.strands is not None else ():
            self._read_any(strand)
            self._read(strand.items or ())

    def _read_any(self, entry: Item | Part | Strand, condition: str | None = None) -> None:
        """What items, parts and strands have in common, and the condition that something optional depends on."""
        if condition is not None:
            self._conditions.add(condition)
        if entry.id is not None:
            self.ids.append(entry.id)
        self.materials += entry.materials
        self._conditions.update(point.optional for point in entry.points if point.optional is not None)
