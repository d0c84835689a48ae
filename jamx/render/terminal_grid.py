"""The grid of a meeting for a terminal: a table for each day; drawn by Rich."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from jamx.render.terminal_text import plain, printed, safe
from jamx.views.said import capital
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from jamx.views.grid import GridCell, GridDay, GridView
    from jamx.words.catalogue import Catalogue


def grid_on_terminal(view: GridView, *, colour: bool, width: int | None = None) -> str:
    """The view as lines of text; nothing in it is read as markup."""
    return printed(_parts(view), colour=colour, width=width)


def _parts(view: GridView) -> Iterator[RenderableType]:
    words = catalogue(view.language)
    yield plain(view.title, "bold")
    yield plain(view.document, "dim")
    for fact in view.facts:
        yield Text.assemble((f"{safe(fact.label)}: ", "dim"), safe(fact.text))
    for day in view.days:
        yield Text("")
        if day.heading:
            yield plain(day.heading, "bold")
        yield _table(day, words) if day.rows else plain(words.say("no items"))
    if not view.days:
        yield plain(words.say("no items"))
    if view.contradictions:
        yield Text("")
        yield plain(words.say("contradictions"), "bold red")
        for found in view.contradictions:
            yield Padding(Text.assemble(f"• {safe(found.message)} ", (f"[{found.rule}]", "dim")), (0, 0, 0, 2))


def _table(day: GridDay, words: Catalogue) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, show_lines=False)
    table.add_column(words.say("time"), no_wrap=True)
    for title in [column.title for column in day.columns] or [words.say("item")]:
        table.add_column(plain(title), ratio=1, overflow="fold")
    for row in day.rows:
        cells = [_cell(cell, words) for cell in row.cells for _ in cell.columns]
        table.add_row(plain(row.time), *cells, style="dim" if row.pause else "")
    return table


def _cell(cell: GridCell, words: Catalogue) -> Text:
    if cell.goes_on:
        return plain(words.say("grid.goes on", title=cell.title), "dim")
    text = plain(f"{cell.strand}: " if cell.strand else "", "dim")
    text.append(safe(cell.title), "" if cell.pause else "bold")
    if cell.kind:
        text.append(safe(f" ({cell.kind})"), "dim")
    room = cell.room and len(cell.columns) > 1
    lead = f"{words.say('lead')}: {capital(cell.lead)}" if cell.lead else ""
    for said in (cell.time, lead, f"{words.say('room')}: {cell.room}" if room else "", *cell.more):
        if said:
            text.append(f"\n{safe(said)}", "dim")
    return text
