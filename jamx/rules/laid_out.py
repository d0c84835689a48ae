"""Days that are laid out: whether they are, what is said in them, and where to point when something is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.findings import Place
from jamx.model.kinds import Kind
from jamx.rules.subjects import Sitting
from jamx.schedule.agenda_users import users_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence, Set

    from jamx.findings import Finding
    from jamx.model.agenda import Item, Part, Strand
    from jamx.model.text import Text
    from jamx.schedule.days import DayPlan
    from jamx.schedule.timeline import DayLine


def hours(day: DayLine) -> Sequence[tuple[Item, int, int]]:
    """The items of a day that has several, with a start and an end for each; none of any other."""
    slots = day.slots if is_laid_out(day) else ()
    return [(slot.item, slot.start, slot.end) for slot in slots if slot.start is not None and slot.end is not None]


def is_laid_out(day: DayLine) -> bool:
    """Whether a day has several items and a time for each."""
    return len(day.slots) > 1 and None not in [time for slot in day.slots for time in (slot.start, slot.end)]


def lacking(plan: DayPlan) -> Place:
    """The title of what lacks something: of the agenda file, where a meeting takes the day's items from one."""
    if plan.place.file != plan.title.file and not plan.shift:
        return Place(plan.place.file, ("title",))
    return plan.title


def as_promised(sitting: Sitting, found: Finding) -> Finding:
    """A finding about something missing: a note until a day is known, of the meeting or of one with this agenda."""
    for ref, meeting in users_of(sitting.plan, sitting.ref) if sitting.ref.kind is Kind.AGENDA else ():
        if not Sitting(sitting.plan, ref, meeting).loose:
            return found
    return sitting.incomplete(found)


def has_kind(days: Iterable[DayLine], kinds: Set[str]) -> bool:
    """Whether an item of some days is of one of these kinds: nearly every day's is, and that is looked at first."""
    return not kinds.isdisjoint([slot.item.kind for day in days for slot in day.slots])


def speak_of(items: Iterable[Item], kinds: Set[str], speaks: Callable[[str], bool]) -> bool:
    """Whether any of some items, or something in it, is of one of these kinds, or is told of in such words."""
    listed = list(items)
    if not kinds.isdisjoint([item.kind for item in listed]):  # nearly every day: that is looked at before all else
        return True
    if any(not kinds_in(item).isdisjoint(kinds) for item in listed):
        return True
    return any(speaks(said) for item in listed for said in told(item))


def clock(written: int) -> int:
    """Minutes after midnight of a time written without a dot: 1130 is half past eleven."""
    hours, minutes = divmod(written, 100)
    return hours * 60 + minutes


def every(item: Item) -> Iterator[Item]:
    """An item, and those inside its strands."""
    yield item
    for strand in _strands(item):
        for inner in strand.items or ():
            yield from every(inner)


def told(item: Item) -> Iterator[str]:
    """Everything that is said of an item, its parts, its strands and the points of each."""
    for one in every(item):
        entries: tuple[Item | Part | Strand, ...] = (one, *one.parts, *_strands(one))
        for entry in entries:
            points = (text for point in entry.points for text in (point.title, point.text))
            texts: tuple[Text | None, ...] = (entry.title, entry.text, getattr(entry, "form", None), *points)
            yield from (said for text in texts if text is not None for _, said in text.versions)


def kinds_in(item: Item) -> set[str | None]:
    """The kinds of an item, its parts, its pause and what its strands hold; None among them where one says none."""
    found = {kind for one in every(item) for kind in (one.kind, *(part.kind for part in one.parts))}
    return found | {one.pause.kind for one in every(item) if one.pause is not None}


def _strands(item: Item) -> tuple[Strand, ...]:
    return item.strands.listed if item.strands is not None else ()
