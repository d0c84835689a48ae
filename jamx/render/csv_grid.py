"""The grid of a meeting as CSV: a line for each thing that happens, with its day, its times and its room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jamx.render.csv_form import written
from jamx.render.table import Table
from jamx.views.said import capital
from jamx.words.clock import iso_clock

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jamx.views.grid import GridCell, GridDay, GridView

_COLUMNS = (
    "date",
    "column.start",
    "column.end",
    "minutes",
    "item",
    "grid.strand",
    "room",
    "grid.audience",
    "lead",
    "kind",
)


def grid_csv(view: GridView) -> str:
    """The grid, in the order of its rows; what goes on is told once, where it begins."""
    return written(grid_table(view).lines(view.language), view.language)


def grid_table(view: GridView) -> Table:
    """The grid as a table."""
    return Table(_COLUMNS, tuple(row for number, day in enumerate(view.days) for row in _day(number, day)))


def _day(number: int, day: GridDay) -> Iterator[Sequence[str]]:
    exact = day.date is not None and day.date.earliest == day.date.latest
    date = (day.date.earliest or "") if day.date is not None and exact else day.heading or str(number + 1)
    for row in day.rows:
        yield from (_line(date, cell) for cell in row.cells if cell.title and not cell.goes_on)


def _line(date: str, cell: GridCell) -> Sequence[str]:
    return (
        date,
        iso_clock(cell.start) or "",
        iso_clock(cell.end) or "",
        "" if cell.minutes is None else str(cell.minutes),
        cell.title,
        cell.strand,
        cell.room,
        cell.audience,
        capital(cell.lead),
        capital(cell.kind),
    )
