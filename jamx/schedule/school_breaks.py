"""Which school breaks a day falls in, and how sure that is; knows no meeting."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR
from typing import TYPE_CHECKING, NamedTuple

from jamx.model.calendar_date import DateValue
from jamx.model.counties import county
from jamx.model.plain_text import suggested_id
from jamx.model.school_breaks import DatedBreak, RecurringBreak, Weeks
from jamx.model.whole_days import bounds

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence
    from datetime import date

    from jamx.model.date_bounds import Bounds
    from jamx.model.school_breaks import Break
    from jamx.model.text import Text


class BreakHit(NamedTuple):
    """A break that a day falls in.

    Attributes:
        title: What the break is called.
        place: The county or municipality, as the breaks' file has it; None for a break that is everywhere.
        assumed: Whether the weeks were read for other years than this one.
        partly: Whether only some schools there have it, or have only some of its days.
        source: The id of the source; None where none is given.
        text: What the file says about it.
    """

    title: Text
    place: str | None
    assumed: bool
    partly: bool
    source: str | None
    text: Text | None


def breaks_on(
    breaks: Sequence[Break], day: date, counties: Iterable[str] = (), municipalities: Iterable[str] = ()
) -> tuple[BreakHit, ...]:
    """The breaks a day falls in, in the order of the file, one for each place.

    A pattern is silent in a year for which the file knows the same break, in the same place, more exactly.

    Args:
        breaks: What is known of breaks, as `Workspace.school_breaks` has it.
        day: The day.
        counties: Those concerned, by any of their names; names of nothing hit nothing.
        municipalities: Those concerned, with or without `kommun` or `stad`.
    """
    wanted = {None, *map(_county, filter(county, counties)), *map(_municipality, municipalities)}
    known = {mark for entry in breaks if _stated_for(entry, day) for mark in _marks(entry)}
    return tuple(
        BreakHit(entry.title, place, not sure, entry.partly, entry.source, entry.text)
        for entry in breaks
        if _covers(entry, day)
        for sure in (_stated_for(entry, day),)
        for mark, place in _marks(entry).items()
        if mark.place in wanted and (sure or known.isdisjoint({mark, mark._replace(place=None)}))
    )


class _Mark(NamedTuple):
    """What makes two entries the same break: its name, and where it is (`county/...`, `municipality/...`)."""

    title: str
    place: str | None


def _marks(entry: Break) -> dict[_Mark, str | None]:
    """Where an entry's break is, with the name to show; one mark without a place for a break that is everywhere."""
    title = str(entry.title).casefold()
    marks: dict[_Mark, str | None] = {_Mark(title, _county(name)): name for name in entry.counties}
    marks |= {_Mark(title, _municipality(str(name))): str(name) for name in entry.municipalities}
    return marks or {_Mark(title, None): None}


def _county(name: str) -> str:
    return f"county/{county(name) or name}"


def _municipality(name: str) -> str:
    plain = suggested_id(name).removesuffix("-kommun").removesuffix("-stad")
    return f"municipality/{plain.removesuffix('s')}"


def _covers(entry: Break, day: date) -> bool:
    """Whether a break has the day; a pattern as if it held in every year."""
    if isinstance(entry, RecurringBreak):
        weeks = entry.week
        return isinstance(weeks, Weeks) and weeks.first <= day.isocalendar().week <= weeks.last
    return isinstance(entry, DatedBreak) and any(first <= day <= last for first, last in _intervals(entry))


def _stated_for(entry: Break, day: date) -> bool:
    """Whether an entry was read for the year a day is in; ISO years, as weeks are counted in them."""
    year = day.isocalendar().year
    if isinstance(entry, RecurringBreak):
        return year in _years(entry)
    return isinstance(entry, DatedBreak) and any(
        first.isocalendar().year <= year <= last.isocalendar().year for first, last in _intervals(entry)
    )


def _intervals(entry: DatedBreak) -> Iterator[Bounds]:
    return (days for value in entry.date if (days := bounds(value)) is not None)


def _years(entry: RecurringBreak) -> Container[int]:
    """The years a pattern was read for; none where the file does not say."""
    since, until = entry.since, entry.until
    if not isinstance(since, DateValue) and not isinstance(until, DateValue):
        return ()
    first = since.earliest if isinstance(since, DateValue) else None
    last = until.latest if isinstance(until, DateValue) else None
    return range(first.year if first else MINYEAR, (last.year if last else MAXYEAR) + 1)
