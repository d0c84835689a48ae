"""What is a pause, a lunch or other rest in an agenda: by its kind, and where that is not said, by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.agenda import KINDS, Part
from jamx.schedule.inherited import said
from jamx.words import pause_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jamx.findings import Path
    from jamx.model.agenda import Item
    from jamx.model.text import Text
    from jamx.rules.subjects import Sitting
    from jamx.schedule.plan import Plan
    from jamx.schedule.timeline import DayLine, PartSlot, Slot

_REST = frozenset(("arrival", "travel", "social"))
"""Kinds from which nobody needs a pause."""
_NEVER_LUNCH = frozenset(("coffee", "break", "dinner"))
_AN_HOUR = 60


class Kinds(NamedTuple):
    """The kinds of items that a workspace knows, those among them that are pauses, and those from which people rest."""

    pauses: frozenset[str]
    known: frozenset[str]
    work: frozenset[str]


def kinds_of(plan: Plan) -> Kinds:
    """The kinds of jamx and of a workspace."""
    return plan.once(kinds_of, lambda: _kinds(plan))


def _kinds(plan: Plan) -> Kinds:
    known = frozenset((*KINDS, *plan.workspace.configuration.kinds))
    return Kinds(plan.pauses, known, known - plan.pauses - _REST)


def is_pause(entry: Item | Part, kinds: Kinds) -> bool:
    """Whether an item or a part is a pause."""
    kind = entry.kind
    if kind not in kinds.known:
        return _called(entry.title, pause_words.is_pause_by_name)
    return kind in kinds.pauses


def is_lunch(entry: Item | Part, kinds: Kinds) -> bool:
    """Whether an item or a part is lunch: a workspace may have a kind of its own for it."""
    kind = entry.kind
    if kind in _NEVER_LUNCH or not is_pause(entry, kinds):
        return False
    return kind == "lunch" or _called(entry.title, pause_words.is_lunch_by_name)


def is_rest(entry: Item | Part, kinds: Kinds) -> bool:
    """Whether nobody needs a pause from it: a pause, a journey, an evening together, coming in, what only some do.

    Of a kind that nobody knows, told elsewhere, it is not claimed that it is work.
    """
    kind = entry.kind
    if entry.internal and not isinstance(entry, Part):
        return True
    return _called(entry.title, pause_words.is_rest_by_name) if kind is None else kind not in kinds.work


def part_rests(part: PartSlot, kinds: Kinds) -> bool:
    """Whether a part that is laid out is rest; the pause inside a round is."""
    return not isinstance(part.content, Part) or is_rest(part.content, kinds)


def hidden(item: Item, kinds: Kinds) -> tuple[Path, str] | None:
    """Where an item that is no pause speaks of one without minutes of its own, and how; None where it does not."""
    title = str(item.title)
    found: tuple[Path, str] | None = None
    if pause_words.names_pause(title):
        found = ("title",), title
    elif not pause_words.is_practical(title):  # a list of matters hides none
        found = _named_inside(item)
    return None if found is None or is_rest(item, kinds) or _has_its_own(item, kinds) else found


def _has_its_own(item: Item, kinds: Kinds) -> bool:
    """Whether a pause inside the item is laid out already."""
    inner = (below for strand in (item.strands.listed if item.strands else ()) for below in strand.items or ())
    parts = (is_pause(part, kinds) and (part.kind is not None or part.duration is not None) for part in item.parts)
    return item.pause is not None or any(parts) or any(is_pause(below, kinds) for below in inner)


def _named_inside(item: Item) -> tuple[Path, str] | None:
    """The first point or part that names a pause."""
    for number, point in enumerate(item.points):
        if pause_words.names_pause(str(point.title)):
            return ("points", number, "title"), str(point.title)
    for number, part in enumerate(item.parts):
        if pause_words.names_pause(str(part.title)):
            return ("parts", number, "title"), str(part.title)
        for inner, point in enumerate(part.points):
            if pause_words.names_pause(str(point.title)):
                return ("parts", number, "points", inner, "title"), str(point.title)
    return None


def edges(day: DayLine, kinds: Kinds) -> Iterator[Slot]:
    """The items that open and end the day, in an hour at most: what is served there interrupts nothing."""
    working = [one for one in day.slots if not is_rest(one.item, kinds)]
    return (slot for slot in (*working[:1], *working[-1:]) if slot.minutes is None or slot.minutes <= _AN_HOUR)


def is_digital(sitting: Sitting) -> bool:
    """Whether everybody sits at a screen."""
    return mode_of(sitting) == "digital"


def mode_of(sitting: Sitting) -> str | None:
    """Whether people meet in a room, at screens or both, as the meeting says or its agenda, or else its programme."""
    programme = sitting.folder.programme
    mode = said(sitting.folder, sitting.gathering, "mode")
    return mode or (programme.mode if programme is not None else None)


def takes_place(sitting: Sitting) -> bool:
    """Whether anybody is going to sit there."""
    return getattr(sitting.gathering, "status", None) != "cancelled"


def _called(title: Text, known: Callable[[str], bool]) -> bool:
    if len(title.versions) == 1:  # nearly every title has one, and this is asked of every item
        return known(title.versions[0][1])
    return any(known(said) for _, said in title.versions)
