"""Builds the grid of a meeting from the view of its agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jamx.views.audience import Audience
from jamx.views.grid import GridCell, GridColumn, GridDay, GridRow, GridView
from jamx.views.grid_columns import columns_of
from jamx.words.catalogue import catalogue
from jamx.words.clock import clock_text, span_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.views.agenda import AgendaView, DayView, ItemView, StrandView
    from jamx.views.grid_columns import Columns


def grid_view(agenda: AgendaView) -> GridView:
    """The grid of a meeting: what its agenda shows, laid out by times and rooms."""
    say = catalogue(agenda.language).say
    special = agenda.audience != Audience.PARTICIPANT.value
    document = say("grid.for", audience=say(f"audience.{agenda.audience}")) if special else say("grid")
    return GridView(
        programme=agenda.programme,
        programme_title=agenda.programme_title,
        id=agenda.id,
        title=agenda.title,
        document=document,
        language=agenda.language,
        draft=agenda.draft,
        facts=agenda.facts,
        days=tuple(_day(number, _own(day), agenda) for number, day in enumerate(agenda.days)),
        contradictions=agenda.contradictions,
        organiser=agenda.organiser,
    )


def _own(day: DayView) -> DayView:
    """The day without the strands for others, where it is made for somebody."""
    items = (item._replace(strands=tuple(one for one in item.strands if one.own is not False)) for item in day.items)
    return day._replace(items=tuple(items))


def _day(number: int, day: DayView, agenda: AgendaView) -> GridDay:
    columns = columns_of(day.items, catalogue(agenda.language))
    rows = _Rows(columns, agenda.language)
    made = [row for index, item in enumerate(day.items) for row in rows.of(index, item)]
    return GridDay(
        id=f"day-{number + 1}",
        heading=day.heading,
        caption=day.time,
        date=day.date or (agenda.date if len(agenda.days) == 1 else None),
        place=day.place or "",
        totals=day.totals,
        columns=tuple(
            GridColumn(f"day-{number + 1}-column-{index + 1}", title) for index, title in enumerate(columns.titles)
        ),
        rows=tuple(row._replace(id=f"day-{number + 1}-row-{index + 1}") for index, row in enumerate(made)),
    )


class _Rows(NamedTuple):
    columns: Columns
    language: str

    def of(self, index: int, item: ItemView) -> Iterator[GridRow]:
        """The rows of an item: its own over all columns, then one for each time at which a strand begins anything."""
        everywhere = tuple(range(len(self.columns.titles))) or (0,)
        cell = _cell(item, everywhere)
        yield GridRow("", item.start, item.time or item.duration, (cell._replace(time=""),))
        if not item.strands:
            return
        events = [
            event
            for number, strand in enumerate(item.strands)
            for event in _events(strand, item, self.columns.places[index, number])
        ]
        starts = sorted({event.start for event in events if event.start is not None})
        if any(event.start is None for event in events):
            yield self._row(None, [event for event in events if event.start is None])
        for start in starts:
            yield self._row(start, [event for event in events if event.start is not None and event.start <= start])

    def _row(self, start: int | None, events: Sequence[GridCell]) -> GridRow:
        """The row of a time: what begins, what goes on, and where nothing is."""
        cells = []
        for column in range(len(self.columns.titles)):
            own = [event for event in events if event.columns == (column,)]
            begun = [event for event in own if event.start == start]
            going = [event._replace(goes_on=True) for event in own if (event.end or 0) > (start or 0)]
            cells += begun or going[-1:] or [_nothing(column)]
        ends = {cell.end for cell in cells if cell.title and not cell.goes_on}
        together = len(ends) == 1 and not any(cell.goes_on for cell in cells)
        if together:
            cells = [cell._replace(time="") for cell in cells]
            return GridRow("", start, span_text(start, ends.pop(), self.language), tuple(cells))
        return GridRow("", start, "" if start is None else clock_text(start, self.language), tuple(cells))


def _events(strand: StrandView, item: ItemView, column: int) -> Iterator[GridCell]:
    """What happens in a strand, one thing after the other; a strand without items is one thing itself."""
    for inner in strand.items:
        room = inner.room or strand.room
        yield _cell(inner, (column,))._replace(strand=strand.title, room=room, audience=_audience(strand))
    if not strand.items:
        yield GridCell(
            (column,), strand.title, "", strand.room, _audience(strand), item.start, item.end,
            strand.time, item.minutes, strand.lead, "", pause=False, goes_on=False, more=_more(strand.early),
        )  # fmt: skip


def _audience(strand: StrandView) -> str:
    """Whom a strand is for, unless that is its title."""
    return "" if strand.audience_text.casefold().endswith(f" {strand.title}".casefold()) else strand.audience_text


def _cell(item: ItemView, columns: tuple[int, ...]) -> GridCell:
    fit = item.fit.text if item.fit is not None else ""
    more = _more(fit, item.strands_text, *(strand.title for strand in item.strands) if len(columns) == 1 else ())
    return GridCell(
        columns, item.title, "", item.room, "", item.start, item.end,
        item.time, item.minutes, item.lead_text, item.kind_note, item.pause, goes_on=False, more=more,
    )  # fmt: skip


def _nothing(column: int) -> GridCell:
    return GridCell((column,), "", "", "", "", None, None, "", None, "", "", pause=False, goes_on=False, more=())


def _more(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)
