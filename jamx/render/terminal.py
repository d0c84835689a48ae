"""The agenda for a terminal: a table of the day, what fits, what contradicts itself; drawn by Rich."""

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

    from jamx.views.agenda import AgendaView, DayView, ItemView


def agenda_on_terminal(view: AgendaView, *, colour: bool, width: int | None = None) -> str:
    """The view as lines of text; nothing in it is read as markup."""
    return printed(_parts(view), colour=colour, width=width)


def _parts(view: AgendaView) -> Iterator[RenderableType]:
    say = catalogue(view.language).say
    yield plain(view.title, "bold")
    yield plain(view.document, "dim")
    for fact in view.facts:
        yield Text.assemble((f"{safe(fact.label)}: ", "dim"), safe(fact.text))
    for day in view.days:
        yield Text("")
        if day.heading:
            yield plain(day.heading, "bold")
        if day.items:
            yield _table(view, day)
            yield plain(day.totals, "dim")
        else:
            yield plain(say("no items"))
    if not view.days:
        yield plain(say("no items"))
    if view.contradictions:
        yield Text("")
        yield plain(say("contradictions"), "bold red")
        for found in view.contradictions:
            yield Padding(Text.assemble(f"• {safe(found.message)} ", (f"[{found.rule}]", "dim")), (0, 0, 0, 2))


def _table(view: AgendaView, day: DayView) -> Table:
    say = catalogue(view.language).say
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(say("time"), no_wrap=True)
    table.add_column(say("minutes"), justify="right", no_wrap=True)
    table.add_column(say("item"), ratio=1, overflow="fold")
    for item in day.items:
        minutes = "" if item.minutes is None else str(item.minutes)
        style = "dim" if item.pause else ""
        table.add_row(Text(item.time), Text(minutes), _cell(view, item), style=style)
    return table


def _cell(view: AgendaView, item: ItemView) -> Text:
    say = catalogue(view.language).say
    cell = Text.assemble((safe(item.title), "" if item.pause else "bold"))
    if item.lead_text:
        cell.append(f"\n{safe(capital(item.lead_text))}", "dim")
    if item.side_by_side:
        cell.append(f"\n{safe(item.each_text)}")
    for round_ in item.rounds:
        parts = ", ".join(f"{part.title} {part.time or part.duration}".strip() for part in round_.parts)
        cell.append(f"\n{safe(round_.heading)}: {safe(parts)}")
    for strand in item.strands:
        room = f" ({say('room').lower()} {strand.room})" if strand.room else ""
        aside = f", {strand.early}" if strand.own is False else ""
        cell.append(f"\n{safe(strand.time)} {safe(strand.title)}{safe(room)}{safe(aside)}")
    if item.strands_text:
        cell.append(f"\n{safe(item.strands_text)}")
    if item.fit is not None and item.fit.text:
        cell.append(f"\n{safe(item.fit.text)}", "" if item.fit.fitting else "bold red")
    return cell
