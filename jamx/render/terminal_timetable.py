"""The timetable for a terminal: one table in date order; drawn by Rich."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.table import Table
from rich.text import Text

from jamx.render.terminal_text import plain, printed, safe
from jamx.views.said import capital
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from jamx.views.timetable import TimetableLineView, TimetableView

_STYLES = {"phase": "dim", "milestone": "", "deadline": "", "meeting": "bold", "occasion": "bold"}


def timetable_on_terminal(view: TimetableView, *, colour: bool, width: int | None = None) -> str:
    """The view as lines of text; nothing in it is read as markup."""
    return printed(_parts(view), colour=colour, width=width)


def _parts(view: TimetableView) -> Iterator[RenderableType]:
    say = catalogue(view.language).say
    yield plain(view.title, "bold")
    yield plain(view.document, "dim")
    for fact in view.facts:
        yield Text.assemble((f"{safe(fact.label)}: ", "dim"), safe(fact.text))
    if view.lines:
        yield Text("")
        yield _table(view, view.lines)
    if view.undated:
        yield Text("")
        yield plain(say("undated"), "bold")
        for group in view.undated_groups:
            if group.programme_title:
                yield plain(group.programme_title, "dim")
            yield _list(group.lines)
    if not view.lines and not view.undated:
        yield plain(say("no entries"))


def _list(lines: Sequence[TimetableLineView]) -> Table:
    listed = Table.grid(padding=(0, 1))
    for line in lines:
        listed.add_row("•", _what(line, several=False))
    return listed


def _table(view: TimetableView, lines: Sequence[TimetableLineView]) -> Table:
    say = catalogue(view.language).say
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(say("when"), max_width=26)
    table.add_column(say("what"), ratio=1, overflow="fold")
    for line in lines:
        table.add_row(plain(line.when), _what(line, several=view.several))
    return table


def _what(line: TimetableLineView, *, several: bool) -> Text:
    text = plain(line.title, _STYLES[line.kind])
    more = ", ".join(filter(None, (line.kind_note, line.place)))
    if more:
        text.append(safe(f" ({more})"), "dim")
    below = line.programme_title or line.programme if several else line.track_note
    for said, style in ((below, "dim"), (line.theme_note, ""), ("; ".join(line.notes), "")):
        if said:
            text.append(f"\n{safe(capital(said))}", style)
    return text
