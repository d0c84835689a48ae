"""Which formats a document can have, and what makes each."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from jamx.views.agenda import AgendaView
    from jamx.views.checklist import ChecklistsView
    from jamx.views.grid import GridView
    from jamx.views.participants import ParticipantsView
    from jamx.views.programme_view import ProgrammeView
    from jamx.views.timetable import TimetableView

FORMATS: Mapping[str, tuple[str, ...]] = {
    "agenda": ("md", "html", "json", "txt"),
    "timetable": ("md", "html", "json", "csv", "txt"),
    "checklist": ("md", "html", "json", "csv", "txt"),
}
"""The formats of each kind of document."""

AGENDA_FORMATS = FORMATS["agenda"]

HAND_OUTS = frozenset({"md", "html", "txt", "csv"})
"""Formats people get: refused while their data contradicts itself."""


def document_text(noun: str, view: AgendaView | TimetableView | GridView | ChecklistsView, to: str, root: Path) -> str:
    """A document in one of its formats, as text.

    Args:
        noun: What it is; also the name of its templates, and of the view in them.
        view: What it shows.
        to: One of `FORMATS[noun]`.
        root: The workspace, for its own templates.
    """
    table = _TABLES.get((noun, to))
    if table is not None:
        module, function = table
        text: str = getattr(import_module(f"jamx.render.{module}"), function)(view)
        return inert(text, to)
    from jamx.render.environment import environment, fill  # noqa: PLC0415 - each format pays for itself
    from jamx.words.catalogue import catalogue  # noqa: PLC0415

    facts = {noun: view, "say": catalogue(view.language).say}
    text = fill(environment(root, html=to == "html"), f"{noun}.{to}", **facts)
    if to != "html":
        return inert(_tidy(text), to)
    from jamx.render.page import guarded  # noqa: PLC0415

    return guarded(inert(text, to))


_TABLES = {
    ("agenda", "json"): ("json_form", "agenda_json"),
    ("timetable", "json"): ("json_timetable", "timetable_json"),
    ("timetable", "csv"): ("csv_form", "timetable_csv"),
    ("grid", "csv"): ("csv_grid", "grid_csv"),
    ("checklist", "json"): ("json_checklist", "checklist_json"),
    ("checklist", "csv"): ("csv_form", "checklist_csv"),
}
"""Formats without a template: the module and the function that make them."""


def terminal_agenda(view: AgendaView, *, colour: bool) -> str:
    """An agenda for a terminal, as wide as it is; with control sequences only where colours are wanted."""
    from jamx.render.terminal import agenda_on_terminal  # noqa: PLC0415 - Rich is for terminals

    return inert(agenda_on_terminal(view, colour=colour), "terminal")


def terminal_timetable(view: TimetableView, *, colour: bool) -> str:
    """A timetable for a terminal."""
    from jamx.render.terminal_timetable import timetable_on_terminal  # noqa: PLC0415

    return inert(timetable_on_terminal(view, colour=colour), "terminal")


def terminal_grid(view: GridView, *, colour: bool) -> str:
    """The grid of a meeting for a terminal."""
    from jamx.render.terminal_grid import grid_on_terminal  # noqa: PLC0415

    return inert(grid_on_terminal(view, colour=colour), "terminal")


def terminal_checklist(view: ChecklistsView, *, colour: bool) -> str:
    """Checklists for a terminal."""
    from jamx.render.terminal_checklist import checklist_on_terminal  # noqa: PLC0415

    return inert(checklist_on_terminal(view, colour=colour), "terminal")


def listed(what: str, lines: Sequence[Any], to: str, language: str, *, colour: bool) -> str:
    """A list to look around in (`programme_list`, `meeting_list`), as text or JSON."""
    if to == "json":
        return inert(getattr(import_module("jamx.render.json_lists"), f"{what}_json")(lines), "json")
    made: str = getattr(import_module("jamx.render.terminal_lists"), what)(lines, language, colour=colour)
    return inert(made, "terminal")


def people_text(views: Sequence[ParticipantsView], to: str, language: str, *, colour: bool) -> str:
    """The participants of some programmes, as text, JSON or CSV."""
    if to == "json":
        from jamx.render.json_people import participant_list_json  # noqa: PLC0415

        return inert(participant_list_json(views), "json")
    if to == "csv":
        from jamx.render.csv_people import participant_list_csv  # noqa: PLC0415

        return inert(participant_list_csv(views, language), "csv")
    from jamx.render.terminal_people import participant_list  # noqa: PLC0415

    return inert(participant_list(views, language, colour=colour), "terminal")


def programme_text(view: ProgrammeView, to: str, *, colour: bool) -> str:
    """A programme as a whole, as text or JSON."""
    if to == "json":
        from jamx.render.json_lists import programme_json  # noqa: PLC0415

        return inert(programme_json(view), "json")
    from jamx.render.terminal_lists import programme_on_terminal  # noqa: PLC0415

    return inert(programme_on_terminal(view, colour=colour), "terminal")


_LINE_COMMAND = re.compile(r"^([^\S\n]*):(?=:)", re.MULTILINE)
_BREAKS = {"md": ("\\:", "##\\["), "html": ("&#58;", "##&#91;"), "json": (":", "##\\u005b")}


def inert(text: str, to: str) -> str:
    """A document in which a CI runner that prints it finds none of its commands (`::error::` first, `##[group]`)."""
    colon, bracket = _BREAKS.get(to, (":\u2060", "##\u2060["))
    return _LINE_COMMAND.sub(lambda found: found[1] + colon, text).replace("##[", bracket)


def _tidy(text: str) -> str:
    """No blanks at line ends, never two empty lines in a row, one newline at the end."""
    lines: list[str] = []
    for line in text.split("\n"):
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip(" \t"))
    return "\n".join(lines).strip("\n") + "\n"
