"""Checklists for a terminal; drawn by Rich."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.text import Text

from jamx.render.terminal_text import plain, printed, safe
from jamx.views.said import capital
from jamx.words.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from jamx.views.checklist import ChecklistEntryView, ChecklistsView


def checklist_on_terminal(view: ChecklistsView, *, colour: bool, width: int | None = None) -> str:
    """The view as lines of text; nothing in it is read as markup."""
    return printed(_parts(view), colour=colour, width=width)


def _parts(view: ChecklistsView) -> Iterator[RenderableType]:
    yield plain(view.title, "bold")
    yield plain(view.document, "dim")
    for fact in view.facts:
        yield Text.assemble((f"{safe(fact.label)}: ", "dim"), safe(fact.text))
    for one in view.lists:
        yield Text("")
        if one.title:
            yield plain(one.title, "bold")
        for group in one.groups:
            if group.heading:
                yield Padding(plain(group.heading, "dim"), (0, 0, 0, 2))
            for entry in group.entries:
                yield Padding(_entry(entry, view.language), (0, 0, 0, 2))
    if not view.lists:
        yield plain(catalogue(view.language).say("no tasks"))


def _entry(entry: ChecklistEntryView, language: str) -> Text:
    say = catalogue(language).say
    text = Text.assemble(("☑ " if entry.done else "☐ "), (safe(entry.title), "dim" if entry.done else ""))
    more = [entry.due_text, entry.effort, entry.status_text]
    more += [f"{say('answer')}: {entry.answer}"] if entry.answer else [" / ".join(entry.answers)]
    for said in filter(None, more):
        text.append(f", {safe(said)}" if said is entry.due_text else f" ({safe(said)})", "dim")
    if entry.overdue:
        text.append(f" – {capital(say('overdue'))}", "bold red")
    return text
