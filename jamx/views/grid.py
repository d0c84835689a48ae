"""A meeting as a grid: times down, strands and rooms across, a table for each day."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jamx.views.agenda import ContradictionView, DateView, FactView
    from jamx.views.organiser import OrganiserView


class GridColumn(NamedTuple):
    """A room or a strand."""

    id: str
    title: str


class GridCell(NamedTuple):
    """What happens at a time in some of the columns.

    Attributes:
        columns: The columns it stretches over, from 0.
        title: What it is; "" where nothing is.
        strand: The strand it belongs to, where that is not its title.
        room: Where.
        audience: For whom, in words.
        start: Minutes after midnight.
        end: Until when, in minutes after midnight.
        time: From when to when.
        minutes: How long.
        lead: Who leads it.
        kind: What kind of thing it is, where the title does not say it.
        pause: Whether it is a pause.
        goes_on: Whether it began before, in a row above.
        more: What is to be added.
    """

    columns: tuple[int, ...]
    title: str
    strand: str
    room: str
    audience: str
    start: int | None
    end: int | None
    time: str
    minutes: int | None
    lead: str
    kind: str
    pause: bool
    goes_on: bool
    more: tuple[str, ...]


class GridRow(NamedTuple):
    """A time at which anything begins, in minutes after midnight; `time` reaches to the end where all ends together."""

    id: str
    start: int | None
    time: str
    cells: tuple[GridCell, ...]

    @property
    def whole(self) -> bool:
        """Whether it is one thing for everybody."""
        return len(self.cells) == 1

    @property
    def pause(self) -> bool:
        """Whether it is a pause for everybody."""
        return self.whole and self.cells[0].pause


class GridDay(NamedTuple):
    """A day; without columns where nothing happens at the same time as anything else."""

    id: str
    heading: str
    caption: str
    date: DateView | None
    place: str
    totals: str
    columns: tuple[GridColumn, ...]
    rows: tuple[GridRow, ...]


class GridView(NamedTuple):
    """A whole meeting."""

    programme: str
    programme_title: str
    id: str
    title: str
    document: str
    language: str
    draft: bool
    facts: tuple[FactView, ...]
    days: tuple[GridDay, ...]
    contradictions: tuple[ContradictionView, ...]
    organiser: OrganiserView | None
