"""Programmes and meetings for a terminal; drawn by Rich."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich import box
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from jamx.render.terminal_text import plain, printed, safe
from jamx.views.said import capital
from jamx.words.catalogue import catalogue
from jamx.words.clock import EN_DASH
from jamx.words.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from jamx.views.meeting_list import MeetingLineView
    from jamx.views.programme_view import ProgrammeLineView, ProgrammeView

_SECTIONS = ("background", "purpose", "approach")
_LISTS = ("goals", "areas", "phases", "tracks", "groups", "services", "deliverables", "milestones", "staff", "open")


def programme_list(lines: Sequence[ProgrammeLineView], language: str, *, colour: bool) -> str:
    """Every programme: its id, what it is called, when it runs, how many meetings it has."""
    say = catalogue(language).say
    table = _table(say("programme"), say("title"), say("period"), say("meetings"))
    for line in lines:
        closed = f" ({say('programme.closed')})" if line.status == "closed" else ""
        period = capital(line.period_text)
        table.add_row(plain(line.id, "bold"), plain(line.title + closed), plain(period), plain(str(line.meetings)))
    return printed([table] if lines else [plain(say("no programmes"))], colour=colour)


def meeting_list(lines: Sequence[MeetingLineView], language: str, *, colour: bool) -> str:
    """Meetings: address, title, when and where."""
    say = catalogue(language).say
    table = _table(say("address"), say("what"), say("when"))
    for line in lines:
        what = Text(safe(line.first.title))
        notes = "; ".join(note for time in line.times[:1] for note in time.notes)
        for more in (line.first.place, capital(notes)):
            if more:
                what.append(f"\n{safe(more)}", "dim")
        when = Text("\n").join(plain(capital(time.text) or "–") for time in line.times)
        table.add_row(plain(line.address, "bold"), what, when)
    return printed([table] if lines else [plain(say("no meetings"))], colour=colour)


def programme_on_terminal(view: ProgrammeView, *, colour: bool) -> str:
    """A programme as a whole, as wide as the terminal is."""
    return printed(_parts(view), colour=colour)


def _parts(view: ProgrammeView) -> Iterator[RenderableType]:
    say = catalogue(view.language).say
    yield plain(view.title, "bold")
    yield plain(f"{view.id}, {view.status_text}", "dim")
    for label, text in _facts(view):
        yield Text.assemble((f"{safe(label)}: ", "dim"), safe(text))
    for key in _SECTIONS:
        if view.said.get(key):
            yield from _section(say(key), [plain(line) for line in str(view.said[key]).splitlines() if line.strip()])
    for key in _LISTS:
        entries = [_entry(entry) for entry in view.said.get(key, ())]
        if entries:
            yield from _section(say(f"list.{key}"), entries)
    dated = [Text.assemble((f"{capital(line.text) or '–'}  ", "dim"), safe(line.title)) for line in view.lines]
    if dated:
        yield from _section(say("timetable"), dated)


def _section(heading: str, lines: Sequence[Text]) -> Iterator[RenderableType]:
    yield Text("")
    yield plain(heading, "bold")
    for line in lines:
        yield Padding(line, (0, 0, 0, 2))


def _entry(entry: Any) -> Text:
    """An entry of a list in a line: its title, and its date where it has one."""
    if not isinstance(entry, dict):
        return Text.assemble("• ", safe(str(entry)))
    title = next((str(entry[key]) for key in ("title", "function") if key in entry), "")
    dates = (entry[key] for key in ("period", "date", "due") if isinstance(entry.get(key), dict))
    share = [f"{entry['share']} %"] if "share" in entry else []
    said = ", ".join([*(str(date["text"]) for date in dates), *share])
    return Text.assemble("• ", safe(title), (f" ({safe(said)})" if said else "", "dim"))


def _facts(view: ProgrammeView) -> Iterator[tuple[str, str]]:
    say = catalogue(view.language).say
    if view.period_text:
        yield say("period"), capital(view.period_text)
    counts = view.computed["counts"]
    for key in ("organisations", "meetings", "days"):
        if counts[key]:
            yield say(f"count.{key}"), _amount(counts[key], view.language)
    days = view.computed["effort"]["days"]
    if days["besides"]:
        besides, whole = (_amount(days[key], view.language) for key in ("besides", "whole"))
        yield say("effort.besides"), say("effort.days", days=besides, whole=whole)


def _amount(value: Any, language: str) -> str:
    """A number, or its bounds."""
    if not isinstance(value, dict):
        return number_text(value, language)
    most = "" if value["most"] is None else number_text(value["most"], language)
    return f"{number_text(value['least'], language)}{EN_DASH}{most}"


def _table(*headings: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    first, *others = headings
    table.add_column(safe(first), no_wrap=True, overflow="fold")
    for heading in others:
        table.add_column(safe(heading))
    return table
