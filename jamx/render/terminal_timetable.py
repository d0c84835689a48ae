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
        for line in view.undated:
            yield Text.assemble("• ", _what(line, several=view.several))
    if not view.lines and not view.undated:
        yield plain(say("no entries"))


def _table(view: TimetableView, lines: Sequence[TimetableLineView]) -> Table:
    say = catalogue(view.language).say
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    table.add_column(say("when"), max_width=26, overflow="fold")
    table.add_column(say("what"), ratio=1, overflow="fold")
    for line in lines:
        when = Text(safe(capital(line.text)))
        exact = " ".join(filter(None, (line.weekday, line.time)))
        if exact:
            when.append(f"\n{safe(exact)}", "dim")
        table.add_row(when, _what(line, several=view.several))
    return table


def _what(line: TimetableLineView, *, several: bool) -> Text:
    text = Text()
    if several:
        text.append(f"{safe(line.programme_title or line.programme)}: ", "dim")
    text.append(safe(line.title), _STYLES[line.kind])
    place = f", {line.place}" if line.place else ""
    text.append(safe(f" ({line.kind_text}{place})"), "dim")
    for more in (line.theme, capital("; ".join(line.notes))):
        if more:
            text.append(f"\n{safe(more)}")
    return text
