"""What is a pause, a lunch or other rest in an agenda: by its kind, and where that is not said, by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.model.agenda import KINDS, Part
from jamx.schedule.inherited import whole
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
_AN_HOUR = 60


class Kinds(NamedTuple):
    """The kinds of items that a workspace knows, and those among them that are pauses."""

    pauses: frozenset[str]
    known: frozenset[str]


def kinds_of(plan: Plan) -> Kinds:
    """The kinds of jamx and of a workspace."""
    return Kinds(plan.pauses, frozenset((*KINDS, *plan.workspace.configuration.kinds)))


def is_pause(entry: Item | Part, kinds: Kinds) -> bool:
    """Whether an item or a part is a pause."""
    if entry.kind is None or entry.kind not in kinds.known:
        return _called(entry.title, pause_words.is_pause_by_name)
    return entry.kind in kinds.pauses


def is_lunch(entry: Item | Part, kinds: Kinds) -> bool:
    """Whether an item or a part is lunch: a workspace may have a kind of its own for it."""
    own = is_pause(entry, kinds) and entry.kind not in {"coffee", "break", "dinner"}
    return entry.kind == "lunch" or (own and _called(entry.title, pause_words.is_lunch_by_name))


def is_rest(entry: Item | Part, kinds: Kinds) -> bool:
    """Whether nobody needs a pause from it: a pause, a journey, an evening together, coming in.

    Of a kind that nobody knows, told elsewhere, it is not claimed that it is work.
    """
    if entry.kind is None:
        return _called(entry.title, pause_words.is_rest_by_name)
    return entry.kind in kinds.pauses or entry.kind in _REST or entry.kind not in kinds.known


def part_rests(part: PartSlot, kinds: Kinds) -> bool:
    """Whether a part that is laid out is rest; the pause inside a round is."""
    return not isinstance(part.content, Part) or is_rest(part.content, kinds)


def hidden(item: Item, kinds: Kinds) -> tuple[Path, str] | None:
    """Where an item that is no pause speaks of one without minutes of its own, and how; None where it does not."""
    if is_rest(item, kinds) or _has_its_own(item, kinds):
        return None
    return next((found for found in _said(item) if pause_words.names_pause(found[1])), None)


def _has_its_own(item: Item, kinds: Kinds) -> bool:
    """Whether a pause inside the item is laid out already."""
    inner = (below for strand in (item.strands.listed if item.strands else ()) for below in strand.items or ())
    parts = (is_pause(part, kinds) and (part.kind is not None or part.duration is not None) for part in item.parts)
    return item.pause is not None or any(parts) or any(is_pause(below, kinds) for below in inner)


def _said(item: Item) -> Iterator[tuple[Path, str]]:
    """The titles in an item where a pause may be hidden; a list of practical matters is none."""
    yield ("title",), str(item.title)
    if pause_words.is_practical(str(item.title)):
        return
    for number, point in enumerate(item.points):
        yield ("points", number, "title"), str(point.title)
    for number, part in enumerate(item.parts):
        yield ("parts", number, "title"), str(part.title)
        for inner, point in enumerate(part.points):
            yield ("parts", number, "points", inner, "title"), str(point.title)


def is_edge(slot: Slot, day: DayLine, kinds: Kinds) -> bool:
    """Whether an item opens or ends the day, in an hour at most: what is served there interrupts nothing."""
    working = [one for one in day.slots if not is_rest(one.item, kinds)]
    return any(slot is one for one in (*working[:1], *working[-1:])) and (slot.minutes or 0) <= _AN_HOUR


def is_digital(sitting: Sitting) -> bool:
    """Whether everybody sits at a screen: the meeting says so, or else its programme."""
    programme = sitting.folder.programme
    mode = whole(sitting.folder, sitting.gathering).mode or (programme.mode if programme is not None else None)
    return mode == "digital"


def takes_place(sitting: Sitting) -> bool:
    """Whether anybody is going to sit there."""
    return getattr(sitting.gathering, "status", None) != "cancelled"


def _called(title: Text, known: Callable[[str], bool]) -> bool:
    return any(known(said) for _, said in title.versions)
